import { fail, ok, type Result } from '@gongkai/kernel';
import { clockText, OUTLETS, type Outlet } from '@gongkai/messages';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { outletStates, quietHoursOf, type Db, type OutletState } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';

/** Times as people write them; null where the outlet never keeps quiet. */
export type ListedOutlet = Omit<OutletState, 'outlet'> & {
  readonly outlet: Outlet;
  readonly quiet: { readonly from: string; readonly to: string } | null;
};

const NOTHING = { open: 0, held: 0, failed: 0, sent: 0, oldestSeconds: null };

/** The outlets with their quiet hours and how it stands with each. */
export async function listOutlets(
  db: Db,
  { site, person, now }: Acting,
): Promise<Result<readonly ListedOutlet[], PermissionRefused>> {
  const refused = person && mayAnywhere(person, 'setting.read');
  if (refused) return fail(refused);
  const quiet = await quietHoursOf(db, site);
  const states = await outletStates(db, site, now);
  return ok(
    OUTLETS.map((outlet) => {
      const hours = quiet.find((each) => each.outlet === outlet)?.quiet;
      return {
        ...NOTHING,
        ...states.find((each) => each.outlet === outlet),
        outlet,
        quiet: hours === undefined ? null : { from: clockText(hours.from), to: clockText(hours.to) },
      };
    }),
  );
}

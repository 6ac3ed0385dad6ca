import { fail, ok, type Result } from '@gongkai/kernel';
import { clockText, OUTLETS, type Outlet } from '@gongkai/messages';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { quietHoursOf, type Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';

/** Times as people write them; null where the outlet never keeps quiet. */
export type ListedOutlet = { readonly outlet: Outlet; readonly quiet: { readonly from: string; readonly to: string } | null };

/** The outlets with their quiet hours. */
export async function listOutlets(db: Db, { site, person }: Acting): Promise<Result<readonly ListedOutlet[], PermissionRefused>> {
  const refused = person && mayAnywhere(person, 'setting.read');
  if (refused) return fail(refused);
  const quiet = await quietHoursOf(db, site);
  return ok(
    OUTLETS.map((outlet) => {
      const hours = quiet.find((each) => each.outlet === outlet)?.quiet;
      return { outlet, quiet: hours === undefined ? null : { from: clockText(hours.from), to: clockText(hours.to) } };
    }),
  );
}

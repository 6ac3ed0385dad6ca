import { fail, ok, type Result } from '@gongkai/kernel';
import { quietHours, type BadQuietHours, type Outlet } from '@gongkai/messages';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { setQuietHours as saveQuietHours, transact, type Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';

export type QuietAsk = {
  readonly outlet: Outlet;
  /** As people write times, `21:00` and `08:00`; undefined takes the quiet away. */
  readonly hours: { readonly from: string; readonly to: string } | undefined;
};

/** When an outlet does not disturb anybody. It holds from the next message on, also for those that wait already. */
export function setQuietHours(
  db: Db,
  { site, person }: Acting,
  { outlet, hours }: QuietAsk,
): Promise<Result<void, BadQuietHours | PermissionRefused>> {
  return transact(db, async (tx) => {
    const refused = person && mayAnywhere(person, 'setting.change');
    if (refused) return fail(refused);
    const quiet = hours === undefined ? ok(undefined) : quietHours(hours.from, hours.to);
    if (!quiet.ok) return quiet;
    await saveQuietHours(tx, site, outlet, quiet.value);
    return ok(undefined);
  });
}

import type { Result } from '@gongkai/kernel';
import type { StaffId } from '@gongkai/staff';
import { deleteSessionsOf, type Db } from '@gongkai/store';
import { recordEnded } from '../sign-in/record.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused } from './on-account.ts';

/** Ends all sessions of another person; gives how many there were. */
export function endStaffSessions(
  db: Db,
  acting: Acting,
  { staff }: { readonly staff: StaffId },
): Promise<Result<number, AccountRefused>> {
  const { site, now, actor } = acting;
  return onAccount(db, acting, { staff, verb: 'staff.endSessions' }, async ({ tx }) => {
    const ended = await deleteSessionsOf(tx, site, staff);
    await recordEnded(tx, { site, staff, now, by: actor }, ended);
    return ended;
  });
}

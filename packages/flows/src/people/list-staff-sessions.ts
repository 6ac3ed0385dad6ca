import type { Result } from '@gongkai/kernel';
import type { StaffId } from '@gongkai/staff';
import { sessionsOf, type Db } from '@gongkai/store';
import { toListed, type ListedSession } from '../sign-in/list-sessions.ts';
import { sessionLimits } from '../sign-in/session-limits.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused } from './on-account.ts';

/** Where another person is signed in. */
export function listStaffSessions(
  db: Db,
  acting: Acting,
  { staff }: { readonly staff: StaffId },
): Promise<Result<readonly ListedSession[], AccountRefused>> {
  return onAccount(db, acting, { staff, verb: 'staff.listSessions' }, async ({ tx }) => {
    const sessions = await sessionsOf(tx, acting.site, staff, sessionLimits(acting.now));
    return sessions.map((session) => toListed(session));
  });
}

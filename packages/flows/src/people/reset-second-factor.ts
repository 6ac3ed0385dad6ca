import type { Result } from '@gongkai/kernel';
import type { StaffId } from '@gongkai/staff';
import { deleteSessionsOf, removeTotp, type Db } from '@gongkai/store';
import { recordCredential } from '../sign-in/record.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused } from './on-account.ts';

/** Takes away the second factor of somebody who has lost it, recovery codes and all, and ends his sessions; an administrator sets up another at once. */
export function resetSecondFactor(
  db: Db,
  acting: Acting,
  { staff }: { readonly staff: StaffId },
): Promise<Result<void, AccountRefused>> {
  const { site, now, actor } = acting;
  return onAccount(db, acting, { staff, verb: 'staff.resetSecondFactor' }, async ({ tx, account }) => {
    await removeTotp(tx, site, staff);
    await deleteSessionsOf(tx, site, staff);
    if (account.totpConfirmedAt !== null)
      await recordCredential(tx, { site, staff, now, by: actor }, { kind: 'secondFactor', change: 'reset' });
  });
}

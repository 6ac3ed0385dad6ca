import type { Result } from '@gongkai/kernel';
import { passwordPolicyOn, type StaffId } from '@gongkai/staff';
import { deleteSessionsOf, replacePassword, type Db } from '@gongkai/store';
import { makeOneTime, type OneTime } from '../sign-in/open-account.ts';
import type { Passwords } from '../sign-in/passwords.ts';
import { recordCredential } from '../sign-in/record.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused } from './on-account.ts';

/** Gives somebody who has forgotten his password one to use once, and ends his sessions. It is given back to be handed over once. */
export async function resetPassword(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  acting: Acting,
  { staff }: { readonly staff: StaffId },
): Promise<Result<OneTime, AccountRefused>> {
  const { site, now, actor } = acting;
  const oneTime = await makeOneTime(passwords, now);
  return onAccount(db, acting, { staff, verb: 'staff.resetPassword' }, async ({ tx }) => {
    const { remembered } = passwordPolicyOn(acting.today);
    await replacePassword(tx, site, staff, { hash: oneTime.hash, at: oneTime.at, oneTimeUntil: oneTime.until }, remembered);
    await deleteSessionsOf(tx, site, staff);
    await recordCredential(tx, { site, staff, now, by: actor }, { kind: 'password', change: 'reset' });
    return oneTime;
  });
}

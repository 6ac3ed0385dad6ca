import type { Result } from '@gongkai/kernel';
import type { StaffId } from '@gongkai/staff';
import { forgetFailuresAbout, signInKey } from '@gongkai/store';
import { aboutOf } from '../sign-in/attempt.ts';
import type { SignInDeps } from '../sign-in/sign-in-deps.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused } from './on-account.ts';

/** Forgets the failed attempts at a person's account, wherever they came from; what is counted of an address stays. */
export function unlockAccount(
  { db, secrets }: Pick<SignInDeps, 'db' | 'secrets'>,
  acting: Acting,
  { staff }: { readonly staff: StaffId },
): Promise<Result<void, AccountRefused>> {
  return onAccount(db, acting, { staff, verb: 'staff.unlock' }, async ({ tx, account }) => {
    await forgetFailuresAbout(tx, acting.site, aboutOf(secrets, 'password', signInKey(account.signInName)));
    await forgetFailuresAbout(tx, acting.site, aboutOf(secrets, 'second-factor', staff));
  });
}

import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { isAdministrator } from '@gongkai/staff';
import { lockAccount, removeTotp, transact } from '@gongkai/store';
import { beginAttempt, endAttempt } from './attempt.ts';
import { useCode, type CodeRefused } from './pass-second-factor.ts';
import { provePassword, type PasswordWrong } from './prove-password.ts';
import { recordCredential } from './record.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import type { SignedIn } from './who.ts';

export type RemoveRefused = PasswordWrong | CodeRefused | Failure<'account.second-factor-needed'>;

/** Takes one's own second factor away, with both proofs at hand; administrators keep theirs. */
export async function removeSecondFactor(
  deps: Pick<SignInDeps, 'db' | 'secrets' | 'passwords'>,
  who: SignedIn,
  ask: { readonly password: string; readonly code: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<void, RemoveRefused>> {
  const { db, secrets } = deps;
  const { site, session } = who;
  const { visitor, now } = ask;
  const { staff } = session;
  if (who.person.appointments.some(({ role }) => isAdministrator(role))) return fail({ code: 'account.second-factor-needed' });
  const proved = await provePassword(deps, who, ask);
  if (!proved.ok) return proved;
  const attempt = await beginAttempt(db, secrets, { site, proof: 'second-factor', subject: staff, visitor, now });
  if (!attempt.ok) return attempt;
  return transact(db, async (tx): Promise<Result<void, RemoveRefused>> => {
    const account = await lockAccount(tx, site, staff);
    if (account === undefined || !(await useCode(tx, secrets, site, account, ask.code, now)))
      return fail({ code: 'sign-in.code-refused' });
    await removeTotp(tx, site, staff);
    await endAttempt(tx, site, attempt.value);
    await recordCredential(tx, { site, staff, now, by: `staff/${staff}` }, { kind: 'secondFactor', change: 'removed' });
    return ok(undefined);
  });
}

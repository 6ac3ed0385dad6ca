import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { findAccount, signInKey, type Account } from '@gongkai/store';
import { beginAttempt, endAttempt, type TooManyAttempts } from './attempt.ts';
import { recordTrying } from './record.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import type { SignedIn } from './who.ts';

export type PasswordWrong = TooManyAttempts | Failure<'account.password-wrong' | 'session.none'>;

/**
 * Whoever is signed in shows once more that he is the owner, before he changes what proves it: a session left open is not enough. Wrong ones
 * count as at the door. Who has no password comes by single sign-on and has none to show.
 */
export async function provePassword(
  { db, secrets, passwords }: Pick<SignInDeps, 'db' | 'secrets' | 'passwords'>,
  { site, session, signInName }: SignedIn,
  ask: { readonly password: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<Account, PasswordWrong>> {
  const { visitor, now } = ask;
  const account = await findAccount(db, site, session.staff);
  if (account === undefined) return fail({ code: 'session.none' });
  if (account.passwordHash === null) return ok(account);
  const attempt = await beginAttempt(db, secrets, { site, proof: 'password', subject: signInKey(signInName), visitor, now });
  if (!attempt.ok) return attempt;
  if (!(await passwords.matches(account.passwordHash, ask.password))) {
    await recordTrying(db, { site, staff: account.staff, now }, 'password', attempt.value.tells);
    return fail({ code: 'account.password-wrong' });
  }
  await endAttempt(db, site, attempt.value);
  return ok(account);
}

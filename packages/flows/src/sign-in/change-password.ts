import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { passwordPolicyOn, passwordProblems, type PasswordPolicy, type PasswordRefused } from '@gongkai/staff';
import { deleteSessionsOf, earlierPasswords, lockAccount, replacePassword, transact, type Account } from '@gongkai/store';
import { leakedPasswords } from '../people/leaked-passwords.ts';
import { provePassword, type PasswordWrong } from './prove-password.ts';
import { recordCredential, recordEnded } from './record.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import { raiseSession, type Opened } from './start-session.ts';
import { legalDay, type SignedIn } from './who.ts';

/** Everything that is wrong with the new password, so that it has to be thought out once. */
export type PasswordUnsuitable = Failure<'account.password-unsuitable'> & { readonly problems: readonly PasswordRefused[] };
export type ChangeRefused = PasswordWrong | PasswordUnsuitable;

export type ChangePasswordAsk = {
  readonly current: string;
  readonly next: string;
  readonly visitor: Visitor;
  readonly now: Date;
};

/** Another password of one's own choice. All other sessions end, and this one goes on under a new token. */
export async function changePassword(
  deps: Pick<SignInDeps, 'db' | 'secrets' | 'passwords'>,
  who: SignedIn,
  ask: ChangePasswordAsk,
): Promise<Result<Opened, ChangeRefused>> {
  const { db, passwords } = deps;
  const { site } = who;
  const { next, visitor, now } = ask;
  const proved = await provePassword(deps, who, { password: ask.current, visitor, now });
  if (!proved.ok) return proved;
  const policy = passwordPolicyOn(legalDay(now));
  const problems = await problemsOf(deps, who, proved.value, policy, next);
  if (problems.length > 0) return fail({ code: 'account.password-unsuitable', problems });
  const hash = await passwords.hash(next);
  return transact(db, async (tx): Promise<Result<Opened, ChangeRefused>> => {
    const account = await lockAccount(tx, site, proved.value.staff);
    // Somebody else was quicker: what was shown as the password in force no longer is.
    if (account?.passwordHash !== proved.value.passwordHash) return fail({ code: 'account.password-wrong' });
    await replacePassword(tx, site, account.staff, { hash, at: now, oneTimeUntil: null }, policy.remembered);
    const where = { site, staff: account.staff, now, by: `staff/${account.staff}` } as const;
    await recordCredential(tx, where, { kind: 'password', change: 'set' });
    await recordEnded(tx, where, await deleteSessionsOf(tx, site, account.staff, who.session.id));
    const raised = await raiseSession(tx, who, who.session.secondFactorAt);
    if (raised === undefined) return fail({ code: 'session.none' });
    return ok(raised);
  });
}

async function problemsOf(
  { db, passwords }: Pick<SignInDeps, 'db' | 'passwords'>,
  { site, name, signInName }: SignedIn,
  account: Account,
  policy: PasswordPolicy,
  next: string,
): Promise<readonly PasswordRefused[]> {
  const problems = passwordProblems(policy, next, { names: [name, signInName], isCommon: await leakedPasswords() });
  // Each comparison costs a hash: only what could be used at all is compared.
  if (problems.length > 0) return problems;
  const before = [account.passwordHash, ...(await earlierPasswords(db, site, account.staff, policy.remembered))];
  for (const hash of before)
    if (await passwords.matches(hash, next)) return [{ code: 'password.used-before', params: { last: policy.remembered } }];
  return [];
}

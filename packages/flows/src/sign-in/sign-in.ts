import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  accountNamed,
  rehashPassword,
  signInKey,
  staffMemberOn,
  transact,
  type Account,
  type Session,
  type SiteId,
} from '@gongkai/store';
import { beginAttempt, endAttempt, type TooManyAttempts } from './attempt.ts';
import { recordSignIn, recordTrying } from './record.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import { startSession, type Opened } from './start-session.ts';
import { legalDay, signedIn, type SignedIn } from './who.ts';

export type SignInRefused = TooManyAttempts | Failure<'sign-in.refused' | 'sign-in.one-time-ended' | 'sign-in.not-active'>;

export type SignInAsk = {
  readonly site: SiteId;
  readonly name: string;
  readonly password: string;
  readonly visitor: Visitor;
  readonly now: Date;
  /** The session that the browser had until now. */
  readonly previous?: Pick<Session, 'staff' | 'id'> | undefined;
};

export type SignInDone = Opened & { readonly who: SignedIn };

/**
 * Signs in with a name and a password. An unknown name takes the same steps as a known one and gets the same answer. Failures count for the
 * name, and apart for a browser in which that name has signed in before: who tries passwords from elsewhere does not keep its owner out.
 */
export async function signIn(deps: SignInDeps, ask: SignInAsk): Promise<Result<SignInDone, SignInRefused>> {
  const { db, passwords, secrets } = deps;
  const { site, visitor, now } = ask;
  const attempt = await beginAttempt(db, secrets, { site, proof: 'password', subject: signInKey(ask.name), visitor, now });
  if (!attempt.ok) return attempt;
  const account = await accountNamed(db, site, ask.name);
  const matches = await passwords.matches(account?.passwordHash, ask.password);
  if (account === undefined || !matches) {
    if (account !== undefined) await recordTrying(db, { site, staff: account.staff, now }, 'password', attempt.value.tells);
    return fail({ code: 'sign-in.refused' });
  }
  if (account.oneTimeUntil !== null && account.oneTimeUntil <= now) return fail({ code: 'sign-in.one-time-ended' });
  await endAttempt(db, site, attempt.value);
  await rehash(deps, site, account, ask.password);
  return openFor(deps, account, { ...ask, method: 'password' });
}

async function rehash({ db, passwords }: SignInDeps, site: SiteId, account: Account, password: string): Promise<void> {
  if (account.passwordHash === null || !passwords.isOutdated(account.passwordHash)) return;
  await rehashPassword(db, site, account.staff, account.passwordHash, await passwords.hash(password));
}

/** Opens a session for whoever has proved to be the owner of the account, in whatever way. */
export async function openFor(
  { db }: Pick<SignInDeps, 'db'>,
  account: Account,
  ask: Omit<SignInAsk, 'name' | 'password'> & { readonly method: Session['method'] },
): Promise<Result<SignInDone, SignInRefused>> {
  const { site, method, visitor, now, previous } = ask;
  const today = legalDay(now);
  const member = await staffMemberOn(db, site, account.staff, today);
  if (member?.state !== 'active') return fail({ code: 'sign-in.not-active' });
  return transact(db, async (tx): Promise<Result<SignInDone, SignInRefused>> => {
    const opened = await startSession(tx, site, { staff: account.staff, method, visitor, now, previous });
    const who = signedIn(site, opened.session, account, member, today);
    if (who.stage !== 'second-factor')
      await recordSignIn(tx, { site, staff: account.staff, now }, { method, secondFactor: false, visitor });
    return ok({ ...opened, who });
  });
}

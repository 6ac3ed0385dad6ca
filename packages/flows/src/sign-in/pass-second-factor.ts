import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { lockAccount, transact, useRecoveryCode, useTotpStep, type Account, type SiteId, type Tx } from '@gongkai/store';
import { beginAttempt, endAttempt, type TooManyAttempts } from './attempt.ts';
import { recordSignIn, recordTrying } from './record.ts';
import { recoveryHash } from './recovery-codes.ts';
import type { SignInSecrets } from './secrets.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import { raiseSession, type Opened } from './start-session.ts';
import { stepOfCode } from './time-codes.ts';
import type { SignedIn } from './who.ts';

export type CodeRefused = TooManyAttempts | Failure<'sign-in.code-refused' | 'session.none'>;

/** What the sealed secret of an account is bound to. */
export const sealedFor = (site: SiteId, staff: string): string => `totp/${site}/${staff}`;

/**
 * The second step of signing in: a code of the authenticator app, or one of the codes for the day it is lost. Each works once. The session goes
 * on under a new token.
 */
export async function passSecondFactor(
  { db, secrets }: Pick<SignInDeps, 'db' | 'secrets'>,
  who: SignedIn,
  ask: { readonly code: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<Opened, CodeRefused>> {
  const { site, session } = who;
  const { now } = ask;
  const { visitor } = ask;
  const attempt = await beginAttempt(db, secrets, { site, proof: 'second-factor', subject: session.staff, visitor, now });
  if (!attempt.ok) return attempt;
  const done = await transact(db, async (tx): Promise<Result<Opened, CodeRefused>> => {
    const account = await lockAccount(tx, site, session.staff);
    if (account === undefined || !(await useCode(tx, secrets, site, account, ask.code, now)))
      return fail({ code: 'sign-in.code-refused' });
    const raised = await raiseSession(tx, who, now);
    if (raised === undefined) return fail({ code: 'session.none' });
    await endAttempt(tx, site, attempt.value);
    await recordSignIn(tx, { site, staff: session.staff, now }, { method: session.method, secondFactor: true, visitor });
    return ok(raised);
  });
  if (!done.ok) await recordTrying(db, { site, staff: session.staff, now }, 'second-factor', attempt.value.tells);
  return done;
}

/** True where the code is right and has not been used. */
export async function useCode(
  tx: Tx,
  secrets: SignInSecrets,
  site: SiteId,
  account: Account,
  typed: string,
  now: Date,
): Promise<boolean> {
  if (account.totpSealed === null || account.totpConfirmedAt === null) return false;
  const code = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return useRecoveryCode(tx, site, account.staff, recoveryHash(typed));
  const step = stepOfCode(secrets.unseal(account.totpSealed, sealedFor(site, account.staff)), code, now);
  return step !== undefined && (await useTotpStep(tx, site, account.staff, step));
}

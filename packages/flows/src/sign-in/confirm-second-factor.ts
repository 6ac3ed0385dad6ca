import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { confirmTotp, deleteSessionsOf, lockAccount, replaceRecoveryCodes, transact } from '@gongkai/store';
import { beginAttempt, endAttempt } from './attempt.ts';
import { sealedFor, type CodeRefused } from './pass-second-factor.ts';
import { recordCredential, recordEnded } from './record.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import { raiseSession, type Opened } from './start-session.ts';
import { stepOfCode } from './time-codes.ts';
import type { SignedIn } from './who.ts';

export type ConfirmRefused = CodeRefused | Failure<'account.second-factor-there' | 'account.second-factor-none'>;

/**
 * The app works: from now on a code is asked at every sign-in. Other sessions end, since they have shown none. The codes for the day the
 * app is lost are shown once.
 */
export async function confirmSecondFactor(
  { db, secrets }: Pick<SignInDeps, 'db' | 'secrets'>,
  who: SignedIn,
  ask: { readonly code: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<Opened & { readonly recoveryCodes: readonly string[] }, ConfirmRefused>> {
  const { site, session } = who;
  const { visitor, now } = ask;
  const { staff } = session;
  const attempt = await beginAttempt(db, secrets, { site, proof: 'second-factor', subject: staff, visitor, now });
  if (!attempt.ok) return attempt;
  return transact(db, async (tx): Promise<Result<Opened & { readonly recoveryCodes: readonly string[] }, ConfirmRefused>> => {
    const account = await lockAccount(tx, site, staff);
    if (account === undefined || account.totpSealed === null) return fail({ code: 'account.second-factor-none' });
    if (account.totpConfirmedAt !== null) return fail({ code: 'account.second-factor-there' });
    const step = stepOfCode(secrets.unseal(account.totpSealed, sealedFor(site, staff)), ask.code.replace(/\s/g, ''), now);
    if (step === undefined) return fail({ code: 'sign-in.code-refused' });
    const recoveryCodes = newRecoveryCodes();
    await confirmTotp(tx, site, staff, now, step);
    await replaceRecoveryCodes(tx, site, staff, recoveryCodes.map(recoveryHash));
    const where = { site, staff, now, by: `staff/${staff}` } as const;
    await recordCredential(tx, where, { kind: 'secondFactor', change: 'set' });
    await recordEnded(tx, where, await deleteSessionsOf(tx, site, staff, session.id));
    const raised = await raiseSession(tx, who, now);
    if (raised === undefined) return fail({ code: 'session.none' });
    await endAttempt(tx, site, attempt.value);
    return ok({ ...raised, recoveryCodes });
  });
}

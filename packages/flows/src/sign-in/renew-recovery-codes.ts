import { fail, ok, type Result } from '@gongkai/kernel';
import { lockAccount, replaceRecoveryCodes, transact } from '@gongkai/store';
import { beginAttempt, endAttempt } from './attempt.ts';
import { useCode, type CodeRefused } from './pass-second-factor.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import type { SignedIn } from './who.ts';

/** New codes for the day the app is lost; those of before are void. Asks for a code once more. */
export async function renewRecoveryCodes(
  { db, secrets }: Pick<SignInDeps, 'db' | 'secrets'>,
  { site, session }: SignedIn,
  ask: { readonly code: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<readonly string[], CodeRefused>> {
  const { visitor, now } = ask;
  const { staff } = session;
  const attempt = await beginAttempt(db, secrets, { site, proof: 'second-factor', subject: staff, visitor, now });
  if (!attempt.ok) return attempt;
  return transact(db, async (tx): Promise<Result<readonly string[], CodeRefused>> => {
    const account = await lockAccount(tx, site, staff);
    if (account === undefined || !(await useCode(tx, secrets, site, account, ask.code, now)))
      return fail({ code: 'sign-in.code-refused' });
    const codes = newRecoveryCodes();
    await replaceRecoveryCodes(tx, site, staff, codes.map(recoveryHash));
    await endAttempt(tx, site, attempt.value);
    return ok(codes);
  });
}

import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { proposeTotp, transact } from '@gongkai/store';
import { sealedFor } from './pass-second-factor.ts';
import { provePassword, type PasswordWrong } from './prove-password.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import { newTimeSecret, otpauthAddress } from './time-codes.ts';
import type { SignedIn } from './who.ts';

export type SetUpRefused = PasswordWrong | Failure<'account.second-factor-there'>;

/** What an authenticator app has to be told; shown once. */
export type Proposed = {
  /** base32 */
  readonly secret: string;
  /** `otpauth://totp/…` */
  readonly address: string;
};

/** Proposes a secret for the authenticator app. It counts once a code made with it comes back (`confirmSecondFactor`). */
export async function setUpSecondFactor(
  deps: Pick<SignInDeps, 'db' | 'secrets' | 'passwords'>,
  who: SignedIn,
  ask: { readonly password: string; readonly issuer: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<Proposed, SetUpRefused>> {
  const { db, secrets } = deps;
  const { site } = who;
  const proved = await provePassword(deps, who, ask);
  if (!proved.ok) return proved;
  const { staff } = proved.value;
  const secret = newTimeSecret();
  const proposed = await transact(db, (tx) => proposeTotp(tx, site, staff, secrets.seal(secret, sealedFor(site, staff))));
  if (!proposed) return fail({ code: 'account.second-factor-there' });
  return ok({ secret, address: otpauthAddress(secret, who.signInName, ask.issuer) });
}

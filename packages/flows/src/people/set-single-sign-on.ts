import type { Result } from '@gongkai/kernel';
import type { StaffId } from '@gongkai/staff';
import { setExternalId, type AccountTaken, type Db } from '@gongkai/store';
import { recordCredential } from '../sign-in/record.ts';
import type { Acting } from './acting.ts';
import { onAccount, type AccountRefused } from './on-account.ts';

/** Says what single sign-on calls a person; null: he does not come in that way. */
export async function setSingleSignOn(
  db: Db,
  acting: Acting,
  { staff, externalId }: { readonly staff: StaffId; readonly externalId: string | null },
): Promise<Result<void, AccountRefused | AccountTaken>> {
  const { site, now, actor } = acting;
  const done = await onAccount(db, acting, { staff, verb: 'staff.setSingleSignOn' }, async ({ tx, account }) => {
    if (account.externalId === externalId) return undefined;
    const set = await setExternalId(tx, site, staff, externalId);
    if (!set.ok) return set;
    const change = externalId === null ? 'removed' : 'set';
    await recordCredential(tx, { site, staff, now, by: actor }, { kind: 'singleSignOn', change });
    return undefined;
  });
  return done.ok && done.value !== undefined ? done.value : done.ok ? { ok: true, value: undefined } : done;
}

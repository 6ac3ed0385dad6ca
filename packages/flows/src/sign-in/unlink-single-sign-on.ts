import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { deleteSessionsOf, lockAccount, setExternalId, transact } from '@gongkai/store';
import { provePassword, type PasswordWrong } from './prove-password.ts';
import { recordCredential, recordEnded } from './record.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';
import type { SignedIn } from './who.ts';

export type UnlinkRefused = PasswordWrong | Failure<'account.single-sign-on-needed'>;

/** Comes in by single sign-on no longer; all other sessions end. Who has no password has no other way in, and keeps this one. */
export async function unlinkSingleSignOn(
  deps: Pick<SignInDeps, 'db' | 'secrets' | 'passwords'>,
  who: SignedIn,
  ask: { readonly password: string; readonly visitor: Visitor; readonly now: Date },
): Promise<Result<void, UnlinkRefused>> {
  const { site, session } = who;
  const { staff } = session;
  const proved = await provePassword(deps, who, ask);
  if (!proved.ok) return proved;
  return transact(deps.db, async (tx): Promise<Result<void, UnlinkRefused>> => {
    const account = await lockAccount(tx, site, staff);
    if (account === undefined) return fail({ code: 'session.none' });
    if (account.externalId === null) return ok(undefined);
    if (account.passwordHash === null) return fail({ code: 'account.single-sign-on-needed' });
    await setExternalId(tx, site, staff, null);
    const where = { site, staff, now: ask.now, by: `staff/${staff}` } as const;
    await recordCredential(tx, where, { kind: 'singleSignOn', change: 'removed' });
    await recordEnded(tx, where, await deleteSessionsOf(tx, site, staff, session.id));
    return ok(undefined);
  });
}

import type { CredentialKind, StaffEvent } from '@gongkai/staff';
import type { CredentialNotice } from '@gongkai/messages';
import { appendEvents, transact, type Actor, type Db, type SignInMethod, type SiteId, type Tx } from '@gongkai/store';
import type { Visitor } from './sign-in-deps.ts';
import { tellOwner } from './tell-owner.ts';
import { legalDay } from './who.ts';

const METHODS = { password: 'password', 'single-sign-on': 'singleSignOn' } as const satisfies Record<SignInMethod, string>;

type Where = { readonly site: SiteId; readonly staff: string; readonly now: Date };

/** Goes to the end of the person's history, whatever else was written there meanwhile: it rests on nothing that came before. */
async function append(tx: Tx, { site, staff, now }: Where, actor: Actor, event: StaffEvent): Promise<void> {
  const done = await appendEvents(tx, { site, stream: `staff/${staff}`, seen: 'end', actor, now }, [event]);
  if (!done.ok) throw new Error(`the ledger refused ${event.type}: ${done.failure.code}`);
}

/** Writes into the ledger that somebody has signed in, all the way; in a browser that he had not used before, its owner is told. */
export async function recordSignIn(
  tx: Tx,
  where: Where,
  { method, secondFactor, visitor }: { readonly method: SignInMethod; readonly secondFactor: boolean; readonly visitor: Visitor },
): Promise<void> {
  const by = `staff/${where.staff}` as const;
  const body = { method: METHODS[method], secondFactor };
  await append(tx, where, by, { type: 'staff.signedIn', on: legalDay(where.now), body });
  if (visitor.device !== undefined) return;
  const { address } = visitor;
  await tellOwner(tx, { ...where, by }, (said) => ({ template: 'account.new-browser', fields: { ...said, address } }));
}

/**
 * Writes into the ledger that an account is being tried, and tells its owner. A slip of the finger is nobody's business, and a stranger shall
 * fill neither the ledger nor a mailbox: there is one line for every so many failures.
 */
export async function recordTrying(db: Db, where: Where, reason: 'password' | 'second-factor', tells: boolean): Promise<void> {
  if (!tells) return;
  const event: StaffEvent = { type: 'staff.signInRefused', on: legalDay(where.now), body: { reason } };
  await transact(db, async (tx) => {
    await append(tx, where, 'public', event);
    await tellOwner(tx, { ...where, by: 'public' }, (fields) => ({ template: 'account.being-tried', fields }));
  });
}

type Change = 'set' | 'reset' | 'removed';

/** How the owner is told; a password is never taken away, and single sign-on has nothing that could be reset. */
const CREDENTIAL_NOTICES: Readonly<Record<CredentialKind, Readonly<Record<Change, CredentialNotice>>>> = {
  password: {
    set: 'account.password-changed',
    reset: 'account.password-reset',
    removed: 'account.password-changed',
  },
  secondFactor: {
    set: 'account.second-factor-set',
    reset: 'account.second-factor-reset',
    removed: 'account.second-factor-removed',
  },
  singleSignOn: {
    set: 'account.single-sign-on-linked',
    reset: 'account.single-sign-on-linked',
    removed: 'account.single-sign-on-unlinked',
  },
};

/** Writes into the ledger that what proves who somebody is has changed, and who changed it, never the secret; and tells its owner. */
export async function recordCredential(
  tx: Tx,
  where: Where & { readonly by: Actor },
  body: { readonly kind: CredentialKind; readonly change: Change },
): Promise<void> {
  await append(tx, where, where.by, { type: 'staff.credentialChanged', on: legalDay(where.now), body });
  await tellOwner(tx, where, (fields) => ({ template: CREDENTIAL_NOTICES[body.kind][body.change], fields }));
}

/** Writes into the ledger that sessions were ended otherwise than by signing out. */
export async function recordEnded(tx: Tx, where: Where & { readonly by: Actor }, count: number): Promise<void> {
  if (count === 0) return;
  await append(tx, where, where.by, { type: 'staff.sessionsEnded', on: legalDay(where.now), body: { count } });
}

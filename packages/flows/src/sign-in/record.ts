import type { CredentialKind, StaffEvent } from '@gongkai/staff';
import { appendEvents, transact, type Actor, type Db, type SignInMethod, type SiteId, type Tx } from '@gongkai/store';
import { legalDay } from './who.ts';

const METHODS = { password: 'password', 'single-sign-on': 'singleSignOn' } as const satisfies Record<SignInMethod, string>;

type Where = { readonly site: SiteId; readonly staff: string; readonly now: Date };

/** Goes to the end of the person's history, whatever else was written there meanwhile: it rests on nothing that came before. */
async function append(tx: Tx, { site, staff, now }: Where, actor: Actor, event: StaffEvent): Promise<void> {
  const done = await appendEvents(tx, { site, stream: `staff/${staff}`, seen: 'end', actor, now }, [event]);
  if (!done.ok) throw new Error(`the ledger refused ${event.type}: ${done.failure.code}`);
}

/** Writes into the ledger that somebody has signed in, all the way. */
export function recordSignIn(
  tx: Tx,
  where: Where,
  { method, secondFactor }: { readonly method: SignInMethod; readonly secondFactor: boolean },
): Promise<void> {
  const body = { method: METHODS[method], secondFactor };
  return append(tx, where, `staff/${where.staff}`, { type: 'staff.signedIn', on: legalDay(where.now), body });
}

/**
 * Writes into the ledger that an account is being tried. A slip of the finger is nobody's business, and a stranger shall not fill the ledger:
 * there is one line for every so many failures.
 */
export async function recordTrying(db: Db, where: Where, reason: 'password' | 'second-factor', tells: boolean): Promise<void> {
  if (!tells) return;
  const event: StaffEvent = { type: 'staff.signInRefused', on: legalDay(where.now), body: { reason } };
  await transact(db, (tx) => append(tx, where, 'public', event));
}

/** Writes into the ledger that what proves who somebody is has changed, and who changed it; never the secret. */
export function recordCredential(
  tx: Tx,
  where: Where & { readonly by: Actor },
  body: { readonly kind: CredentialKind; readonly change: 'set' | 'reset' | 'removed' },
): Promise<void> {
  return append(tx, where, where.by, { type: 'staff.credentialChanged', on: legalDay(where.now), body });
}

/** Writes into the ledger that sessions were ended otherwise than by signing out. */
export async function recordEnded(tx: Tx, where: Where & { readonly by: Actor }, count: number): Promise<void> {
  if (count === 0) return;
  await append(tx, where, where.by, { type: 'staff.sessionsEnded', on: legalDay(where.now), body: { count } });
}

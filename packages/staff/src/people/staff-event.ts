import type { PlainDate } from '@gongkai/kernel';
import type { UnitId } from '../permission/person.ts';
import type { Role, Scope } from '../permission/roles.ts';

/** How a person proves who he is; the secret itself is never in the ledger. */
export type CredentialKind = 'password' | 'secondFactor' | 'singleSignOn';

/** Bodies by type. Those after `left` say what happened to an account; they change nothing that a permission rests on. */
type StaffBodies = {
  'staff.joined': { readonly name: string; readonly signInName: string; readonly unit: UnitId };
  'staff.renamed': { readonly name: string };
  /** How to reach him; `null` takes a value away, what is not named stays. */
  'staff.described': { readonly title?: string | null; readonly phone?: string | null; readonly email?: string | null };
  'staff.transferred': { readonly unit: UnitId };
  'staff.appointed': { readonly role: Role; readonly unit: UnitId; readonly scope: Scope };
  'staff.relieved': { readonly role: Role; readonly unit: UnitId };
  'staff.suspended': { readonly reason?: string };
  'staff.resumed': { readonly reason?: string };
  'staff.left': { readonly reason?: string };
  'staff.credentialChanged': { readonly kind: CredentialKind; readonly change: 'set' | 'reset' | 'removed' };
  'staff.signedIn': { readonly method: 'password' | 'singleSignOn'; readonly secondFactor: boolean };
  'staff.signInRefused': { readonly reason: string };
  'staff.sessionsEnded': { readonly count: number };
};

export type StaffEventType = keyof StaffBodies;

/** One line of a person's history: what happened, on which legal day. */
export type StaffEvent = {
  readonly [Type in StaffEventType]: { readonly type: Type; readonly on: PlainDate; readonly body: StaffBodies[Type] };
}[StaffEventType];

/** The events that change what a person is or may do; only these shape the rows that are read. */
export const SHAPING_STAFF_EVENTS = [
  'staff.joined',
  'staff.renamed',
  'staff.described',
  'staff.transferred',
  'staff.appointed',
  'staff.relieved',
  'staff.suspended',
  'staff.resumed',
  'staff.left',
] as const satisfies readonly StaffEventType[];

import type { Role, Scope } from './roles.ts';

/** Made at the edge; the core never makes one. */
export type UnitId = string;
export type StaffId = string;

export type Appointment = {
  readonly role: Role;
  /** Where the appointment reaches from; need not be the unit that the person belongs to. */
  readonly unit: UnitId;
  readonly scope: Scope;
};

export const PERSON_STATES = ['active', 'suspended', 'left'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** What has to be known of a person to say what he may do. */
export type Person = {
  readonly id: StaffId;
  readonly unit: UnitId;
  readonly appointments: readonly Appointment[];
  readonly state: PersonState;
  /** The account has a second factor, and this session has shown it. */
  readonly secondFactor: boolean;
};

/** What a verb is done to. */
export type PermissionObject = {
  /** The unit that it belongs to. */
  readonly unit?: UnitId;
  /** That unit and the units above it, nearest first, on the day in question. Without it nothing lies below any unit. */
  readonly path?: readonly UnitId[];
  /** The person that it is done to, or whose it is. */
  readonly person?: StaffId;
  /** Of a unit `open`, `closed`; of a person as `PersonState`. */
  readonly state?: string;
};

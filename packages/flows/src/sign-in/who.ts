import type { PlainDate } from '@gongkai/kernel';
import { isAdministrator, isPasswordOutdated, passwordPolicyOn, type Person, type StaffId } from '@gongkai/staff';
import type { Account, Db, Session, SiteId } from '@gongkai/store';

/** A member of staff as the ledger has him today. */
export type StaffMember = Omit<Person, 'secondFactor'> & { readonly name: string };
export type FindStaffMember = (db: Db, site: SiteId, staff: StaffId, on: PlainDate) => Promise<StaffMember | undefined>;

/** What a session still asks for before it opens everything that its owner may do. */
export type Stage = 'second-factor' | 'password-change' | 'second-factor-setup' | 'open';

/** Who is asking, as every request finds it anew. */
export type SignedIn = {
  readonly site: SiteId;
  readonly session: Session;
  readonly person: Person;
  readonly name: string;
  readonly signInName: string;
  readonly stage: Stage;
};

const HOURS_MS = 8 * 3_600_000;

/** The day on clocks in China, which know one zone: the legal day of what staff do. */
export const legalDay = (now: Date): PlainDate => new Date(now.getTime() + HOURS_MS).toISOString().slice(0, 10) as PlainDate;

/**
 * The second factor comes first: until it is shown, nobody knows that it is the owner. A password that somebody else has set, or that is too
 * old, is changed next; who came by single sign-on has used none. The administrators then set up a second factor before they do anything else.
 */
export function stageOf(
  account: Account,
  session: Session,
  { appointments }: Pick<Person, 'appointments'>,
  today: PlainDate,
): Stage {
  if (account.totpConfirmedAt !== null && session.secondFactorAt === null) return 'second-factor';
  if (session.method === 'password' && (account.mustChange || isTooOld(account, today))) return 'password-change';
  if (account.totpConfirmedAt === null && appointments.some(({ role }) => isAdministrator(role))) return 'second-factor-setup';
  return 'open';
}

const isTooOld = ({ passwordSetAt }: Account, today: PlainDate): boolean =>
  isPasswordOutdated(passwordPolicyOn(today), legalDay(passwordSetAt), today);

/** The parts of one answer about who is asking, put together. */
export function signedIn(
  site: SiteId,
  session: Session,
  account: Account,
  { name, ...member }: StaffMember,
  today: PlainDate,
): SignedIn {
  return {
    site,
    session,
    person: { ...member, secondFactor: session.secondFactorAt !== null },
    name,
    signInName: account.signInName,
    stage: stageOf(account, session, member, today),
  };
}

import { dayInChina, type PlainDate } from '@gongkai/kernel';
import { isAdministrator, isPasswordOutdated, passwordPolicyOn, type Person } from '@gongkai/staff';
import type { AccountState, Session, SiteId, StaffMember } from '@gongkai/store';

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

/** The day on clocks in China: the legal day of what staff do. */
export const legalDay = (now: Date): PlainDate => dayInChina(now.getTime());

/**
 * The second factor comes first: until it is shown, nobody knows that it is the owner. A password that somebody else has set, or that is too
 * old, is changed next; who came by single sign-on has used none. The administrators then set up a second factor before they do anything else.
 */
export function stageOf(
  account: AccountState,
  session: Session,
  { appointments }: Pick<Person, 'appointments'>,
  today: PlainDate,
): Stage {
  if (account.totpConfirmedAt !== null && session.secondFactorAt === null) return 'second-factor';
  if (session.method === 'password' && (account.mustChange || isTooOld(account, today))) return 'password-change';
  if (account.totpConfirmedAt === null && appointments.some(({ role }) => isAdministrator(role))) return 'second-factor-setup';
  return 'open';
}

const isTooOld = ({ passwordSetAt }: AccountState, today: PlainDate): boolean =>
  isPasswordOutdated(passwordPolicyOn(today), legalDay(passwordSetAt), today);

/** The parts of one answer about who is asking, put together. */
export function signedIn(site: SiteId, session: Session, account: AccountState, member: StaffMember, today: PlainDate): SignedIn {
  return {
    site,
    session,
    person: {
      id: member.id,
      unit: member.unit,
      appointments: member.appointments,
      state: member.state,
      secondFactor: session.secondFactorAt !== null,
    },
    name: member.name,
    signInName: account.signInName,
    stage: stageOf(account, session, member, today),
  };
}

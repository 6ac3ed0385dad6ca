import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Account } from '../accounts/account.ts';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import { MEMBER_COLUMNS, toAppointment, toMember, type StaffMember } from '../people/staff-member.ts';
import { onDay } from '../units/on-day.ts';
import { SESSION_COLUMNS, toSession, type Session, type SessionLimits } from './session.ts';

/** What of an account says how far a session has to go yet. */
export type AccountState = Pick<Account, 'signInName' | 'totpConfirmedAt' | 'passwordSetAt' | 'mustChange'>;

export type SessionHolder = {
  readonly session: Session;
  /** Absent where there is none any more. */
  readonly account?: AccountState;
  /** As he is on the day; absent before he joined. */
  readonly member?: StaffMember;
};

type HeldRow = { readonly role: string; readonly unit_id: string; readonly scope: string };

/**
 * The session of a token, as long as it is within the limits, with its owner's account and appointments: every request of the staff asks
 * for all of it, in one look-up.
 *
 * @param tokenHash SHA-256 of the token that the browser holds
 */
export async function sessionHolder(
  db: Db | Tx,
  site: SiteId,
  tokenHash: Buffer,
  limits: SessionLimits,
  day: PlainDate,
): Promise<SessionHolder | undefined> {
  const found = await heldSession(db, { site, tokenHash, ...limits, day });
  const [row] = found.rows;
  if (row === undefined) return undefined;
  const { id, staff, method, secondFactorAt, csrfToken, userAgent, address, madeAt, seenAt } = row;
  const { signInName, totpConfirmedAt, passwordSetAt, mustChange } = row;
  const { staff_id, name, sign_in_name, unit_id, title, phone, email, state, held } = row;
  return {
    session: toSession({ id, staff, method, secondFactorAt, csrfToken, userAgent, address, madeAt, seenAt }),
    ...(signInName === null || passwordSetAt === null || mustChange === null
      ? {}
      : { account: { signInName, totpConfirmedAt, passwordSetAt, mustChange } }),
    ...(staff_id === null || name === null || sign_in_name === null || unit_id === null || state === null
      ? {}
      : { member: toMember({ staff_id, name, sign_in_name, unit_id, title, phone, email, state }, held.map(toAppointment)) }),
  };
}

type Asked = SessionLimits & { readonly site: SiteId; readonly tokenHash: Buffer; readonly day: PlainDate };

const heldSession = prepareQuery((db, { site, tokenHash, madeAfter, seenAfter, day }: Asked) =>
  db
    .selectFrom('session')
    .leftJoin('account', (on) =>
      on.onRef('account.site_id', '=', 'session.site_id').onRef('account.staff_id', '=', 'session.staff_id'),
    )
    .leftJoin('staff_member', (on) =>
      on
        .onRef('staff_member.site_id', '=', 'session.site_id')
        .onRef('staff_member.staff_id', '=', 'session.staff_id')
        .on(onDay('staff_member', day)),
    )
    .select(SESSION_COLUMNS.map((name) => `session.${name}` as const))
    .select([
      'account.sign_in_name as signInName',
      'account.totp_confirmed_at as totpConfirmedAt',
      'account.password_set_at as passwordSetAt',
      'account.must_change as mustChange',
    ])
    .select(MEMBER_COLUMNS.map((name) => `staff_member.${name}` as const))
    .select(appointmentsOf(day).as('held'))
    .where('session.site_id', '=', site)
    .where('session.token_hash', '=', tokenHash)
    .where('session.made_at', '>', madeAfter)
    .where('session.seen_at', '>', seenAfter),
);

const appointmentsOf = (day: PlainDate) => sql<readonly HeldRow[]>`(
  select coalesce(json_agg(json_build_object('role', role, 'unit_id', unit_id, 'scope', scope) order by role, unit_id), '[]')
  from staff_appointment
  where staff_appointment.site_id = session.site_id and staff_appointment.staff_id = session.staff_id
    and ${onDay('staff_appointment', day)}
)`;

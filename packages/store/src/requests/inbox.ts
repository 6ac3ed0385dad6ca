import { sql } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { Route } from '@gongkai/law';
import type { ApplicantType, Nature, Stage, UrgencyDays } from '@gongkai/requests';
import type { Appointment } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { within } from '../units/within.ts';

/** An open request as the inbox shows it: nothing of the applicant but the kind. */
export type InboxEntry = {
  readonly request: string;
  readonly nature: Nature;
  readonly unit: string;
  readonly handlingUnit: string;
  readonly handler?: string;
  readonly route: Route;
  readonly applicantType: ApplicantType;
  readonly number?: string;
  readonly submittedOn: PlainDate;
  readonly receivedOn?: PlainDate;
  readonly stage: Stage;
  readonly urgentOn: PlainDate;
  readonly dueOn?: PlainDate;
  /** The last day to ask for a correction, where one is called for and not sent. */
  readonly noticeOn?: PlainDate;
  readonly waitingFor?: string;
  readonly provisional: boolean;
};

export type InboxSieve = {
  /** What lies within one of the appointments on the day, by the unit asked or the one that works on it. */
  readonly reach: { readonly appointments: readonly Appointment[]; readonly on: PlainDate };
  readonly unit?: string;
  readonly handler?: string;
  readonly unassigned?: boolean;
  readonly stage?: Stage;
  readonly nature?: Nature;
  readonly route?: Route;
  /** Part of the registration number. */
  readonly number?: string;
  /** Due on that day or later, by whichever of its days comes first. */
  readonly dueFrom?: PlainDate;
  /** Due before that day. */
  readonly dueBefore?: PlainDate;
};

/** How many there are, and on which step of urgency; those that nobody works on yet are counted beside. */
export type InboxCounts = {
  readonly all: number;
  readonly overdue: number;
  readonly today: number;
  readonly oneDay: number;
  readonly fiveDays: number;
  readonly unassigned: number;
};

export type InboxPage = { readonly entries: readonly InboxEntry[]; readonly next: string | null };

const CURSOR = /^(\d{4}-\d{2}-\d{2})[.]([\w-]{1,64})$/;

/** Whichever comes first of the day of the answer and that of a notice to correct; the day where there is but one. */
const NEAREST = sql<string>`least(d.due_on, d.notice_on)`;

/** The open requests that a sieve lets through. */
function sieved(db: Db | Tx, site: SiteId, sieve: InboxSieve) {
  const { reach, unit, handler, unassigned, stage, nature, route, number, dueFrom, dueBefore } = sieve;
  let query = db
    .selectFrom('request_due as d')
    .innerJoin('request_case as c', (join) => join.onRef('c.site_id', '=', 'd.site_id').onRef('c.id', '=', 'd.request_id'))
    .where('d.site_id', '=', site)
    .where('d.open', '=', true)
    .where(({ or }) =>
      or([
        within(site, 'd.unit_id', reach.appointments, reach.on),
        within(site, 'd.handling_unit_id', reach.appointments, reach.on),
      ]),
    );
  if (unit !== undefined) query = query.where((is) => is.or([is('d.unit_id', '=', unit), is('d.handling_unit_id', '=', unit)]));
  if (handler !== undefined) query = query.where('d.handler', '=', handler);
  if (unassigned === true) query = query.where('d.handler', 'is', null);
  if (stage !== undefined) query = query.where('d.stage', '=', stage);
  if (nature !== undefined) query = query.where('c.nature', '=', nature);
  if (route !== undefined) query = query.where('c.route', '=', route);
  if (number !== undefined) query = query.where('c.number', 'like', `%${number.replace(/[\\%_]/g, String.raw`\$&`)}%`);
  if (dueFrom !== undefined) query = query.where(NEAREST, '>=', dueFrom);
  if (dueBefore !== undefined) query = query.where(NEAREST, '<', dueBefore);
  return query;
}

/** How many open requests stand on each step of urgency. */
export async function inboxCounts(db: Db | Tx, site: SiteId, sieve: InboxSieve, days: UrgencyDays): Promise<InboxCounts> {
  const due = (from: PlainDate | undefined, before: PlainDate) =>
    sql<number>`count(*) filter (where ${NEAREST} < ${before}::date and ${from === undefined ? sql`true` : sql`${NEAREST} >= ${from}::date`})::integer`;
  const row = await sieved(db, site, sieve)
    .select([
      sql<number>`count(*)::integer`.as('all'),
      due(undefined, days.today).as('overdue'),
      due(days.today, days.tomorrow).as('today'),
      due(days.tomorrow, days.afterNext).as('one_day'),
      due(days.afterNext, days.later).as('five_days'),
      sql<number>`count(*) filter (where d.handler is null)::integer`.as('unassigned'),
    ])
    .executeTakeFirstOrThrow();
  const { all, overdue, today, one_day: oneDay, five_days: fiveDays, unassigned } = row;
  return { all, overdue, today, oneDay, fiveDays, unassigned };
}

/** One page of the open requests, the most urgent first. It costs nothing that is closed. */
export async function inboxPage(
  db: Db | Tx,
  site: SiteId,
  sieve: InboxSieve,
  { after, size }: { readonly after?: string; readonly size: number },
): Promise<Result<InboxPage, Failure<'list.bad-cursor'>>> {
  let query = sieved(db, site, sieve)
    .select([
      'd.request_id',
      'd.unit_id',
      'd.handling_unit_id',
      'd.handler',
      'd.stage',
      'd.urgent_on',
      'd.due_on',
      'd.notice_on',
      'd.waiting_for',
    ])
    .select(['d.provisional', 'c.nature', 'c.route', 'c.applicant_type', 'c.number', 'c.submitted_on', 'c.received_on']);
  if (after !== undefined) {
    const [, day, id] = CURSOR.exec(after) ?? [];
    if (day === undefined) return fail({ code: 'list.bad-cursor' });
    query = query.where(sql<boolean>`(d.urgent_on, d.request_id) > (${day}::date, ${id})`);
  }
  const rows = await query
    .orderBy('d.urgent_on')
    .orderBy('d.request_id')
    .limit(size + 1)
    .execute();
  const entries = rows.slice(0, size).map((row): InboxEntry => ({
    request: row.request_id,
    nature: row.nature as Nature,
    unit: row.unit_id,
    handlingUnit: row.handling_unit_id,
    route: row.route as Route,
    applicantType: row.applicant_type as ApplicantType,
    submittedOn: row.submitted_on as PlainDate,
    stage: row.stage as Stage,
    urgentOn: row.urgent_on as PlainDate,
    provisional: row.provisional,
    ...(row.handler === null ? {} : { handler: row.handler }),
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.received_on === null ? {} : { receivedOn: row.received_on as PlainDate }),
    ...(row.due_on === null ? {} : { dueOn: row.due_on as PlainDate }),
    ...(row.notice_on === null ? {} : { noticeOn: row.notice_on as PlainDate }),
    ...(row.waiting_for === null ? {} : { waitingFor: row.waiting_for }),
  }));
  const last = entries.at(-1);
  return ok({ entries, next: rows.length > size && last ? `${last.urgentOn}.${last.request}` : null });
}

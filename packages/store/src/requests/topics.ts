import { sql } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { OutcomeId } from '@gongkai/law';
import type { Period, PlaceUnit, SubjectId, TopicCounts } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { onDay } from '../units/on-day.ts';
import { inScope, type FigureScope } from './figures.ts';

/**
 * Units that answer for a place: towns, zones, and governments below another one. What a department has sent out (派出所) bears the name of a place too and is none.
 */
export async function placeUnitsOn(
  db: Db | Tx,
  site: SiteId,
  day: PlainDate,
): Promise<readonly (PlaceUnit & { readonly kind: string })[]> {
  const rows = await db
    .selectFrom('site_unit')
    .select(['unit_id', 'kind', 'name', 'short_name'])
    .where('site_id', '=', site)
    .where('state', '=', 'open')
    .where(onDay('site_unit', day))
    .where(
      sql<boolean>`(kind = 'town' or (kind = 'government' and parent_id is not null)
        or (kind = 'dispatched' and name ~ '(管委会|管理委员会|开发区|新区|园区)$'))`,
    )
    .orderBy('unit_id')
    .execute();
  return rows.map(({ unit_id, kind, name, short_name }) => ({
    id: unit_id,
    kind,
    name,
    ...(short_name === null ? {} : { shortName: short_name }),
  }));
}

/** How many requests for a subject in a place were received in the week or month that begins on the day. */
export type TopicCount = {
  readonly subject?: SubjectId;
  readonly place?: string;
  readonly from: PlainDate;
  readonly count: number;
};

/** The requests received in a period, by subject, place, and week (from Monday) or month; it reads the rows of the period alone. */
export async function topicGroups(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
  step: 'week' | 'month',
): Promise<readonly TopicCount[]> {
  const grouped = await sql<{ subject: string | null; place_id: string | null; first: string; count: number }>`
    select c.subject, c.place_id, date_trunc(${step}, c.received_on)::date as first, count(*)::integer as count
    from disclosure_request c
    where c.site_id = ${site} and c.received_on between ${period.from} and ${period.to} and ${inScope(site, scope, period)}
    group by 1, 2, 3 order by 3, 1, 2`.execute(db);
  return grouped.rows.map(({ subject, place_id, first, count }) => ({
    ...(subject === null ? {} : { subject: subject as SubjectId }),
    ...(place_id === null ? {} : { place: place_id }),
    from: first as PlainDate,
    count,
  }));
}

/** A request of a group; nothing of who asks. */
export type TopicCase = {
  readonly request: string;
  readonly unit: string;
  readonly number: string;
  readonly receivedOn: PlainDate;
  readonly closedOn?: PlainDate;
  readonly outcome?: OutcomeId;
};
export type TopicCasePage = { readonly cases: readonly TopicCase[]; readonly next: string | null };

const CURSOR = /^(\d{4}-\d{2}-\d{2})[.]([\w-]{1,64})$/;

/** One page of a group's requests of a period, the latest first. */
export async function casesOfTopic(
  db: Db | Tx,
  site: SiteId,
  scope: FigureScope,
  period: Period,
  { subject, place }: { readonly subject?: SubjectId; readonly place?: string },
  { after, size }: { readonly after?: string; readonly size: number },
): Promise<Result<TopicCasePage, Failure<'list.bad-cursor'>>> {
  let query = db
    .selectFrom('disclosure_request as c')
    .select(['c.id', 'c.unit_id', 'c.number', 'c.received_on', 'c.closed_on', 'c.outcome'])
    .where('c.site_id', '=', site)
    .where('c.received_on', '>=', period.from)
    .where('c.received_on', '<=', period.to)
    .where('c.subject', subject === undefined ? 'is' : '=', subject ?? null)
    .where('c.place_id', place === undefined ? 'is' : '=', place ?? null)
    .where(inScope(site, scope, period));
  if (after !== undefined) {
    const [, day, id] = CURSOR.exec(after) ?? [];
    if (day === undefined) return fail({ code: 'list.bad-cursor' });
    query = query.where(sql<boolean>`(c.received_on, c.id) < (${day}::date, ${id})`);
  }
  const rows = await query
    .orderBy('c.received_on', 'desc')
    .orderBy('c.id', 'desc')
    .limit(size + 1)
    .execute();
  const cases = rows.slice(0, size).map((row): TopicCase => ({
    request: row.id,
    unit: row.unit_id,
    number: row.number ?? '',
    receivedOn: row.received_on as PlainDate,
    ...(row.closed_on === null ? {} : { closedOn: row.closed_on as PlainDate }),
    ...(row.outcome === null ? {} : { outcome: row.outcome as OutcomeId }),
  }));
  const last = cases.at(-1);
  return ok({ cases, next: rows.length > size && last ? `${last.receivedOn}.${last.request}` : null });
}

/** A subject in a place with what it grew from, and the units that were asked. */
export type TopicGrowth = TopicCounts & {
  readonly subject: SubjectId;
  readonly place?: string;
  readonly units: readonly string[];
};

type Window = Period & { readonly beforeFrom: PlainDate; readonly beforeTo: PlainDate };

/** Subjects asked about in the window, each with the window before it and the last time that somebody was told of it. */
export async function grownTopics(db: Db | Tx, site: SiteId, window: Window): Promise<readonly TopicGrowth[]> {
  const { from, to, beforeFrom } = window;
  const found = await sql<{
    subject: string;
    place_id: string | null;
    count: number;
    before: number;
    units: string[];
    told_on: string | null;
    told_count: number | null;
  }>`
    with g as (
      select subject, place_id,
             (count(*) filter (where received_on >= ${from}))::integer as count,
             (count(*) filter (where received_on < ${from}))::integer as before,
             array_agg(distinct unit_id order by unit_id) filter (where received_on >= ${from}) as units
      from disclosure_request
      where site_id = ${site} and received_on between ${beforeFrom} and ${to} and subject is not null and subject <> 'other'
      group by 1, 2
    )
    select g.*, a.told_on, a.requests as told_count
    from g
    left join lateral (
      select told_on, requests from topic_alert t
      where t.site_id = ${site} and t.subject = g.subject and t.place_id = coalesce(g.place_id, '')
      order by told_on desc limit 1
    ) a on true
    where g.count > 1 order by 1, 2`.execute(db);
  return found.rows.map(({ subject, place_id, count, before, units, told_on, told_count }) => ({
    subject: subject as SubjectId,
    ...(place_id === null ? {} : { place: place_id }),
    count,
    before,
    units,
    ...(told_on === null ? {} : { told: { on: told_on as PlainDate, count: told_count ?? 0 } }),
  }));
}

/** Notes that a group has been told of, once a day at most; false where another program has just done so. */
export async function putTopicAlert(
  tx: Tx,
  site: SiteId,
  {
    subject,
    place,
    on,
    count,
    told,
    now,
  }: Pick<TopicGrowth, 'subject' | 'place' | 'count'> & {
    readonly on: PlainDate;
    readonly told: number;
    readonly now: Date;
  },
): Promise<boolean> {
  const done = await tx
    .insertInto('topic_alert')
    .values({ site_id: site, subject, place_id: place ?? '', told_on: on, requests: count, told_at: now, told })
    .onConflict((conflict) => conflict.constraint('topic_alert_pk').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

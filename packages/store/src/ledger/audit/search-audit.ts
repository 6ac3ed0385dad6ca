import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { addDays, fail, ok, plainDate, startOfDayInChina, type PlainDate, type Result } from '@gongkai/kernel';
import type { BadCursor } from '../../archive/list-reports.ts';
import type { SiteId } from '../../archive/site.ts';
import type { Db, Tx } from '../../database/database.ts';
import type { Actor, StreamKind } from '../stream-kinds.ts';
import { fromTimeCursor, toTimeCursor, type TimePlace } from './time-cursor.ts';

export type AuditAsk = {
  readonly site: SiteId;
  readonly actor?: Actor;
  /** Of the stream; a type says it already, so that only one of the two is looked at where both are given: the type. */
  readonly kind?: StreamKind;
  readonly type?: string;
  /** First and last day in China on which it was written down. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** 1 to 1000. */
  readonly size: number;
  /** Goes on after the page that gave it. */
  readonly after?: string;
};

/** Who, what and when, without what the event says: whoever audits (审计管理员) reads no cases. */
export type AuditEntry = {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly on: PlainDate;
  readonly recordedAt: Date;
  readonly actor: Actor;
};

export type AuditPage = { readonly entries: readonly AuditEntry[]; readonly after?: string };

/**
 * One row more than the page is read, to see whether more follow. Whatever is asked for, exactly one index fits: before the
 * counts of a large import are there, the planner would take any that does. So two conditions are asked as one, and the
 * time is written in another way where it is the only one.
 */
export function auditQuery(db: Db | Tx, ask: AuditAsk, place: TimePlace | undefined) {
  const { site, from, to, size } = ask;
  const condition = conditionOf(ask);
  const instant = (written: RawBuilder<unknown>) => (condition === undefined ? sql`(${written} at time zone 'UTC')` : written);
  const at = instant(sql.ref('recorded_at'));
  const given = (date: Date) => instant(sql`${date}::timestamptz`);
  let query = db
    .selectFrom('ledger_event')
    .select(['stream', 'seq', 'type', 'on_day', 'recorded_at', 'actor'])
    .where('site_id', '=', site);
  if (condition !== undefined) query = query.where(condition);
  if (from !== undefined) query = query.where(sql<boolean>`${at} >= ${given(new Date(startOfDayInChina(from)))}`);
  if (to !== undefined) query = query.where(sql<boolean>`${at} < ${given(new Date(startOfDayInChina(addDays(to, 1))))}`);
  if (place !== undefined)
    query = query.where(sql<boolean>`(${at}, stream, seq) < (${given(place.at)}, ${place.stream}, ${place.seq})`);
  return query
    .orderBy(at, 'desc')
    .orderBy('stream', 'desc')
    .orderBy('seq', 'desc')
    .limit(size + 1);
}

function conditionOf({ actor, kind, type }: AuditAsk): RawBuilder<SqlBool> | undefined {
  const matter = type ?? kind;
  const column = sql.ref(type === undefined ? 'kind' : 'type');
  if (matter === undefined) return actor === undefined ? undefined : sql`actor = ${actor}`;
  return actor === undefined ? sql`${column} = ${matter}` : sql`(actor || ' ' || ${column}) = ${`${actor} ${matter}`}`;
}

/** A page of what has been written into the ledger, the newest first. */
export async function searchAudit(db: Db | Tx, ask: AuditAsk): Promise<Result<AuditPage, BadCursor>> {
  const place = ask.after === undefined ? undefined : fromTimeCursor(ask.after);
  if (ask.after !== undefined && place === undefined) return fail({ code: 'list.bad-cursor' });
  const rows = await auditQuery(db, ask, place).execute();
  const entries = rows.slice(0, ask.size).map(({ on_day, recorded_at, actor, ...row }) => ({
    ...row,
    on: plainDate(on_day),
    recordedAt: recorded_at,
    actor: actor as Actor,
  }));
  const last = entries.at(-1);
  const more = rows.length > ask.size && last !== undefined;
  return ok({ entries, ...(more ? { after: toTimeCursor({ at: last.recordedAt, ...last }) } : {}) });
}

import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { AnswerDeadline } from '@gongkai/law';
import type { DoneEvent, Stage } from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import { toRecorded } from '../ledger/read-stream.ts';

/** When a request is due and where it stands, as it was counted on a day. */
export type RequestDue = {
  readonly request: string;
  readonly unit: string;
  readonly handlingUnit: string;
  readonly handler?: string;
  readonly open: boolean;
  /** The first answer left after its due day. */
  readonly late?: true;
  readonly stage: Stage;
  /** The day by which the inbox goes. */
  readonly urgentOn: PlainDate;
  readonly dueOn?: PlainDate;
  /** The last day to ask for a correction, where one is called for and not sent. */
  readonly noticeOn?: PlainDate;
  readonly waitingFor?: (AnswerDeadline['waiting'] & {})['for'];
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly countedOn: PlainDate;
  /** The next day on which it is otherwise without anything happening. */
  readonly recountOn?: PlainDate;
};

const columnsOf = (due: RequestDue, now: Date) => ({
  unit_id: due.unit,
  handling_unit_id: due.handlingUnit,
  handler: due.handler ?? null,
  open: due.open,
  late: due.late ?? null,
  stage: due.stage,
  urgent_on: due.urgentOn,
  due_on: due.dueOn ?? null,
  notice_on: due.noticeOn ?? null,
  waiting_for: due.waitingFor ?? null,
  provisional: due.provisional,
  calendar_version: due.calendarVersion,
  counted_on: due.countedOn,
  counted_at: now,
  recount_on: due.recountOn ?? null,
});

const CHANGED = [
  ...([
    'unit_id',
    'handling_unit_id',
    'handler',
    'open',
    'late',
    'stage',
    'urgent_on',
    'due_on',
    'notice_on',
    'waiting_for',
    'provisional',
  ] as const),
  ...(['calendar_version', 'counted_on', 'counted_at', 'recount_on'] as const),
];

/** What a count says; the rest is how it came about. */
const SAID = CHANGED.filter((name) => !['calendar_version', 'counted_on', 'counted_at'].includes(name));

const OVERWRITTEN = sql.join(CHANGED.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));

/**
 * Keeps what was counted, over what was there; several in one statement, whose one parameter is all of them: a thousand rows with a parameter for each of
 * their columns cost the program and the database more than the counting.
 */
export async function putRequestDues(tx: Tx, site: SiteId, dues: readonly RequestDue[], now: Date): Promise<void> {
  const rows = dues.map((due) => ({ site_id: site, request_id: due.request, ...columnsOf(due, now) }));
  const [first, ...others] = rows;
  if (first === undefined) return;
  if (others.length === 0) await keepOne(tx, first);
  else
    await sql`
      insert into request_due select * from jsonb_populate_recordset(null::request_due, ${JSON.stringify(rows)}::jsonb)
      on conflict on constraint request_due_pk do update set ${OVERWRITTEN}`.execute(tx);
}

type DueRow = { readonly site_id: SiteId; readonly request_id: string } & ReturnType<typeof columnsOf>;

/** Nearly all steps are about one request. */
const keepOne = prepareQuery((db, row: DueRow) =>
  db
    .insertInto('request_due')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .constraint('request_due_pk')
        .doUpdateSet((kept) => Object.fromEntries(CHANGED.map((name) => [name, kept.ref(`excluded.${name}`)]))),
    ),
);

/** An open request with its history and with what was counted last. */
export type OpenRequest = {
  readonly request: string;
  readonly events: readonly DoneEvent[];
  readonly dueOn?: PlainDate;
  /** Does a count say anything else than the last one? By which notices and on which day it was counted is not asked. */
  readonly isAsCounted: (due: RequestDue) => boolean;
};

type EventRow = Parameters<typeof toRecorded>[0] & { readonly stream: string };

/**
 * Open requests after the one given, with their histories: a page of them, held against other counts until the transaction ends.
 *
 * @param sieve `recountBy`: only those that are otherwise by themselves on that day or before; absent: all
 */
export async function openRequestsAfter(
  tx: Tx,
  site: SiteId,
  sieve: { readonly after: string; readonly recountBy?: PlainDate; readonly most: number },
): Promise<readonly OpenRequest[]> {
  let query = tx
    .selectFrom('request_due')
    .selectAll()
    .where('site_id', '=', site)
    .where('open', '=', true)
    .where('request_id', '>', sieve.after);
  if (sieve.recountBy !== undefined) query = query.where('recount_on', '<=', sieve.recountBy);
  const rows = await query.orderBy('request_id').limit(sieve.most).forUpdate().execute();
  const events = await historiesOf(
    tx,
    site,
    rows.map((row) => row.request_id),
  );
  return rows.map((row) => ({
    request: row.request_id,
    events: events.get(row.request_id) ?? [],
    isAsCounted: (due) => {
      const columns = columnsOf(due, row.counted_at);
      return SAID.every((name) => columns[name] === row[name]);
    },
    ...(row.due_on === null ? {} : { dueOn: row.due_on as PlainDate }),
  }));
}

/** The histories of several requests in one look-up. */
export async function historiesOf(
  db: Db | Tx,
  site: SiteId,
  requests: readonly string[],
): Promise<ReadonlyMap<string, readonly DoneEvent[]>> {
  const found = await sql<EventRow>`
    select stream, seq, type, on_day, recorded_at, actor, body from ledger_event
    where site_id = ${site} and stream = any (${requests.map((id) => `request/${id}`)})
    order by stream, seq`.execute(db);
  const all = new Map<string, DoneEvent[]>();
  for (const row of found.rows) {
    const id = row.stream.slice('request/'.length);
    const events = all.get(id);
    const event = toRecorded(row) as unknown as DoneEvent;
    if (events) events.push(event);
    else all.set(id, [event]);
  }
  return all;
}

/** A due day that a notice of holidays moved. */
export type DueMove = { readonly request: string; readonly before?: PlainDate; readonly after?: PlainDate };

export async function putDueMoves(tx: Tx, site: SiteId, moves: readonly DueMove[], now: Date): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ request, before, after }) => ({
    site_id: site,
    request_id: request,
    moved_at: now,
    before_day: before ?? null,
    after_day: after ?? null,
  }));
  // Counted twice at one moment: the first says from where it moved; the list is only added to.
  await sql`
    insert into due_move select * from jsonb_populate_recordset(null::due_move, ${JSON.stringify(rows)}::jsonb)
    on conflict on constraint due_move_pk do nothing`.execute(tx);
}

/** How many due days a count moved from one day to another. */
export type DueMoves = Omit<DueMove, 'request'> & { readonly movedAt: Date; readonly count: number };

/**
 * Due days that were moved at or after a moment, together where they moved from and to the same day: the latest count first, in it the
 * earliest day.
 *
 * @param most how many groups; one count of one notice makes as many as there were due days
 */
export async function dueMovesSince(db: Db | Tx, site: SiteId, since: Date, most: number): Promise<readonly DueMoves[]> {
  const rows = await db
    .selectFrom('due_move')
    .select(['moved_at', 'before_day', 'after_day'])
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('site_id', '=', site)
    .where('moved_at', '>=', since)
    .groupBy(['moved_at', 'before_day', 'after_day'])
    .orderBy('moved_at', 'desc')
    .orderBy('before_day')
    .orderBy('after_day')
    .limit(most)
    .execute();
  return rows.map(({ moved_at: movedAt, before_day: before, after_day: after, count }) => ({
    movedAt,
    count,
    ...(before === null ? {} : { before: before as PlainDate }),
    ...(after === null ? {} : { after: after as PlainDate }),
  }));
}

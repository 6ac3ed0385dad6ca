import { sql, type Insertable } from 'kysely';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Conflict } from '../archive/save-report.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import type { LedgerEventTable } from '../schema/schema.data.ts';
import { canonicalJson, eventHash } from './event-hash.ts';
import { projectEvent } from './projections.ts';
import type { EventOf, LedgerEvent, LedgerPlace, StreamKind } from './stream-kinds.ts';
import { BODY_LIMITS, findUnkeepable } from './unkeepable.ts';

/** A body holds what the database could not give back as it was: `at` says where, `what` which of them. */
export type UnkeepableBody = Failure<'ledger.unkeepable'>;
export type AppendRefused = Conflict | UnkeepableBody;

type Head = { readonly seq: number; readonly hash: Buffer };

/**
 * Adds events to the end of a stream, each with the hash of the one before, and folds them into the rows of their kind. Refuses with
 * `store.conflict` where the stream holds other than the `seen` events that the decision was made on: somebody was quicker,
 * and whoever wants to go on loads and decides again. A refusal leaves the transaction to be rolled back (`transact` does it).
 * Who adds to several streams in one transaction takes them in the order of their names, or two may wait for each other.
 */
export async function appendEvents<K extends StreamKind>(
  tx: Tx,
  at: LedgerPlace<K>,
  events: readonly EventOf<K>[],
): Promise<Result<void, AppendRefused>> {
  if (events.length === 0) return ok(undefined);
  const unkeepable = events.map(unkeepableBody).find((found) => found !== undefined);
  if (unkeepable !== undefined) return fail(unkeepable);
  const head = await lockHead(tx, at);
  if (head === undefined || (at.seen !== 'end' && head.seq !== at.seen))
    return fail({ code: 'store.conflict', params: { seen: at.seen } });
  await write(tx, at, head, events);
  const { actor, now: recordedAt } = at;
  // As they will be read: what JSON leaves out is in no row either.
  const added = events.map((event, index) => {
    const body = JSON.parse(JSON.stringify(event.body)) as object;
    return { ...event, body, seq: head.seq + index + 1, actor, recordedAt };
  });
  const before = at.seen === 0 ? [] : at.history?.length === head.seq ? at.history : undefined;
  const whole = before && [...before, ...added];
  for (const event of added) await projectEvent(tx, at.site, at.stream, event, whole);
  return ok(undefined);
}

function unkeepableBody({ body }: LedgerEvent): UnkeepableBody | undefined {
  const found = findUnkeepable(body);
  if (found !== undefined) return { code: 'ledger.unkeepable', params: found };
  const bytes = Buffer.byteLength(canonicalJson(body));
  return bytes > BODY_LIMITS.bytes ? { code: 'ledger.unkeepable', params: { at: 'body', what: 'size', bytes } } : undefined;
}

/** The end of the stream, held until the transaction ends, so that writers to one stream go one after another; other streams do not wait. */
async function lockHead(tx: Tx, { site, stream, seen }: LedgerPlace): Promise<Head | undefined> {
  const lock = seen === 0 || seen === 'end' ? lockFirst : lockKnown;
  const { rows } = await lock(tx, { site, stream });
  return rows[0];
}

type Place = { readonly site: LedgerPlace['site']; readonly stream: string };

const lockKnown = prepareQuery((db, { site, stream }: Place) =>
  db.selectFrom('ledger_head').select(['seq', 'hash']).where('site_id', '=', site).where('stream', '=', stream).forUpdate(),
);

// Where it is there already, the update that changes nothing is what locks it.
const lockFirst = prepareQuery((db, { site, stream }: Place) =>
  db
    .insertInto('ledger_head')
    .values({ site_id: site, stream, seq: 0, hash: Buffer.alloc(0) })
    .onConflict((conflict) => conflict.constraint('ledger_head_pk').doUpdateSet((kept) => ({ seq: kept.ref('ledger_head.seq') })))
    .returning(['seq', 'hash']),
);

/** The events and the new end of the stream in one statement. */
async function write(tx: Tx, at: LedgerPlace, head: Head, events: readonly LedgerEvent[]): Promise<void> {
  const { site, stream, actor, now: recordedAt } = at;
  let previous = head.seq === 0 ? undefined : head.hash;
  const rows = events.map(({ type, on, body }, index) => {
    const seq = head.seq + index + 1;
    const hash = eventHash({ site, stream, seq, type, on, recordedAt, actor, body, previous });
    const row = {
      site_id: site,
      stream,
      seq,
      type,
      on_day: on,
      recorded_at: recordedAt,
      actor,
      previous_hash: previous ?? null,
      hash,
    };
    previous = hash;
    return { ...row, body: JSON.stringify(body) };
  });
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) await addOne(tx, first);
  else await addition(tx, rows).execute();
}

type EventRow = Insertable<LedgerEventTable>;

const addition = (db: Db | Tx, rows: readonly EventRow[]) => {
  const { site_id, stream, seq, hash } = rows.at(-1) as EventRow;
  return db
    .with('added', (cte) => cte.insertInto('ledger_event').values(rows))
    .updateTable('ledger_head')
    .set({ seq, hash: sql.val(hash) })
    .where('site_id', '=', site_id)
    .where('stream', '=', stream);
};

/** Nearly all steps add one event. */
const addOne = prepareQuery((db, row: EventRow) => addition(db, [row]));

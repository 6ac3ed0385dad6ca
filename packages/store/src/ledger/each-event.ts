import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';
import type { LedgerEventTable } from '../schema/schema.data.ts';

export type EventRow = Omit<Selectable<LedgerEventTable>, 'kind'>;

/** Events in memory at one time. A body has at most 256 kB; most have a few hundred bytes. */
const BATCH = 500;

/** Every event of a site in the order of streams and numbers, a few at a time, however many there are. */
export async function* eachEvent(tx: Tx, site: SiteId): AsyncGenerator<EventRow> {
  let last: EventRow | undefined;
  for (;;) {
    let query = tx
      .selectFrom('ledger_event')
      .select(['site_id', 'stream', 'seq', 'type', 'on_day', 'recorded_at', 'actor', 'body', 'previous_hash', 'hash'])
      .where('site_id', '=', site);
    if (last !== undefined) query = query.where(sql<boolean>`(stream, seq) > (${last.stream}, ${last.seq})`);
    const rows = await query.orderBy('stream').orderBy('seq').limit(BATCH).execute();
    yield* rows;
    last = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}

import { plainDate } from '@gongkai/kernel';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import type { SiteId } from '../archive/site.ts';
import type { EventOf, LedgerEvent, RecordedEvent, StreamId, StreamKind } from './stream-kinds.ts';

/** All events of a stream, in order; none where it has not begun. Their number is what `seen` is to be. */
export async function readStream<K extends StreamKind>(
  db: Db | Tx,
  site: SiteId,
  stream: StreamId<K>,
): Promise<readonly RecordedEvent<EventOf<K>>[]> {
  const { rows } = await eventRows(db, { site, stream });
  return rows.map((row) => toRecorded<EventOf<K>>(row));
}

const eventRows = prepareQuery((db, { site, stream }: { readonly site: SiteId; readonly stream: string }) =>
  db
    .selectFrom('ledger_event')
    .select(['seq', 'type', 'on_day', 'recorded_at', 'actor', 'body'])
    .where('site_id', '=', site)
    .where('stream', '=', stream)
    .orderBy('seq'),
);

type Row = {
  readonly seq: number;
  readonly type: string;
  readonly on_day: string;
  readonly recorded_at: Date;
  readonly actor: string;
  readonly body: unknown;
};

/** Only `appendEvents` writes, and its types say which events a stream may hold: the row is taken at its word. */
export const toRecorded = <E extends LedgerEvent>({ seq, type, on_day, recorded_at, actor, body }: Row) =>
  ({ seq, type, on: plainDate(on_day), body, actor, recordedAt: recorded_at }) as unknown as RecordedEvent<E>;

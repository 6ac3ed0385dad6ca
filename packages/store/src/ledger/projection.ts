import type { Tx } from '../database/database.ts';
import type { Database } from '../schema/schema.data.ts';
import type { SiteId } from '../archive/site.ts';
import type { EventOf, RecordedEvent, StreamId, StreamKind } from './stream-kinds.ts';

/** Tables that hold the rows of a site: `site_id` is in them all but the few that come before any site. */
export type SiteTable = {
  [Name in keyof Database]: Database[Name] extends { readonly site_id: unknown } ? Name : never;
}[keyof Database];

/**
 * A fold over one stream into rows that are quick to read, run in the transaction that adds the event. Rows follow from the
 * events of that stream alone: no clock, no dice, no other table, so that a rebuild gives the same rows in whatever order
 * the streams are folded.
 */
export type Projection<K extends StreamKind> = {
  /** The tables that it alone writes; a rebuild empties them of the site's rows in this order. */
  readonly tables: readonly SiteTable[];
  readonly project: (
    tx: Tx,
    site: SiteId,
    stream: StreamId<K>,
    event: RecordedEvent<EventOf<K>>,
    /** All events of the stream as the transaction leaves it, where they are at hand. */
    whole?: readonly RecordedEvent<EventOf<K>>[],
  ) => Promise<void>;
};

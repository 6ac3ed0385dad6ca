import { plainDate } from '@gongkai/kernel';
import type { EventRow } from '../each-event.ts';
import { eventHash } from '../event-hash.ts';

export type Found =
  | { readonly what: 'changed' | 'removed' | 'inserted'; readonly seq: number }
  | { readonly what: 'reordered'; readonly seq: number; readonly was: number };

type Maybe = Uint8Array | null | undefined;

const same = (one: Maybe, other: Maybe): boolean => Buffer.compare(one ?? EMPTY, other ?? EMPTY) === 0;
const EMPTY = new Uint8Array();

/** Whether the row, as it says itself, is the event of that number: its hash covers its number and the hash of the one before. */
function isGenuineAt(
  { site_id, stream, type, on_day, recorded_at, actor, body, previous_hash, hash }: EventRow,
  seq: number,
): boolean {
  const event = { site: site_id, stream, seq, type, on: plainDate(on_day), recordedAt: recorded_at, actor, body: body as object };
  return same(eventHash({ ...event, previous: previous_hash ?? undefined }), hash);
}

/** The rows on either side of the one that is looked at, and the end of the stream as its head has it. */
export type Around = {
  /** Hash of the event before it, and of the one before that; undefined where there is none. */
  readonly previous: Buffer | undefined;
  readonly beforePrevious: Buffer | undefined;
  readonly next: EventRow | undefined;
  readonly head: { readonly seq: number; readonly hash: Buffer } | undefined;
};

/**
 * What is wrong at a row of a stream, of which all rows before fit together; undefined where it fits as well.
 *
 * @param expected the number that comes next
 */
export function findBreak(row: EventRow, expected: number, around: Around): Found | undefined {
  const { previous, beforePrevious, next, head } = around;
  if (row.seq !== expected) return { what: 'removed', seq: expected };
  if (head !== undefined && expected > head.seq) return { what: 'inserted', seq: expected };
  const genuine = isGenuineAt(row, expected);
  if (genuine && same(row.previous_hash, previous)) return undefined;
  if (genuine) {
    // It follows another event than the one that stands before it. Where what comes after knows it, that other one was changed.
    const known = same(next === undefined ? head?.hash : next.previous_hash, row.hash);
    return { what: 'changed', seq: known && expected > 1 ? expected - 1 : expected };
  }
  // Numbers moved up by one: this row stood here before something was put in front of it.
  if (expected > 1 && same(row.previous_hash, beforePrevious) && isGenuineAt(row, expected - 1))
    return { what: 'inserted', seq: expected - 1 };
  const was = placeOf(row, Math.max(head?.seq ?? 0, expected) + 1);
  // Never written so, anywhere: put in front of the one that stood here, or that one itself, changed.
  if (was === undefined)
    return { what: next !== undefined && isGenuineAt(next, expected) ? 'inserted' : 'changed', seq: expected };
  // Numbers moved down: this row and the next stand together as before, where something has gone.
  const movedDown = was > expected && (next === undefined || isGenuineAt(next, was + 1));
  return movedDown ? { what: 'removed', seq: expected } : { what: 'reordered', seq: expected, was };
}

/** The number that the row had when it was written; undefined where it was never written so. */
function placeOf(row: EventRow, most: number): number | undefined {
  for (let seq = 1; seq <= most; seq += 1) if (isGenuineAt(row, seq)) return seq;
  return undefined;
}

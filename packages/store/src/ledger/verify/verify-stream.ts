import type { EventRow } from '../each-event.ts';
import { findBreak, type Found } from './check-stream.ts';
import type { Peekable } from './peekable.ts';

export type HeadRow = { readonly stream: string; readonly seq: number; readonly hash: Buffer; readonly sealed_seq: number };
export type SealEntryRow = { readonly stream: string; readonly number: number; readonly seq: number; readonly hash: Buffer };

type SealFinding = { readonly what: 'changed'; readonly seq: number; readonly until: number };

export type StreamFinding = Found | SealFinding | { readonly what: 'head'; readonly seq: number };

/** Up to which event the seals have been found to agree, and what they say of the rest. */
type Sealed = { upTo: number; finding?: SealFinding };

export type StreamVerified = {
  readonly events: number;
  readonly finding: StreamFinding | undefined;
  /** The head was sealed further than any seal tells: the last seals are gone. */
  readonly sealsGone: boolean;
};

/**
 * Reads all rows of one stream and says what is wrong first, undefined where nothing is. What is sealed is compared on the way, so
 * that a history that was rewritten whole, hashes and all, is found as well.
 *
 * @param brokenSeals seals that say nothing any more, being broken themselves
 */
export async function verifyStream(
  stream: string,
  rows: {
    readonly events: Peekable<EventRow>;
    readonly entries: Peekable<SealEntryRow>;
    readonly head: HeadRow | undefined;
  },
  brokenSeals: ReadonlySet<number>,
): Promise<StreamVerified> {
  const { events, entries, head } = rows;
  const sealed: Sealed = { upTo: 0 };
  let finding: StreamFinding | undefined;
  let previous: Buffer | undefined;
  let beforePrevious: Buffer | undefined;
  let count = 0;
  while (events.here?.stream === stream) {
    const row = events.here;
    await events.step();
    count += 1;
    if (finding !== undefined) continue;
    const next = events.here?.stream === stream ? events.here : undefined;
    finding = findBreak(row, count, { previous, beforePrevious, next, head });
    [beforePrevious, previous] = [previous, row.hash];
    if (finding === undefined) await compareSeals(stream, entries, row, sealed, brokenSeals);
  }
  finding = closer(finding, sealed.finding) ?? endOf(count, previous, head);
  while (entries.here?.stream === stream) {
    const { seq, number } = entries.here;
    if (finding === undefined && seq > count && !brokenSeals.has(number)) finding = { what: 'removed', seq: count + 1 };
    sealed.upTo = Math.max(sealed.upTo, seq);
    await entries.step();
  }
  const headSealed = head?.sealed_seq ?? 0;
  if (finding === undefined && brokenSeals.size === 0 && headSealed < sealed.upTo) finding = { what: 'head', seq: count };
  return { events: count, finding, sealsGone: headSealed > sealed.upTo };
}

/** The chain names the very event, a seal only that one of several is another; but what the seal has not reached is earlier. */
function closer(chain: StreamFinding | undefined, seal: SealFinding | undefined): StreamFinding | undefined {
  if (chain === undefined || seal === undefined) return chain ?? seal;
  return chain.seq <= seal.until ? chain : seal;
}

async function compareSeals(
  stream: string,
  entries: Peekable<SealEntryRow>,
  { seq, hash }: EventRow,
  sealed: Sealed,
  brokenSeals: ReadonlySet<number>,
): Promise<void> {
  while (entries.here?.stream === stream && entries.here.seq <= seq) {
    const entry = entries.here;
    if (!brokenSeals.has(entry.number) && (entry.seq < seq || !entry.hash.equals(hash)))
      sealed.finding ??= { what: 'changed', seq: sealed.upTo + 1, until: entry.seq };
    sealed.upTo = entry.seq;
    await entries.step();
  }
}

function endOf(count: number, last: Buffer | undefined, head: HeadRow | undefined): StreamFinding | undefined {
  if (head === undefined) return count === 0 ? undefined : { what: 'head', seq: count };
  if (head.seq > count) return { what: 'removed', seq: count + 1 };
  if (head.seq < count) return { what: 'inserted', seq: head.seq + 1 };
  return last?.equals(head.hash) === true ? undefined : { what: 'head', seq: count };
}

import { ok, type Result } from '@gongkai/kernel';
import type { StaffEvent, UnitEvent } from '@gongkai/staff';
import { appendEvents, type AppendRefused, type Tx } from '@gongkai/store';
import type { Acting } from './acting.ts';

/** Events for several streams, each with how many its decision was made on. */
export type Placed =
  | { readonly stream: `unit/${string}`; readonly seen: number; readonly events: readonly UnitEvent[] }
  | { readonly stream: `staff/${string}`; readonly seen: number; readonly events: readonly StaffEvent[] };

/** Appends them in the order of the streams' names, so that no two transactions wait for each other. */
export async function appendPlaced(
  tx: Tx,
  { site, actor, now }: Acting,
  placed: readonly Placed[],
): Promise<Result<void, AppendRefused>> {
  for (const each of placed.toSorted((a, b) => (a.stream < b.stream ? -1 : 1))) {
    const { seen } = each;
    const done = isOfUnit(each)
      ? await appendEvents(tx, { site, stream: each.stream, seen, actor, now }, each.events)
      : await appendEvents(tx, { site, stream: each.stream, seen, actor, now }, each.events);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

const isOfUnit = (placed: Placed): placed is Extract<Placed, { stream: `unit/${string}` }> => placed.stream.startsWith('unit/');

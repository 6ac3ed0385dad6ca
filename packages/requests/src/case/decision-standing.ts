import { foldRequest } from './fold-request.ts';
import type { DoneEvent } from './request-event.ts';

/** Whether a decision still stands. `by`: the number of the entry that took it back, or its place. */
export type Standing = { readonly is: 'standing' | 'lapsed' } | { readonly is: 'undone' | 'decidedAnew'; readonly by: number };

/** Each decision of a history by the number of its entry: one that nobody took back may still have lapsed, by what came in since or by a review. */
export function decisionStandings(events: readonly DoneEvent[]): ReadonlyMap<number, Standing> {
  const request = foldRequest(events);
  const inForce = [request?.decision?.at, request?.rectification?.at];
  const undone = new Map(events.flatMap((event, at) => (event.type === 'event.undone' ? [[event.body.event, at + 1]] : [])));
  const decided = events.flatMap(({ type }, at) =>
    type === 'outcome.decided' || type === 'rectification.decided' ? [{ type, seq: at + 1 }] : [],
  );
  return new Map(
    decided.map(({ type, seq }): [number, Standing] => {
      const undoneBy = undone.get(seq);
      if (undoneBy !== undefined) return [seq, { is: 'undone', by: undoneBy }];
      if (inForce.includes(seq)) return [seq, { is: 'standing' }];
      const anew = decided.find((each) => each.type === type && each.seq > seq && !undone.has(each.seq));
      return [seq, anew ? { is: 'decidedAnew', by: anew.seq } : { is: 'lapsed' }];
    }),
  );
}

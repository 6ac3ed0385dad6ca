import { ok, type PlainDate } from '@gongkai/kernel';
import type { SealedRef } from '../case/refs.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import { art, notGoingOn, refuse, type Desk, type Step } from './desk.ts';

/** A search as its entry names it: whether anything was found, on which day was looked, and where how it was done is sealed. */
export type HeldSearch = { readonly found: boolean; readonly searchedOn: PlainDate; readonly record: SealedRef };

/** Where was looked, with which words, by whom, and whether anything was found: without it nothing can be said not to exist (art. 36(4)). */
export function recordSearch({ request, day }: Desk, held: HeldSearch): Step {
  const refused = notGoingOn(request, day.on) ?? notDisclosure(request);
  if (refused) return refused;
  const { submittedOn, receipt } = request;
  // A letter is often entered days after it was signed for.
  const came = receipt && receipt.on < submittedOn ? receipt.on : submittedOn;
  if (held.searchedOn < came) return refuse('request.day-before', art(36, { item: 4 }), { on: held.searchedOn, received: came });
  return ok([{ type: 'request.searched', on: day.on, body: held }]);
}

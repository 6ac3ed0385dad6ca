import { fail, type Result } from '@gongkai/kernel';
import { readSearch, recordSearch as decide, type SearchIncomplete, type SearchRecord } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type RecordSearchAsk = StepAsk & { readonly found: boolean; readonly said: SearchRecord };

/** Where was looked, with which words, by whom, and whether anything was found (条例 art. 36(4)). */
export async function recordSearch(
  deps: RequestDeps,
  acting: Acting,
  ask: RecordSearchAsk,
): Promise<Result<StepDone, RequestRefused | SearchIncomplete>> {
  const { found } = ask;
  const read = readSearch(ask.said, found);
  if (!read.ok) return read;
  const { searchedOn } = read.value;
  if (searchedOn > acting.today) return fail({ code: 'request.day-to-come', params: { on: searchedOn, today: acting.today } });
  return takeStep(deps, acting, ask, STEP_VERBS.search, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'search', JSON.stringify(read.value));
    return sealed.ok ? decide(desk, { found, searchedOn, record: sealed.value }) : sealed;
  });
}

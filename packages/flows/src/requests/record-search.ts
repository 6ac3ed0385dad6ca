import type { Result } from '@gongkai/kernel';
import { recordSearch as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type RecordSearchAsk = StepAsk & { readonly found: boolean; readonly text: string };

/** Where was looked, with which words, by whom, and whether anything was found (条例 art. 36(4)). */
export function recordSearch(deps: RequestDeps, acting: Acting, ask: RecordSearchAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.search, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'search', ask.text);
    return sealed.ok ? decide(desk, ask.found, sealed.value) : sealed;
  });
}

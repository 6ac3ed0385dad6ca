import type { Result } from '@gongkai/kernel';
import { noteRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type NoteRequestAsk = StepAsk & { readonly text: string };

/** Something to remember; whoever works on the request or answers for it may note it. */
export function noteRequest(deps: RequestDeps, acting: Acting, ask: NoteRequestAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.note, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'note', ask.text);
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}

import type { PlainDate, Result } from '@gongkai/kernel';
import { decideRemedy as decide, type RemedyId, type RemedyResult } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type DecideRemedyAsk = StepAsk & {
  readonly remedy: RemedyId;
  readonly result: RemedyResult;
  /** What it was about and what the decision says. */
  readonly point?: string;
  /** The answer is set aside and has to be given anew; `until`: by the day that the decision names. */
  readonly anew?: { readonly until?: PlainDate };
};

/** The decision of a review or suit has come to the unit. Where the answer has to be given anew, the request is open again. */
export function decideRemedy(deps: RequestDeps, acting: Acting, ask: DecideRemedyAsk): Promise<Result<StepDone, RequestRefused>> {
  const { remedy, result, anew } = ask;
  return takeStep(deps, acting, ask, STEP_VERBS.decideRemedy, async ({ desk, seal }) => {
    const point = await sealedTextIf(seal, 'statement', ask.point);
    if (!point.ok) return point;
    return decide(desk, remedy, { result, ...(point.value ? { point: point.value } : {}), ...(anew ? { anew } : {}) });
  });
}

import type { Result } from '@gongkai/kernel';
import type { RectificationResult } from '@gongkai/law';
import { decideRectification as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type DecideRectificationAsk = StepAsk & {
  readonly result: RectificationResult;
  /** What was found in the record and in the evidence: it is read again when the applicant sues. */
  readonly finding: string;
};

/** What becomes of a record that the applicant says is inaccurate (条例 art. 41). */
export function decideRectification(
  deps: RequestDeps,
  acting: Acting,
  ask: DecideRectificationAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.decideRectification, async ({ desk, seal }) => {
    const finding = await sealedText(seal, 'finding', ask.finding);
    return finding.ok ? decide(desk, ask.result, finding.value) : finding;
  });
}

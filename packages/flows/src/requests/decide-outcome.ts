import { fail, type Failure, type Result } from '@gongkai/kernel';
import type { Ground, OutcomeId } from '@gongkai/law';
import { decideOutcome as decide, foldRequest, type DecisionAnswers } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { requestsBeside } from './same-applicant.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type DecideOutcomeAsk = StepAsk & {
  readonly answers: DecisionAnswers;
  readonly outcome: OutcomeId;
  readonly basis?: string;
  readonly grounds?: readonly Ground[];
  /** Why another leaf than the one that the answers come to; the reviewer sees it. */
  readonly reason?: string;
};

export type DecideOutcomeRefused = RequestRefused | Failure<'outcome.earlier-unknown'>;

/** The leaf that will be answered; any other than the answers come to needs a reason. */
export function decideOutcome(
  deps: RequestDeps,
  acting: Acting,
  ask: DecideOutcomeAsk,
): Promise<Result<StepDone, DecideOutcomeRefused>> {
  const { answers, outcome, basis, grounds } = ask;
  return takeStep<Failure<'outcome.earlier-unknown'>>(
    deps,
    acting,
    ask,
    STEP_VERBS.decide,
    async ({ tx, desk, request, seal }) => {
      const { earlier, joined } = answers;
      // What is pointed to has to be an answered request of this place, or the letter would point to nothing.
      if (earlier !== undefined && earlier !== '') {
        const before = foldRequest(await readStream(tx, acting.site, `request/${earlier}`));
        if (!before?.answer || earlier === ask.request) return fail({ code: 'outcome.earlier-unknown' });
        const beside = await requestsBeside(tx, deps, acting, ask.request, request);
        if (!beside.ok) return beside;
        // Only the same applicant repeats himself (条例 art. 36(6)).
        const { known, others } = beside.value;
        if (known && !others.some((each) => each.request === earlier)) return fail({ code: 'outcome.earlier-unknown' });
      }
      // Joined without having been joined: it has to be another request at least, that came to the same unit.
      if (joined !== undefined && joined !== '' && request.mergedInto === undefined) {
        const other = foldRequest(await readStream(tx, acting.site, `request/${joined}`));
        if (!other || other.unit !== request.unit || joined === ask.request) return fail({ code: 'outcome.earlier-unknown' });
      }
      const reason = await sealedTextIf(seal, 'reason', ask.reason);
      if (!reason.ok) return reason;
      return decide(desk, {
        answers,
        outcome,
        ...(basis === undefined ? {} : { basis }),
        ...(grounds === undefined ? {} : { grounds }),
        ...(reason.value ? { reason: reason.value } : {}),
      });
    },
  );
}

import { fail, type Failure, type Result } from '@gongkai/kernel';
import { likenRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { withLikeness } from './applicant-history.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { requestsBeside } from './same-applicant.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type LikenRequestAsk = StepAsk & { readonly earlier: string };
export type LikenRequestRefused = RequestRefused | Failure<'merge.other-applicant'>;

/** Keeps on the case that the same applicant asked for nearly the same before, and how much of it is the same. */
export function likenRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: LikenRequestAsk,
): Promise<Result<StepDone, LikenRequestRefused>> {
  return takeStep<Failure<'merge.other-applicant'>>(
    deps,
    acting,
    ask,
    ['case.handle', 'case.register'],
    async ({ tx, desk, request }) => {
      const beside = await requestsBeside(tx, deps, acting, ask.request, request);
      if (!beside.ok) return beside;
      const { content, others } = beside.value;
      const earlier = others.filter((each) => each.request === ask.earlier && each.submittedOn <= request.submittedOn);
      const [found] = await withLikeness(tx, deps, acting.site, content, earlier);
      return found ? decide(desk, found.request, found.likeness) : fail({ code: 'merge.other-applicant' });
    },
  );
}

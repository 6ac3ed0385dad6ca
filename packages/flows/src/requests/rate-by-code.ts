import { fail, type Failure, type Result } from '@gongkai/kernel';
import { rateAnswer, RATINGS } from '@gongkai/requests';
import { asApplicant } from './as-applicant.ts';
import type { TrackingProof, TrackingRefused } from './find-tracked.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedTextIf, takeStep, type StepDone } from './take-step.ts';

export type RateByCodeRefused = RequestRefused | TrackingRefused | Failure<'rating.unknown'>;

/**
 * The applicant says how content he is with the answer, by code and name: 1 to 5, and what he writes with it, which is sealed as whatever
 * people write.
 */
export function rateByCode(
  deps: RequestDeps,
  proof: TrackingProof,
  now: Date,
  said: { readonly rating: string; readonly remark: string },
): Promise<Result<StepDone, RateByCodeRefused>> {
  return asApplicant(deps, proof, now, async (acting, request): Promise<Result<StepDone, RateByCodeRefused>> => {
    const rating = RATINGS.find((each) => String(each) === said.rating);
    if (rating === undefined) return fail({ code: 'rating.unknown' });
    return takeStep(deps, acting, { request }, ['case.handle'], async ({ desk, seal }) => {
      const sealed = await sealedTextIf(seal, 'remark', said.remark);
      return sealed.ok ? rateAnswer(desk, rating, sealed.value) : sealed;
    });
  });
}

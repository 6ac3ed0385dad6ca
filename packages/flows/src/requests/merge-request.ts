import { fail, type Failure, type Result } from '@gongkai/kernel';
import { foldRequest, mergeRequest as decide } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { requestsBeside } from './same-applicant.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type MergeRequestAsk = StepAsk & { readonly into: string };
export type MergeRequestRefused = RequestRefused | Failure<'merge.other-applicant'>;

/** 并案: answered together with an open request of the same applicant; what is left for this one is closing in form. */
export function mergeRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: MergeRequestAsk,
): Promise<Result<StepDone, MergeRequestRefused>> {
  return takeStep<Failure<'merge.other-applicant'>>(deps, acting, ask, ['case.handle'], async ({ tx, desk, request }) => {
    const beside = await requestsBeside(tx, deps, acting, ask.request, request);
    if (!beside.ok) return beside;
    if (!beside.value.others.some((each) => each.request === ask.into)) return fail({ code: 'merge.other-applicant' });
    const into = foldRequest(await readStream(tx, acting.site, `request/${ask.into}`));
    return into ? decide(desk, { id: ask.into, request: into }) : fail({ code: 'merge.other-applicant' });
  });
}

import { ok, type Result } from '@gongkai/kernel';
import { fileRemedy as decide, type RemedyAgainst, type RemedyId, type RemedyRoute } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** `on`: the day on which it was filed. `review`: the one that a suit follows. */
export type FileRemedyAsk = StepAsk & {
  readonly route: RemedyRoute;
  readonly against: RemedyAgainst;
  readonly review?: RemedyId;
};

/** Somebody has gone to review or to court over the request. */
export async function fileRemedy(
  deps: RequestDeps,
  acting: Acting,
  ask: FileRemedyAsk,
): Promise<Result<StepDone & { readonly remedy: RemedyId }, RequestRefused>> {
  const remedy = newId(acting.now);
  const { route, against, review } = ask;
  const done = await takeStep(deps, acting, ask, STEP_VERBS.fileRemedy, ({ desk }) =>
    decide(desk, { remedy, route, against, ...(review === undefined ? {} : { review }) }),
  );
  return done.ok ? ok({ ...done.value, remedy }) : done;
}

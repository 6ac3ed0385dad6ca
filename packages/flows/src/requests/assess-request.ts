import { fail, ok, type Result } from '@gongkai/kernel';
import { outcomesOn, type OutcomeId, type Remedy } from '@gongkai/law';
import {
  decideOutcome,
  factsOf,
  foldRequest,
  trailOf,
  type AnswerStep,
  type DecisionAnswers,
  type StepRefused,
  type Trail,
} from '@gongkai/requests';
import { remedyBodiesOf, type RemedyBodies } from '@gongkai/staff';
import { readStream, unitLine } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { refusedToCase } from './case-permission.ts';
import { remedyFor } from './letter-ground.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

/** A leaf with its basis, and what the history says against it; absent: it can be taken, with a reason where the answers say another. */
export type PossibleOutcome = { readonly outcome: OutcomeId; readonly basis: string; readonly refused?: StepRefused };

export type AssessedRequest = Trail & {
  /** Of the leaf that the answers come to. */
  readonly remedy?: Remedy;
  readonly bodies?: RemedyBodies;
  /** Every leaf in the order of the form: for departing from what the answers say. */
  readonly outcomes: readonly PossibleOutcome[];
};

/** Where answers lead in a request as it stands: the way so far, the next question or the one leaf with its letter and remedy. Changes nothing. */
export async function assessRequest(
  deps: RequestDeps,
  acting: Acting,
  { request: id, answers }: { readonly request: string; readonly answers: DecisionAnswers },
): Promise<Result<AssessedRequest, RequestRefused>> {
  const { db } = deps;
  const { site, today } = acting;
  const request = foldRequest(await readStream(db, site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(db, acting, ['case.read'], request);
  if (refused) return fail(refused);
  const day = await dayOf(db, site, today, request);
  const trail = trailOf(answers, factsOf(request, day));
  const desk = { request, day, by: acting.actor.replace(/^staff\//, '') };
  const because = { record: '', sha256: '' };
  const outcomes = outcomesOn(day.on).flatMap(({ id: outcome, bases }) =>
    bases.map(({ id: basis }): PossibleOutcome => {
      const tried = decideOutcome(desk, { answers: trail.answers, outcome, basis, reason: because });
      return { outcome, basis, ...(tried.ok ? {} : { refused: tried.failure }) };
    }),
  );
  const { assessment } = trail;
  if (assessment.kind !== 'leaf') return ok({ ...trail, outcomes });
  const units = await unitLine(db, site, request.unit, today);
  const [unit] = units;
  const { outcome, basis, grounds, letter } = assessment;
  const step = { code: letter as AnswerStep['code'], outcome, basis, grounds };
  const remedy = unit && remedyFor(step, day, unit);
  return ok({
    ...trail,
    outcomes,
    ...(remedy?.ok === true ? { remedy: remedy.value } : {}),
    ...(unit ? { bodies: remedyBodiesOf(units) } : {}),
  });
}

import { fail, ok, type Result } from '@gongkai/kernel';
import { cite } from '@gongkai/law';
import {
  foldRequest,
  PUBLIC_ANSWER_STEPS,
  refusedPublicAnswerSteps,
  stateOfPublicAnswer,
  type PublicAnswer,
  type PublicAnswerId,
  type PublicAnswerState,
  type PublicAnswerStep,
} from '@gongkai/requests';
import { readStream, siteUnitOn } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { rightsOnCase } from './case-permission.ts';
import type { OfferedStep } from './offered-steps.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';

export type ShownPublicAnswer = {
  readonly id: PublicAnswerId;
  readonly state: PublicAnswerState;
  readonly answer: PublicAnswer;
  readonly steps: readonly OfferedStep<PublicAnswerStep>[];
};

export type ShownPublicAnswers = {
  /** The unit publishes answers at all. */
  readonly on: boolean;
  readonly unit: string;
  readonly answered: boolean;
  readonly answers: readonly ShownPublicAnswer[];
  /** Whether another text may be begun now, and why not. */
  readonly begin: OfferedStep<'preparePublicAnswer'>;
  readonly seen: number;
};

/** What was written of a request for the public list, and what whoever asks may do with it. No text: that is sealed. */
export async function showPublicAnswers(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string },
): Promise<Result<ShownPublicAnswers, RequestRefused>> {
  const { site, today, actor } = acting;
  const events = await readStream(deps.db, site, `request/${ask.request}`);
  const request = foldRequest(events);
  if (!request) return fail({ code: 'request.missing' });
  const mayNot = await rightsOnCase(deps.db, acting, request);
  const refused = mayNot(['case.read']);
  if (refused) return fail(refused);
  const desk = { request, day: await dayOf(deps.db, site, today, request), by: actor.replace(/^staff\//, '') };
  const unit = await siteUnitOn(deps.db, site, request.unit, today);
  const isOn = unit?.described.publicAnswers === true;
  const off = isOn ? undefined : ({ code: 'public-answer.off', cites: cite('disclosure', 44) } as const);
  const offered = (id: PublicAnswerId) => {
    const byLaw = refusedPublicAnswerSteps(desk, id);
    return PUBLIC_ANSWER_STEPS.map((step): OfferedStep<PublicAnswerStep> => {
      const why = byLaw.get(step) ?? mayNot(STEP_VERBS[step]) ?? (step === 'withdrawPublicAnswer' ? undefined : off);
      return { step, ...(why ? { refused: why } : {}) };
    });
  };
  const [begin = { step: 'preparePublicAnswer' as const }] = offered('');
  return ok({
    on: isOn,
    unit: request.unit,
    answered: request.answer !== undefined,
    answers: [...request.publicAnswers].map(([id, answer]) => ({
      id,
      state: stateOfPublicAnswer(request, answer),
      answer,
      steps: offered(id),
    })),
    begin: { ...begin, step: 'preparePublicAnswer' },
    seen: events.length,
  });
}

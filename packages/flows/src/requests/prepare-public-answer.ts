import { fail, type Result } from '@gongkai/kernel';
import { preparePublicAnswer as decide, type PublicAnswerId, type PublicText } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { publicAnswerGround, refusedText, type PublicAnswerRefused } from './public-answer-ground.ts';
import type { RequestDeps } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type PreparePublicAnswerAsk = StepAsk & {
  /** Absent: a new one. */
  readonly answer?: PublicAnswerId;
  readonly text: PublicText;
};

/** A text for the public list is written, with nobody in it; it is not public before somebody else has read it. */
export function preparePublicAnswer(
  deps: RequestDeps,
  acting: Acting,
  { answer, text, ...ask }: PreparePublicAnswerAsk,
): Promise<Result<StepDone, PublicAnswerRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.preparePublicAnswer, async ({ tx, desk, request, seal }) => {
    const id = answer ?? newId(acting.now);
    if (answer !== undefined && !request.publicAnswers.has(answer)) return fail({ code: 'public-answer.unknown' });
    const may = decide(desk, id, { record: '', sha256: '' });
    if (!may.ok) return may;
    const ground = await publicAnswerGround(tx, deps, acting.site, ask.request, request, desk.day.on);
    if (!ground.ok) return ground;
    const refused = refusedText(text, ground.value);
    if (refused) return fail(refused);
    const sealed = await sealedText(seal, 'publicText', JSON.stringify(text));
    return sealed.ok ? decide(desk, id, sealed.value) : sealed;
  });
}

import { fail, type Result } from '@gongkai/kernel';
import { publishPublicAnswer as decide, type PublicAnswerId, type PublicText } from '@gongkai/requests';
import { putPublicAnswerText } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { publicAnswerGround, refusedText, type PublicAnswerRefused } from './public-answer-ground.ts';
import type { RequestDeps } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type PublishPublicAnswerAsk = StepAsk & { readonly answer: PublicAnswerId };

/**
 * Puts the text where everybody can read it, by somebody who has not written on it. It is held once more against the application as it is
 * opened now: what was written over is not trusted.
 */
export function publishPublicAnswer(
  deps: RequestDeps,
  acting: Acting,
  { answer: id, ...ask }: PublishPublicAnswerAsk,
): Promise<Result<StepDone, PublicAnswerRefused>> {
  const { site } = acting;
  return takeStep(deps, acting, ask, STEP_VERBS.publishPublicAnswer, async ({ tx, desk, request }) => {
    const decided = decide(desk, id);
    const known = request.publicAnswers.get(id);
    if (!decided.ok || !known) return decided;
    const ground = await publicAnswerGround(tx, deps, site, ask.request, request, desk.day.on);
    if (!ground.ok) return ground;
    const opened = await openSealedText(tx, deps, site, ask.request, known.text.record);
    if (!opened.ok) return opened;
    const text = JSON.parse(opened.value.text) as PublicText;
    const refused = refusedText(text, ground.value);
    if (refused) return fail(refused);
    const { title, asked, answered } = text;
    await putPublicAnswerText(tx, site, { id, unit: request.unit, publishedOn: desk.day.on, title, asked, answered });
    return decided;
  });
}

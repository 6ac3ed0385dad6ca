import { fail, type Failure, type Result } from '@gongkai/kernel';
import { correctTopic as decide, type SubjectId } from '@gongkai/requests';
import { placeUnitsOn } from '@gongkai/store';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { STEP_VERBS } from '../step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from '../take-step.ts';

export type CorrectTopicAsk = StepAsk & {
  readonly subject?: SubjectId;
  /** A unit that answers for a place. */
  readonly place?: string;
  readonly reason: string;
};
export type CorrectTopicRefused = RequestRefused | Failure<'topic.place-unknown'>;

/** What a request is about and for which place, said by an officer where its words say something else or nothing. */
export function correctTopic(
  deps: RequestDeps,
  acting: Acting,
  { subject, place, reason, ...ask }: CorrectTopicAsk,
): Promise<Result<StepDone, CorrectTopicRefused>> {
  return takeStep<Failure<'topic.place-unknown'>>(deps, acting, ask, STEP_VERBS.correctTopic, async ({ tx, desk, seal }) => {
    const places = place === undefined ? [] : await placeUnitsOn(tx, acting.site, acting.today);
    if (place !== undefined && !places.some(({ id }) => id === place)) return fail({ code: 'topic.place-unknown' });
    const topic = { ...(subject === undefined ? {} : { subject }), ...(place === undefined ? {} : { place }) };
    const sealed = await sealedText(seal, 'reason', reason);
    return sealed.ok ? decide(desk, topic, sealed.value) : sealed;
  });
}

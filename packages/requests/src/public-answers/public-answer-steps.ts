import { ok } from '@gongkai/kernel';
import { cite } from '@gongkai/law';
import type { PublicAnswer, RequestCase } from '../case/request-case.ts';
import type { PublicAnswerId, SealedRef } from '../case/refs.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import { art, refuse, type Desk, type Refused, type Step, type StepRefused } from '../steps/desk.ts';
import { isLive, stateOfPublicAnswer } from './public-answer-state.ts';

/** What can be done with one text for the public list. */
export const PUBLIC_ANSWER_STEPS = ['preparePublicAnswer', 'publishPublicAnswer', 'withdrawPublicAnswer'] as const;
export type PublicAnswerStep = (typeof PUBLIC_ANSWER_STEPS)[number];

/** What is erased may not be told on. */
const ERASURE = cite('personal-information', 47);
/** Registering, reviewing and answering are a system with more than one person in it [house rule for what goes out to everybody]. */
const REVIEWED = art(45);

/**
 * A text for the public list of answers: what was asked and answered, without anybody in it. New under an id that is not there, or
 * written again as long as it is not published.
 */
export function preparePublicAnswer({ request, day }: Desk, id: PublicAnswerId, text: SealedRef): Step {
  const { answer, publicAnswers } = request;
  if (!answer) return refuse('request.not-answered', REVIEWED);
  const known = publicAnswers.get(id);
  const refused = notDisclosure(request) ?? anyPublished(request) ?? (known && notPrepared(request, known));
  if (refused) return refused;
  return ok([{ type: 'publicAnswer.prepared', on: day.on, body: { answer: id, text } }]);
}

/** Into the list, by somebody who has not written on it. The caller has held the text against who asked. */
export function publishPublicAnswer({ request, day, by }: Desk, id: PublicAnswerId): Step {
  const known = request.publicAnswers.get(id);
  if (!known) return refuse('public-answer.unknown', REVIEWED);
  const refused = anyPublished(request) ?? notPrepared(request, known);
  if (refused) return refused;
  if (known.writers.includes(by)) return refuse('public-answer.same-person', REVIEWED);
  return ok([{ type: 'publicAnswer.published', on: day.on, body: { answer: id } }]);
}

/** Out of the list, or given up before it stood there; at any time. */
export function withdrawPublicAnswer({ request, day }: Desk, id: PublicAnswerId, reason: SealedRef): Step {
  const known = request.publicAnswers.get(id);
  if (!known) return refuse('public-answer.unknown', REVIEWED);
  if (known.withdrawnOn !== undefined) return refuse('public-answer.withdrawn', REVIEWED, { on: known.withdrawnOn });
  return ok([{ type: 'publicAnswer.withdrawn', on: day.on, body: { answer: id, reason } }]);
}

/** One request has one text in the list at a time: whoever wants another there takes this one out first. */
const anyPublished = (request: RequestCase): Refused | undefined =>
  [...request.publicAnswers.values()].some((each) => isLive(request, each))
    ? refuse('public-answer.published', REVIEWED)
    : undefined;

/** Why it can neither be written again nor published. */
function notPrepared(request: RequestCase, of: PublicAnswer): Refused | undefined {
  const state = stateOfPublicAnswer(request, of);
  if (state === 'prepared') return undefined;
  if (state === 'erased') return refuse('public-answer.erased', ERASURE, { on: of.erasedOn ?? '' });
  if (state === 'withdrawn') return refuse('public-answer.withdrawn', REVIEWED, { on: of.withdrawnOn ?? '' });
  return state === 'setAside' ? refuse('public-answer.set-aside', REVIEWED) : refuse('public-answer.published', REVIEWED);
}

const SOMETHING: SealedRef = { record: '', sha256: '' };

/** Why each step on one text may not be taken today, whatever a form says; those that are missing may be. */
export function refusedPublicAnswerSteps(desk: Desk, id: PublicAnswerId): ReadonlyMap<PublicAnswerStep, StepRefused> {
  const tried: Readonly<Record<PublicAnswerStep, Step>> = {
    preparePublicAnswer: preparePublicAnswer(desk, id, SOMETHING),
    publishPublicAnswer: publishPublicAnswer(desk, id),
    withdrawPublicAnswer: withdrawPublicAnswer(desk, id, SOMETHING),
  };
  return new Map(
    PUBLIC_ANSWER_STEPS.flatMap((step) => {
      const done = tried[step];
      return done.ok ? [] : [[step, done.failure] as const];
    }),
  );
}

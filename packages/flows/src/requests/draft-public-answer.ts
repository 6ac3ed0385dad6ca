import { fail, ok, type Result } from '@gongkai/kernel';
import {
  foldRequest,
  stateOfPublicAnswer,
  suggestPublicText,
  type LetterContent,
  type PublicAnswerId,
  type PublicText,
  type PublicTextPart,
  type RequestCase,
  type Suggestion,
} from '@gongkai/requests';
import type { LetterPart } from '@gongkai/law';
import { readStream, transact, type SiteId, type Tx } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import { firstText, publicAnswerGround, type PublicAnswerRefused } from './public-answer-ground.ts';
import type { RequestDeps } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';
import { STEP_VERBS } from './step-verbs.ts';

export type DraftPublicAnswerAsk = {
  readonly request: string;
  /** As it is being written; absent: what was prepared before, or what to begin with. */
  readonly text?: Pick<PublicText, PublicTextPart>;
};

export type DraftedPublicAnswer = {
  /** The text that is written again; absent for a new one. */
  readonly answer?: PublicAnswerId;
  readonly text: PublicText;
  /** What in it should go, each to be masked or kept with a reason. */
  readonly suggestions: readonly Suggestion[];
  readonly seen: number;
};

/**
 * What an officer writes the public text from: the request and the answer as they are, and everything of people in them. It is the
 * application that is shown, so that the look is recorded.
 */
export function draftPublicAnswer(
  deps: RequestDeps,
  acting: Acting,
  ask: DraftPublicAnswerAsk,
): Promise<Result<DraftedPublicAnswer, PublicAnswerRefused>> {
  const { site, today } = acting;
  return transact(deps.db, async (tx): Promise<Result<DraftedPublicAnswer, PublicAnswerRefused>> => {
    const events = await readStream(tx, site, `request/${ask.request}`);
    const request = foldRequest(events);
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, STEP_VERBS.preparePublicAnswer, request);
    if (refused) return fail(refused);
    const { answer } = request;
    if (answer?.outcome === undefined) return fail({ code: 'request.not-answered' });
    const keys = await deps.vault.readKeys();
    if (!keys.ok) return keys;
    const subject = `request/${ask.request}`;
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'identity', reason: 'publish' });
    if (!recorded.ok) return recorded;
    const ground = await publicAnswerGround(tx, deps, site, ask.request, request, today);
    if (!ground.ok) return ground;
    const before = await preparedText(tx, deps, site, ask.request, request);
    if (before?.ok === false) return before;
    const letter = await saidInLetter(tx, deps, site, ask.request, request);
    if (!letter.ok) return letter;
    const text: PublicText = {
      ...(before?.value.text ?? { ...firstText(ground.value, answer, letter.value), kept: [] }),
      ...ask.text,
    };
    return ok({
      ...(before ? { answer: before.value.id } : {}),
      text,
      suggestions: suggestPublicText(text, ground.value),
      seen: events.length,
    });
  });
}

/** The newest text that is not published yet. */
async function preparedText(tx: Tx, deps: RequestDeps, site: SiteId, id: string, request: RequestCase) {
  const found = [...request.publicAnswers].findLast(([, each]) => stateOfPublicAnswer(request, each) === 'prepared');
  if (!found) return undefined;
  const [answer, { text }] = found;
  const opened = await openSealedText(tx, deps, site, id, text.record);
  return opened.ok ? ok({ id: answer, text: JSON.parse(opened.value.text) as PublicText }) : opened;
}

/** The parts of an answer that speak of the matter; the others speak to the applicant. */
const OF_THE_MATTER: readonly LetterPart[] = ['disclosedContent', 'inquiry', 'conclusion', 'reasons', 'given', 'withheld'];

async function saidInLetter(
  tx: Tx,
  deps: RequestDeps,
  site: SiteId,
  id: string,
  { answer, letters }: RequestCase,
): Promise<Result<readonly string[], PublicAnswerRefused>> {
  const letter = answer && letters.get(answer.letter);
  if (!letter) return ok([]);
  const opened = await openSealedText(tx, deps, site, id, (letter.final ?? letter.content).record);
  if (!opened.ok) return opened;
  const { parts } = JSON.parse(opened.value.text) as LetterContent;
  return ok(parts.filter(({ part }) => OF_THE_MATTER.includes(part)).map(({ text }) => text));
}

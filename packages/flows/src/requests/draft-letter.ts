import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Fee } from '@gongkai/law';
import {
  applicantShownIn,
  asksOpinion,
  completeLetter,
  draftLetter as decide,
  type FeeBasis,
  type LetterContent,
  type LetterDraft,
  type LetterId,
  type LetterRefused,
  type LetterStep,
  type PartTexts,
  type RequestCase,
} from '@gongkai/requests';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { letterGround, type GroundRefused, type LetterWriter } from './letter-ground.ts';
import { phrasedFacts } from './phrased-facts.ts';
import { putReplyCode } from './reply-code.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type DraftLetterAsk = StepAsk & {
  /** A draft that is written anew; absent: a new letter. */
  readonly letter?: LetterId;
  readonly step: LetterStep;
  /** What the office words itself; a locked part may stand here only as it is. */
  readonly texts: PartTexts;
  /** What the writer was told beside the ground, kept with the draft so that it can be taken up again. */
  readonly said?: Readonly<Record<string, string>>;
  /** Of a notice of the fee: why the unit charges at all. */
  readonly reason?: string;
};

type Own = LetterRefused | GroundRefused | Failure<'letter.applicant-shown'>;
export type DraftLetterRefused = RequestRefused | Own;

/**
 * A letter for a step, complete or not at all: no part may be missing, no locked part may be another than the register's, a fee is what
 * the schedule says, and a letter to others tells nobody who asked.
 */
export async function draftLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: DraftLetterAsk,
  writer: LetterWriter,
): Promise<Result<StepDone & { readonly letter: LetterId; readonly content: LetterContent }, DraftLetterRefused>> {
  const letter = ask.letter ?? newId(acting.now);
  let content: LetterContent | undefined;
  const done = await takeStep<Own>(deps, acting, ask, ['case.handle'], async ({ tx, desk, request, seal }) => {
    // Asked before anything is opened: a step that may not be taken needs nobody's data.
    const may = decide(desk, letter, ask.step, { record: '', sha256: '' });
    if (!may.ok) return may;
    const subject = `request/${ask.request}`;
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'identity', reason: 'letter' });
    if (!recorded.ok) return recorded;
    const ground = await letterGround(tx, deps, acting.site, ask, desk);
    if (!ground.ok) return ground;
    const made = completeLetter(ask.step.code, phrasedFacts(ground.value, writer), ask.texts, desk.day.settings);
    if (!made.ok) return made;
    const shown = applicantShownIn(made.value, ground.value.application.applicant);
    if (shown.length > 0)
      return fail({ code: 'letter.applicant-shown', params: { parts: shown.map(({ part }) => part).join('、') } });
    if (asksOpinion(ask.step)) {
      const { party } = ask.step;
      await putReplyCode(tx, deps, acting.site, { request: ask.request, party, on: desk.day.on });
    }
    content = made.value;
    const kept: LetterDraft = { ...content, texts: ask.texts, ...(ask.said ? { said: ask.said } : {}) };
    const basis = ground.value.fee && feeBasis(ground.value.fee, request);
    const why = await sealedTextIf(seal, 'reason', basis ? ask.reason : undefined);
    if (!why.ok) return why;
    const fee = basis && { ...basis, ...(why.value ? { reason: why.value } : {}) };
    return decide({ ...desk, request }, letter, ask.step, await seal('letter', JSON.stringify(kept)), fee);
  });
  if (!done.ok) return done;
  if (!content) throw new Error('a letter was kept that nobody wrote');
  return ok({ ...done.value, letter, content });
}

/** What the amount rests on, as it was counted for this notice: the month goes on, the notice stays as it is. */
const feeBasis = ({ cites, before, lines }: Fee, { receipt, submittedOn }: RequestCase): FeeBasis => ({
  cites,
  month: (receipt?.on ?? submittedOn).slice(0, 7),
  before,
  lines: lines.map(({ count, price, amount }) => ({ count, price, amount })),
});

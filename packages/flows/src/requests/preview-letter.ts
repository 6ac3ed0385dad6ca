import { fail, ok, type Result } from '@gongkai/kernel';
import {
  applicantShownIn,
  draftLetter,
  foldRequest,
  laidOutParts,
  type LetterContent,
  type StepRefused,
} from '@gongkai/requests';
import { letterTitle, type LetterPart } from '@gongkai/law';
import { readStream, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { refusedToCase } from './case-permission.ts';
import type { DraftLetterAsk } from './draft-letter.ts';
import { letterGround, type GroundRefused, type LetterWriter } from './letter-ground.ts';
import { partsPhrased, phrasedFacts, type PhrasedPart } from './phrased-facts.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

/** A letter as it would be, complete or not. */
export type PreviewedLetter = LetterContent & {
  /** Parts that stand as the office words them in all its letters. */
  readonly phrased: readonly PhrasedPart[];
  /** Parts that it must hold, and that nobody has said yet. */
  readonly missing: readonly LetterPart[];
  /** Parts of a letter to others that tell who asked. */
  readonly shown: readonly LetterPart[];
  /** Why it could not be kept today, whatever it says. */
  readonly refused?: StepRefused;
};

/** The letter that would be drafted, without keeping anything but that somebody looked. */
export function previewLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: Omit<DraftLetterAsk, 'seen' | 'on' | 'said'>,
  writer: LetterWriter,
): Promise<Result<PreviewedLetter, RequestRefused | GroundRefused>> {
  type Previewed = Result<PreviewedLetter, RequestRefused | GroundRefused>;
  const { site, today } = acting;
  return transact(deps.db, async (tx): Promise<Previewed> => {
    const request = foldRequest(await readStream(tx, site, `request/${ask.request}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, ['case.handle'], request);
    if (refused) return fail(refused);
    const day = await dayOf(tx, site, today, request);
    const subject = `request/${ask.request}`;
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'identity', reason: 'letter' });
    if (!recorded.ok) return recorded;
    const ground = await letterGround(tx, deps, site, ask, { request, day });
    if (!ground.ok) return ground;
    const { code } = ask.step;
    const facts = phrasedFacts(ground.value, writer);
    const parts = laidOutParts(code, facts, ask.texts, day.settings);
    const content: LetterContent = { code, title: letterTitle(code, request.nature), parts };
    const desk = { request, day, by: acting.actor.replace(/^staff\//, '') };
    const may = draftLetter(desk, ask.letter ?? '', ask.step, { record: '', sha256: '' });
    return ok({
      ...content,
      phrased: partsPhrased(ground.value, facts, ask.texts),
      missing: parts.filter(({ text }) => text === '').map(({ part }) => part),
      shown: applicantShownIn(content, ground.value.application.applicant).map(({ part }) => part),
      ...(may.ok ? {} : { refused: may.failure }),
    });
  });
}

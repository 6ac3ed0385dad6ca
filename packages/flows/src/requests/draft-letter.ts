import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  feeByItems,
  feeByPages,
  remedyOf,
  remedyOfLetter,
  type AnswerDeadline,
  type FeeRefused,
  type Remedy,
  type RemedyRefused,
} from '@gongkai/law';
import {
  answerDue,
  applicantShownIn,
  completeLetter,
  draftLetter as decide,
  isAnswer,
  type Application,
  type Desk,
  type LetterContent,
  type LetterId,
  type LetterRefused,
  type LetterStep,
  type PartTexts,
  type RequestCase,
} from '@gongkai/requests';
import { remedyBodiesOf, type RemedyBodies, type UnitState } from '@gongkai/staff';
import { siteUnitOn, unitPath, type SiteId, type Tx } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { monthBefore } from './applicant-history.ts';
import { openApplication } from './kept-application.ts';
import type { PartyContact } from './name-party.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';
import { openSealedText } from './seal-text.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** What the register knows for a letter: from it the edge makes the text of every part, in Chinese. */
export type LetterGround = {
  readonly id: string;
  readonly request: RequestCase;
  readonly step: LetterStep;
  readonly day: Desk['day'];
  readonly application: Application;
  /** The third party or agency that the letter goes to. */
  readonly party?: PartyContact;
  /** The unit that writes, and those above it, nearest first, as they are on the day. */
  readonly units: readonly UnitState[];
  readonly remedy: Result<Remedy, RemedyRefused>;
  readonly bodies: RemedyBodies;
  /** Absent before the receipt. */
  readonly due?: AnswerDeadline;
};

/** The parts of a letter as the case has them: `letterTexts` of `packages/wording`, over facts that are made of the ground. */
export type LetterWriter = (ground: LetterGround) => PartTexts;

export type DraftLetterAsk = StepAsk & {
  /** A draft that is written anew; absent: a new letter. */
  readonly letter?: LetterId;
  readonly step: LetterStep;
  /** What the office words itself; a locked part may stand here only as it is. */
  readonly texts: PartTexts;
};

export type DraftLetterRefused = RequestRefused | LetterRefused | FeeRefused | Failure<'letter.applicant-shown' | 'unit.missing'>;

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
  const done = await takeStep<LetterRefused | FeeRefused | Failure<'letter.applicant-shown' | 'unit.missing'>>(
    deps,
    acting,
    ask,
    ['case.handle'],
    async ({ tx, desk, request, seal }) => {
      // Asked before anything is opened: a step that may not be taken needs nobody's data.
      const may = decide(desk, letter, ask.step, { record: '', sha256: '' });
      if (!may.ok) return may;
      const subject = `request/${ask.request}`;
      const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'identity', reason: 'letter' });
      if (!recorded.ok) return recorded;
      const ground = await groundOf(tx, deps, acting.site, ask, desk);
      if (!ground.ok) return ground;
      const fee = await feeAsked(tx, deps, acting.site, ask, ground.value);
      if (!fee.ok) return fee;
      const made = completeLetter(ask.step.code, writer(ground.value), ask.texts, desk.day.settings);
      if (!made.ok) return made;
      const shown = applicantShownIn(made.value, ground.value.application.applicant);
      if (shown.length > 0)
        return fail({ code: 'letter.applicant-shown', params: { parts: shown.map(({ part }) => part).join('、') } });
      content = made.value;
      return decide({ ...desk, request }, letter, ask.step, await seal('letter', JSON.stringify(content)));
    },
  );
  if (!done.ok) return done;
  if (!content) throw new Error('a letter was kept that nobody wrote');
  return ok({ ...done.value, letter, content });
}

async function groundOf(
  tx: Tx,
  deps: RequestDeps,
  site: SiteId,
  { request: id, step }: DraftLetterAsk,
  { request, day }: Desk,
): Promise<Result<LetterGround, RequestRefused | Failure<'unit.missing'>>> {
  const opened = await openApplication(tx, deps, site, id, request);
  if (!opened.ok) return opened;
  const named = 'party' in step ? request.parties.get(step.party) : undefined;
  const contact = named && (await openSealedText(tx, deps, site, id, named.contact.record));
  if (contact && !contact.ok) return contact;
  const units: UnitState[] = [];
  for (const each of await unitPath(tx, site, request.unit, day.on)) {
    const state = await siteUnitOn(tx, site, each, day.on);
    if (state) units.push(state);
  }
  const [unit] = units;
  if (!unit) return fail({ code: 'unit.missing' });
  const bodies = remedyBodiesOf(units);
  const due = answerDue(request, day);
  return ok({
    id,
    request,
    step,
    day,
    application: opened.value.application,
    ...(contact ? { party: JSON.parse(contact.value.text) as PartyContact } : {}),
    units,
    remedy: remedyFor(step, day, unit),
    bodies,
    ...(request.receipt && due.ok ? { due: due.value } : {}),
  });
}

function remedyFor(
  step: LetterStep,
  { on, settings }: Desk['day'],
  { kind, described }: UnitState,
): Result<Remedy, RemedyRefused> {
  const { vertical, reviewBody, court } = described;
  const unit = {
    kind,
    ...(vertical === undefined ? {} : { vertical }),
    ...(reviewBody === undefined ? {} : { reviewBody }),
    ...(court === undefined ? {} : { court }),
  };
  if (!isAnswer(step)) return remedyOfLetter(step.code, on, unit, settings);
  const { outcome, grounds } = step;
  return remedyOf({ outcome, on, unit, ...(grounds.length > 0 || outcome === 'partial' ? { grounds } : {}) });
}

/** A notice of the fee asks for what the schedule says, for as many items as the applicant had before in the month. */
async function feeAsked(
  tx: Tx,
  deps: RequestDeps,
  site: SiteId,
  { request: id, step }: DraftLetterAsk,
  { request, application }: LetterGround,
): Promise<Result<void, FeeRefused | RequestRefused>> {
  if (step.code !== 'L11') return ok(undefined);
  const on = request.receipt?.on ?? request.submittedOn;
  const marks = marksOf(deps.vault.ring(), site, 'applicant', application.applicant.identity);
  const fee =
    step.by === 'pages'
      ? feeByPages(on, step.count)
      : feeByItems(on, (await monthBefore(tx, deps, site, id, request, marks)).itemsBefore, step.count);
  if (!fee.ok) return fee;
  if (fee.value.amount === step.amount) return ok(undefined);
  return fail({ code: 'fee.amount-wrong', params: { amount: step.amount, asked: fee.value.amount }, cites: fee.value.cites });
}

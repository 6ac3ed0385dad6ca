import { addDays, fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import {
  remedyOf,
  remedyOfLetter,
  type AnswerDeadline,
  type Fee,
  type FeeRefused,
  type LawSettings,
  type LetterPart,
  type Remedy,
  type RemedyRefused,
} from '@gongkai/law';
import {
  answerDue,
  asksOpinion,
  foldRequest,
  isAnswer,
  openSearch,
  phrasingsOn,
  type Application,
  type Desk,
  type LetterStep,
  type PartTexts,
  type RequestCase,
  type SearchRecord,
} from '@gongkai/requests';
import { remedyBodiesOf, type RemedyBodies, type UnitState } from '@gongkai/staff';
import {
  phrasingsOfUnits,
  readStream,
  requestsOfApplicant,
  unitLine,
  type KeptPhrasing,
  type SiteId,
  type SiteUnit,
  type Tx,
} from '@gongkai/store';
import { feeOfRequest, monthBefore, type OfApplicant } from './fee-of-request.ts';
import { numberMark } from './draw-request-number.ts';
import { openApplication } from './kept-application.ts';
import type { PartyContact } from './name-party.ts';
import { replyCodeOf } from './reply-code.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';
import { openSealedText } from './seal-text.ts';

/** What the register knows for a letter: from it the edge makes the text of every part, in Chinese. */
export type LetterGround = {
  readonly id: string;
  readonly request: RequestCase;
  readonly step: LetterStep;
  readonly day: Desk['day'];
  readonly application: Application;
  /** The third party or agency that the letter goes to. */
  readonly party?: PartyContact;
  /** Of a letter that asks for an opinion: the code by which the party answers on the public page. */
  readonly replyCode?: string;
  /** The unit that writes, and those above it, nearest first, as they are on the day. */
  readonly units: readonly [SiteUnit, ...SiteUnit[]];
  /** How the unit, or one above it, words parts of the letter on the day. */
  readonly phrasings: ReadonlyMap<LetterPart, KeptPhrasing & { readonly text: string }>;
  /** What stands before the year of its document numbers. */
  readonly mark: string;
  readonly remedy: Result<Remedy, RemedyRefused>;
  readonly bodies: RemedyBodies;
  /** Absent before the receipt. */
  readonly due?: AnswerDeadline;
  /** When the answer would be due, were the extension that was approved told today. */
  readonly dueExtended?: PlainDate;
  /** Of a notice of the fee: band by band. */
  readonly fee?: Fee;
  /** Requests that the applicant has sent to the unit in the year up to the day. */
  readonly frequency?: { readonly from: PlainDate; readonly to: PlainDate; readonly requests: number };
  /** Of a letter that says that nothing exists: how was looked for it; absent where the record of that is free text. */
  readonly search?: SearchRecord;
  /** The answer to the earlier request that this one repeats. */
  readonly earlier?: { readonly on: PlainDate; readonly number: string };
};

export type GroundRefused = RequestRefused | FeeRefused | Failure<'unit.missing'>;

/** The parts of a letter as the case has them: `letterTexts` of `packages/wording`, over facts that are made of the ground. */
export type LetterWriter = (ground: LetterGround) => PartTexts;

/** Opens what the letter rests on. Whoever calls has recorded that somebody looks. */
export async function letterGround(
  tx: Tx,
  deps: RequestDeps,
  site: SiteId,
  { request: id, step }: { readonly request: string; readonly step: LetterStep },
  { request, day }: Pick<Desk, 'request' | 'day'>,
): Promise<Result<LetterGround, GroundRefused>> {
  const opened = await openApplication(tx, deps, site, id, request);
  if (!opened.ok) return opened;
  const named = 'party' in step ? request.parties.get(step.party) : undefined;
  const contact = named && (await openSealedText(tx, deps, site, id, named.contact.record));
  if (contact && !contact.ok) return contact;
  const units = await unitLine(tx, site, request.unit, day.on);
  const [unit, ...above] = units;
  if (!unit) return fail({ code: 'unit.missing' });
  const { application } = opened.value;
  const marks = marksOf(deps.vault.ring(), site, 'applicant', application.applicant.identity);
  const fee = step.code === 'L11' ? await feeOf(tx, site, step, { id, request, marks }, day.settings) : undefined;
  if (fee?.ok === false) return fee;
  const frequency = FREQUENCY_TOLD.includes(step.code) ? await frequencyOf(tx, site, request, day.on, marks) : undefined;
  const earlier = step.code === 'L26' ? await earlierAnswer(tx, site, request) : undefined;
  const search = await searchOf(tx, deps, site, id, { request, step });
  if (search?.ok === false) return search;
  const phrasings = await phrasingsOfUnits(tx, { site, units: units.map((each) => each.id), letter: step.code });
  const due = answerDue(request, day);
  const extended = step.code === 'L05' ? dueIfTold(request, day) : undefined;
  return ok({
    id,
    request,
    step,
    day,
    application,
    ...(contact ? { party: JSON.parse(contact.value.text) as PartyContact } : {}),
    ...(asksOpinion(step) ? { replyCode: replyCodeOf(deps, site, { request: id, party: step.party }) } : {}),
    units: [unit, ...above],
    phrasings: phrasingsOn(phrasings, step.code, day.on),
    mark: await numberMark(tx, site, request.unit, 'letter', day.on),
    remedy: remedyFor(step, day, unit),
    bodies: remedyBodiesOf(units),
    ...(request.receipt && due.ok ? { due: due.value } : {}),
    ...(extended === undefined ? {} : { dueExtended: extended }),
    ...(fee ? { fee: fee.value } : {}),
    ...(frequency ? { frequency } : {}),
    ...(earlier ? { earlier } : {}),
    ...(search?.value ? { search: search.value } : {}),
  });
}

/** What the letter leaves open to whoever gets it, by the unit that writes it. */
export function remedyFor(
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

type Marks = readonly Uint8Array[];

/** A notice of the fee asks for what the schedule says, over what the applicant had before in the month. */
async function feeOf(
  tx: Tx,
  site: SiteId,
  step: Extract<LetterStep, { readonly code: 'L11' }>,
  of: OfApplicant,
  settings: LawSettings,
): Promise<Result<Fee, FeeRefused | RequestRefused>> {
  const fee = feeOfRequest(of.request, step, await monthBefore(tx, site, of, settings), settings);
  if (!fee.ok || fee.value.amount === step.amount) return fee;
  return fail({ code: 'fee.amount-wrong', params: { amount: step.amount, asked: fee.value.amount }, cites: fee.value.cites });
}

/** The letter tells of the search as it was recorded, and of no other. */
async function searchOf(
  tx: Tx,
  deps: RequestDeps,
  site: SiteId,
  id: string,
  { request: { search }, step }: Pick<LetterGround, 'request' | 'step'>,
): Promise<Result<SearchRecord | undefined, RequestRefused> | undefined> {
  if (step.code !== 'L24' || !search?.inParts) return undefined;
  const opened = await openSealedText(tx, deps, site, id, search.record.record);
  return opened.ok ? ok(openSearch(opened.value.text)) : opened;
}

/** Letters that hold how often somebody asked (条例 art. 35). */
const FREQUENCY_TOLD: readonly LetterStep['code'][] = ['L04', 'L32'];
const MOST_TOLD = 10_000;

async function frequencyOf(tx: Tx, site: SiteId, { unit }: RequestCase, to: PlainDate, marks: Marks) {
  const from = addDays(to, -365);
  const sent = await requestsOfApplicant(tx, site, marks, { unit, receivedFrom: from, receivedTo: to, most: MOST_TOLD });
  const first = sent.flatMap(({ receivedOn }) => receivedOn ?? []).toSorted()[0];
  return first === undefined ? undefined : { from: first, to, requests: sent.length };
}

/** The answer that the officer has named as the earlier one. */
async function earlierAnswer(tx: Tx, site: SiteId, { decision }: RequestCase) {
  const named = decision?.answers.earlier;
  const before = named === undefined ? undefined : foldRequest(await readStream(tx, site, `request/${named}`));
  const number = before?.answer && before.letters.get(before.answer.letter)?.number;
  return before?.answer && number !== undefined ? { on: before.answer.on, number } : undefined;
}

function dueIfTold(request: RequestCase, day: Desk['day']): PlainDate | undefined {
  if (!request.extension) return undefined;
  const due = answerDue({ ...request, extension: { ...request.extension, toldOn: day.on } }, day);
  return due.ok ? due.value.due : undefined;
}

import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { workingDayAfter, workingDaysBetween, type Counted, type CountRefused, type IsPaused } from '../calendar/count.ts';
import { cite } from '../citation/cite.ts';
import { LAW_DEFAULTS, type LawSettings } from '../settings/law-settings.data.ts';
import {
  ANSWERED_BY,
  clockCites,
  dayOfFact,
  knownFacts,
  type ClockFact,
  type PauseCause,
  type PausedFact,
  type StartFact,
} from './clock-fact.ts';
import { workingDayPeriod } from './period.ts';

type ClockRefusedCode =
  | 'clock.not-received'
  | 'clock.received-twice'
  | 'clock.before-receipt'
  | 'clock.pause-order'
  | 'clock.extended-twice'
  | 'clock.extended-late'
  | 'clock.extension-length'
  | 'clock.delay-order'
  | 'deadline.not-in-force';
export type ClockRefused = Failure<ClockRefusedCode> | CountRefused;

export type ClockStart = {
  readonly fact: StartFact;
  readonly on: PlainDate;
  /** It has not happened yet: counted as if it happened today. */
  readonly supposed?: true;
  readonly cites: string;
};

export type ClockPause = {
  readonly cause: PauseCause;
  readonly from: PlainDate;
  /** Absent: the word has not come yet. */
  readonly to?: PlainDate;
  /** Days that it took out of the count; where two pauses overlap, each day is the first one's. */
  readonly workingDays: number;
  readonly cites: string;
};

export type AnswerDeadline = Counted & {
  /** D5 after a corrected text, D10 where the agency set the period itself, else D6. */
  readonly deadline: 'D5' | 'D6' | 'D10';
  /** The day of the question: later facts were not looked at. */
  readonly on: PlainDate;
  /** 0 on the due day itself; negative: working days overdue. */
  readonly daysLeft: number;
  /** Working days of the period, the extension with it. */
  readonly workingDays: number;
  readonly start: ClockStart;
  /** Starts that a later one has set aside, oldest first. */
  readonly earlierStarts: readonly ClockStart[];
  readonly pauses: readonly ClockPause[];
  readonly extension?: { readonly on: PlainDate; readonly days: number; readonly cites: string };
  /** For whom is waited: while it lasts, the due day is the earliest one, as if the word came today. */
  readonly waiting?: { readonly for: PauseCause | 'correction' | 'fee'; readonly since: PlainDate };
  readonly cites: readonly string[];
};

const DELAY = cite('disclosure', 35);
const EXTENSION = cite('disclosure', 33, { paragraph: 2 });
const refuse = (code: ClockRefusedCode, params: Failure['params'] & {}, cites = EXTENSION): Result<never, ClockRefused> =>
  fail({ code, params, cites });

/**
 * When an answer is due (条例 arts. 30, 33, 34, 35, 42), as it was known on a day, with everything that led to it. The same facts
 * give the same answer whenever they are asked, and a fact of a later day changes nothing.
 *
 * Refuses facts that cannot be: none or two receipts, days before the receipt, a pause that ends before it begins, an extension
 * after the due day, a second one, or one longer than the law has.
 */
export function answerDeadline(
  calendar: Calendar,
  facts: readonly ClockFact[],
  on: PlainDate,
  settings: LawSettings = LAW_DEFAULTS,
): Result<AnswerDeadline, ClockRefused> {
  const known = knownFacts(facts, on);
  const wrong = impossible(known, on);
  if (wrong) return wrong;
  const starts = startsOf(known, settings);
  const asked = openQuestion(known, settings);
  const last = starts.at(-1);
  if (!last) throw new RangeError('a receipt was seen and is gone');
  // While an answer is waited for that begins the period anew, the earliest due day is that of an answer today.
  const start: ClockStart = asked ? { fact: asked.answer, on, supposed: true, cites: clockCites(asked.answer, on) } : last;
  const earlierStarts = asked ? starts : starts.slice(0, -1);
  const period = workingDayPeriod('D6', start.on);
  if (!period) return refuse('deadline.not-in-force', { on: start.on });
  const extension = extensionOf(calendar, known, start, settings);
  if (!extension.ok) return extension;
  const delayed = known.findLast((fact) => fact.kind === 'delayed' && fact.on >= start.on);
  if (delayed?.kind === 'delayed') return delayedDeadline(calendar, delayed, { on, start, earlierStarts });
  const pauses = known.filter((fact) => fact.kind === 'paused');
  const isPaused: IsPaused = (date) => pauses.some(({ from, to }) => date > from && date <= (to ?? on));
  const workingDays = period.count + (extension.value?.days ?? 0);
  const counted = workingDayAfter(calendar, start.on, workingDays, isPaused);
  if (!counted.ok) return counted;
  const { due } = counted.value;
  const taken = pausesOf(pauses, counted.value, start, on);
  const open = taken.find(({ to }) => to === undefined);
  const waiting = asked ? { for: asked.for, since: asked.since } : open && { for: open.cause, since: open.from };
  return ok({
    ...counted.value,
    deadline: start.fact === 'corrected' ? 'D5' : 'D6',
    on,
    daysLeft: workingDaysBetween(calendar, on, due),
    workingDays,
    start,
    earlierStarts,
    pauses: taken,
    ...(extension.value ? { extension: extension.value } : {}),
    ...(waiting ? { waiting } : {}),
    cites: [
      ...new Set([
        ...(start.fact === 'received' ? [] : [start.cites]),
        period.cites,
        ...(extension.value ? [extension.value.cites] : []),
        ...taken.map(({ cites }) => cites),
      ]),
    ],
  });
}

function impossible(known: readonly ClockFact[], on: PlainDate): Result<never, ClockRefused> | undefined {
  const receipts = known.filter(({ kind }) => kind === 'received');
  const [receipt] = receipts;
  if (receipt === undefined) return refuse('clock.not-received', { on }, cite('disclosure', 31));
  const received = dayOfFact(receipt);
  if (receipts.length > 1) return refuse('clock.received-twice', { on: received }, cite('disclosure', 31));
  const early = known.find((fact) => dayOfFact(fact) < received);
  if (early) return refuse('clock.before-receipt', { on: dayOfFact(early), received });
  for (const fact of known) {
    if (fact.kind === 'paused' && fact.to !== undefined && fact.to < fact.from)
      return refuse('clock.pause-order', { from: fact.from, to: fact.to }, clockCites('pause', fact.from));
    if (fact.kind === 'delayed' && fact.until < fact.on)
      return refuse('clock.delay-order', { on: fact.on, until: fact.until }, DELAY);
  }
  const extensions = known.filter(({ kind }) => kind === 'extended');
  return extensions.length > 1 ? refuse('clock.extended-twice', { times: extensions.length }) : undefined;
}

function startsOf(known: readonly ClockFact[], { feePaymentRestartsClock }: LawSettings): readonly ClockStart[] {
  return known.flatMap((fact) =>
    fact.kind === 'received' || fact.kind === 'corrected' || (fact.kind === 'feePaid' && feePaymentRestartsClock)
      ? [{ fact: fact.kind, on: fact.on, cites: clockCites(fact.kind, fact.on) }]
      : [],
  );
}

type OpenQuestion = { readonly for: 'correction' | 'fee'; readonly answer: 'corrected' | 'feePaid'; readonly since: PlainDate };

/** A correction or a payment that was asked for and has not come. */
function openQuestion(known: readonly ClockFact[], { feePaymentRestartsClock }: LawSettings): OpenQuestion | undefined {
  for (const fact of known.toReversed()) {
    if (fact.kind !== 'correctionAsked' && fact.kind !== 'feeNotice') continue;
    if (fact.kind === 'feeNotice' && !feePaymentRestartsClock) continue;
    const answer = ANSWERED_BY[fact.kind];
    const answered = known.some((other) => other.kind === answer && other.on >= fact.on);
    if (!answered) return { for: fact.kind === 'feeNotice' ? 'fee' : 'correction', answer, since: fact.on };
  }
  return undefined;
}

/** The extension of the count that runs; one of a count that was set aside is used up and gone. */
function extensionOf(
  calendar: Calendar,
  known: readonly ClockFact[],
  start: ClockStart,
  settings: LawSettings,
): Result<AnswerDeadline['extension'], ClockRefused> {
  const fact = known.find((each) => each.kind === 'extended');
  if (fact?.kind !== 'extended') return ok(undefined);
  const { on, days, granted } = fact;
  const most = workingDayPeriod('D7', on);
  if (!most) return refuse('deadline.not-in-force', { on });
  if (!Number.isInteger(days) || days < 1 || days > most.count)
    return refuse('clock.extension-length', { days, most: most.count }, most.cites);
  const before = answerDeadline(
    calendar,
    known.filter(({ kind }) => kind !== 'extended'),
    on,
    settings,
  );
  if (!before.ok) return before;
  // A word that comes in later for an earlier day may take back the pause in which the extension was told; it was lawful all the same.
  if (granted !== true && on > before.value.due) return refuse('clock.extended-late', { on, due: before.value.due }, most.cites);
  return ok(on >= start.on && start.supposed !== true ? { on, days, cites: most.cites } : undefined);
}

function pausesOf(
  pauses: readonly PausedFact[],
  { days, due }: Counted,
  start: ClockStart,
  on: PlainDate,
): readonly ClockPause[] {
  const left = new Set(days.flatMap(({ date, reason }) => (reason === 'paused' ? [date] : [])));
  return pauses
    .filter(({ from, to }) => from < due && (to ?? on) >= start.on)
    .map(({ cause, from, to }) => {
      const own = [...left].filter((date) => date > from && date <= (to ?? on));
      for (const date of own) left.delete(date);
      return { cause, from, ...(to === undefined ? {} : { to }), workingDays: own.length, cites: clockCites('pause', from) };
    });
}

/** The day is the agency's own, told to the applicant; the calendar only says how many working days are left. */
function delayedDeadline(
  calendar: Calendar,
  { until }: Extract<ClockFact, { kind: 'delayed' }>,
  { on, start, earlierStarts }: Pick<AnswerDeadline, 'on' | 'start' | 'earlierStarts'>,
): Result<AnswerDeadline, ClockRefused> {
  const workingDays = workingDaysBetween(calendar, start.on, until);
  return ok({
    due: until,
    provisional: false,
    unknownYears: [],
    days: [],
    calendar: [],
    deadline: 'D10',
    on,
    daysLeft: workingDaysBetween(calendar, on, until),
    workingDays,
    start,
    earlierStarts,
    pauses: [],
    cites: [DELAY],
  });
}

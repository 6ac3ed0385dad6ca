import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { workingDayAfter, workingDaysBetween, type Counted, type CountRefused, type IsPaused } from '../calendar/count.ts';
import { cite } from '../citation/cite.ts';
import { LAW_DEFAULTS, type LawSettings } from '../settings/law-settings.data.ts';
import {
  ANSWERED_BY,
  clockCites,
  dayOfFact,
  isLapse,
  knownFacts,
  LAPSED_BY,
  type ClockFact,
  type PauseCause,
  type PausedFact,
  type StartFact,
} from './clock-fact.ts';
import { lateStepsOf, withoutLate, type LateStep } from './late-steps.ts';
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
  /**
   * D5 after a corrected text, D10 where the agency set the period itself, D24 after a review or a court, D25 for closing in form what was
   * withdrawn, or neither corrected nor paid in time, D26 for a record to be rectified, else D6.
   */
  readonly deadline: 'D5' | 'D6' | 'D10' | 'D24' | 'D25' | 'D26';
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
  /** Steps that were taken after their day, and so moved nothing; absent where there are none. */
  readonly late?: readonly LateStep[];
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
  const lateSteps = lateStepsOf(calendar, known);
  if (!lateSteps.ok) return lateSteps;
  const late = lateSteps.value.length === 0 ? {} : { late: lateSteps.value };
  const moving = settings.lateCorrectionMovesClock ? known : withoutLate(known, lateSteps.value);
  const renewed = known.findLast(({ kind }) => kind === 'orderedAnew');
  // What was asked before the answer that was set aside is asked no more.
  const asking = renewed ? moving.filter((fact) => dayOfFact(fact) >= dayOfFact(renewed)) : moving;
  const starts = startsOf(moving, settings);
  const asked = openQuestion(asking, settings);
  const last = starts.at(-1);
  if (!last) throw new RangeError('a receipt was seen and is gone');
  const withdrawn = asking.findLast((fact) => fact.kind === 'withdrawn');
  if (withdrawn)
    return closingDeadline(
      calendar,
      { fact: 'withdrawn', on: dayOfFact(withdrawn) },
      { on, earlierStarts: starts, ...late },
      settings,
    );
  if (asked?.lapsed) return closingDeadline(calendar, asked.lapsed, { on, earlierStarts: starts, ...late }, settings);
  if (renewed?.kind === 'orderedAnew' && renewed.until !== undefined && !asked && last.fact === 'orderedAnew')
    return statedDeadline(calendar, 'D24', renewed.until, { on, start: last, earlierStarts: starts.slice(0, -1), ...late });
  // While an answer is waited for that begins the period anew, the earliest due day is that of an answer today.
  const start: ClockStart = asked ? { fact: asked.answer, on, supposed: true, cites: clockCites(asked.answer, on) } : last;
  const earlierStarts = asked ? starts : starts.slice(0, -1);
  const ofRectification =
    start.fact === 'received' && known.some((fact) => fact.kind === 'received' && fact.rectification === true);
  const deadline = DEADLINE_FROM[start.fact] ?? (ofRectification ? 'D26' : 'D6');
  // What comes after a correction is as long as an answer.
  const period = workingDayPeriod(deadline === 'D5' ? 'D6' : deadline, start.on, settings);
  if (!period) return refuse('deadline.not-in-force', { on: start.on });
  const extension = extensionOf(calendar, known, start, settings);
  if (!extension.ok) return extension;
  const delayed = known.findLast((fact) => fact.kind === 'delayed' && fact.on >= start.on);
  if (delayed?.kind === 'delayed') return statedDeadline(calendar, 'D10', delayed.until, { on, start, earlierStarts, ...late });
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
    deadline,
    on,
    daysLeft: workingDaysBetween(calendar, on, due),
    workingDays,
    start,
    earlierStarts,
    pauses: taken,
    ...(extension.value ? { extension: extension.value } : {}),
    ...(waiting ? { waiting } : {}),
    ...late,
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

/** The starts after which another row than that of an answer speaks. */
const DEADLINE_FROM: { readonly [Fact in StartFact]?: 'D5' | 'D24' } = { corrected: 'D5', orderedAnew: 'D24' };

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
    if ((fact.kind === 'delayed' || fact.kind === 'orderedAnew') && (fact.until ?? fact.on) < fact.on)
      return refuse('clock.delay-order', { on: fact.on, until: fact.until ?? fact.on }, DELAY);
  }
  const extensions = known.filter(({ kind }) => kind === 'extended');
  return extensions.length > 1 ? refuse('clock.extended-twice', { times: extensions.length }) : undefined;
}

function startsOf(known: readonly ClockFact[], { feePaymentRestartsClock }: LawSettings): readonly ClockStart[] {
  return known.flatMap((fact) =>
    fact.kind === 'received' ||
    fact.kind === 'corrected' ||
    fact.kind === 'orderedAnew' ||
    (fact.kind === 'feePaid' && feePaymentRestartsClock)
      ? [{ fact: fact.kind, on: fact.on, cites: clockCites(fact.kind, fact.on) }]
      : [],
  );
}

type Lapse = { readonly fact: 'correctionLapsed' | 'feeLapsed' | 'withdrawn'; readonly on: PlainDate };
type OpenQuestion = {
  readonly for: 'correction' | 'fee';
  readonly answer: 'corrected' | 'feePaid';
  readonly since: PlainDate;
  /** Its time is over. */
  readonly lapsed?: Lapse;
};

/** A correction or a payment that was asked for and has not come. */
function openQuestion(known: readonly ClockFact[], { feePaymentRestartsClock }: LawSettings): OpenQuestion | undefined {
  for (const fact of known.toReversed()) {
    if (fact.kind !== 'correctionAsked' && fact.kind !== 'feeNotice') continue;
    if (fact.kind === 'feeNotice' && !feePaymentRestartsClock) continue;
    const answer = ANSWERED_BY[fact.kind];
    const answered = known.some((other) => other.kind === answer && other.on >= fact.on);
    if (answered) continue;
    const { kind, on } = fact;
    const lapse = known.find((other) => isLapse(other) && other.kind === LAPSED_BY[kind] && other.on >= on);
    return {
      for: fact.kind === 'feeNotice' ? 'fee' : 'correction',
      answer,
      since: fact.on,
      ...(lapse && isLapse(lapse) ? { lapsed: { fact: lapse.kind, on: lapse.on } } : {}),
    };
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

type Counting = Pick<AnswerDeadline, 'on' | 'start' | 'earlierStarts' | 'late'>;

/** The day is told, by the agency (art. 35) or to it by whoever set its answer aside; the calendar only says how many working days are left. */
function statedDeadline(
  calendar: Calendar,
  deadline: 'D10' | 'D24',
  until: PlainDate,
  counting: Counting,
): Result<AnswerDeadline, ClockRefused> {
  return ok({
    due: until,
    provisional: false,
    unknownYears: [],
    days: [],
    calendar: [],
    deadline,
    ...counting,
    daysLeft: workingDaysBetween(calendar, counting.on, until),
    workingDays: workingDaysBetween(calendar, counting.start.on, until),
    pauses: [],
    cites: [deadline === 'D10' ? DELAY : counting.start.cites],
  });
}

/** Nothing came in time, or it was withdrawn: the request is given up, and what is due is telling that (art. 30; fee rules, art. 6), until when a setting says. */
function closingDeadline(
  calendar: Calendar,
  { fact, on: lapsedOn }: Lapse,
  { on, earlierStarts, late }: Pick<Counting, 'on' | 'earlierStarts' | 'late'>,
  { closingDays }: LawSettings,
): Result<AnswerDeadline, ClockRefused> {
  const counted = workingDayAfter(calendar, lapsedOn, closingDays);
  if (!counted.ok) return counted;
  const cites = clockCites(fact, lapsedOn);
  return ok({
    ...counted.value,
    deadline: 'D25',
    on,
    daysLeft: workingDaysBetween(calendar, on, counted.value.due),
    workingDays: closingDays,
    start: { fact, on: lapsedOn, cites },
    earlierStarts,
    pauses: [],
    ...(late ? { late } : {}),
    cites: [cites],
  });
}

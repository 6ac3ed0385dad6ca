import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  answerDeadline,
  COUNTING_RULE,
  dayOfWeek,
  RECEIPT_RULES,
  receiptDate,
  ROUTES,
  versionOf,
  workingDayAfter,
  workingDayPeriod,
  workingDaysBetween,
  type AnswerDeadline,
  type ClockFact,
  type Counted,
  type Receipt,
} from '@gongkai/law';
import {
  answerDeadlineSentence,
  CALENDAR_TEXTS,
  countSentence,
  daysLeftText,
  failureSentence,
  LAW_COMMAND_TEXTS,
  RECEIPT_FACT_NAMES,
  ROUTE_NAMES,
} from '@gongkai/wording';
import { misuse, type Misuse } from '../command-line.ts';
import { painted, type ExitCode, type Io } from '../io.ts';
import { calendarLines } from './month-calendar.ts';
import { askLaw, type Answer, type Values } from './law-command.ts';
import { calendarWith, heldCalendar, type NamedCalendar } from './notice-file.ts';
import { countOption, dateOption, spanOption, type Span } from './option-values.ts';

const OPTIONS = {
  received: { type: 'string' },
  route: { type: 'string' },
  days: { type: 'string' },
  extended: { type: 'boolean' },
  corrected: { type: 'string' },
  paused: { type: 'string' },
  paid: { type: 'string' },
  on: { type: 'string' },
  notice: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Asked = {
  readonly received: PlainDate;
  readonly receipt?: Receipt;
  readonly extended: boolean;
  readonly corrected?: PlainDate;
  readonly paused?: Span;
  readonly paid?: PlainDate;
  /** The day from which the days left are seen. */
  readonly on: PlainDate;
  readonly days?: number;
  readonly by: NamedCalendar;
};

/**
 * `gongkai deadline --received 2026-03-02 [--days N] [--route R] [--extended] [--notice FILE] [--json]`: the due day of an answer, or of any number of
 * working days, with the reason of every day. Exits 0 answered, 64 misused.
 */
export function deadlineCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const usage = LAW_COMMAND_TEXTS.deadlineUsage;
  return Promise.resolve(askLaw({ name: 'deadline', usage, options: OPTIONS, answer: answerFor }, argv, io));
}

function answerFor(values: Values, io: Io): Result<Answer, Misuse> {
  const asked = askedFor(values, io);
  if (!asked.ok) return asked;
  const { days } = asked.value;
  return days === undefined ? answered(asked.value, io) : counted(asked.value, days, io);
}

function askedFor(values: Values, io: Io): Result<Asked, Misuse> {
  const received = dateOption(values, 'received');
  const corrected = dateOption(values, 'corrected');
  const paid = dateOption(values, 'paid');
  const on = dateOption(values, 'on');
  const days = countOption(values, 'days');
  const paused = spanOption(values, 'paused');
  for (const option of [received, corrected, paid, on, days, paused]) if (!option.ok) return option;
  if (!received.ok || !corrected.ok || !paid.ok || !on.ok || !days.ok || !paused.ok) return misuse('');
  if (received.value === undefined) return misuse(LAW_COMMAND_TEXTS.needReceived);
  if (days.value !== undefined)
    for (const name of ['corrected', 'paused', 'paid'])
      if (values[name] !== undefined) return misuse(LAW_COMMAND_TEXTS.daysAlone(`--${name}`));
  const told = {
    '--received': received.value,
    '--corrected': corrected.value,
    '--paused': paused.value?.from,
    '--paid': paid.value,
  };
  for (const [name, day] of Object.entries(told))
    if (on.value !== undefined && day !== undefined && on.value < day)
      return misuse(LAW_COMMAND_TEXTS.onBefore(on.value, name, day));
  const by =
    typeof values['notice'] === 'string' ? calendarWith(values['notice'], io.today ?? received.value) : ok(heldCalendar());
  if (!by.ok) return by;
  const receipt = receiptOf(values['route'], received.value);
  if (!receipt.ok) return receipt;
  return ok({
    received: received.value,
    extended: values['extended'] === true,
    on: on.value ?? io.today ?? received.value,
    by: by.value,
    ...(receipt.value ? { receipt: receipt.value } : {}),
    ...(days.value === undefined ? {} : { days: days.value }),
    ...(corrected.value ? { corrected: corrected.value } : {}),
    ...(paused.value ? { paused: paused.value } : {}),
    ...(paid.value ? { paid: paid.value } : {}),
  });
}

/** The day given is that of the fact by which the route decides: submitting, signing, confirming. */
function receiptOf(said: string | boolean | undefined, received: PlainDate): Result<Receipt | undefined, Misuse> {
  if (said === undefined) return ok(undefined);
  const route = ROUTES.find((each) => each === said || ROUTE_NAMES[each] === said) ?? String(said);
  const rule = RECEIPT_RULES.find((row) => row.route === route && received >= row.from);
  const receipt = receiptDate(route, { [rule?.fact ?? 'submittedOn']: received });
  return receipt.ok ? receipt : misuse(failureSentence(receipt.failure));
}

function answered(asked: Asked, io: Io): Result<Answer, Misuse> {
  const { received, corrected, paused, paid, extended, receipt, by } = asked;
  const { calendar } = by;
  const facts: readonly ClockFact[] = [
    { kind: 'received', on: received },
    ...(corrected ? [{ kind: 'corrected', on: corrected } as const] : []),
    ...(paused ? [{ kind: 'paused', cause: 'thirdParty', ...paused } as const] : []),
    ...(paid ? [{ kind: 'feePaid', on: paid } as const] : []),
  ];
  // What is told on the command line is known, also where it lies in the future.
  const on = [asked.on, received, corrected, paused?.to ?? paused?.from, paid].reduce<PlainDate>(
    (latest, day) => (day !== undefined && day > latest ? day : latest),
    asked.on,
  );
  const plain = answerDeadline(calendar, facts, on);
  if (plain.ok && paused && paused.from > plain.value.due)
    return misuse(LAW_COMMAND_TEXTS.pausedLate(paused.from, plain.value.due));
  const found = plain.ok && extended ? answerDeadline(calendar, [...facts, extensionOf(plain.value)], on) : plain;
  if (!found.ok) return misuse(failureSentence(found.failure));
  const answer = found.value;
  const sentence = answerDeadlineSentence(answer);
  return ok({
    form: { ...shownFirst(answer, received, receipt), ...answer, ...explained(answer), sentence },
    lines: printed(io, answer, { start: answer.start.on, sentence, receipt, cites: answer.cites, by }),
  });
}

/** The longest extension there is, told on the first day on which it could be: which day it was does not move the due day. */
function extensionOf({ start, due }: AnswerDeadline): ClockFact {
  const days = workingDayPeriod('D7', start.on)?.count ?? 0;
  return { kind: 'extended', on: start.on < due ? start.on : due, days };
}

function counted({ received, extended, on, receipt, by }: Asked, days: number, io: Io): Result<Answer, Misuse> {
  const more = extended ? (workingDayPeriod('D7', received)?.count ?? 0) : 0;
  const found = workingDayAfter(by.calendar, received, days < 1 ? days : days + more);
  if (!found.ok) return misuse(failureSentence(found.failure));
  const workingDays = days + more;
  const daysLeft = workingDaysBetween(by.calendar, on, found.value.due);
  const sentence = countSentence(received, workingDays, found.value);
  const answer = { ...found.value, on, daysLeft };
  const cites = [COUNTING_RULE];
  return ok({
    form: { ...shownFirst(answer, received, receipt), ...answer, workingDays, ...explained(answer), cites, sentence },
    lines: printed(io, answer, { start: received, sentence, receipt, cites, by }),
  });
}

const shownFirst = ({ due, provisional }: Counted, received: PlainDate, receipt: Receipt | undefined) => ({
  due,
  provisional,
  received,
  ...(receipt ? { receipt } : {}),
});

/** The two lists that most readers want of the days. */
const explained = ({ days }: Counted) => ({
  skipped: days
    .filter(({ nth }) => nth === undefined)
    .map(({ date, reason, name }) => ({ date, reason, ...(name ? { name } : {}) })),
  makeUp: days.filter(({ reason }) => reason === 'makeUp').map(({ date, name }) => ({ date, ...(name ? { name } : {}) })),
});

type Said = {
  readonly start: PlainDate;
  readonly sentence: string;
  readonly receipt: Receipt | undefined;
  readonly cites: readonly string[];
  readonly by: NamedCalendar;
};

function printed(
  io: Io,
  { due, provisional, on, daysLeft, days, calendar }: Counted & Pick<AnswerDeadline, 'on' | 'daysLeft'>,
  { start, sentence, receipt, cites, by }: Said,
): readonly string[] {
  const weekday = CALENDAR_TEXTS.weekdays[(dayOfWeek(due) + 6) % 7] ?? '';
  return [
    painted(io, 'bold', `${LAW_COMMAND_TEXTS.due(due, weekday)}${provisional ? LAW_COMMAND_TEXTS.provisional : ''}`),
    LAW_COMMAND_TEXTS.asOf(on, daysLeftText(daysLeft)),
    sentence,
    ...(receipt ? [LAW_COMMAND_TEXTS.receipt(ROUTE_NAMES[receipt.route], RECEIPT_FACT_NAMES[receipt.fact], receipt.cites)] : []),
    LAW_COMMAND_TEXTS.cites(cites),
    painted(io, 'dim', calendarText(calendar, by)),
    '',
    ...calendarLines(start, days),
  ];
}

/** The notices by which was counted, as the versions name them. */
function calendarText(versions: readonly string[], { layers }: NamedCalendar): string {
  const used = layers.filter((layer) => versions.includes(versionOf(layer)));
  if (used.length === 0) return LAW_COMMAND_TEXTS.noNotice;
  return LAW_COMMAND_TEXTS.calendar(used.map(({ notice, knownFrom }) => ({ notice, on: knownFrom })));
}

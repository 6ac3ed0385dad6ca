import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { workingDayAfter, workingDaysBetween, type Counted, type CountRefused } from '../calendar/count.ts';
import { monthsAfter, naturalDaysAfter } from '../calendar/natural-days.ts';
import { cite } from '../citation/cite.ts';
import { LAW_DEFAULTS, type LawSettings } from '../settings/law-settings.data.ts';
import { annualReportDue } from './annual-report-due.ts';
import { DEADLINES, type DeadlineId, type DeadlineRow } from './deadlines.data.ts';
import { countOf, deadlineRow } from './period.ts';

export type DueRefused =
  | CountRefused
  | Failure<
      | 'deadline.not-in-force'
      | 'deadline.variant-unknown'
      | 'deadline.stated-missing'
      | 'deadline.no-period'
      | 'deadline.of-answer'
    >;

export type Due = Counted & {
  readonly id: DeadlineId;
  readonly title: string;
  readonly start: PlainDate;
  readonly on: PlainDate;
  /** Working days left; 0 on the due day, negative: overdue. */
  readonly daysLeft: number;
  /** Its length as it was counted, settings heeded; absent where the end is a day that is told. */
  readonly length?: DueLength;
  /** In days of the calendar and months: the day before free days moved it. */
  readonly nominal?: PlainDate;
  /** A minimum: the period may not end before this day. */
  readonly least?: true;
  readonly cites: string;
};

export type DueLength = { readonly unit: 'workingDay' | 'naturalDay' | 'month'; readonly count: number };

export type DueQuestion = {
  readonly id: DeadlineId;
  readonly variant?: DeadlineRow['variant'];
  /** The day of the event from which it runs; for a yearly report any day of the year reported on. */
  readonly start: PlainDate;
  /** The day of the question, for the days left. */
  readonly on: PlainDate;
  /** The day that the agency set itself (D4, D10). */
  readonly stated?: PlainDate;
  readonly settings?: LawSettings;
};

type End = Pick<Due, 'due' | 'provisional' | 'unknownYears' | 'days' | 'calendar'> &
  Partial<Pick<Due, 'notBefore' | 'nominal' | 'length'>>;

const fixed = (due: PlainDate): End => ({ due, provisional: false, unknownYears: [], days: [], calendar: [] });

/**
 * Any deadline that runs from one event to its end: D1–D5, D8, D9, D12–D26. The answer's own (D6, D7, and D11 inside it) hang on
 * more than one fact: `answerDeadline`.
 *
 * Refuses days before the row was in force, a variant that the deadline does not have, a self-set period without its day, and what
 * the law gives no period.
 */
export function dueOf(calendar: Calendar, question: DueQuestion): Result<Due, DueRefused> {
  const { id, variant, start, on } = question;
  const row = deadlineRow(id, start, variant);
  if (!row) return missing(question);
  const end = endOf(calendar, row, question);
  if (!end.ok) return end;
  return ok({
    ...end.value,
    id,
    title: row.title,
    start,
    on,
    daysLeft: workingDaysBetween(calendar, on, end.value.due),
    ...(row.least ? { least: row.least } : {}),
    cites: row.cites,
  });
}

function missing({ id, variant, start }: DueQuestion): Result<never, DueRefused> {
  const rows = DEADLINES.filter((row) => row.id === id);
  const cites = rows[0]?.cites ?? cite('disclosure', 33);
  return rows.some((row) => row.variant === variant)
    ? fail({ code: 'deadline.not-in-force', params: { deadline: id, on: start }, cites })
    : fail({ code: 'deadline.variant-unknown', params: { deadline: id, variant: variant ?? '' }, cites });
}

function endOf(
  calendar: Calendar,
  row: DeadlineRow,
  { start, stated, settings = LAW_DEFAULTS }: DueQuestion,
): Result<End, DueRefused> {
  const { id, period, cites } = row;
  switch (period.unit) {
    case 'workingDay':
    case 'naturalDay':
    case 'month':
      return ofLength(calendar, start, {
        unit: id === 'D17' ? settings.penaltyWithdrawalDays : period.unit,
        count: countOf(period, settings),
      });
    case 'sameDay':
      return ok(fixed(start));
    case 'calendarDate':
      return ok(fixed(annualReportDue(Number(start.slice(0, 4)), id === 'D14' ? 'department' : 'government').due));
    case 'stated':
      return stated === undefined || stated < start
        ? fail({ code: 'deadline.stated-missing', params: { deadline: id }, cites })
        : ok(fixed(stated));
    case 'within':
      return fail({ code: 'deadline.of-answer', params: { deadline: id, within: period.deadline }, cites });
    case 'none':
      return fail({ code: 'deadline.no-period', params: { deadline: id }, cites });
  }
}

function ofLength(calendar: Calendar, start: PlainDate, length: DueLength): Result<End, DueRefused> {
  const count = { workingDay: workingDayAfter, naturalDay: naturalDaysAfter, month: monthsAfter }[length.unit];
  const end = count(calendar, start, length.count);
  return end.ok ? ok({ ...end.value, length }) : end;
}

export type Sending = { readonly due: PlainDate; readonly dispatchedOn: PlainDate; readonly deliveredOn?: PlainDate };

/**
 * Whether an answer was in time. Which day ends the period, posting or arrival, is a setting [unverified]; where posting does, an
 * arrival after the due day is warned of. Undefined in time: the arrival decides and is not known yet.
 */
export function answeredInTime(
  { due, dispatchedOn, deliveredOn }: Sending,
  settings: LawSettings = LAW_DEFAULTS,
): { readonly inTime: boolean | undefined; readonly deliveredLate: boolean } {
  const deliveredLate = deliveredOn !== undefined && deliveredOn > due;
  if (settings.answerEndsWith === 'dispatch') return { inTime: dispatchedOn <= due, deliveredLate };
  if (deliveredOn !== undefined) return { inTime: !deliveredLate, deliveredLate };
  return { inTime: dispatchedOn > due ? false : undefined, deliveredLate };
}

import { addDays, daysInMonth, fail, ok, plainDate, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { LawSettings, OutcomeId } from '@gongkai/law';
import type { UnitRef } from '../case/refs.ts';
import type { Period } from '../figures/table-three.ts';
import { art } from '../steps/desk.ts';
import type { SubjectId } from './topic.ts';

/** A request as it is filed with the 政务公开办: nothing of who asked. */
export type FiledRequest = {
  readonly number: string;
  readonly receivedOn: PlainDate;
  readonly subject?: SubjectId;
  readonly place?: UnitRef;
  readonly closedOn?: PlainDate;
  readonly outcome?: OutcomeId;
};

/** 备案: a unit has filed the requests of a period, as they stood; filed again, the later list takes the place of the earlier. */
export type FilingEvent = {
  readonly type: 'filing.made';
  readonly on: PlainDate;
  readonly body: { readonly unit: UnitRef; readonly period: Period; readonly requests: readonly FiledRequest[] };
};

export type FilingRefused = Failure<'filing.period-open' | 'filing.no-period' | 'filing.nothing-new'>;
type FilingSettings = Pick<LawSettings, 'filingMonths' | 'filingDay'>;

const monthOf = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): PlainDate =>
  plainDate(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);

/** The month or quarter of the calendar in which a day lies. */
export function filingPeriod(day: PlainDate, { filingMonths }: FilingSettings): Period {
  const months = Math.max(1, filingMonths);
  const first = monthOf(day) - (monthOf(day) % months);
  return { from: firstOf(first), to: addDays(firstOf(first + months), -1) };
}

/** The last one that is over on a day. */
export const lastFilingPeriod = (on: PlainDate, settings: FilingSettings): Period =>
  filingPeriod(addDays(filingPeriod(on, settings).from, -1), settings);

/** By which day it has to be filed: one of the month that follows, its last where it has no such day. */
export function filingDue({ to }: Period, { filingDay }: FilingSettings): PlainDate {
  const first = addDays(to, 1);
  const days = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  return addDays(first, Math.min(Math.max(1, filingDay), days) - 1);
}

/** Files the requests of a period that is over; the same list is not filed twice, another one is. */
export function fileRequests(
  before: FilingEvent['body'] | undefined,
  { period, on, ...filed }: FilingEvent['body'] & { readonly on: PlainDate },
  settings: FilingSettings,
): Result<readonly FilingEvent[], FilingRefused> {
  const whole = filingPeriod(period.from, settings);
  if (settings.filingMonths === 0 || whole.from !== period.from || whole.to !== period.to)
    return fail({ code: 'filing.no-period', cites: art(45), params: { from: period.from } });
  if (on <= period.to) return fail({ code: 'filing.period-open', cites: art(45), params: { to: period.to } });
  if (before && sameLists(before.requests, filed.requests)) return fail({ code: 'filing.nothing-new', cites: art(45) });
  return ok([{ type: 'filing.made', on, body: { ...filed, period } }]);
}

/** Both are in the order of their numbers; what comes back from a ledger has its fields in another order. */
const sameLists = (one: readonly FiledRequest[], other: readonly FiledRequest[]): boolean =>
  one.length === other.length && one.every((each, at) => lineOf(each) === lineOf(other[at]));

const lineOf = (filed: FiledRequest | undefined): string =>
  filed === undefined
    ? ''
    : [filed.number, filed.receivedOn, filed.subject, filed.place, filed.closedOn, filed.outcome]
        .map((each) => each ?? '')
        .join(' ');

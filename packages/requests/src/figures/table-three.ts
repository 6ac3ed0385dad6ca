import type { PlainDate } from '@gongkai/kernel';
import { outcomeRow, type OutcomeId } from '@gongkai/law';
import type { ApplicantType } from '../application/applicant.ts';
import { firstAnswerOf } from '../case/first-answer.ts';
import type { RequestCase } from '../case/request-case.ts';

/** What table three has to know of a request. */
export type FigureCase = {
  readonly applicantType: ApplicantType;
  readonly receivedOn: PlainDate;
  /** The letter that answered it left, or it was given up. */
  readonly closed?: { readonly on: PlainDate; readonly outcome: OutcomeId };
};

/**
 * When a request was closed and how, as table three counts it: by the first letter that answered it, also where that was set aside later, for the
 * report that counted it stands; what comes after is table four's. `out.other.*` too counts on the day of its letter, for until then the
 * unit owes one [unverified: the form does not say whether the withdrawal or the lapse itself closes]. Undefined too where a record was
 * rectified or not: that is no request of table three.
 */
export function closingOf(request: Pick<RequestCase, 'answer' | 'setAside'>): FigureCase['closed'] {
  const first = firstAnswerOf(request);
  return first?.outcome === undefined ? undefined : { on: first.on, outcome: first.outcome };
}

/** From the first to the last day, both of it. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

export type ReportForm = '2019' | '2021';

/**
 * The cells of table three that a request is counted in, by the identifiers of the interchange form (`t3.in.new.natural`). A request that
 * was not received by the end, or closed before the beginning, is in none. Otherwise it is in one row of what came and in one of
 * what became of it, each in its own column and in 总计, so that R1–R3 hold by themselves.
 *
 * The year of `in` is that of the day of receipt (art. 31); the year of `out` that of the letter [unverified, follows from the balance].
 */
export function tableThreeCells(request: FigureCase, { from, to }: Period, form: ReportForm): readonly string[] {
  const { applicantType, receivedOn, closed } = request;
  if (receivedOn > to || (closed && closed.on < from)) return [];
  const came = receivedOn >= from ? 'in.new' : 'in.carried';
  const became = closed && closed.on <= to ? [outcomeRow(closed.outcome).reportRow[form], 'out.total'] : ['carry.out'];
  return [came, ...became].flatMap((row) => [`t3.${row}.${applicantType}`, `t3.${row}.total`]);
}

/** Requests that are alike in all that table three asks for, counted elsewhere. */
export type FigureGroup = { readonly like: FigureCase; readonly count: number };

/** The figures of all requests; cells without any are absent, and stand as 0 in the form. */
export const tableThree = (requests: Iterable<FigureCase>, period: Period, form: ReportForm): ReadonlyMap<string, number> =>
  tableThreeOf(
    Array.from(requests, (like) => ({ like, count: 1 })),
    period,
    form,
  );

/** The same where the requests come in groups. */
export function tableThreeOf(groups: Iterable<FigureGroup>, period: Period, form: ReportForm): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { like, count } of groups)
    for (const cell of tableThreeCells(like, period, form)) figures.set(cell, (figures.get(cell) ?? 0) + count);
  return figures;
}

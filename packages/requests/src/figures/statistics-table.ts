import type { PlainDate } from '@gongkai/kernel';
import { STATISTICS_CHANNELS, statisticsRow, type OutcomeId, type Route } from '@gongkai/law';
import { answeredLate } from '../case/answered-late.ts';
import type { Day } from '../case/day.ts';
import { firstAnswerOf } from '../case/first-answer.ts';
import type { RequestCase } from '../case/request-case.ts';
import { isAnswer } from '../letters/letter-step.ts';
import type { RemedyFigure } from '../remedies/table-four.ts';
import { closingOf, type FigureCase, type Period } from './table-three.ts';

/** What the statistics table of 2014 has to know of a request: what table three has, but for who asked, and more of the answer. */
export type StatisticsCase = Pick<FigureCase, 'receivedOn'> & {
  readonly route: Route;
  readonly closed?: FigureCase['closed'] & {
    /** Which of the bases of its leaf. */
    readonly basis: string;
    /** Not within the first period: extended, or late. */
    readonly extended: boolean;
  };
  /** In 元. */
  readonly feePaid?: { readonly on: PlainDate; readonly amount: number };
};

/** The same request as table three counts it, by the same receipt and the same closing answer; undefined where it was never received, or is none. */
export function statisticsCaseOf(request: RequestCase, day: Day): StatisticsCase | undefined {
  const { nature, route, receipt, extension, fee, letters } = request;
  if (!receipt || nature === 'rectification') return undefined;
  const closed = closingOf(request);
  const step = letters.get(firstAnswerOf(request)?.letter ?? '')?.step;
  const wasExtended = closed && extension?.toldOn !== undefined && extension.toldOn <= closed.on;
  return {
    route,
    receivedOn: receipt.on,
    ...(closed && step && isAnswer(step)
      ? { closed: { ...closed, basis: step.basis, extended: wasExtended === true || answeredLate(request, day) } }
      : {}),
    ...(fee?.paidOn === undefined ? {} : { feePaid: { on: fee.paidOn, amount: fee.amount } }),
  };
}

/** The form asks for a division that the register does not make: so many are in one or another of these cells. */
export type Undivided = { readonly cells: readonly string[]; readonly count: number };

export type StatisticsFigures = {
  /** By the identifiers of the interchange form (`stat.req.received`); cells without anything are absent. */
  readonly cells: ReadonlyMap<string, number>;
  readonly undivided: readonly Undivided[];
};

/**
 * Parts 三, 四, 五 and 七 of the statistics table of 2014–2018 from a register, for comparing forms. What came and what was closed is by the days of
 * table three; there is no row for what is carried over. O1, O2, O4 and O5 hold by themselves, O4 with what is undivided.
 *
 * 申请答复数 is less than 申请办结数 where a leaf of today was no answer then (`STATISTICS_ROWS`). 延期办结 is what was not answered in its first
 * period. Reviews and suits count in the year of their decision, for the form has no row for those that are pending. [all three unverified]
 */
export function statisticsTable(
  requests: Iterable<StatisticsCase>,
  remedies: Iterable<RemedyFigure>,
  period: Period,
): StatisticsFigures {
  const cells = new Map<string, number>();
  const undivided = new Map<string, Undivided>();
  const add = (row: string, count = 1) => cells.set(`stat.${row}`, (cells.get(`stat.${row}`) ?? 0) + count);
  let paid = 0;
  for (const { route, receivedOn, closed, feePaid } of requests) {
    if (isIn(receivedOn, period)) ['req.received', STATISTICS_CHANNELS[route]].forEach((row) => add(row));
    if (feePaid && isIn(feePaid.on, period)) paid += feePaid.amount;
    if (!closed || !isIn(closed.on, period)) continue;
    ['req.closed', closed.extended ? 'req.extended' : 'req.on_time'].forEach((row) => add(row));
    const { rows, oneOf } = answerRows(closed);
    rows.forEach((row) => add(row));
    if (oneOf.length === 0) continue;
    const which = oneOf.join('+');
    undivided.set(which, { cells: oneOf.map((row) => `stat.${row}`), count: (undivided.get(which)?.count ?? 0) + 1 });
  }
  for (const { route, decided } of remedies) {
    if (!decided || !isIn(decided.on, period)) continue;
    const part = route === 'review' ? 'rev' : 'suit';
    [`${part}.total`, `${part}.${decided.result}`].forEach((row) => add(row));
  }
  if (paid > 0) add('fees_wan', paid / YUAN_OF_WAN);
  return { cells, undivided: [...undivided.values()] };
}

/** 万元. */
const YUAN_OF_WAN = 10_000;

const isIn = (on: PlainDate, { from, to }: Period): boolean => on >= from && on <= to;

/** The rows of an answer, and those of which it is in one. */
function answerRows({ outcome, basis }: { readonly outcome: OutcomeId; readonly basis: string }): {
  readonly rows: readonly string[];
  readonly oneOf: readonly string[];
} {
  const { answer, denied = [] } = statisticsRow(outcome, basis);
  if (answer === undefined) return { rows: [], oneOf: [] };
  const rows = ['ans.total', answer];
  return denied.length > 1 ? { rows, oneOf: denied } : { rows: [...rows, ...denied], oneOf: [] };
}

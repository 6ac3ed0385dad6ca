import { OUTCOMES, type OutcomeId } from '@gongkai/law';
import { isApplicantType, type ApplicantType } from '../application/applicant.ts';
import type { FigureCase, Period, ReportForm } from './table-three.ts';

/** Which requests a cell of table three counts; what is not said is all the same. */
export type CellSieve = {
  readonly applicantType?: ApplicantType;
  /** Received in the period, or before it. */
  readonly came?: 'new' | 'carried';
  /** Answered in the period, or not by its end. */
  readonly became?: 'closed' | 'open';
  readonly outcomes?: readonly OutcomeId[];
};

/** The requests behind a cell (`t3.out.granted.natural`) as a condition; undefined where the form has no such cell. */
export function cellSieve(cell: string, form: ReportForm): CellSieve | undefined {
  const [, row, column] = /^t3[.](.+)[.]([a-z]+)$/.exec(cell) ?? [];
  if (row === undefined || column === undefined || (column !== 'total' && !isApplicantType(column))) return undefined;
  const of = column === 'total' ? {} : { applicantType: column };
  switch (row) {
    case 'in.new':
      return { ...of, came: 'new' };
    case 'in.carried':
      return { ...of, came: 'carried' };
    case 'out.total':
      return { ...of, became: 'closed' };
    case 'carry.out':
      return { ...of, became: 'open' };
    default: {
      const outcomes = OUTCOMES.filter(({ reportRow }) => reportRow[form] === row).map(({ id }) => id);
      return outcomes.length === 0 ? undefined : { ...of, became: 'closed', outcomes };
    }
  }
}

/** Does the cell count the request? The same as to be among its `tableThreeCells`. */
export function isCountedIn(
  { applicantType, receivedOn, closed }: FigureCase,
  { from, to }: Period,
  { applicantType: of, came, became, outcomes }: CellSieve,
): boolean {
  if (receivedOn > to || (closed && closed.on < from)) return false;
  const isClosed = closed !== undefined && closed.on <= to;
  return (
    (of === undefined || of === applicantType) &&
    (came === undefined || (came === 'new') === receivedOn >= from) &&
    (became === undefined || (became === 'closed') === isClosed) &&
    (outcomes === undefined || (isClosed && outcomes.includes(closed.outcome)))
  );
}

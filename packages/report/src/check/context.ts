import type { PlainDate } from '@gongkai/kernel';
import type { CellId, Edition } from '../edition.ts';
import { editionOf } from '../editions/editions.ts';
import type { FindingKey, SaysOf } from '../finding-keys.ts';
import type { Figure, Finding, Place, Severity } from '../finding.ts';
import type { CellReading, Report } from '../report.ts';
import { ruleOf } from './rules.data.ts';

export type Context = {
  readonly report: Report;
  readonly edition: Edition;
  /** The report of the year before; undefined where the one that was given is of another year. */
  readonly lastYear: Report | undefined;
  /** The day of the question, where it was said. */
  readonly on: PlainDate | undefined;
};

export const contextOf = (report: Report, { lastYear, on }: CheckOptions = {}): Context => ({
  report,
  edition: editionOf(report.edition),
  lastYear: report.year !== null && lastYear?.year === report.year - 1 ? lastYear : undefined,
  on,
});

/** `lastYear`: the report of the year before; `on`: today, without which nothing is said about years that are not over. */
export type CheckOptions = { readonly lastYear?: Report; readonly on?: PlainDate };

/** One check: what it finds wrong in a report; nothing where it cannot say. */
export type Check = (context: Context) => readonly Finding[];

const ABSENT: CellReading = { state: 'missing', value: null };

export const reading = (report: Report, id: CellId): CellReading => report.cells[id] ?? ABSENT;
export const valueOf = (report: Report, id: CellId): number | null => reading(report, id).value;

type Said = {
  readonly expected?: Figure;
  readonly found?: Figure;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
};

/** A finding of a rule; `says` is the key of its sentence, its severity the rule's unless a milder one is given. */
export function finding<Rule extends string>(rule: Rule, says: SaysOf<Rule>, at: Place, said: Said = {}): Finding {
  const { severity, cites } = ruleOf(rule);
  return {
    rule,
    says: `${rule}.${says}` as FindingKey,
    severity: said.severity ?? severity,
    at,
    expected: said.expected ?? null,
    found: said.found ?? null,
    params: said.params ?? {},
    cites,
  };
}

export const atCell = (cell: CellId, also: readonly CellId[] = []): Place =>
  also.length === 0 ? { kind: 'cell', cell } : { kind: 'cell', cell, also };

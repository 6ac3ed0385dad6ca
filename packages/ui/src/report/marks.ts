import type { CellId, Severity, TableId } from '@gongkai/report';
import { SEVERITY_NAMES } from '@gongkai/wording';
import type { NumberedFinding } from './finding-views.ts';

/** The number of a finding where it stands: `at` its place, or `also` a cell that it speaks of. */
export type MarkView = {
  readonly number: number;
  readonly severity: Severity;
  readonly severityName: string;
  readonly role: 'at' | 'also';
};

export type Marks = {
  readonly cells: ReadonlyMap<CellId, readonly MarkView[]>;
  readonly tables: ReadonlyMap<TableId, readonly MarkView[]>;
};

const mark = ({ number, finding: { severity } }: NumberedFinding, role: MarkView['role']): MarkView => ({
  number,
  severity,
  severityName: SEVERITY_NAMES[severity],
  role,
});

/**
 * Marks of cells and tables. A finding about a whole table (blank cells) is marked once at the table and not a hundred times in it:
 * the cells show by themselves that they are blank.
 */
export function marksOf(findings: readonly NumberedFinding[]): Marks {
  const cells = new Map<CellId, MarkView[]>();
  const tables = new Map<TableId, MarkView[]>();
  const put = <K>(map: Map<K, MarkView[]>, key: K, one: MarkView) => {
    const there = map.get(key);
    if (!there) map.set(key, [one]);
    else if (!there.some(({ number }) => number === one.number)) there.push(one);
  };
  for (const one of findings) {
    const { at } = one.finding;
    if (at.kind === 'table') put(tables, at.table, mark(one, 'at'));
    if (at.kind !== 'cell') continue;
    put(cells, at.cell, mark(one, 'at'));
    for (const id of at.also ?? []) put(cells, id, mark(one, 'also'));
  }
  return { cells, tables };
}

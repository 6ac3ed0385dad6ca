import type { CellState, Continuity } from '@gongkai/report';
import type { ChangeView } from './change-view.ts';

export type ComparedCellView =
  | { readonly kind: 'reading'; readonly state: CellState; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'not-counted' };

/** `change` is null where no difference can be given: a figure is missing, or the forms count differently. */
export type StepView = { readonly change: ChangeView | null; readonly continuity: Continuity };

export type CompareLineView = {
  readonly id: string;
  readonly label: string;
  /** How many heads of the form stand over the line. */
  readonly depth: number;
  readonly unit: string | null;
  readonly values: readonly ComparedCellView[];
  /** From each report to the one after it. */
  readonly steps: readonly StepView[];
  readonly note: string | null;
};

export type HeadingView = { readonly text: string; readonly depth: number };

export type CompareGroupView = {
  /** Heads of the form that begin here; none where lines go on after an inner group. */
  readonly headings: readonly HeadingView[];
  readonly lines: readonly CompareLineView[];
};

export type CompareTableView = {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly CompareGroupView[];
  readonly total: number;
  readonly changed: number;
  /** Shown folded: the columns of 表三 beside 总计. */
  readonly folded: boolean;
};

export function tableView(id: string, title: string, groups: readonly CompareGroupView[], folded = false): CompareTableView {
  const lines = groups.flatMap((group) => group.lines);
  return { id, title, groups, folded, total: lines.length, changed: lines.filter(isChanged).length };
}

/** A table less the lines that say nothing new, and less the heads that nothing is left under. */
export function changedOnly(table: CompareTableView): CompareTableView {
  const groups: CompareGroupView[] = [];
  let waiting: readonly HeadingView[] = [];
  for (const { headings, lines } of table.groups) {
    for (const heading of headings) waiting = [...waiting.filter(({ depth }) => depth < heading.depth), heading];
    const changed = lines.filter(isChanged);
    if (changed.length === 0) continue;
    const depth = changed[0]?.depth ?? 0;
    groups.push({ headings: waiting.filter((heading) => heading.depth < depth), lines: changed });
    waiting = [];
  }
  return { ...table, groups };
}

/** States of cells that occur in the lines of tables, for the legend. */
export const statesIn = (tables: readonly CompareTableView[]): readonly CellState[] => {
  const values = tables.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.flatMap((line) => line.values)));
  return [...new Set(values.flatMap((value) => (value.kind === 'reading' ? value.state : [])))];
};

const hasFigure = (value: ComparedCellView): boolean =>
  value.kind === 'figure' || (value.kind === 'reading' && (value.state === 'printed' || value.state === 'inferred'));

/** A line says something new when a difference is not 0, or when of two reports that count it one has a figure and the other none. */
export const isChanged = ({ values, steps }: CompareLineView): boolean =>
  steps.some(({ change }) => change !== null && change.direction !== 'same') ||
  new Set(values.filter(({ kind }) => kind !== 'not-counted').map(hasFigure)).size > 1;

/** Each with the one after it. */
export const neighbours = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.slice(1).map((next, index) => [all[index] as T, next] as const);

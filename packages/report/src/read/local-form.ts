import type { Grid } from '../document.ts';
import type { CellId, Table } from '../edition.ts';
import { tableRows } from '../form-cells.ts';
import type { CellReading, LocalRow, Problem } from '../report.ts';
import type { Candidate } from './candidates.ts';
import { cuts } from './candidates.ts';
import { gridRowsOf } from './grid-rows.ts';
import { labelOf, labelsOf } from './label.ts';
import { printedFigure } from './printed-figure.ts';
import { viable } from './row-balance.ts';

/** Rows of a statistics form of a province or county (2008–2018), and those of its cells that the standard form has too. */
export type LocalForm = {
  readonly rows: readonly LocalRow[];
  readonly cells: ReadonlyMap<CellId, CellReading>;
  readonly problems: readonly Problem[];
  /** Where the form stands in the text, when it stands there and not in a grid. */
  readonly span?: { readonly from: number; readonly to: number };
};

type Line = {
  readonly label: string;
  readonly unit: string | null;
  readonly options: readonly Candidate[];
  /** Digits ran together, so that the options come from cutting them. */
  readonly squashed: boolean;
};

const UNITS = '条|件|元|万元|次|篇|个|人次|人|份|家';
const HEAD = /(?:指标名称|统计指标)/;
const LINE = new RegExp(
  `((?:其中[::])?(?:\\d{1,2}[.、．])?[\\u4e00-\\u9fff][\\u4e00-\\u9fff、,“”《》()]{1,40}?)\\s*(${UNITS})(?=[\\s\\d])\\s*(\\d[\\d.,\\s]*|(?=\\s))`,
  'g',
);

/** `2543 78967` is a year and all years; `206912106` must be cut; a number before a point is the next label's. */
function optionsOf(figures: string, next: string | undefined) {
  const plain = figures.replace(/[.\s]+$/, '');
  const numbered = /\.\s*$/.test(figures) || /^[.、．]/.test(next ?? '');
  const number = numbered ? (/\d$/.exec(plain)?.[0] ?? '') : '';
  const runs = plain
    .slice(0, plain.length - number.length)
    .split(/\s+/)
    .filter((run) => run !== '');
  if (runs.length === 0) return { number, options: [[null, null]], squashed: false };
  if (runs.length === 2) {
    const [year, all] = runs.map((run) => printedFigure(run)?.value);
    return { number, options: typeof year === 'number' && typeof all === 'number' ? [[year, all]] : [], squashed: false };
  }
  if (runs.length > 2 || !/^\d+$/.test(runs[0] ?? '')) return { number, options: [], squashed: true };
  // The year cannot exceed all years together.
  return { number, options: (cuts(runs, 2) ?? []).filter(([year, all]) => (year ?? 0) <= (all ?? 0)), squashed: true };
}

function linesInText(
  text: string,
): { readonly lines: readonly Line[]; readonly span: { readonly from: number; readonly to: number } } | undefined {
  const head = HEAD.exec(text);
  if (!head) return undefined;
  const body = text.slice(head.index);
  let number = '';
  let to = 0;
  const lines = [...body.matchAll(LINE)].map((match): Line => {
    const [whole, printed = '', unit = '', figures = ''] = match;
    const label = (number === '' ? '' : `${number}.`) + printed.replace(/^年度历年累计/, '');
    const read = optionsOf(figures, body[match.index + whole.length]);
    number = read.number;
    to = match.index + whole.length;
    return { label, unit, options: read.options, squashed: read.squashed };
  });
  return { lines, span: { from: head.index, to: head.index + to } };
}

function linesInGrids(grids: readonly Grid[]): readonly Line[] {
  const grid = grids.find((one) => one.cells.some((cell) => HEAD.test(cell.text)));
  if (!grid) return [];
  return gridRowsOf([grid]).flatMap(({ cells, headed }): Line[] => {
    const [label, unit] = cells.slice(0, headed).map((cell) => cell.text.trim());
    const figures = cells.slice(headed).map((cell) => printedFigure(cell.text));
    if (label === undefined || figures.length === 0 || figures.some((one) => one === undefined)) return [];
    const [year, all] = figures.map((one) => one?.value ?? null);
    return [{ label, unit: unit ?? null, options: [[year ?? null, all ?? null]], squashed: false }];
  });
}

/** Narrows squashed figures by the sums of 其中 lists, where year and all years must both come out. */
function narrowed(lines: readonly Line[]): readonly Line[] {
  const result = [...lines];
  lines.forEach((parent, index) => {
    const first = lines[index + 1];
    if (!first || !/^其中/.test(first.label)) return;
    let end = index + 2;
    while (end < lines.length && /^[2-9]|^1\d/.test(lines[end]?.label ?? '')) end += 1;
    const children = lines.slice(index + 1, end);
    if (![parent, ...children].some((line) => line.squashed)) return;
    const kept = viable({ left: children.map((line) => line.options), right: [parent.options] }, 2);
    if (!kept) return;
    [...kept.right, ...kept.left].forEach((options, at) => {
      const line = lines[index + at];
      if (line) result[index + at] = { ...line, options };
    });
  });
  return result;
}

/**
 * Reads a local form. Only rows whose wording the standard form has (传真申请数) go into its cells; 信函、传真申请数 ends in
 * such a wording and is taken with a problem that says so. Every row is also given as printed.
 */
export function readLocalForm(table: Table, text: string, grids: readonly Grid[]): LocalForm {
  const gridLines = linesInGrids(grids);
  const inText = gridLines.length > 0 ? undefined : linesInText(text);
  const lines = narrowed(inText?.lines ?? gridLines);
  const cells = new Map<CellId, CellReading>();
  const problems: Problem[] = [];
  const rows = lines.map((line): LocalRow => {
    const only = line.options.length === 1 ? line.options[0] : undefined;
    return { label: line.label, unit: line.unit, value: only?.[0] ?? null, cumulative: only?.[1] ?? null };
  });
  lines.forEach((line, index) => {
    const { essence } = labelOf(line.label.replace(/^其中[::]/, ''));
    const form = tableRows(table).find(({ row }) => labelsOf(row).some((wording) => essence.endsWith(wording.essence)));
    const id = form?.cells[0]?.id;
    if (form === undefined || id === undefined || cells.has(id)) return;
    const value = rows[index]?.value ?? null;
    if (value === null) {
      cells.set(id, { state: 'unreadable', value: null });
      problems.push({ code: 'cells.squashed', table: table.id, cells: [id], params: { label: line.label } });
      return;
    }
    cells.set(id, { state: line.squashed ? 'inferred' : 'printed', value });
    if (!labelsOf(form.row).some((wording) => wording.essence === essence)) {
      problems.push({ code: 'row.combined', table: table.id, cells: [id], params: { label: line.label } });
    }
  });
  return { rows, cells, problems, ...(inText ? { span: inText.span } : {}) };
}

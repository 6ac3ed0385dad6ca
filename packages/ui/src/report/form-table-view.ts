import {
  layoutOf,
  tableRows,
  type CellId,
  type CellReading,
  type CellState,
  type PrintedCell,
  type Report,
  type Table,
  type TableId,
} from '@gongkai/report';
import { TABLE_NAMES } from '@gongkai/wording';
import type { Marks, MarkView } from './marks.ts';

export type LabelCellView = {
  readonly kind: 'label';
  readonly text: string;
  readonly cols: number;
  readonly rows: number;
  /** Referred to by the cells it heads. */
  readonly id: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Column in which it begins, from 0, where it stands beside figures: such labels stay in view while figures scroll. */
  readonly beside: number | null;
};

export type FigureCellView = {
  readonly kind: 'figure';
  readonly cell: CellId;
  readonly cols: number;
  readonly state: CellState;
  /** As printed; empty where no figure stands. */
  readonly text: string;
  readonly marks: readonly MarkView[];
  readonly heads: readonly string[];
};

/** A cell of the form without figure and without title: 单位 of the statistics table, and the “——” beside its groups. */
export type PlainCellView = { readonly kind: 'plain'; readonly text: string; readonly cols: number };

export type TableCellView = LabelCellView | FigureCellView | PlainCellView;

export type FormTableView = {
  readonly id: TableId;
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly TableCellView[])[];
  /** Columns of labels beside the figures: 3 in 表三, 1 in 表二, none in 表四. */
  readonly labelColumns: number;
  readonly columns: number;
  /** States that occur, for the legend. */
  readonly states: readonly CellState[];
  readonly marks: readonly MarkView[];
};

const ABSENT: CellReading = { state: 'missing', value: null };

/** What stands in a cell, as printed; amounts with more than their value keep it (6846.176002万元, 增63). */
export const printedText = ({ value, raw, state }: CellReading): string =>
  state === 'slash' ? (raw ?? '/') : value === null ? '' : (raw ?? String(value));

type Placed = { readonly cell: PrintedCell; readonly row: number; readonly col: number };

/** Every cell with its place in the grid, merged cells counted. */
function placed(rows: readonly (readonly PrintedCell[])[]): readonly (readonly Placed[])[] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let col = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${col}`)) col += 1;
      const here = { cell, row, col };
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.cols; right += 1) taken.add(`${row + down} ${col + right}`);
      return here;
    });
  });
}

/** A table of a form with a report's figures and the marks of its findings, cell by cell as the form prints it. */
export function formTableView(table: Table, report: Pick<Report, 'cells'>, marks: Marks): FormTableView {
  const grid = placed(layoutOf(table));
  const hasFigures = grid.map((cells) => cells.some(({ cell }) => cell.cell !== undefined));
  const idOf = ({ row, col }: Placed) => `${table.id}-${row}-${col}`;
  const owner = new Map<string, Placed>();
  for (const one of grid.flat())
    for (let down = 0; down < one.cell.rows; down += 1)
      for (let right = 0; right < one.cell.cols; right += 1) owner.set(`${one.row + down} ${one.col + right}`, one);
  const columns = Math.max(...grid.flat().map(({ cell, col }) => col + cell.cols));

  const headsOf = ({ row, col }: Placed): readonly string[] => {
    const heads: Placed[] = [];
    const add = (one: Placed | undefined) => {
      if (one?.cell.head === true && one.cell.text !== '' && !heads.includes(one)) heads.push(one);
    };
    for (let right = 0; right < col; right += 1) add(owner.get(`${row} ${right}`));
    // Up to the heads of this block; what lies above them belongs to the block before.
    let seen = false;
    for (let up = row - 1; up >= 0; up -= 1) {
      const above = owner.get(`${up} ${col}`);
      const isHead = above?.cell.head === true && hasFigures[up] === false;
      if (seen && !isHead) break;
      if (isHead) add(above);
      seen ||= isHead;
    }
    return heads.map(idOf);
  };

  const viewOf = (one: Placed): TableCellView => {
    const { cell, row, col } = one;
    if (cell.head === true) {
      const beside = hasFigures[row] === true;
      const scope = beside ? (cell.rows > 1 ? 'rowgroup' : 'row') : cell.cols > 1 ? 'colgroup' : 'col';
      return {
        kind: 'label',
        text: cell.text,
        cols: cell.cols,
        rows: cell.rows,
        id: idOf(one),
        scope,
        beside: beside ? col : null,
      };
    }
    if (cell.cell === undefined) return { kind: 'plain', text: cell.text, cols: cell.cols };
    const reading = report.cells[cell.cell] ?? ABSENT;
    return {
      kind: 'figure',
      cell: cell.cell,
      cols: cell.cols,
      state: reading.state,
      text: printedText(reading),
      marks: marks.cells.get(cell.cell) ?? [],
      heads: headsOf(one),
    };
  };

  const rows = grid.map((cells) => cells.map(viewOf));
  const labelColumns = Math.max(
    0,
    ...rows.flat().map((cell) => (cell.kind === 'label' && cell.beside !== null ? cell.beside + cell.cols : 0)),
  );
  return {
    id: table.id,
    name: TABLE_NAMES[table.id],
    title: table.title,
    rows,
    labelColumns,
    columns,
    states: [...new Set(tableRows(table).flatMap(({ cells }) => cells.map(({ id }) => (report.cells[id] ?? ABSENT).state)))],
    marks: marks.tables.get(table.id) ?? [],
  };
}

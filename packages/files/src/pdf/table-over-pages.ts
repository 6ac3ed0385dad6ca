import type { Grid, GridCell } from '@gongkai/report';
import type { FilledCell, FilledTable } from './cell-text.ts';

/** The outer edges of a table that goes on over the page stay where they were, within some points. */
const SAME_EDGE = 4;
const FIGURE = /^[\d.,]+$/;
/** A label that begins with its number begins a row; one that does not may be the rest of a label broken by the page. */
const NUMBERED = /^[\s]*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第)/;

/** Whether the table at the top of a page carries on the one at the foot of the page before. */
export function continues(above: FilledTable, below: FilledTable): boolean {
  const [a, b] = [above.xs, below.xs];
  return Math.abs(a[0]! - b[0]!) <= SAME_EDGE && Math.abs(a.at(-1)! - b.at(-1)!) <= SAME_EDGE;
}

/** Both as one table: columns by the edges of both, a repeated head left out, cells that the page cut in two made whole. */
export function joinedTable(above: FilledTable, below: FilledTable): FilledTable {
  const xs = unitedEdges(above.xs, below.xs);
  const upper = onEdges(above, xs);
  const repeated = repeatedHead(upper, onEdges(below, xs));
  const lower = onEdges(below, xs)
    .filter((cell) => cell.row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated + above.rows }));
  const { cells, folded } = mended(upper, lower, above.rows);
  return { xs, top: above.top, bottom: below.bottom, rows: above.rows + below.rows - repeated - folded, cells };
}

export function gridOfTable({ xs, rows, cells }: FilledTable): Grid {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    kind: 'grid',
    rows,
    cols: xs.length - 1,
    cells: ordered.map(({ text, row, col, rows: high, cols }): GridCell => ({ text, row, col, rows: high, cols })),
  };
}

function unitedEdges(a: readonly number[], b: readonly number[]): readonly number[] {
  const united = [...a];
  for (const x of b) if (!a.some((other) => Math.abs(other - x) <= SAME_EDGE)) united.push(x);
  return united.sort((left, right) => left - right);
}

function onEdges(table: FilledTable, xs: readonly number[]): readonly FilledCell[] {
  const place = (x: number): number => {
    let best = 0;
    xs.forEach((edge, index) => {
      if (Math.abs(edge - x) < Math.abs(xs[best]! - x)) best = index;
    });
    return best;
  };
  const places = table.xs.map(place);
  return table.cells.map((cell) => {
    const [from, to] = [places[cell.col]!, places[cell.col + cell.cols]!];
    return { ...cell, col: from, cols: to - from };
  });
}

/** Number of rows at the top of the lower table that repeat the top of the upper one cell for cell. */
function repeatedHead(upper: readonly FilledCell[], lower: readonly FilledCell[]): number {
  const key = ({ row, col, text }: FilledCell) => `${row},${col},${text.replace(/\s+/g, '')}`;
  const head = new Set(upper.map(key));
  const rows = Math.max(...lower.map((cell) => cell.row + cell.rows));
  let same = 0;
  while (same < rows) {
    const row = lower.filter((cell) => cell.row === same);
    // A head has no figures: rows of zeros under each other are rows, not heads.
    if (!row.every((cell) => head.has(key(cell))) || row.some((cell) => FIGURE.test(cell.text.trim()))) break;
    if (row.length > 0 && row.every((cell) => cell.text.trim() === '')) break;
    same += 1;
  }
  // A head of several rows ends where no cell of it reaches further down.
  while (same > 0 && lower.some((cell) => cell.row < same && cell.row + cell.rows > same)) same -= 1;
  return same;
}

/**
 * Mends what the page break cut. A merged label cell that goes on below leaves an empty cell there: the cell above grows
 * over it. A row cut in mid-label leaves a row with the rest of the label and no figure: it is folded into the row above.
 */
function mended(
  upper: readonly FilledCell[],
  lower: readonly FilledCell[],
  seam: number,
): { readonly cells: readonly FilledCell[]; readonly folded: number } {
  const first = lower.filter((cell) => cell.row === seam);
  const last = (cell: FilledCell) => upper.find((other) => other.row + other.rows === seam && sameColumns(other, cell));
  if (isRestOfRow(first, last)) {
    const rest = new Map(first.flatMap((cell) => (cell.text === '' ? [] : [[last(cell), cell.text] as const])));
    const cells = upper.map((cell) => ({ ...cell, text: cell.text + (rest.get(cell) ?? '') }));
    const below = lower.filter((cell) => cell.row > seam).map((cell) => ({ ...cell, row: cell.row - 1 }));
    const grown = cells.map((cell) => {
      const carried = first.find((other) => other.rows > 1 && cell.row + cell.rows === seam && sameColumns(other, cell));
      return carried ? { ...cell, rows: cell.rows + carried.rows - 1 } : cell;
    });
    return { cells: [...grown, ...below], folded: 1 };
  }
  const head = isCutHead(
    upper.filter((cell) => cell.row + cell.rows === seam),
    first,
  );
  const grown = new Map<FilledCell, FilledCell>();
  for (const cell of first) {
    const above = last(cell);
    // A group label that goes on stands left of the labels of its rows; an empty cell anywhere else is an empty figure.
    const goesOn =
      cell.text === '' && (cell.rows > 1 || above?.rows !== 1) && first.some((other) => other.col > cell.col && isWords(other));
    if (above && (head || goesOn)) grown.set(above, cell);
  }
  const swallowed = new Set(grown.values());
  const cells = upper.map((cell) => {
    const rest = grown.get(cell);
    return rest ? { ...cell, rows: cell.rows + rest.rows, text: cell.text + rest.text } : cell;
  });
  return { cells: [...cells, ...lower.filter((cell) => !swallowed.has(cell))], folded: 0 };
}

const isWords = (cell: FilledCell): boolean => cell.text !== '' && !FIGURE.test(cell.text);
const sameColumns = (a: FilledCell, b: FilledCell): boolean => a.col === b.col && a.cols === b.cols;

/** Words only on both sides of the seam, and one side divided more finely: the cells that are alike are heads cut in two (结 | 果维持). */
function isCutHead(above: readonly FilledCell[], below: readonly FilledCell[]): boolean {
  return above.every(isWords) && below.every(isWords) && below.some((cell) => !above.some((other) => sameColumns(other, cell)));
}

/** The rest of a label that filled its cell, unnumbered, and all figures of the row on one side of the seam. */
function isRestOfRow(first: readonly FilledCell[], last: (cell: FilledCell) => FilledCell | undefined): boolean {
  const label = first.find((cell) => cell.text !== '');
  if (first.length < 2 || !label || label.rows > 1 || FIGURE.test(label.text) || NUMBERED.test(label.text)) return false;
  if (last(label)?.fills !== true || first.some((cell) => last(cell) === undefined)) return false;
  const others = first.filter((cell) => cell !== label);
  return others.every((cell) => cell.text === '') || others.every((cell) => cell.rows > 1 || last(cell)?.text === '');
}

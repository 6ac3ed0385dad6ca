import type { DocumentBlock, Grid, GridCell } from '@gongkai/report';

/** How a Word cell is joined to others: `from` begins a downward merge, `on` carries one on. */
export type Merge = 'none' | 'from' | 'on';

export type WordCell = {
  readonly blocks: readonly DocumentBlock[];
  readonly cols: number;
  readonly down: Merge;
  /** Carries on the cell to its left (the older way of joining columns). */
  readonly across: boolean;
};

/** A row of a Word table; `before` columns of the table are left free at its start. */
export type WordRow = { readonly before: number; readonly cells: readonly WordCell[] };

/** A passage this long is text in a layout table, no table cell. */
const PASSAGE = 300;
const WIDEST = 63;

/**
 * A Word table as a grid; one that holds tables or passages only lays out the page, and its contents come as blocks in
 * reading order instead.
 */
export function wordTable(rows: readonly WordRow[]): readonly DocumentBlock[] {
  const cells = rows.flatMap((row) => row.cells);
  const layout =
    cells.length < 3 ||
    cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'grid') || textOf(blocks).length >= PASSAGE);
  return layout ? cells.flatMap(({ blocks }) => blocks) : [gridOfRows(rows)];
}

function textOf(blocks: readonly DocumentBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [block.text.trim()] : []))
    .join('\n');
}

type Growing = { -readonly [Key in keyof GridCell]: GridCell[Key] };

function gridOfRows(rows: readonly WordRow[]): Grid {
  const cells: Growing[] = [];
  let above = new Map<number, Growing>();
  let widest = 0;
  rows.forEach(({ before, cells: own }, row) => {
    const merged = new Map<number, Growing>();
    let col = Math.min(before, WIDEST);
    let left: Growing | undefined;
    for (const { blocks, cols: wide, down, across } of own) {
      const cols = Math.max(1, Math.min(wide, WIDEST));
      if (across && left) {
        left.cols += cols;
      } else {
        const upper = down === 'on' ? above.get(col) : undefined;
        if (upper) {
          // Two rows may carry the merge on with different spans; the cell keeps its own width.
          upper.rows = row - upper.row + 1;
          merged.set(col, upper);
          left = undefined;
        } else {
          left = { text: textOf(blocks), row, col, rows: 1, cols };
          cells.push(left);
          if (down !== 'none') merged.set(col, left);
        }
      }
      col += cols;
    }
    above = merged;
    widest = Math.max(widest, col);
  });
  return { kind: 'grid', rows: rows.length, cols: widest, cells };
}

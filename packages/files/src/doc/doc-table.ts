import type { DocumentBlock } from '@gongkai/report';
import { wordTable, type WordCell, type WordRow } from '../word/word-table.ts';
import type { DefinedCell } from './paragraph-properties.ts';

/** A row as read: the lines of each cell, and the definition of the row. */
export type DocRow = { readonly cells: readonly (readonly string[])[]; readonly defined: readonly DefinedCell[] };

/** Edges nearer than this many twips are one: Word moves them by a few when a table is edited. */
const SAME_EDGE = 60;

/** The rows of a table of an old Word file as blocks. Their cells span the columns that the edges of all rows make. */
export function docTable(rows: readonly DocRow[]): readonly DocumentBlock[] {
  const edges = columnEdges(rows.flatMap(({ defined }) => defined.flatMap(({ left, right }) => [left, right])));
  return wordTable(rows.map((row) => rowOn(row, edges)));
}

function columnEdges(places: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || place - last > SAME_EDGE) edges.push(place);
  }
  return edges;
}

function rowOn({ cells, defined }: DocRow, edges: readonly number[]): WordRow {
  const column = (place: number): number => {
    const after = edges.findLastIndex((edge) => edge <= place + SAME_EDGE / 2);
    return Math.max(0, after);
  };
  const first = defined[0];
  let merging = 0;
  const placed = cells.map((lines, index): WordCell => {
    const blocks = lines.map((text): DocumentBlock => ({ kind: 'paragraph', text }));
    const cell = defined[index];
    if (!cell) return { blocks, cols: 1, down: 'none', across: false };
    // Two ways of marking the first of joined cells are in use; the mark that differs from the first one's carries on.
    const across = merging !== 0 && cell.across !== 0 && cell.across !== merging;
    if (!across) merging = cell.across;
    return { blocks, cols: Math.max(1, column(cell.right) - column(cell.left)), down: cell.down, across };
  });
  return { before: first ? column(first.left) : 0, cells: placed };
}

import type { Block, FormRow, PrintedCell, Table } from './edition.ts';
import { tableRows } from './form-cells.ts';

export type PrintedRow = readonly PrintedCell[];

const head = (text: string, cols = 1, rows = 1): PrintedCell => ({ text, cols, rows, head: true });
const place = (form: FormRow, index: number, cols = 1): PrintedCell => ({
  text: '',
  cols,
  rows: 1,
  cell: form.cells[index]?.id ?? '',
});

/**
 * A table as the form prints it, row by row with merged cells, so that page, Word and PDF lay it out alike.
 * A cell without `cell` is a label; spans follow the groups of the rows. Source: the forms in `editions/`.
 */
export function layoutOf(table: Table): readonly PrintedRow[] {
  if (table.head) return [...table.head, ...matrixRows(table)];
  const width = 1 + Math.max(...table.blocks.map((block) => block.columns.length));
  return table.blocks.flatMap((block) => (block.groups === 'rows' ? listRows(table, block) : blockRows(table, block, width)));
}

const rowsOf = (table: Table, block: Block): readonly FormRow[] => tableRows(table).filter((form) => form.block === block);

/** Heads of a block in one row; the last column takes the width that wider blocks leave. */
function blockRows(table: Table, block: Block, width: number): readonly PrintedRow[] {
  const rest = width - block.columns.length;
  const wide = (index: number) => (index === block.columns.length - 1 ? rest : 1);
  return [
    ...(block.heading === undefined ? [] : [[head(block.heading, width)]]),
    [head(block.corner ?? ''), ...block.columns.map((column, index) => head(column.title, wide(index)))],
    ...rowsOf(table, block).map((form): PrintedRow => [
      head(form.row.title),
      ...form.cells.map((_, index) => place(form, index, wide(index))),
    ]),
  ];
}

/** 统计指标 | 单位 | 统计数, group labels as rows of their own with —— for the unit. */
function listRows(table: Table, block: Block): readonly PrintedRow[] {
  const rows = rowsOf(table, block);
  const figures = new Set(rows.map((form) => form.row.title));
  const printed = new Set<string>();
  return [
    [head(block.corner ?? ''), head('单位'), ...block.columns.map((column) => head(column.title))],
    ...rows.flatMap((form): PrintedRow[] => {
      const groups = (form.row.under ?? []).filter((group) => !figures.has(group) && !printed.has(group));
      groups.forEach((group) => printed.add(group));
      return [
        ...groups.map((group): PrintedRow => [
          head(group),
          { text: '——', cols: 1, rows: 1 },
          { text: '', cols: block.columns.length, rows: 1 },
        ]),
        [
          head(form.row.title),
          { text: form.row.unit ?? '', cols: 1, rows: 1 },
          ...form.cells.map((_, index) => place(form, index)),
        ],
      ];
    }),
  ];
}

/** Group labels merged to the left of their rows (表三); a table of one unlabelled row has figures only (表四). */
function matrixRows(table: Table): readonly PrintedRow[] {
  const rows = tableRows(table);
  const depth = Math.max(...rows.map((form) => labelPath(form).length));
  return rows.map((form, at): PrintedRow => {
    const path = labelPath(form);
    const labels = path.flatMap((label, level): PrintedCell[] => {
      const same = (other: FormRow | undefined) =>
        other !== undefined &&
        level < path.length - 1 &&
        labelPath(other)
          .slice(0, level + 1)
          .join('\n') === path.slice(0, level + 1).join('\n');
      if (same(rows[at - 1])) return [];
      let span = 1;
      while (same(rows[at + span])) span += 1;
      return [head(label, level === path.length - 1 ? depth - level : 1, span)];
    });
    return [...labels, ...form.cells.map((_, index) => place(form, index))];
  });
}

const labelPath = ({ row }: FormRow): readonly string[] => (row.title === '' ? [] : [...(row.under ?? []), row.title]);

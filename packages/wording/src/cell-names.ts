import { editionCells, editionOf, type CellId, type EditionId, type FormCell, type TableId } from '@gongkai/report';

export const TABLE_NAMES: Readonly<Record<TableId, string>> = { t2: '表二', t3: '表三', t4: '表四', stat: '统计表' };

const named = new Map<EditionId, ReadonlyMap<CellId, FormCell>>();

function formCell(edition: EditionId, id: CellId): FormCell | undefined {
  let cells = named.get(edition);
  if (!cells) named.set(edition, (cells = new Map(editionCells(editionOf(edition)).map((cell) => [cell.id, cell]))));
  return cells.get(id);
}

/** A group label without its number and the note in brackets: （三）不予公开 → 不予公开. */
const plain = (title: string): string =>
  title.replace(/^(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+[.．])/, '').replace(/[（(].*[）)]$/, '');

/** A cell in the words of the form: 表三“1.重复申请”自然人; 表四 行政复议“尚未审结”; 统计表“（一）收到申请数”. */
export function cellName(edition: EditionId, id: CellId): string {
  const cell = formCell(edition, id);
  if (!cell) return id;
  const table = TABLE_NAMES[cell.table];
  const { row, column } = cell;
  if (row.title === '') return `${table} ${column.under?.at(-1) ?? ''}“${column.title}”`;
  const label = row.title.replace(/（区分处理的.*?）|（不同方式.*?）|（不包括.*?）/, '');
  if (column.id === '') return `${table}“${label}”`;
  const group = row.under && row.under.length > 1 ? ` ${plain(row.under.at(-1) ?? '')}` : '';
  return `${table}${group}“${label}”${column.title.replace(/（.*）$/, '')}`;
}

/** The row or column an equation holds in: 商业企业 for a column of 表三, （一）予以公开 for a row. */
export function alongName(edition: EditionId, table: TableId, along: string): string {
  const cells = editionCells(editionOf(edition)).filter((cell) => cell.table === table);
  const column = cells.find((cell) => cell.column.id === along)?.column.title;
  return column ?? cells.find((cell) => cell.row.id === along)?.row.title ?? along;
}

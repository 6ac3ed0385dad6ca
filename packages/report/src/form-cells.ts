import type { Block, CellId, Edition, Equation, FormCell, FormRow, Row, Table, TableId } from './edition.ts';

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('.');

/** `t3` + `in.new` + `natural` → `t3.in.new.natural`; empty parts fall away. */
export const cellId = (table: TableId, row: string, column: string): CellId => joined(table, row, column);

/** A function of something that never changes, such as a form, that is worked out once for each. */
export const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
};

const rowCells = (table: Table, block: Block, row: Row): readonly FormCell[] =>
  block.columns.map((column): FormCell => {
    const unit = row.unit ?? column.unit;
    return {
      id: cellId(table.id, row.id, column.id),
      table: table.id,
      row,
      column,
      kind: row.kind ?? column.kind ?? 'count',
      ...(unit === undefined ? {} : { unit }),
    };
  });

/** Every row of a table with its cells, in printed order. */
export const tableRows = once((table: Table): readonly FormRow[] =>
  table.blocks.flatMap((block) => block.rows.map((row): FormRow => ({ block, row, cells: rowCells(table, block, row) }))),
);

/** Every cell of a table, in printed order. */
export const tableCells = once((table: Table): readonly FormCell[] => tableRows(table).flatMap((row) => row.cells));

/** Every cell of an edition, in printed order. */
export const editionCells = once((edition: Edition): readonly FormCell[] => edition.tables.flatMap(tableCells));

/** The balance rules of a table, one equation for every row or column they hold in. */
export const equationsOf = once((table: Table): readonly Equation[] => {
  const columns = table.blocks.flatMap((block) => block.columns.map((column) => column.id));
  const rows = table.blocks.flatMap((block) => block.rows.map((row) => row.id));
  return table.balances.flatMap(({ rule, each, left, right }): Equation[] => {
    const equation = (id: (name: string) => CellId, along?: string): Equation => ({
      rule,
      table: table.id,
      left: left.map(id),
      right: right.map(id),
      ...(along === undefined ? {} : { along }),
    });
    if (each === 'column') return columns.map((column) => equation((row) => cellId(table.id, row, column), column));
    if (each === 'row') return rows.map((row) => equation((column) => cellId(table.id, row, column), row));
    return [equation((name) => joined(table.id, name))];
  });
});

import { describe, expect, test } from 'vitest';
import { EDITIONS } from './editions/editions.ts';
import { tableCells } from './form-cells.ts';
import { layoutOf } from './layout.ts';

const tables = EDITIONS.flatMap((edition) => edition.tables.map((table) => ({ name: `${edition.id} ${table.id}`, table })));

describe.each(tables)('$name as printed', ({ table }) => {
  const rows = layoutOf(table);

  test('every row fills the same width, merged cells counted', () => {
    const widths: number[] = [];
    const carried: number[] = [];
    rows.forEach((row, at) => {
      const own = row.reduce((sum, cell) => sum + cell.cols, 0);
      widths.push(own + (carried[at] ?? 0));
      for (const cell of row)
        for (let below = 1; below < cell.rows; below += 1) carried[at + below] = (carried[at + below] ?? 0) + cell.cols;
    });
    expect(new Set(widths).size).toBe(1);
    expect(carried.length).toBeLessThanOrEqual(rows.length);
  });

  test('every cell of the table has one place, in order', () => {
    const places = rows.flatMap((row) => row.flatMap((cell) => (cell.cell === undefined ? [] : [cell.cell])));
    expect(places).toEqual(tableCells(table).map((cell) => cell.id));
  });
});

test('spans of table three are those of the form: 三 over 22 rows, (三) 8, (四) 3, (五) 5, (六) 3', () => {
  const table = EDITIONS.find((edition) => edition.id === '2021')?.tables.find((one) => one.id === 't3');
  const spans = Object.fromEntries(
    (table ? layoutOf(table) : [])
      .flat()
      .filter((cell) => cell.rows > 1)
      .map((cell) => [cell.text.slice(0, 3), cell.rows]),
  );
  expect(spans).toMatchObject({ '三、本': 22, '（三）': 8, '（四）': 3, '（五）': 5, '（六）': 3 });
});

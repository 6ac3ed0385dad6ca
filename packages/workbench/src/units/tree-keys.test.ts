import { expect, test } from 'vitest';
import { rowToGoTo } from './tree-keys.ts';
import { unitRows } from './unit-rows.ts';

const names: readonly (readonly [id: string, name: string, parent?: string])[] = [
  ['c', '莱西市人民政府'],
  ['e', '教育局', 'c'],
  ['s', '教学研究室', 'e'],
  ['t', '水集街道', 'c'],
];
const rows = unitRows(
  names.map(([id, name, parent]) => ({ id, name, parent, state: 'open' as const })),
  { expanded: new Set(['c', 'e']), query: '' },
);

test.each([
  // from  key           to
  ['c', 'ArrowDown', 'e'],
  ['e', 'ArrowUp', 'c'],
  ['t', 'ArrowDown', undefined],
  ['c', 'ArrowUp', undefined],
  ['t', 'Home', 'c'],
  ['c', 'End', 't'],
  ['e', 'ArrowRight', 's'],
  ['s', 'ArrowRight', undefined],
  ['s', 'ArrowLeft', 'e'],
  ['t', 'ArrowLeft', 'c'],
  ['c', 'ArrowLeft', undefined],
  ['c', '教', 'e'],
  ['e', '教', 's'],
  ['t', '莱', 'c'],
  ['c', 'Tab', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(
    rowToGoTo(
      rows,
      rows.findIndex(({ unit }) => unit.id === from),
      key,
    )?.unit.id,
  ).toBe(to);
});

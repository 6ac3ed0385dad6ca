import { describe, expect, test } from 'vitest';
import { childrenOf, pathOf, unitRows, type TreeUnit } from './unit-rows.ts';

const unit = (id: string, name: string, parent?: string, more: Partial<TreeUnit> = {}): TreeUnit => ({
  id,
  name,
  parent,
  state: 'open',
  ...more,
});

const UNITS = [
  unit('c', '莱西市人民政府'),
  unit('e', '莱西市教育局', 'c', { shortName: '教体局' }),
  unit('s', '莱西市教学研究室', 'e'),
  unit('t', '水集街道办事处', 'c', { code: '11370285004321' }),
];

const seen = (query: string, ...expanded: readonly string[]) =>
  unitRows(UNITS, { expanded: new Set(expanded), query }).map(({ unit: { id }, level, expanded: open }) => [id, level, open]);

describe('the tree', () => {
  test.each([
    ['closed, it shows the top', [], [['c', 1, false]]],
    [
      'opened, what lies below',
      ['c'],
      [
        ['c', 1, true],
        ['e', 2, false],
        ['t', 2, undefined],
      ],
    ],
    [
      'opened below, and so on',
      ['c', 'e'],
      [
        ['c', 1, true],
        ['e', 2, true],
        ['s', 3, undefined],
        ['t', 2, undefined],
      ],
    ],
    ['opened under what is closed, it stays hidden', ['e'], [['c', 1, false]]],
  ])('%s', (_why, expanded, rows) => {
    expect(seen('', ...expanded)).toEqual(rows);
  });

  test.each([
    [
      'by name, with the way to it',
      '研究',
      [
        ['c', 1, true],
        ['e', 2, true],
        ['s', 3, undefined],
      ],
    ],
    [
      'by short name',
      '教体',
      [
        ['c', 1, true],
        ['e', 2, false],
      ],
    ],
    [
      'by a part of the code',
      '004321',
      [
        ['c', 1, true],
        ['t', 2, undefined],
      ],
    ],
    [
      'by two words in any order',
      '教育 莱西',
      [
        ['c', 1, true],
        ['e', 2, false],
      ],
    ],
    [
      'full-width and blank in between',
      '１１３７ ',
      [
        ['c', 1, true],
        ['t', 2, undefined],
      ],
    ],
    ['nothing', '税务', []],
  ])('is searched: %s', (_why, query, rows) => {
    expect(seen(query)).toEqual(rows);
  });

  test('says where a line stands among its siblings', () => {
    const rows = unitRows(UNITS, { expanded: new Set(['c']), query: '' });
    expect(rows.map(({ position, siblings }) => [position, siblings])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
  });

  test('a unit whose upper unit may not be seen stands at the top, and circles end', () => {
    expect(childrenOf([unit('x', '甲', 'gone')]).get(undefined)).toHaveLength(1);
    const circle = [unit('a', '甲', 'b'), unit('b', '乙', 'a')];
    expect(pathOf(new Map(circle.map((each) => [each.id, each])), 'a').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(unitRows(circle, { expanded: new Set(), query: '甲' })).toEqual([]);
  });
});

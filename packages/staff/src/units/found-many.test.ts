import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { foundUnits, type NewUnit } from './found-many.ts';
import { unitHistory } from './unit-history.ts';

const on = plainDate('2025-01-06');
const root = unitHistory([{ type: 'unit.founded', on, body: { kind: 'government', name: '沭阳县人民政府' } }]);
const TREE = new Map([['gov', root.ok ? root.value : []]]);
const unit = (id: string, name: string, parent = 'gov', said: Partial<NewUnit> = {}): NewUnit => ({
  unit: id,
  kind: 'department',
  name,
  parent,
  ...said,
});
const refusedOf = (units: readonly NewUnit[]) => {
  const done = foundUnits(TREE, on, units);
  return done.ok ? [] : done.refused.map(({ at, failure }) => [at, failure.code]);
};

test('a unit may stand before the one that it lies under', () => {
  const done = foundUnits(TREE, on, [unit('b', '沭阳县招生办', 'a'), unit('a', '沭阳县教育局')]);
  expect(done).toMatchObject({ ok: true, value: [{ unit: 'b' }, { unit: 'a', events: [{ type: 'unit.founded', on }] }] });
});

test('all that is wrong is told, each of what it brings itself', () => {
  expect(
    refusedOf([
      unit('b', '沭阳县招生办', 'a'),
      unit('a', '沭阳县教育局'),
      unit('c', '沭阳县教育局'),
      unit('d', '=1'),
      unit('e', '沭阳县水利局', 'nowhere'),
      unit('f', '沭阳县财政局', 'gov', { described: { code: '000000001' } }),
      unit('g', '沭阳县民政局', 'h'),
      unit('h', '沭阳县司法局', 'g'),
      unit('i', '泗阳县人民政府', 'a', { kind: 'government' }),
    ]),
  ).toEqual([
    [2, 'unit.name-taken'],
    [3, 'unit.name-unusable'],
    [4, 'unit.parent-missing'],
    [5, 'unit.code-wrong'],
    [6, 'unit.parent-missing'],
    [7, 'unit.parent-missing'],
    [8, 'unit.kind-under'],
  ]);
});

test('none at all is no fault', () => expect(foundUnits(TREE, on, [])).toEqual({ ok: true, value: [] }));

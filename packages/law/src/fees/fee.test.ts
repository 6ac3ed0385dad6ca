import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { feeByItems, feeByPages, type Fee } from './fee.ts';

const ON = plainDate('2026-03-02');
const value = (found: ReturnType<typeof feeByItems>): Fee => {
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};
const items = (count: number, before = 0): Fee => value(feeByItems(ON, before, count));
const pages = (count: number): Fee => value(feeByPages(ON, count));

/** Spec of fees §3. */
test.each([
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
  [50, 7000],
  [60, 11_000],
  [61, 11_500],
  [100, 37_000],
])('%i items of a month cost %i 元', (count, amount) => expect(items(count).amount).toBe(amount));

test.each([
  [30, 0],
  [31, 10],
  [68, 380],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
  [300, 6700],
])('%i pages of a request cost %i 元', (count, amount) => expect(pages(count).amount).toBe(amount));

test.each([
  ['the 35th item alone, whatever its outcome', 34, 1, 200],
  ['ten in March and ten in April: each month begins at nothing', 0, 10, 0],
  ['item 11, by number', 10, 1, 100],
  ['items that step over a band', 29, 3, 500],
  ['none', 12, 0, 0],
])('%s', (_why, before, count, amount) => expect(items(count, before).amount).toBe(amount));

test('item 12 of the month charged by volume instead, 40 pages', () => expect(pages(40).amount).toBe(100));
test('an answer without pages costs nothing by volume, whatever its number in the month', () =>
  expect([pages(0).amount, pages(0).lines]).toEqual([0, []]));
test('by items there is never what 68 pages cost, whatever came before in the month', () => {
  for (let before = 0; before <= 200; before += 1)
    for (let count = 0; count <= 40; count += 1) expect(items(count, before).amount % 100).toBe(0);
});

test('the explanation goes band by band', () => {
  expect(items(41)).toMatchObject({
    by: 'items',
    lines: [
      { from: 1, to: 10, count: 10, price: 0, amount: 0 },
      { from: 11, to: 30, count: 20, price: 100, amount: 2000 },
      { from: 31, to: 40, count: 10, price: 200, amount: 2000 },
      { from: 41, to: 41, count: 1, price: 300, amount: 300 },
    ],
    cites: '《政府信息公开信息处理费管理办法》第四条',
  });
  expect(pages(201).lines.at(-1)).toEqual({ from: 201, to: 201, count: 1, price: 40, amount: 40 });
});

test('as many as can be are counted to the last one', () => expect(items(1_000_000).lines.at(-1)?.to).toBe(1_000_000));

test('from the first day of the rules', () => expect(feeByPages(plainDate('2021-01-01'), 31)).toMatchObject({ ok: true }));

describe('refused', () => {
  test.each([
    ['fewer than none', feeByItems(ON, 0, -1), 'fee.count-unusable'],
    ['half a page', feeByPages(ON, 1.5), 'fee.count-unusable'],
    ['a negative count before', feeByItems(ON, -1, 5), 'fee.count-unusable'],
    ['no number', feeByPages(ON, Number.NaN), 'fee.count-unusable'],
    ['more than can be', feeByItems(ON, 0, 1_000_001), 'fee.count-unusable'],
    ['before the rules were in force', feeByItems(plainDate('2020-12-31'), 0, 41), 'fee.no-standard'],
    ['the same by pages', feeByPages(plainDate('2020-12-31'), 41), 'fee.no-standard'],
  ])('%s', (_why, refused, code) => {
    expect(refused).toMatchObject({ ok: false, failure: { code } });
    expect(!refused.ok && refused.failure.cites).toBeTruthy();
  });
});

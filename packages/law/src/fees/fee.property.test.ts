import { plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feeByItems, feeByPages, type Fee } from './fee.ts';

const ON = plainDate('2026-03-02');
const value = (found: ReturnType<typeof feeByItems>): Fee => {
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};
const items = (count: number, before = 0): Fee => value(feeByItems(ON, before, count));
const pages = (count: number, before = 0): Fee => value(feeByPages(ON, count, before));
const counts = fc.tuple(fc.nat(400), fc.nat(400));

test('charging in two steps or in one is the same', () => {
  fc.assert(
    fc.property(counts, ([before, count]) => {
      expect(items(before).amount + items(count, before).amount).toBe(items(before + count).amount);
      expect(pages(before).amount + pages(count, before).amount).toBe(pages(before + count).amount);
    }),
  );
});

test('from the 31st on the price of an item is the formula’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 31, max: 2000 }), (number) => {
      expect(items(1, number - 1).amount).toBe(100 * (2 + Math.floor((number - 31) / 10)));
    }),
  );
});

test('the lines add up, in count and in money', () => {
  fc.assert(
    fc.property(counts, ([before, count]) => {
      for (const fee of [items(count, before), value(feeByPages(ON, count))]) {
        expect(fee.lines.reduce((sum, line) => sum + line.count, 0)).toBe(count);
        expect(fee.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(fee.amount);
      }
    }),
  );
});

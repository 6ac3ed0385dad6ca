import { expect, test } from 'vitest';
import { beijingTime } from './beijing-time.ts';

test.each([
  ['2026-11-22T07:37:23.119Z', '2026-11-22 15:37'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01 00:00'],
])('%s is %s', (moment, shown) => {
  expect(beijingTime(moment)).toBe(shown);
});

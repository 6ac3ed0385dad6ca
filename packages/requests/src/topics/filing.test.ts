import { plainDate } from '@gongkai/kernel';
import { LAW_DEFAULTS } from '@gongkai/law';
import { expect, test } from 'vitest';
import { fileRequests, filingDue, filingPeriod, lastFilingPeriod, type FiledRequest } from './filing.ts';

const quarterly = { ...LAW_DEFAULTS, filingMonths: 3 as const };

test.each([
  ['2026-03-31', LAW_DEFAULTS, '2026-03-01', '2026-03-31', '2026-04-10', '2026-02-01'],
  ['2024-02-10', LAW_DEFAULTS, '2024-02-01', '2024-02-29', '2024-03-10', '2024-01-01'],
  ['2026-01-01', LAW_DEFAULTS, '2026-01-01', '2026-01-31', '2026-02-10', '2025-12-01'],
  ['2026-05-20', quarterly, '2026-04-01', '2026-06-30', '2026-07-10', '2026-01-01'],
  ['2026-12-31', { ...quarterly, filingDay: 31 }, '2026-10-01', '2026-12-31', '2027-01-31', '2026-07-01'],
  ['2026-01-05', { ...LAW_DEFAULTS, filingDay: 31 }, '2026-01-01', '2026-01-31', '2026-02-28', '2025-12-01'],
])('%s: its period, the day for filing it, and the one before', (day, settings, from, to, due, last) => {
  const period = filingPeriod(plainDate(day), settings);
  expect(period).toEqual({ from, to });
  expect(filingDue(period, settings)).toBe(due);
  expect(lastFilingPeriod(plainDate(day), settings).from).toBe(last);
});

test('a period that is over is filed, once for each list', () => {
  const period = filingPeriod(plainDate('2026-03-02'), LAW_DEFAULTS);
  const one: FiledRequest = { number: '2026-00001', receivedOn: plainDate('2026-03-02'), subject: 'planning' };
  const of = (on: string, requests: readonly FiledRequest[], before?: readonly FiledRequest[], at = period) =>
    fileRequests(
      before && { unit: 'edu', period: at, requests: before },
      { unit: 'edu', period: at, requests, on: plainDate(on) },
      LAW_DEFAULTS,
    );
  expect(of('2026-03-31', [one])).toMatchObject({ failure: { code: 'filing.period-open' } });
  expect(of('2026-04-01', [one])).toMatchObject({ ok: true, value: [{ type: 'filing.made', body: { requests: [one] } }] });
  // Nothing was received: that is filed as well.
  expect(of('2026-04-01', [])).toMatchObject({ ok: true });
  expect(of('2026-04-02', [one], [{ subject: 'planning', receivedOn: one.receivedOn, number: one.number }])).toMatchObject({
    failure: { code: 'filing.nothing-new' },
  });
  expect(of('2026-04-02', [{ ...one, closedOn: plainDate('2026-03-30'), outcome: 'granted.provided' }], [one])).toMatchObject({
    ok: true,
  });
  const half = { from: period.from, to: plainDate('2026-03-15') };
  expect(of('2026-04-02', [one], undefined, half)).toMatchObject({ failure: { code: 'filing.no-period' } });
});

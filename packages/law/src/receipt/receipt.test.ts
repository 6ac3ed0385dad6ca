import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { RECEIPT_RULES, receiptDate, ROUTES, type ReceiptFacts } from './receipt.ts';

const days = (facts: Readonly<Record<string, string>>): ReceiptFacts =>
  Object.fromEntries(Object.entries(facts).map(([fact, on]) => [fact, plainDate(on)]));

/** Art. 31, one row a route. */
test.each([
  ['handed in at the counter', 'counter', { submittedOn: '2026-03-02' }, '2026-03-02', '第三十一条第（一）项'],
  ['spoken, and written down by the unit', 'oral', { submittedOn: '2026-03-02' }, '2026-03-02', '第二十九条'],
  ['signed for', 'signedPost', { submittedOn: '2026-02-26', signedOn: '2026-03-02' }, '2026-03-02', '第三十一条第（二）项'],
  [
    'an ordinary letter: the day of confirmation',
    'ordinaryPost',
    { arrivedOn: '2026-03-02', confirmedOn: '2026-03-02' },
    '2026-03-02',
    '第三十一条第（二）项',
  ],
  [
    'the web: mutual confirmation, not the moment of sending',
    'web',
    { submittedOn: '2026-02-28', confirmedOn: '2026-03-02' },
    '2026-03-02',
    '第三十一条第（三）项',
  ],
  ['fax, the same', 'fax', { arrivedOn: '2026-02-28', confirmedOn: '2026-03-02' }, '2026-03-02', '第三十一条第（三）项'],
  [
    'under the text of 2007 an ordinary letter was received when it came',
    'ordinaryPost',
    { arrivedOn: '2018-03-02' },
    '2018-03-02',
    '国务院令第492号',
  ],
] as const)('%s', (_why, route, facts, on, article) => {
  const received = receiptDate(route, days(facts));
  expect(received).toMatchObject({ ok: true, value: { on, route } });
  expect(received.ok && received.value.cites).toContain(article);
});

test('an ordinary letter that was confirmed on another day than it came says so', () => {
  const late = receiptDate('ordinaryPost', days({ arrivedOn: '2026-03-02', confirmedOn: '2026-03-04' }));
  expect(late).toMatchObject({ ok: true, value: { on: '2026-03-04', confirmedLate: true } });
  const atOnce = receiptDate('ordinaryPost', days({ arrivedOn: '2026-03-02', confirmedOn: '2026-03-02' }));
  expect(atOnce).toMatchObject({ ok: true, value: { confirmedLate: false } });
});

describe('refused', () => {
  test.each([
    ['a route that art. 31 does not know', 'pigeon', { submittedOn: '2026-03-02' }, 'receipt.route-unknown'],
    ['the web without confirmation: submitting is not receiving', 'web', { submittedOn: '2026-03-02' }, 'receipt.fact-missing'],
    ['nothing known', 'counter', {}, 'receipt.fact-missing'],
    ['confirmed before it came', 'ordinaryPost', { arrivedOn: '2026-03-03', confirmedOn: '2026-03-02' }, 'receipt.order'],
    ['before there was a regulation', 'counter', { submittedOn: '2008-04-30' }, 'receipt.before-regulation'],
  ])('%s', (_why, route, facts, code) => {
    const refused = receiptDate(route, days(facts));
    expect(refused).toMatchObject({ ok: false, failure: { code } });
    expect(!refused.ok && refused.failure.cites).toBeTruthy();
  });
});

test('each route has a rule under both texts', () => {
  for (const route of ROUTES) expect(RECEIPT_RULES.filter((row) => row.route === route).length).toBe(2);
});

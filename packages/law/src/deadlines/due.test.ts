import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { NATIONAL_CALENDAR } from '../calendar/national.ts';
import { LAW_DEFAULTS } from '../settings/law-settings.data.ts';
import { DEADLINES, type DeadlineId } from './deadlines.data.ts';
import { answeredInTime, dueOf, type DueQuestion } from './due.ts';

const ON = plainDate('2026-03-02');
const ask = (id: DeadlineId, start: string, rest: Partial<DueQuestion> = {}) =>
  dueOf(NATIONAL_CALENDAR, { id, start: plainDate(start), on: ON, ...rest });

/** Regulation §6, one row a deadline; counted by hand where the specification gives no vector. */
test.each<readonly [string, DeadlineId, string, Partial<DueQuestion>, string]>([
  ['a document formed before two holidays', 'D1', '2026-09-24', {}, '2026-10-29'],
  ['an ordinary letter is confirmed on the day it comes', 'D2', '2026-03-07', {}, '2026-03-07'],
  ['one notice to correct, over 端午', 'D3', '2026-06-15', {}, '2026-06-25'],
  ['the applicant’s period is what the notice says', 'D4', '2026-06-25', { stated: plainDate('2026-07-10') }, '2026-07-10'],
  ['after the corrected text', 'D5', '2026-07-03', {}, '2026-07-31'],
  ['a period that ends on its first day', 'D4', '2026-06-25', { stated: plainDate('2026-06-25') }, '2026-06-25'],
  ['an answer', 'D6', '2026-03-02', {}, '2026-03-30'],
  ['its extension', 'D7', '2026-03-30', {}, '2026-04-28'],
  ['a third party, from its receipt', 'D8', '2026-03-09', {}, '2026-03-30'],
  ['a joint maker', 'D9', '2026-03-09', {}, '2026-03-30'],
  ['a mass of requests: what the agency told', 'D10', '2026-03-09', { stated: plainDate('2026-06-30') }, '2026-06-30'],
  ['a fee', 'D12', '2026-04-28', {}, '2026-05-28'],
  ['a look at what is withheld, a year later', 'D13', '2026-03-02', {}, '2027-03-02'],
  ['the report of a department', 'D14', '2025-06-30', {}, '2026-01-31'],
  ['of a government', 'D15', '2025-06-30', {}, '2026-03-31'],
  ['an annulled penalty, over a weekend', 'D17', '2026-03-06', {}, '2026-03-11'],
  ['review within sixty days, moved past the May days', 'D18', '2026-03-02', {}, '2026-05-06'],
  ['a suit within six months', 'D19', '2026-03-02', {}, '2026-09-02'],
  ['after a review decision', 'D20', '2026-03-02', {}, '2026-03-17'],
  ['review, simple', 'D21', '2026-03-03', { variant: 'simple' }, '2026-04-02'],
  ['review, ordinary', 'D21', '2026-03-02', { variant: 'ordinary' }, '2026-05-06'],
  ['review, longer', 'D21', '2026-03-03', { variant: 'extension' }, '2026-04-02'],
  ['the reply in a review, simple', 'D22', '2026-03-02', { variant: 'simple' }, '2026-03-09'],
  ['ordinary', 'D22', '2026-03-02', { variant: 'ordinary' }, '2026-03-16'],
  ['an answer anew, where nobody set a day', 'D24', '2026-06-15', {}, '2026-07-14'],
  ['closing what was not corrected', 'D25', '2026-03-18', {}, '2026-04-01'],
  ['who wants a record rectified', 'D26', '2026-03-02', {}, '2026-03-30'],
  ['comments on a draft, at least', 'D23', '2026-03-03', {}, '2026-04-02'],
])('%s (%s)', (_why, id, start, rest, due) => {
  expect(ask(id, start, rest)).toMatchObject({ ok: true, value: { id, due } });
});

test('every row can be asked, or says why not', () => {
  const unasked: readonly DeadlineId[] = ['D4', 'D10', 'D11', 'D16'];
  for (const { id, variant } of DEADLINES)
    expect([id, ask(id, '2026-03-02', variant === undefined ? {} : { variant }).ok]).toEqual([id, !unasked.includes(id)]);
  expect(new Set(DEADLINES.map(({ id }) => id)).size).toBe(26);
});

test('comments on a draft are a minimum', () =>
  expect(ask('D23', '2026-03-03')).toMatchObject({ ok: true, value: { least: true } }));

test('settings decide what the sources leave open', () => {
  const settings = {
    ...LAW_DEFAULTS,
    feePaymentDays: 10,
    withheldReviewMonths: 24,
    penaltyWithdrawalDays: 'naturalDay' as const,
  };
  expect(ask('D12', '2026-04-28', { settings })).toMatchObject({ ok: true, value: { due: '2026-05-14' } });
  expect(ask('D13', '2026-03-02', { settings })).toMatchObject({ ok: true, value: { due: '2028-03-02', provisional: true } });
  expect(ask('D17', '2026-03-06', { settings })).toMatchObject({ ok: true, value: { due: '2026-03-09' } });
});

describe('refused', () => {
  test.each<readonly [string, DeadlineId, string, Partial<DueQuestion>, string]>([
    ['before it was in force', 'D3', '2019-05-14', {}, 'deadline.not-in-force'],
    ['a review procedure that is not said', 'D21', '2026-03-02', {}, 'deadline.variant-unknown'],
    ['a variant of what has none', 'D3', '2026-03-02', { variant: 'simple' }, 'deadline.variant-unknown'],
    ['a self-set period without its day', 'D4', '2026-03-02', {}, 'deadline.stated-missing'],
    ['one that ended before it began', 'D10', '2026-03-02', { stated: plainDate('2026-03-01') }, 'deadline.stated-missing'],
    ['what lies inside the answer’s period', 'D11', '2026-03-02', {}, 'deadline.of-answer'],
    ['what the law gives no period', 'D16', '2026-03-02', {}, 'deadline.no-period'],
  ])('%s', (_why, id, start, rest, code) => {
    const refused = ask(id, start, rest);
    expect(refused).toMatchObject({ ok: false, failure: { code } });
    expect(!refused.ok && refused.failure.cites).toBeTruthy();
  });
});

describe('which day ends the answer period', () => {
  const due = plainDate('2026-03-30');
  const sent = (dispatched: string, delivered?: string) => ({
    due,
    dispatchedOn: plainDate(dispatched),
    ...(delivered === undefined ? {} : { deliveredOn: plainDate(delivered) }),
  });
  const byDelivery = { ...LAW_DEFAULTS, answerEndsWith: 'delivery' as const };
  test.each([
    ['posted on the last day, arrived later: in time, and warned of', sent('2026-03-30', '2026-04-01'), LAW_DEFAULTS, true, true],
    ['posted a day late', sent('2026-03-31'), LAW_DEFAULTS, false, false],
    ['where arrival decides, late', sent('2026-03-30', '2026-04-01'), byDelivery, false, true],
    ['where arrival decides, not known yet', sent('2026-03-30'), byDelivery, undefined, false],
    ['arrived in time', sent('2026-03-27', '2026-03-30'), byDelivery, true, false],
  ])('%s', (_why, sending, settings, inTime, deliveredLate) => {
    expect(answeredInTime(sending, settings)).toEqual({ inTime, deliveredLate });
  });
});

import { plainDate, type PlainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { NATIONAL_CALENDAR, nationalCalendarKnownOn } from '../calendar/national.ts';
import { LAW_DEFAULTS } from '../settings/law-settings.data.ts';
import { answerDeadline, type AnswerDeadline } from './answer-deadline.ts';
import type { ClockFact, PauseCause } from './clock-fact.ts';

const day = plainDate;
const received = (on: string): ClockFact => ({ kind: 'received', on: day(on) });
const corrected = (on: string): ClockFact => ({ kind: 'corrected', on: day(on) });
const correctionAsked = (on: string): ClockFact => ({ kind: 'correctionAsked', on: day(on) });
const feeNotice = (on: string): ClockFact => ({ kind: 'feeNotice', on: day(on) });
const feePaid = (on: string): ClockFact => ({ kind: 'feePaid', on: day(on) });
const extended = (on: string, days = 20): ClockFact => ({ kind: 'extended', on: day(on), days });
const delayed = (on: string, until: string): ClockFact => ({ kind: 'delayed', on: day(on), until: day(until) });
const paused = (from: string, to?: string, cause: PauseCause = 'thirdParty'): ClockFact => ({
  kind: 'paused',
  cause,
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
});

const LATER = '2026-12-31';
const asked = (facts: readonly ClockFact[], on: string = LATER, settings = LAW_DEFAULTS): AnswerDeadline => {
  const found = answerDeadline(NATIONAL_CALENDAR, facts, day(on), settings);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};

/** Spec of working days §4 and of fees §4, with what else the articles say. */
test.each([
  ['twenty working days', [received('2026-03-02')], '2026-03-30'],
  ['extended by the whole', [received('2026-03-02'), extended('2026-03-27')], '2026-04-28'],
  ['extended by five', [received('2026-03-02'), extended('2026-03-30', 5)], '2026-04-07'],
  ['paused for a third party, the sending day used', [received('2026-03-02'), paused('2026-03-06', '2026-03-23')], '2026-04-15'],
  [
    'counted anew from the corrected text',
    [received('2026-06-15'), correctionAsked('2026-06-25'), corrected('2026-07-03')],
    '2026-07-31',
  ],
  [
    'counted anew from the day after payment',
    [received('2026-04-01'), feeNotice('2026-04-28'), feePaid('2026-05-12')],
    '2026-06-09',
  ],
  [
    'two pauses that overlap are one',
    [received('2026-03-02'), paused('2026-03-06', '2026-03-20'), paused('2026-03-11', '2026-03-23', 'otherAgency')],
    '2026-04-15',
  ],
  ['a pause over a weekend takes no working day', [received('2026-03-02'), paused('2026-03-06', '2026-03-08')], '2026-03-30'],
  ['asked and answered on one day', [received('2026-03-02'), paused('2026-03-06', '2026-03-06')], '2026-03-30'],
  ['paused, then extended', [received('2026-03-02'), paused('2026-03-06', '2026-03-23'), extended('2026-04-15')], '2026-05-15'],
  ['a letter sent after the due day pauses nothing', [received('2026-03-02'), paused('2026-03-31', '2026-04-20')], '2026-03-30'],
  ['sent on the due day: nothing is left to pause', [received('2026-03-02'), paused('2026-03-30', '2026-04-20')], '2026-03-30'],
  [
    'a pause before the corrected text is of the old count',
    [received('2026-06-01'), paused('2026-06-03', '2026-06-08'), corrected('2026-07-03')],
    '2026-07-31',
  ],
  [
    'an extension of a count that was set aside is gone',
    [received('2026-04-01'), extended('2026-04-27'), feeNotice('2026-04-28'), feePaid('2026-05-12')],
    '2026-06-09',
  ],
  ['the agency’s own period for a mass of requests', [received('2026-03-02'), delayed('2026-03-20', '2026-06-30')], '2026-06-30'],
  ['15 working days under the text of 2007', [received('2019-03-04')], '2019-03-25'],
  ['and 15 more', [received('2019-03-04'), extended('2019-03-22', 15)], '2019-04-16'],
  ['the last day of the old text', [received('2019-05-14')], '2019-06-04'],
  ['the first of the new', [received('2019-05-15')], '2019-06-13'],
] as const)('%s', (_why, facts, due) => expect(asked(facts).due).toBe(due));

describe('the explanation', () => {
  const answer = asked([received('2026-03-02'), paused('2026-03-06', '2026-03-23'), extended('2026-04-15', 10)], '2026-04-16');

  test('says the start, the pause with its working days, the extension and the articles', () => {
    expect(answer).toMatchObject({
      deadline: 'D6',
      workingDays: 30,
      start: { fact: 'received', on: '2026-03-02' },
      earlierStarts: [],
      pauses: [{ cause: 'thirdParty', from: '2026-03-06', to: '2026-03-23', workingDays: 11 }],
      extension: { on: '2026-04-15', days: 10 },
      calendar: ['national-2026@2025-11-04'],
    });
    expect(answer.cites.map((cites) => cites.replace(/^.*》/, ''))).toEqual(['第三十三条第二款', '第三十三条第三款']);
    expect(answer.waiting).toBeUndefined();
  });

  test('shows each paused working day as paused, and weekends inside the pause as weekends', () => {
    const inside = answer.days.filter(({ date }) => date > '2026-03-06' && date <= '2026-03-23');
    expect(inside.filter(({ reason }) => reason === 'paused')).toHaveLength(11);
    expect(inside.filter(({ reason }) => reason === 'weekend')).toHaveLength(6);
    expect(inside.every(({ nth }) => nth === undefined)).toBe(true);
  });

  test('after a restart names the starts that no longer count', () => {
    const restarted = asked([received('2026-06-15'), correctionAsked('2026-06-25'), corrected('2026-07-03')]);
    expect(restarted).toMatchObject({
      deadline: 'D5',
      start: { fact: 'corrected', on: '2026-07-03' },
      earlierStarts: [{ fact: 'received', on: '2026-06-15' }],
    });
  });

  test.each([
    ['on the day before', '2026-03-27', 1],
    ['on the due day', '2026-03-30', 0],
    ['the day after', '2026-03-31', -1],
    ['on the Sunday before', '2026-03-29', 1],
    ['on the day of receipt', '2026-03-02', 20],
  ])('days left %s', (_why, on, left) => expect(asked([received('2026-03-02')], on).daysLeft).toBe(left));
});

describe('while somebody is waited for, the due day is the earliest', () => {
  const facts = [received('2026-03-02'), paused('2026-03-06', '2026-03-23')];
  test('a third party', () => {
    const open = asked(facts, '2026-03-17');
    expect(open).toMatchObject({ waiting: { for: 'thirdParty', since: '2026-03-06' }, due: '2026-04-09', daysLeft: 16 });
    expect(open.pauses[0]?.to).toBeUndefined();
  });
  test('a correction: counted as if it came today', () => {
    const open = asked([received('2026-06-15'), correctionAsked('2026-06-25'), corrected('2026-07-20')], '2026-07-03');
    expect(open).toMatchObject({
      waiting: { for: 'correction', since: '2026-06-25' },
      start: { fact: 'corrected', on: '2026-07-03', supposed: true },
      due: '2026-07-31',
    });
  });
  test('a payment', () => {
    const open = asked([received('2026-04-01'), feeNotice('2026-04-28')], '2026-05-12');
    expect(open).toMatchObject({ waiting: { for: 'fee', since: '2026-04-28' }, due: '2026-06-09' });
  });
  test('not for a payment where paying does not restart the clock', () => {
    const settings = { ...LAW_DEFAULTS, feePaymentRestartsClock: false };
    const facts = [received('2026-04-01'), feeNotice('2026-04-28'), feePaid('2026-05-12')];
    expect(asked(facts, '2026-05-12', settings)).toMatchObject({ due: '2026-04-30', daysLeft: -6 });
    expect(asked(facts, '2026-05-12', settings).waiting).toBeUndefined();
  });
});

describe('when the time to correct or to pay is over, what is due is closing in form', () => {
  const lapsed = (kind: 'correctionLapsed' | 'feeLapsed', on: string): ClockFact => ({ kind, on: day(on) });
  const facts = [received('2026-03-02'), correctionAsked('2026-03-04'), lapsed('correctionLapsed', '2026-03-18')];
  test('on the last day itself it is still waited for', () =>
    expect(asked(facts, '2026-03-18')).toMatchObject({ deadline: 'D5', waiting: { for: 'correction' } }));
  test('ten working days from it, and overdue after them', () => {
    expect(asked(facts, '2026-03-19')).toMatchObject({
      deadline: 'D25',
      due: '2026-04-01',
      daysLeft: 9,
      start: { fact: 'correctionLapsed', on: '2026-03-18' },
      earlierStarts: [{ fact: 'received', on: '2026-03-02' }],
    });
    expect(asked(facts, '2026-04-02').daysLeft).toBe(-1);
    expect(asked(facts, '2026-04-02').waiting).toBeUndefined();
  });
  test('as many as the setting says', () =>
    expect(asked(facts, '2026-03-19', { ...LAW_DEFAULTS, closingDays: 5 })).toMatchObject({ due: '2026-03-25' }));
  test('one that comes late after all begins the period anew', () =>
    expect(asked([...facts, corrected('2026-03-20')], '2026-03-23')).toMatchObject({ deadline: 'D5', due: '2026-04-20' }));
  test('a fee, the same', () =>
    expect(
      asked([received('2026-04-01'), feeNotice('2026-04-28'), lapsed('feeLapsed', '2026-05-28')], '2026-06-01'),
    ).toMatchObject({ deadline: 'D25', start: { fact: 'feeLapsed' }, due: '2026-06-11' }));
});

describe('once the applicant has withdrawn, what is due is closing in form', () => {
  const withdrawn = (on: string): ClockFact => ({ kind: 'withdrawn', on: day(on) });
  const facts = [received('2026-03-02'), withdrawn('2026-03-18')];
  test('the day before, it is the answer', () =>
    expect(asked(facts, '2026-03-17')).toMatchObject({ deadline: 'D6', due: '2026-03-30' }));
  test('ten working days from the withdrawal, whatever was asked or waited for', () => {
    const closing = { deadline: 'D25', due: '2026-04-01', start: { fact: 'withdrawn', on: '2026-03-18' }, pauses: [] };
    expect(asked(facts, '2026-03-18')).toMatchObject({ ...closing, daysLeft: 10 });
    expect(asked([...facts, correctionAsked('2026-03-04'), paused('2026-03-09')], '2026-03-18')).toMatchObject(closing);
    expect(asked(facts, '2026-04-02').daysLeft).toBe(-1);
  });
  test('one that was set aside with its closing is none', () =>
    expect(asked([...facts, { kind: 'orderedAnew', on: day('2026-06-15') }], '2026-06-16')).toMatchObject({ deadline: 'D24' }));
});

describe('set aside in a review or a suit', () => {
  const anew = (on: string, until?: string): ClockFact => ({
    kind: 'orderedAnew',
    on: day(on),
    ...(until === undefined ? {} : { until: day(until) }),
  });
  const before = [received('2026-03-02'), correctionAsked('2026-03-04')];
  test('twenty working days from the decision, whatever was asked before it', () =>
    expect(asked([...before, anew('2026-06-15')], '2026-06-16')).toMatchObject({
      deadline: 'D24',
      due: '2026-07-14',
      start: { fact: 'orderedAnew' },
    }));
  test('or the day that it set', () =>
    expect(asked([...before, anew('2026-06-15', '2026-06-30')], '2026-06-16')).toMatchObject({
      deadline: 'D24',
      due: '2026-06-30',
      days: [],
    }));
  test('a consultation pauses this count too', () =>
    expect(asked([...before, anew('2026-06-15'), paused('2026-06-16', '2026-06-22')], '2026-06-23')).toMatchObject({
      due: '2026-07-17',
    }));
  test('not into the past', () =>
    expect(
      answerDeadline(NATIONAL_CALENDAR, [received('2026-03-02'), anew('2026-06-15', '2026-06-12')], day(LATER)),
    ).toMatchObject({
      failure: { code: 'clock.delay-order' },
    }));
});

/** Days are legal days: what is asked and what answers it may fall on one, and each end of a period is of it. */
describe('on one day', () => {
  const at = (facts: readonly ClockFact[], on: string, settings = LAW_DEFAULTS) => asked(facts, on, settings);

  test('a correction that comes on the day it was asked for is its answer', () => {
    const found = at([received('2026-06-15'), correctionAsked('2026-06-25'), corrected('2026-06-25')], '2026-06-26');
    expect(found).toMatchObject({ deadline: 'D5', due: '2026-07-23' });
    expect(found.waiting).toBeUndefined();
  });
  test('so it is where a second notice came too late', () =>
    expect(
      at([received('2026-03-02'), correctionAsked('2026-03-09'), corrected('2026-03-09'), correctionAsked('2026-03-13')], LATER),
    ).toMatchObject({ deadline: 'D5', due: '2026-04-07' }));
  test('on the day on which the word of a third party came nobody is waited for any more', () => {
    const found = at([received('2026-03-02'), paused('2026-03-06', '2026-03-23')], '2026-03-23');
    expect(found).toMatchObject({ due: '2026-04-15', pauses: [{ to: '2026-03-23', workingDays: 11 }] });
    expect(found.waiting).toBeUndefined();
  });
  test('an extension told on the day of receipt counts, and so does a period that the agency set', () => {
    expect(at([received('2026-03-02'), extended('2026-03-02', 5)], LATER)).toMatchObject({ due: '2026-04-07' });
    expect(at([received('2026-03-02'), delayed('2026-03-02', '2026-06-30')], LATER)).toMatchObject({ deadline: 'D10' });
  });
  test('an extension is used up by the period that a payment begins anew, also while the payment is waited for', () => {
    const found = at([received('2026-04-01'), extended('2026-04-20'), feeNotice('2026-04-28')], '2026-05-12');
    expect(found).toMatchObject({ waiting: { for: 'fee' }, workingDays: 20, due: '2026-06-09' });
    expect(found.extension).toBeUndefined();
  });
  test('a consultation that begins on the due day is none of the explanation', () =>
    expect(at([received('2026-03-02'), paused('2026-03-30', '2026-04-20')], LATER).pauses).toEqual([]));
  test('a letter that was confirmed on the day it came is not late', () =>
    expect(at([{ kind: 'received', on: day('2026-03-04'), arrivedOn: day('2026-03-04') }], LATER).late).toBeUndefined());
  test('what is asked on the day of a review decision is asked anew', () =>
    expect(
      at([received('2026-03-02'), { kind: 'orderedAnew', on: day('2026-06-15') }, feeNotice('2026-06-15')], '2026-06-16'),
    ).toMatchObject({ waiting: { for: 'fee', since: '2026-06-15' } }));
  test('a time that was over on the day it was set is over', () =>
    expect(
      at(
        [received('2026-03-02'), correctionAsked('2026-03-04'), { kind: 'correctionLapsed', on: day('2026-03-04') }],
        '2026-03-05',
      ),
    ).toMatchObject({ deadline: 'D25', due: '2026-03-18' }));
});

describe('what came too late moves nothing, and is said', () => {
  const facts = [received('2026-03-02'), correctionAsked('2026-03-12'), corrected('2026-03-20')];
  test('a notice to correct after seven working days', () => {
    expect(asked(facts)).toMatchObject({
      deadline: 'D6',
      due: '2026-03-30',
      late: [{ deadline: 'D3', on: '2026-03-12', due: '2026-03-11' }],
    });
    expect(asked(facts, '2026-03-13').waiting).toBeUndefined();
  });
  test('unless the setting says that it does', () =>
    expect(asked(facts, LATER, { ...LAW_DEFAULTS, lateCorrectionMovesClock: true })).toMatchObject({
      deadline: 'D5',
      due: '2026-04-20',
      late: [{ deadline: 'D3' }],
    }));
  test('an ordinary letter that was confirmed later than it came', () => {
    const receipt: ClockFact = { kind: 'received', on: day('2026-03-04'), arrivedOn: day('2026-03-02') };
    expect(asked([receipt])).toMatchObject({
      due: '2026-04-01',
      late: [{ deadline: 'D2', on: '2026-03-04', due: '2026-03-02' }],
    });
    expect(asked([received('2026-03-04')]).late).toBeUndefined();
  });
});

test('what was known then: the notice of 2020-01-26 moved what was open', () => {
  const at = (on: string): PlainDate | undefined => {
    const found = answerDeadline(nationalCalendarKnownOn(day(on)), [received('2020-01-20')], day(on));
    return found.ok ? found.value.due : undefined;
  };
  expect([at('2020-01-25'), at('2020-01-26')]).toEqual(['2020-02-21', '2020-02-25']);
});

describe('refused', () => {
  test.each([
    ['nothing was received', [], 'clock.not-received'],
    ['received after the day of the question', [received('2027-01-04')], 'clock.not-received'],
    ['received twice', [received('2026-03-02'), received('2026-03-03')], 'clock.received-twice'],
    ['paused before the receipt', [received('2026-03-02'), paused('2026-02-27', '2026-03-05')], 'clock.before-receipt'],
    ['a word before the question', [received('2026-03-02'), paused('2026-03-06', '2026-03-05')], 'clock.pause-order'],
    ['extended twice', [received('2026-03-02'), extended('2026-03-20', 5), extended('2026-03-24', 5)], 'clock.extended-twice'],
    ['extended on the day after the due day', [received('2026-03-02'), extended('2026-03-31')], 'clock.extended-late'],
    ['extended by more than the law has', [received('2026-03-02'), extended('2026-03-20', 21)], 'clock.extension-length'],
    ['extended by nothing', [received('2026-03-02'), extended('2026-03-20', 0)], 'clock.extension-length'],
    ['by more than the text of 2007 had', [received('2019-03-04'), extended('2019-03-22', 16)], 'clock.extension-length'],
    ['delayed into the past', [received('2026-03-02'), delayed('2026-03-20', '2026-03-19')], 'clock.delay-order'],
    ['before there was a regulation', [received('2008-04-30')], 'deadline.not-in-force'],
  ] as const)('%s', (_why, facts, code) => {
    const refused = answerDeadline(NATIONAL_CALENDAR, facts, day(LATER));
    expect(refused).toMatchObject({ ok: false, failure: { code } });
    expect(!refused.ok && refused.failure.cites).toBeTruthy();
  });
});

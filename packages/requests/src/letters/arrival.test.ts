import { LAW_DEFAULTS } from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../assistant/case-facts.ts';
import { answerDue, correctUntil, feeDue, partyDue } from '../case/clock.ts';
import { stageOf } from '../case/stage.ts';
import { archiveRequest } from '../steps/archive-request.ts';
import { decideOutcome } from '../steps/decide-outcome.ts';
import { receiveCorrection } from '../steps/hear-applicant.ts';
import { nameParty } from '../steps/hear-party.ts';
import { returnLetter, sendAgain } from '../steps/return-letter.ts';
import { recordDelivery } from '../steps/send-letter.ts';
import { COUNTER, dayOn, on, sealed, ToldLife } from '../testing/told-life.ts';

const LETTER = 'letter-1';
const asked = () => ToldLife.submitted().send('2026-03-04', { code: 'L03', until: on('2026-03-18') });
const delivered = (day: string) => asked().take(day, (desk) => recordDelivery(desk, LETTER));
const closing = { code: 'L33', outcome: 'other.not_corrected', basis: 'not_corrected', grounds: [] } as const;

describe('the time to correct ends by the day on which the notice has come', () => {
  test('nothing says that it came: it is waited for, however late it is', () => {
    const { request } = asked();
    expect(correctUntil(request, dayOn('2026-06-01'))).toBeUndefined();
    expect(factsOf(request, dayOn('2026-06-01')).correction).toBe('waiting');
    expect(stageOf(request, dayOn('2026-06-01'))).toBe('correctionPending');
  });

  test('it came on the day it left: the day that it names', () =>
    expect(correctUntil(delivered('2026-03-04').request, dayOn('2026-03-10'))).toBe('2026-03-18'));

  test('it came five working days later: so many working days more', () =>
    expect(correctUntil(delivered('2026-03-11').request, dayOn('2026-03-12'))).toBe('2026-03-25'));

  test('over, what is due is closing in form, by a day; after that it is overdue', () => {
    const life = delivered('2026-03-04');
    expect(answerDue(life.request, dayOn('2026-03-18'))).toMatchObject({ value: { waiting: { for: 'correction' } } });
    const after = answerDue(life.request, dayOn('2026-03-19'));
    expect(after).toMatchObject({ value: { deadline: 'D25', due: '2026-04-01', start: { on: '2026-03-18' } } });
    expect(answerDue(life.request, dayOn('2026-04-02'))).toMatchObject({ value: { daysLeft: -1 } });
    expect(stageOf(life.request, dayOn('2026-03-19'))).toBe('lapsed');
    life
      .take('2026-03-19', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.not_corrected' }))
      .send('2026-03-19', closing);
    expect(life.request.answer?.outcome).toBe('other.not_corrected');
  });

  test('a correction that comes late, with good reason and before the closing, is taken', () => {
    const life = delivered('2026-03-04').take('2026-03-20', (desk) => receiveCorrection(desk, sealed('corrected')));
    expect(answerDue(life.request, dayOn('2026-03-20'))).toMatchObject({ value: { deadline: 'D5', due: '2026-04-20' } });
    expect(stageOf(life.request, dayOn('2026-03-20'))).toBe('received');
  });
});

describe('a letter that came back goes out again by another way', () => {
  const back = () => asked().take('2026-03-10', (desk) => returnLetter(desk, LETTER, 'absent'));

  test('with its number and its text; its step was taken when it first left', () => {
    const life = back().take('2026-03-11', (desk) => sendAgain(desk, LETTER, { way: 'served' }));
    const { request } = life;
    const letter = request.letters.get(LETTER);
    expect(letter).toMatchObject({
      number: '〔2026〕1号',
      dispatched: { on: '2026-03-04', returned: { on: '2026-03-10', why: 'absent' } },
      again: [{ on: '2026-03-11', way: 'served' }],
    });
    expect(request.correction).toMatchObject({ askedOn: '2026-03-04' });
    life.take('2026-03-12', (desk) => recordDelivery(desk, LETTER, 'SD-1'));
    expect(correctUntil(life.request, dayOn('2026-03-12'))).toBe('2026-03-26');
  });

  test('put up online it has come with that day; by public notice when its days are over', () => {
    const online = back().take('2026-03-11', (desk) => sendAgain(desk, LETTER, { way: 'online' }));
    expect(correctUntil(online.request, dayOn('2026-03-12'))).toBe('2026-03-25');
    const strict = { ...dayOn('2026-03-12'), settings: { ...LAW_DEFAULTS, electronicArrival: 'none' as const } };
    expect(correctUntil(online.request, strict)).toBeUndefined();
    const notice = back().take('2026-03-11', (desk) => sendAgain(desk, LETTER, { way: 'publicNotice' }));
    expect(correctUntil(notice.request, dayOn('2026-04-09'))).toBeUndefined();
    expect(correctUntil(notice.request, dayOn('2026-04-10'))).toBe('2026-04-24');
  });

  test('a fee and a third party wait for the coming of their letter as well', () => {
    const life = ToldLife.submitted()
      .take('2026-03-04', (desk) => nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('p') }))
      .send('2026-03-04', { code: 'L06', party: 'p' })
      .send('2026-03-04', { code: 'L11', by: 'items', count: 11, amount: 100 });
    const party = () => life.request.parties.get('p') ?? { kind: 'thirdParty', contact: sealed('p') };
    const both = (day: string) => [partyDue(life.request, party(), dayOn(day)), feeDue(life.request, dayOn(day))];
    expect(both('2026-06-01')).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ]);
    for (const letter of ['letter-1', 'letter-2'])
      life
        .take('2026-03-05', (desk) => returnLetter(desk, letter, 'moved'))
        .take('2026-03-06', (desk) => sendAgain(desk, letter, { way: 'publicNotice' }));
    expect(both('2026-06-01')).toMatchObject([{ value: { start: '2026-04-07' } }, { value: { start: '2026-04-07' } }]);
  });
});

describe('laid away after the answer has come, or every way has failed', () => {
  const GRANT = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
  const answered = () =>
    ToldLife.submitted()
      .take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason: sealed('r') }))
      .send('2026-03-06', GRANT);
  const laidAway = (life: ToldLife, day: string) => life.try(day, (desk) => archiveRequest(desk, '0'));

  test('on its way', () => expect(laidAway(answered(), '2026-03-20')).toMatchObject({ code: 'answer.not-delivered' }));
  test('come', () => {
    const life = answered().take('2026-03-09', (desk) => recordDelivery(desk, LETTER));
    expect(laidAway(life, '2026-03-09')).toBeUndefined();
  });
  test('back from one way, and from two', () => {
    const life = answered().take('2026-03-09', (desk) => returnLetter(desk, LETTER, 'unknown'));
    expect(laidAway(life, '2026-03-09')).toMatchObject({ code: 'answer.not-delivered' });
    life
      .take('2026-03-10', (desk) => sendAgain(desk, LETTER, { way: 'email' }))
      .take('2026-03-11', (desk) => returnLetter(desk, LETTER, 'bounced'));
    expect(laidAway(life, '2026-03-11')).toBeUndefined();
  });
  test('by public notice, when its days are over', () => {
    const life = answered()
      .take('2026-03-09', (desk) => returnLetter(desk, LETTER, 'unknown'))
      .take('2026-03-10', (desk) => sendAgain(desk, LETTER, { way: 'publicNotice' }));
    expect(laidAway(life, '2026-04-08')).toMatchObject({ code: 'answer.not-delivered' });
    expect(stageOf(life.request, dayOn('2026-04-08'))).toBe('answered');
    expect(laidAway(life, '2026-04-09')).toBeUndefined();
  });
});

test('an ordinary letter that was confirmed late says so beside its due day', () => {
  const days = { submittedOn: on('2026-03-02'), arrivedOn: on('2026-03-02'), confirmedOn: on('2026-03-04') };
  const { request } = ToldLife.submitted({ ...COUNTER, route: 'ordinaryPost', days }, '2026-03-04');
  expect(answerDue(request, dayOn('2026-03-05'))).toMatchObject({
    value: { due: '2026-04-01', late: [{ deadline: 'D2', due: '2026-03-02' }] },
  });
});

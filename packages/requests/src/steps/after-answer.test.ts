import { describe, expect, test } from 'vitest';
import { factsOf } from '../assistant/case-facts.ts';
import { answerDue } from '../case/clock.ts';
import { stageOf } from '../case/stage.ts';
import { closingOf, tableThree } from '../figures/table-three.ts';
import { acceptRemedy, decideRemedy, fileRemedy, receiveCopy, replyToRemedy } from '../remedies/pursue-remedy.ts';
import { remedyDues } from '../remedies/remedy-deadlines.ts';
import { COUNTER, dayOn, on, sealed, ToldLife } from '../testing/told-life.ts';
import { archiveRequest } from './archive-request.ts';
import { decideOutcome } from './decide-outcome.ts';
import { withdrawRequest } from './hear-applicant.ts';
import { recordDelivery } from './send-letter.ts';

const reason = sealed('reason');
const against = { kind: 'letter', letter: 'letter-1' } as const;
const DENY = { code: 'L23', outcome: 'denied.process', basis: 'process', grounds: ['process'] } as const;
const GRANT = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
const denied = () =>
  ToldLife.submitted()
    .take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'denied.process', reason }))
    .send('2026-03-06', DENY)
    .take('2026-03-09', (desk) => recordDelivery(desk, 'letter-1'));
const filed = () => denied().take('2026-04-01', (desk) => fileRemedy(desk, { remedy: 'r', route: 'review', against }));
const reviewed = () =>
  filed()
    .take('2026-04-03', (desk) => acceptRemedy(desk, 'r', 'simple'))
    .take('2026-04-07', (desk) => receiveCopy(desk, 'r'))
    .take('2026-04-13', (desk) => replyToRemedy(desk, 'r', sealed('reply')));
const upheld = () => reviewed().take('2026-04-30', (desk) => decideRemedy(desk, 'r', { result: 'upheld' }));
const anew = (until?: string) =>
  reviewed()
    .take('2026-04-20', (desk) => archiveRequest(desk, '0'))
    .take('2026-06-15', (desk) =>
      decideRemedy(desk, 'r', { result: 'corrected', anew: until === undefined ? {} : { until: on(until) } }),
    );

describe('a review and a suit belong to the request that they are about', () => {
  test.each([
    [
      'over a letter that never left',
      'letter.not-dispatched',
      () => ToldLife.submitted().try('2026-03-05', (d) => fileRemedy(d, { remedy: 'r', route: 'review', against })),
    ],
    [
      'before the answer',
      'request.day-before',
      () => denied().try('2026-03-05', (d) => fileRemedy(d, { remedy: 'r', route: 'review', against })),
    ],
    [
      'twice under one name',
      'remedy.known',
      () => filed().try('2026-04-02', (d) => fileRemedy(d, { remedy: 'r', route: 'suitDirect', against })),
    ],
    [
      'a suit after a review that is not decided',
      'remedy.review-missing',
      () => filed().try('2026-04-02', (d) => fileRemedy(d, { remedy: 's', route: 'suitAfterReview', against, review: 'r' })),
    ],
    [
      'a suit after no review',
      'remedy.review-missing',
      () => denied().try('2026-04-02', (d) => fileRemedy(d, { remedy: 's', route: 'suitAfterReview', against })),
    ],
    ['a review by no procedure', 'remedy.procedure-wrong', () => filed().try('2026-04-03', (d) => acceptRemedy(d, 'r'))],
    ['taken up twice', 'remedy.accepted', () => reviewed().try('2026-04-14', (d) => acceptRemedy(d, 'r', 'ordinary'))],
    ['a reply to what did not come', 'remedy.no-copy', () => filed().try('2026-04-14', (d) => replyToRemedy(d, 'r'))],
    ['a second copy', 'remedy.copy-second', () => reviewed().try('2026-04-14', (d) => receiveCopy(d, 'r'))],
    ['a second reply', 'remedy.replied', () => reviewed().try('2026-04-14', (d) => replyToRemedy(d, 'r'))],
    [
      'decided before it was replied to',
      'request.day-before',
      () => reviewed().try('2026-04-10', (d) => decideRemedy(d, 'r', { result: 'upheld' })),
    ],
    ['decided twice', 'remedy.decided', () => upheld().try('2026-05-06', (d) => decideRemedy(d, 'r', { result: 'other' }))],
    [
      'upheld and ordered anew',
      'remedy.not-corrected',
      () => reviewed().try('2026-04-30', (d) => decideRemedy(d, 'r', { result: 'upheld', anew: {} })),
    ],
    [
      'anew by a day that is over',
      'delay.day-past',
      () => reviewed().try('2026-04-30', (d) => decideRemedy(d, 'r', { result: 'corrected', anew: { until: on('2026-04-30') } })),
    ],
    ['of nothing', 'remedy.unknown', () => denied().try('2026-04-30', (d) => decideRemedy(d, 'r', { result: 'upheld' }))],
  ] as const)('%s', (_why, code, refused) => expect(refused()).toMatchObject({ code }));

  test('its periods, from the coming of the letter, of the copy and of the decision', () => {
    const shown = remedyDues(upheld().request, dayOn('2026-05-06'));
    expect(shown.map(({ remedy, due, done }) => [due.id, remedy, due.due, done])).toEqual([
      ['D18', undefined, '2026-05-08', '2026-04-01'],
      ['D19', undefined, '2026-09-09', undefined],
      ['D21', 'r', '2026-05-06', '2026-04-30'],
      ['D22', 'r', '2026-04-14', '2026-04-13'],
      ['D20', 'r', '2026-05-15', undefined],
    ]);
  });

  test('while nothing says that the answer has come, no period to go to review is named', () => {
    const { request } = ToldLife.submitted()
      .take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'denied.process', reason }))
      .send('2026-03-06', DENY);
    expect(remedyDues(request, dayOn('2026-05-06'))).toEqual([]);
  });
});

describe('an answer that is set aside', () => {
  test('opens the request again, with a due day of its own; the earlier answer stays in the history', () => {
    const { request } = anew();
    expect(request).toMatchObject({ setAside: [{ letter: 'letter-1', outcome: 'denied.process', by: { remedy: 'r' } }] });
    expect(request.answer).toBeUndefined();
    expect(request.archivedOn).toBeUndefined();
    expect(answerDue(request, dayOn('2026-06-16'))).toMatchObject({ value: { deadline: 'D24', due: '2026-07-14' } });
    expect(answerDue(anew('2026-06-30').request, dayOn('2026-06-16'))).toMatchObject({ value: { due: '2026-06-30' } });
    expect(stageOf(request, dayOn('2026-06-16'))).toBe('received');
    // As it was known before the decision.
    expect(answerDue(request, dayOn('2026-03-06'))).toMatchObject({ value: { deadline: 'D6', due: '2026-03-30' } });
  });

  test('is decided and answered once more, and figures count the first answer alone', () => {
    const life = anew();
    expect(life.trySend('2026-06-16', DENY)).toMatchObject({ code: 'answer.not-decided' });
    life
      .take('2026-06-16', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason }))
      .send('2026-06-17', GRANT);
    const { request } = life;
    expect(request.answer).toMatchObject({ outcome: 'granted.provided', on: '2026-06-17' });
    expect(closingOf(request)).toEqual({ on: '2026-03-06', outcome: 'denied.process' });
    const period = { from: on('2026-01-01'), to: on('2026-12-31') };
    const closed = closingOf(request);
    const figures = tableThree(
      [{ applicantType: 'natural', receivedOn: on('2026-03-02'), ...(closed ? { closed } : {}) }],
      period,
      '2021',
    );
    expect([figures.get('t3.out.total.total'), figures.get('t3.out.granted.total')]).toEqual([1, undefined]);
  });

  test('only the one that stands can be set aside', () => {
    const again = anew()
      .take('2026-06-16', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason }))
      .send('2026-06-17', GRANT)
      .take('2026-07-01', (desk) => fileRemedy(desk, { remedy: 's', route: 'suitAfterReview', against, review: 'r' }));
    expect(again.try('2026-09-01', (desk) => decideRemedy(desk, 's', { result: 'corrected', anew: {} }))).toMatchObject({
      code: 'remedy.other-answer',
    });
    expect(again.try('2026-09-01', (desk) => decideRemedy(desk, 's', { result: 'corrected' }))).toBeUndefined();
  });

  test('for a silence that did not count: nobody is given up for it any more', () => {
    const closing = { code: 'L33', outcome: 'other.not_corrected', basis: 'not_corrected', grounds: [] } as const;
    const { request } = ToldLife.submitted()
      .send('2026-03-04', { code: 'L03', until: on('2026-03-18') })
      .take('2026-03-04', (desk) => recordDelivery(desk, 'letter-1'))
      .take('2026-03-19', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.not_corrected' }))
      .send('2026-03-19', closing)
      .take('2026-04-01', (desk) =>
        fileRemedy(desk, { remedy: 'r', route: 'review', against: { kind: 'letter', letter: 'letter-2' } }),
      )
      .take('2026-06-15', (desk) => decideRemedy(desk, 'r', { result: 'corrected', anew: {} }));
    expect(factsOf(request, dayOn('2026-06-16')).correction).toBe('tooLate');
    expect(answerDue(request, dayOn('2026-06-16'))).toMatchObject({ value: { deadline: 'D24', due: '2026-07-14' } });
  });
});

test('what was withdrawn counts on the day of its closing letter: until then the unit owes one', () => {
  const { request } = ToldLife.submitted({ ...COUNTER, days: { submittedOn: on('2025-12-22') } }, '2025-12-22')
    .take('2025-12-30', (desk) => withdrawRequest(desk, sealed('statement')))
    .take('2026-01-04', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.misc' }))
    .send('2026-01-04', { code: 'L35', outcome: 'other.misc', basis: 'misc', grounds: [] });
  const closed = closingOf(request);
  const cases = [{ applicantType: 'natural' as const, receivedOn: on('2025-12-22'), ...(closed ? { closed } : {}) }];
  const year = (of: number) => tableThree(cases, { from: on(`${of}-01-01`), to: on(`${of}-12-31`) }, '2021');
  expect(year(2025).get('t3.carry.out.total')).toBe(1);
  expect([year(2026).get('t3.in.carried.total'), year(2026).get('t3.out.other.misc.total')]).toEqual([1, 1]);
});

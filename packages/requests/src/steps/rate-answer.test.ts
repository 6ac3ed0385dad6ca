import { expect, test } from 'vitest';
import { applyRemedy } from '../remedies/apply-remedy.ts';
import { dayOn, on, sealed, ToldLife } from '../testing/told-life.ts';
import { decideOutcome } from './decide-outcome.ts';
import { rateAnswer, rateUntil } from './rate-answer.ts';

const reason = sealed('reason');
const open = () =>
  ToldLife.submitted().take('2026-03-05', (desk) =>
    decideOutcome(desk, { answers: {}, outcome: 'granted.provided', grounds: [], reason }),
  );
const answered = () => open().send('2026-03-06', { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] });

test('the answer is rated once it has left, and not before', () => {
  expect(open().try('2026-03-06', (desk) => rateAnswer(desk, 5))).toMatchObject({
    code: 'request.not-answered',
    cites: expect.stringContaining('第四十六条'),
  });
  expect(answered().try('2026-03-05', (desk) => rateAnswer(desk, 5))).toMatchObject({ code: 'request.day-before' });
  expect(answered().take('2026-09-01', (desk) => rateAnswer(desk, 2, reason)).request.rated).toEqual({
    firstOn: '2026-09-01',
    on: '2026-09-01',
    rating: 2,
  });
});

test('it may be changed for thirty days from the first time, however often; the last one counts', () => {
  const life = answered()
    .take('2026-03-10', (desk) => rateAnswer(desk, 1))
    .take('2026-03-20', (desk) => rateAnswer(desk, 4));
  expect(rateUntil(life.request, dayOn('2026-03-20'))).toBe('2026-04-09');
  life.take('2026-04-09', (desk) => rateAnswer(desk, 5));
  expect(life.try('2026-04-10', (desk) => rateAnswer(desk, 1))).toMatchObject({
    code: 'rating.final',
    params: { until: '2026-04-09' },
  });
  expect(life.request.rated).toEqual({ firstOn: '2026-03-10', on: '2026-04-09', rating: 5 });
});

test('an answer that is set aside takes its rating along: the next one is rated anew', () => {
  const { request } = answered().take('2026-03-10', (desk) => rateAnswer(desk, 1));
  const filed = { remedy: 'r1', route: 'review', against: { kind: 'silence' } } as const;
  const before = applyRemedy(request, { type: 'remedy.filed', on: on('2026-03-11'), body: filed });
  const body = { remedy: 'r1', result: 'corrected', anew: {} } as const;
  const reopened = applyRemedy(before, { type: 'remedy.decided', on: on('2026-04-01'), body });
  expect([reopened.answer, reopened.rated]).toEqual([undefined, undefined]);
});

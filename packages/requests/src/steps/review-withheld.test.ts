import { describe, expect, test } from 'vitest';
import { dayOn, sealed, ToldLife } from '../testing/told-life.ts';
import { decideOutcome } from './decide-outcome.ts';
import { reviewWithheld, withheldReviewDue, withheldSince } from './review-withheld.ts';

const reason = sealed('reason');
const answered = (code: 'L23' | 'L27' | 'L22', outcome: 'denied.process' | 'denied.query_matter' | 'partial') => {
  const basis = outcome.replace('denied.', '');
  const grounds = outcome === 'denied.query_matter' ? [] : (['process'] as const);
  return ToldLife.submitted()
    .take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome, grounds, reason }))
    .send('2026-03-06', { code, outcome, basis, grounds });
};

describe('what is withheld is looked at again', () => {
  test('a year after the answer, and a year after each look that leaves it withheld', () => {
    const life = answered('L23', 'denied.process');
    expect(withheldReviewDue(life.request, dayOn('2027-03-01'))).toMatchObject({ id: 'D13', start: '2026-03-06' });
    life.take('2027-03-01', (desk) => reviewWithheld(desk, false, reason));
    expect(withheldSince(life.request)).toBe('2027-03-01');
    life.take('2028-02-28', (desk) => reviewWithheld(desk, true, reason));
    expect(withheldReviewDue(life.request, dayOn('2028-03-01'))).toBeUndefined();
    expect(life.try('2028-03-01', (desk) => reviewWithheld(desk, false, reason))).toMatchObject({ code: 'withheld.nothing' });
  });

  test('a part that is withheld as well', () => expect(withheldSince(answered('L22', 'partial').request)).toBe('2026-03-06'));

  test('matters of administrative query are withheld on no ground of arts. 14 to 16', () =>
    expect(withheldSince(answered('L27', 'denied.query_matter').request)).toBeUndefined());

  test('not before there is an answer, and not before it', () => {
    expect(ToldLife.submitted().try('2026-03-05', (desk) => reviewWithheld(desk, true, reason))).toMatchObject({
      code: 'withheld.nothing',
      cites: expect.stringContaining('第十八条'),
    });
    expect(answered('L23', 'denied.process').try('2026-03-05', (desk) => reviewWithheld(desk, true, reason))).toMatchObject({
      code: 'request.day-before',
    });
  });
});

import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { GROUNDS } from './grounds.data.ts';
import { LETTERS } from './letters.data.ts';
import { OUTCOME_CLASSES, OUTCOMES, type OutcomeRow } from './outcomes.data.ts';
import { basisOf, isOutcomeId, outcomeOn, outcomeRow, outcomesOn } from './outcome.ts';

const TODAY = plainDate('2026-03-02');
const rows: readonly OutcomeRow[] = OUTCOMES;

test('there are the 22 leaves of the taxonomy, in its five classes and 部分公开', () => {
  const count = Object.fromEntries(OUTCOME_CLASSES.map((each) => [each, rows.filter((row) => row.class === each).length]));
  expect(count).toEqual({ granted: 2, partial: 1, denied: 8, unavailable: 3, rejected: 5, other: 3 });
  expect(new Set(rows.map(({ id }) => id)).size).toBe(22);
});

test('each ground of arts. 14–16 has one leaf, and no other leaf has a ground', () => {
  expect(rows.flatMap(({ ground }) => ground ?? []).toSorted()).toEqual(GROUNDS.map(({ id }) => id).toSorted());
  expect(rows.filter(({ ground }) => ground !== undefined).every((row) => row.class === 'denied')).toBe(true);
});

test('each letter that answers is the letter of some leaf', () => {
  const used = new Set(rows.flatMap(({ bases }) => bases.map(({ letter }) => letter)));
  const answers = LETTERS.filter(({ trigger }) => trigger === 'outcome').map(({ code }) => code);
  expect(answers.filter((code) => !used.has(code))).toEqual([]);
  // Only the closing sheet is no answer: it closes what was withdrawn.
  expect([...used].filter((code) => !(answers as readonly string[]).includes(code))).toEqual(['L35']);
});

describe('in force', () => {
  test.each([
    ['the types of the revised text', 'rejected.duplicate', '2019-05-15', true],
    ['not the day before it', 'rejected.duplicate', '2019-05-14', false],
    ['fees only since their rules', 'other.fee_unpaid', '2020-12-31', false],
    ['from their first day', 'other.fee_unpaid', '2021-01-01', true],
  ] as const)('%s', (_why, id, on, holds) => {
    expect(outcomeOn(id, plainDate(on)).ok).toBe(holds);
    expect(outcomesOn(plainDate(on)).some((row) => row.id === id)).toBe(holds);
  });

  test('a leaf that is not says from when it is, and cites its article', () => {
    expect(outcomeOn('denied.process', plainDate('2018-01-01'))).toEqual({
      ok: false,
      failure: {
        code: 'outcome.not-in-force',
        params: { outcome: '不予公开（过程性信息）', from: '2019-05-15' },
        cites: outcomeRow('denied.process').bases[0].cites,
      },
    });
  });
});

describe('the basis, which names article and letter', () => {
  test.each([
    ['a leaf with one needs none named', 'denied.process', undefined, 'L23'],
    ['nothing exists', 'unavailable.not_held', 'not_existing', 'L24'],
    ['another body holds it', 'unavailable.not_held', 'not_responsible', 'L25'],
    ['already public', 'granted.already_public', undefined, 'L21'],
  ] as const)('%s', (_why, id, basis, letter) => expect(basisOf(id, basis)).toMatchObject({ ok: true, value: { letter } }));

  test.each([
    ['of two, none named', 'unavailable.not_held', undefined],
    ['one of another leaf', 'denied.process', 'not_existing'],
  ] as const)('%s is refused', (_why, id, basis) =>
    expect(basisOf(id, basis)).toMatchObject({ ok: false, failure: { code: 'outcome.basis-unknown' } }),
  );
});

test('an id of nowhere is none', () => {
  expect(isOutcomeId('denied.work_secret')).toBe(false);
  expect(outcomesOn(TODAY).every(({ id }) => isOutcomeId(id))).toBe(true);
});

import { expect, test } from 'vitest';
import { DECISION_ORDER, DECISION_QUESTIONS, firstOutcome, type Candidate, type DecisionStep } from './decision-order.ts';
import { OUTCOMES, type OutcomeId } from './outcomes.data.ts';

const steps: readonly DecisionStep[] = DECISION_ORDER;
const one = (outcome: OutcomeId, basis?: string): Candidate => ({ outcome, ...(basis === undefined ? {} : { basis }) });

test('every leaf has its place, once for each of its bases', () => {
  const placed = steps.flatMap(({ outcomes, basis }) => outcomes.map((outcome) => `${outcome}/${basis ?? ''}`));
  const wanted = OUTCOMES.flatMap(({ id, bases }) =>
    bases.length === 1 ? [`${id}/`] : bases.map((basis) => `${id}/${basis.id}`),
  );
  expect(placed.toSorted()).toEqual(wanted.toSorted());
});

test('every question decides something', () => {
  expect(new Set(steps.map(({ question }) => question))).toEqual(new Set(DECISION_QUESTIONS));
});

test.each([
  [
    'a petition that also is unclear is no request at all',
    [one('unavailable.still_unclear'), one('rejected.petition')],
    'rejected.petition',
  ],
  [
    'unclear comes before a repetition that cannot be told',
    [one('rejected.duplicate'), one('unavailable.still_unclear')],
    'unavailable.still_unclear',
  ],
  ['answered before, and public since', [one('granted.already_public'), one('rejected.duplicate')], 'rejected.duplicate'],
  [
    'public already, whoever made it',
    [one('unavailable.not_held', 'not_responsible'), one('granted.already_public')],
    'granted.already_public',
  ],
  [
    'what would have to be made is not examined for grounds',
    [one('denied.process'), one('unavailable.needs_creation')],
    'unavailable.needs_creation',
  ],
  ['of two grounds the absolute one', [one('denied.internal_affairs'), one('denied.state_secret')], 'denied.state_secret'],
  [
    'the last of the grounds still goes before a partial answer',
    [one('partial'), one('denied.enforcement_file')],
    'denied.enforcement_file',
  ],
  ['a part goes before the whole', [one('granted.provided'), one('partial')], 'partial'],
  ['withdrawn ends it', [one('granted.provided'), one('other.misc')], 'other.misc'],
] as const)('%s', (_why, candidates, first) => {
  expect(firstOutcome(candidates)?.outcome).toBe(first);
  expect(firstOutcome(candidates.toReversed())?.outcome).toBe(first);
});

test('of the two ways of not holding, another body’s comes first', () => {
  const candidates = [one('unavailable.not_held', 'not_existing'), one('unavailable.not_held', 'not_responsible')];
  expect(firstOutcome(candidates)?.basis).toBe('not_responsible');
});

test('nothing fits: nothing is chosen', () => expect(firstOutcome([])).toBeUndefined());

import { basisOf, firstOutcome, GROUNDS, OUTCOMES, type Candidate } from '@gongkai/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTION_OF, type AssistantQuestion, type DecisionAnswers } from './answers.ts';
import { assess } from './assess.ts';
import type { CaseFacts } from './case-facts.ts';
import { trailOf } from './trail.ts';

// Mostly on the way to the last questions, which would be reached too seldom otherwise.
const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const often = <T>(first: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(first) }, { weight: 2, arbitrary: fc.constantFrom(...others) });

const complete = fc.record({
  clear: mostly,
  nature: often('request', 'petition', 'publication', 'query'),
  repeat: often('none', 'duplicate', 'reconfirm', 'excessive'),
  earlier: fc.constantFrom('', 'R7'),
  responsible: often('own', 'leading', 'other'),
  published: mostly.map((not) => !not),
  exists: mostly,
  ready: mostly,
  grounds: fc.oneof(
    fc.subarray(GROUNDS.map(({ id }) => id)),
    fc.constantFrom(...GROUNDS).map(({ id }) => [id]),
    fc.constant([]),
  ),
  harms: fc.boolean(),
  joined: mostly.map((not) => (not ? '' : 'R9')),
  publicInterest: fc.boolean(),
  required: fc.boolean(),
  separable: fc.boolean(),
  otherContent: fc.boolean(),
}) as fc.Arbitrary<Required<DecisionAnswers>>;

const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  withdrawn: mostly.map((not) => !not),
  merged: mostly.map((not) => !not),
  correction: often('never', 'tooLate', 'waiting', 'corrected', 'corrected', 'lapsed'),
  reasons: fc.constantFrom('never', 'waiting', 'given', 'reasonable', 'unreasonable'),
  fee: often('never', 'waiting', 'settled', 'lapsed'),
  searched: fc.boolean(),
  thirdParties: fc.constantFrom('none', 'waiting', 'agree', 'against'),
  coMakers: often('none', 'waiting', 'agree', 'against'),
});

/** Every leaf that some answer alone points to, found without any order: the law's order then picks one. */
function candidates(given: Required<DecisionAnswers>, facts: CaseFacts): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (outcome: Candidate['outcome'], basis?: string) =>
    found.push(basis === undefined ? { outcome } : { outcome, basis });
  if (facts.withdrawn || facts.merged || given.joined !== '') add('other.misc');
  if (facts.correction === 'lapsed') add('other.not_corrected');
  if (facts.fee === 'lapsed') add('other.fee_unpaid');
  if (given.nature === 'petition') add('rejected.petition');
  if (given.nature === 'publication') add('rejected.publication');
  if (given.nature === 'query') add('denied.query_matter');
  if (!given.clear && facts.correction !== 'tooLate') add('unavailable.still_unclear');
  if (given.repeat === 'duplicate') add('rejected.duplicate');
  if (given.repeat === 'reconfirm') add('rejected.reconfirm');
  if (given.repeat === 'excessive' && facts.reasons === 'unreasonable') add('rejected.excessive');
  if (given.published) add('granted.already_public');
  if (given.responsible === 'other') add('unavailable.not_held', 'not_responsible');
  if (!given.exists) add('unavailable.not_held', 'not_existing');
  if (!given.ready) add('unavailable.needs_creation');
  const named = GROUNDS.map(({ id }) => id).filter(
    (id) => given.grounds.includes(id) || (id === 'third_party' && facts.thirdParties === 'against'),
  );
  const holds = named.filter((ground) => {
    const { force } = GROUNDS.find(({ id }) => id === ground) ?? { force: undefined };
    if (force === 'unlessConsentOrPublicInterest')
      return facts.thirdParties === 'against' && given.harms && !given.publicInterest;
    return force === 'discretionUnlessRequired' ? !given.required : true;
  });
  if (!given.separable) for (const ground of holds) add(`denied.${ground}`);
  if (holds.length > 0 ? given.separable : given.otherContent) add('partial');
  if (holds.length === 0 && !given.otherContent) add('granted.provided');
  return found;
}

test('with every question answered it comes to one leaf, the first in the order of the law, or says what is to be done first', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(complete, anyFacts, (answers, facts) => {
      const assessment = assess(answers, facts);
      expect(assessment.kind).not.toBe('ask');
      seen.add(assessment.kind === 'leaf' ? assessment.outcome : assessment.kind);
      if (assessment.kind !== 'leaf') return;
      const first = firstOutcome(candidates(answers, facts));
      expect(first?.outcome).toBe(assessment.outcome);
      if (first?.basis !== undefined) expect(first.basis).toBe(assessment.basis);
      const basis = basisOf(assessment.outcome, assessment.basis);
      expect(basis.ok && basis.value.letter).toBe(assessment.letter);
    }),
    { numRuns: 20_000, seed: 20_261_122 },
  );
  // Nothing of the list is out of reach.
  expect([...seen].toSorted()).toEqual([...OUTCOMES.map(({ id }) => id as string), 'do', 'step', 'wait'].toSorted());
});

test('asked one by one it ends, never asks twice, and idle answers change nothing', () => {
  fc.assert(
    fc.property(complete, anyFacts, (all, facts) => {
      const answers: Record<string, unknown> = { earlier: all.earlier, joined: all.joined };
      const asked: AssistantQuestion[] = [];
      for (;;) {
        const assessment = assess(answers, facts);
        if (assessment.kind !== 'ask') {
          expect(assessment).toEqual(assess(all, facts));
          return;
        }
        expect(asked).not.toContain(assessment.question);
        expect(QUESTION_OF).toHaveProperty(assessment.question);
        asked.push(assessment.question);
        answers[assessment.question] = all[assessment.question];
      }
    }),
    { numRuns: 2000 },
  );
});

test('the way through the questions ends where all answers end, with no question asked twice and no idle answer kept', () => {
  fc.assert(
    fc.property(complete, anyFacts, (given, facts) => {
      const { asked, answers, assessment } = trailOf(given, facts);
      expect(assessment).toEqual(assess(given, facts));
      expect(assess(answers, facts)).toEqual(assessment);
      const questions = asked.map(({ question }) => question);
      expect(new Set(questions).size).toBe(questions.length);
      const { earlier: _e, joined: _j, ...kept } = answers;
      expect(Object.keys(kept).toSorted()).toEqual(questions.toSorted());
    }),
  );
});

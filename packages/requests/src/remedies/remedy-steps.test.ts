import { expect, test } from 'vitest';
import { ToldLife } from '../testing/told-life.ts';
import { acceptRemedy, decideRemedy, fileRemedy, receiveCopy, replyToRemedy } from './pursue-remedy.ts';
import { refusedAfterAnswer, refusedRemedySteps } from './remedy-steps.ts';

const refusedOn = (life: ToldLife, day: string, remedy: string) =>
  [...refusedRemedySteps(life.desk(day), remedy)].map(([step, { code }]) => `${step} ${code}`);

test('each step of a review is offered when it may be taken, and refused by the rule that the step itself asks', () => {
  const life = ToldLife.submitted();
  expect([...refusedAfterAnswer(life.desk('2026-03-03')).keys()]).toEqual(['reviewWithheld']);
  life.take('2026-04-01', (desk) => fileRemedy(desk, { remedy: 'a', route: 'review', against: { kind: 'silence' } }));
  expect(refusedOn(life, '2026-04-02', 'a')).toEqual(['replyToRemedy remedy.no-copy']);
  life.take('2026-04-02', (desk) => acceptRemedy(desk, 'a', 'simple')).take('2026-04-03', (desk) => receiveCopy(desk, 'a'));
  expect(refusedOn(life, '2026-04-03', 'a')).toEqual(['acceptRemedy remedy.accepted', 'receiveCopy remedy.copy-second']);
  life
    .take('2026-04-08', (desk) => replyToRemedy(desk, 'a'))
    .take('2026-04-20', (desk) => decideRemedy(desk, 'a', { result: 'upheld' }));
  expect(refusedOn(life, '2026-04-21', 'a')).toEqual(
    ['acceptRemedy', 'receiveCopy', 'replyToRemedy', 'decideRemedy'].map((step) => `${step} remedy.decided`),
  );
});

test('a suit has no procedure, and what was not filed has no steps', () => {
  const life = ToldLife.submitted();
  life.take('2026-04-01', (desk) => fileRemedy(desk, { remedy: 'a', route: 'suitDirect', against: { kind: 'silence' } }));
  expect(refusedOn(life, '2026-04-02', 'a')).toEqual(['replyToRemedy remedy.no-copy']);
  expect(refusedOn(life, '2026-04-02', 'b')).toHaveLength(4);
});

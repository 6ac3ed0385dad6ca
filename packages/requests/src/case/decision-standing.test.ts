import { expect, test } from 'vitest';
import { decideOutcome } from '../steps/decide-outcome.ts';
import { undoEvent } from '../steps/undo-event.ts';
import { GRANT, sealed, ToldLife } from '../testing/told-life.ts';
import { acceptRemedy, decideRemedy, fileRemedy } from '../remedies/pursue-remedy.ts';
import { recordDelivery } from '../steps/send-letter.ts';
import { archiveRequest } from '../steps/archive-request.ts';
import { decisionStandings } from './decision-standing.ts';

const reason = sealed('reason');
const submitted = () => ToldLife.submitted();
const decided = (life: ToldLife, day: string) =>
  life.take(day, (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason }));
const undone = (life: ToldLife, day: string, event: number) =>
  life.take(day, (desk) =>
    undoEvent(
      desk,
      life.events.map((each) => ({ ...each, enteredOn: each.on })),
      event,
      reason,
    ),
  );
const first = submitted().events.length + 1;
const answered = () => decided(submitted(), '2026-03-03').send('2026-03-04', GRANT);
const against = { kind: 'letter', letter: 'letter-1' } as const;
const delivered = () => answered().take('2026-03-05', (desk) => recordDelivery(desk, 'letter-1'));
const setAside = () =>
  delivered()
    .take('2026-04-01', (desk) => fileRemedy(desk, { remedy: 'r', route: 'review', against }))
    .take('2026-04-03', (desk) => acceptRemedy(desk, 'r', 'simple'))
    .take('2026-04-30', (desk) => decideRemedy(desk, 'r', { result: 'corrected', anew: {} }));

test.each([
  ['alone it stands', () => decided(submitted(), '2026-03-03'), [{ is: 'standing' }]],
  ['answered it stands', answered, [{ is: 'standing' }]],
  [
    'decided anew',
    () => decided(decided(submitted(), '2026-03-03'), '2026-03-04'),
    [{ is: 'decidedAnew', by: first + 1 }, { is: 'standing' }],
  ],
  ['taken back', () => undone(decided(submitted(), '2026-03-03'), '2026-03-03', first), [{ is: 'undone', by: first + 1 }]],
  [
    'taken back, and decided anew',
    () => decided(undone(decided(submitted(), '2026-03-03'), '2026-03-03', first), '2026-03-04'),
    [{ is: 'undone', by: first + 1 }, { is: 'standing' }],
  ],
  [
    'what took its place was taken back: the first does not come back by itself',
    () => undone(decided(decided(submitted(), '2026-03-03'), '2026-03-04'), '2026-03-04', first + 1),
    [{ is: 'lapsed' }, { is: 'undone', by: first + 2 }],
  ],
  ['set aside by a review', setAside, [{ is: 'lapsed' }]],
] as const)('%s', (_why, life, standings) => {
  expect([...decisionStandings(life().events).values()]).toEqual(standings);
});

test('as it was laid away stands on the case as long as it lies there: the last archive that nobody took back', () => {
  const life = delivered().take('2026-03-06', (desk) => archiveRequest(desk, 'one'));
  const one = { digest: 'one', holds: 'standing', at: life.events.length };
  expect(life.request.laidAway).toEqual(one);
  undone(life, '2026-03-06', one.at);
  expect(life.request.laidAway).toBeUndefined();
  life.take('2026-03-06', (desk) => archiveRequest(desk, 'two'));
  expect(life.request.laidAway).toMatchObject({ digest: 'two', at: life.events.length });
});

import { expect, test } from 'vitest';
import { COUNTER, GRANT, GRANTED, on, sealed, ToldLife } from '../testing/told-life.ts';
import { nextSteps, refusedPartySteps, refusedSteps } from './case-steps.ts';
import { acceptRequest, assignRequest } from './assign-request.ts';
import { decideOutcome } from './decide-outcome.ts';
import { draftLetter } from './draft-letter.ts';
import { hearParty, nameParty } from './hear-party.ts';
import { offeredLetters } from './offered-letters.ts';
import { withdrawRequest } from './hear-applicant.ts';

const webSent = () => ToldLife.submitted({ ...COUNTER, route: 'web', days: {} }, '2026-03-02');
const assigned = () =>
  ToldLife.submitted()
    .take('2026-03-02', (desk) => assignRequest(desk, { unit: 'unit-1', handler: 'handler' }), 'head')
    .take('2026-03-02', acceptRequest);

test('from coming in to the decision the next step is the one that the history waits for', () => {
  expect(nextSteps(webSent().desk('2026-03-02'))).toEqual(['confirm']);
  expect(nextSteps(ToldLife.submitted().desk('2026-03-02'))).toEqual(['assign']);
  expect(nextSteps(assigned().desk('2026-03-03'))).toEqual(['decide']);
  // Due on the 30th: five working days before somebody has to think of more time, and on the day after it is too late.
  expect(nextSteps(assigned().desk('2026-03-23'))).toEqual(['decide', 'askExtension', 'extend']);
  expect(nextSteps(assigned().desk('2026-03-31'))).toEqual(['decide']);
});

test('what is decided is written next, not decided again; once it is being written nobody thinks of more time', () => {
  const decided = assigned().take('2026-03-20', (desk) => decideOutcome(desk, GRANTED));
  expect(nextSteps(decided.desk('2026-03-20'))).toEqual([]);
  expect(nextSteps(decided.desk('2026-03-23'))).toEqual(['askExtension', 'extend']);
  const drafted = decided.take('2026-03-23', (desk) => draftLetter(desk, 'l', GRANT, sealed('l')));
  expect(nextSteps(drafted.desk('2026-03-23'))).toEqual([]);
});

test('while a party or the applicant has the word nothing is to be decided, and after it there is', () => {
  const named = assigned().take('2026-03-04', (desk) =>
    nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('contact') }),
  );
  expect(nextSteps(named.desk('2026-03-04'))).toEqual([]);
  const asked = named.send('2026-03-04', { code: 'L06', party: 'p' });
  expect(nextSteps(asked.desk('2026-03-05'))).toEqual([]);
  const heard = asked.take('2026-03-09', (desk) => hearParty(desk, { party: 'p', opinion: 'agrees' }));
  expect(nextSteps(heard.desk('2026-03-09'))).toEqual(['decide']);
  const correcting = assigned().send('2026-03-04', { code: 'L03', until: on('2026-03-20') });
  expect(nextSteps(correcting.desk('2026-03-05'))).toEqual(['receiveCorrection']);
});

test('what was given up is closed in form, and nothing else is next, whatever was on its way', () => {
  const drafted = assigned().take('2026-03-03', (desk) =>
    draftLetter(desk, 'l', { code: 'L03', until: on('2026-03-20') }, sealed('l')),
  );
  const given = drafted.take('2026-03-04', (desk) => withdrawRequest(desk, sealed('words')));
  expect(nextSteps(given.desk('2026-03-27'))).toEqual(['decide']);
  const closed = given.take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'other.misc' }));
  expect(nextSteps(closed.desk('2026-03-27'))).toEqual([]);
});

test('once the answer has left, no letter says any more that the request came in', () => {
  const answered = assigned()
    .take('2026-03-04', (desk) => decideOutcome(desk, GRANTED))
    .send('2026-03-05', GRANT);
  const codes = offeredLetters(answered.desk('2026-03-06')).map(({ code }) => code);
  expect(codes).not.toContain('L01');
  expect(offeredLetters(assigned().desk('2026-03-06')).map(({ code }) => code)).toContain('L01');
});

test('whoever is not the handler is told so, and what nobody asked for cannot come', () => {
  const refused = refusedSteps(assigned().desk('2026-03-03', 'other'));
  expect(refused.get('accept')).toMatchObject({ code: 'request.not-yours' });
  expect(refused.get('receiveCorrection')).toMatchObject({
    code: 'correction.not-asked',
    cites: '《中华人民共和国政府信息公开条例》第三十条',
  });
  expect(refused.get('archive')).toMatchObject({ code: 'request.not-answered' });
  expect(refused.has('decide')).toBe(false);
});

test('nobody signs for it a second time', () => {
  expect(refusedSteps(assigned().desk('2026-03-03')).get('accept')).toMatchObject({
    code: 'request.already-accepted',
    params: { on: '2026-03-02' },
  });
});

test('a request that was given up is only decided, so that it is closed in form', () => {
  const life = assigned().take('2026-03-04', (desk) => withdrawRequest(desk, sealed('words')));
  const open = [...refusedSteps(life.desk('2026-03-05')).keys()];
  expect(open).toContain('search');
  expect(open).not.toContain('decide');
});

test('a party that was never asked is let go, and nothing else', () => {
  const life = assigned().take('2026-03-04', (desk) =>
    nameParty(desk, { party: 'p', kind: 'thirdParty', contact: sealed('contact') }),
  );
  expect([...refusedPartySteps(life.desk('2026-03-05'), 'p').keys()]).toEqual(['reach', 'hear', 'revokeCode']);
});

import { describe, expect, test } from 'vitest';
import { sealed, ToldLife } from '../testing/told-life.ts';
import { numberLetter, opineOnLetter, sendBackLetter, signLetter, submitLetter } from './approve-letter.ts';
import { decideOutcome } from './decide-outcome.ts';
import { draftLetter } from './draft-letter.ts';
import { dispatchLetter, recordDelivery } from './send-letter.ts';

const reason = sealed('reason');
const GRANT = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
const granted = () =>
  ToldLife.submitted().take('2026-03-05', (desk) => decideOutcome(desk, { answers: {}, outcome: 'granted.provided', reason }));

describe('a letter goes through the hands that it needs', () => {
  const drafted = () => granted().take('2026-03-06', (desk) => draftLetter(desk, 'l', GRANT, sealed('l')));
  const submitted = () => drafted().take('2026-03-06', (desk) => submitLetter(desk, 'l'));
  const opined = (agrees = true) =>
    submitted()
      .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'secrecy', agrees }), 'reviewer')
      .take('2026-03-06', (desk) => opineOnLetter(desk, 'l', { matter: 'legality', agrees: true }), 'reviewer');

  test.each([
    [
      'signed before it was handed on',
      'letter.not-submitted',
      () => drafted().try('2026-03-06', (d) => signLetter(d, 'l'), 'signer'),
    ],
    [
      'signed without the opinions',
      'letter.opinion-missing',
      () => submitted().try('2026-03-06', (d) => signLetter(d, 'l'), 'signer'),
    ],
    [
      'signed against an opinion',
      'letter.opinion-against',
      () => opined(false).try('2026-03-06', (d) => signLetter(d, 'l'), 'signer'),
    ],
    ['signed by whoever wrote it', 'letter.same-person', () => opined().try('2026-03-06', (d) => signLetter(d, 'l'))],
    [
      'looked over by whoever wrote it',
      'letter.same-person',
      () => submitted().try('2026-03-06', (d) => opineOnLetter(d, 'l', { matter: 'secrecy', agrees: true })),
    ],
    [
      'numbered before it is signed',
      'letter.not-signed',
      () => opined().try('2026-03-06', (d) => numberLetter(d, 'l', { number: '1', final: sealed('final') })),
    ],
    [
      'sent before it is signed',
      'letter.not-signed',
      () => opined().try('2026-03-06', (d) => dispatchLetter(d, 'l', { way: 'post' })),
    ],
    [
      'sent without its number',
      'letter.no-number',
      () =>
        opined()
          .take('2026-03-06', (d) => signLetter(d, 'l'), 'signer')
          .try('2026-03-06', (d) => dispatchLetter(d, 'l', { way: 'post' })),
    ],
    ['delivered before it was sent', 'letter.not-dispatched', () => opined().try('2026-03-06', (d) => recordDelivery(d, 'l'))],
    [
      'written anew in the hands of others',
      'letter.already-submitted',
      () => submitted().try('2026-03-06', (d) => draftLetter(d, 'l', GRANT, sealed('other'))),
    ],
  ] as const)('%s', (_why, code, refused) => {
    expect(refused()).toMatchObject({ code });
  });

  test('sent back, it is written anew, and the opinions on the old text are gone', () => {
    const life = opined()
      .take('2026-03-09', (desk) => sendBackLetter(desk, 'l', reason), 'signer')
      .take('2026-03-09', (desk) => draftLetter(desk, 'l', GRANT, sealed('new')));
    expect(life.request.letters.get('l')).toEqual({
      step: GRANT,
      content: sealed('new'),
      writers: ['handler'],
      copies: [],
      draftedAt: expect.any(Number),
      draftedOn: '2026-03-09',
    });
  });
});

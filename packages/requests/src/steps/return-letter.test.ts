import { expect, test } from 'vitest';
import { sealed, ToldLife } from '../testing/told-life.ts';
import { nameParty, revokePartyCode } from './hear-party.ts';
import { returnLetter, sendAgain } from './return-letter.ts';

/** The letter to a party went to a wrong address, came back, and nobody may answer by its code. */
const revoked = (kind: 'thirdParty' | 'coMaker') =>
  ToldLife.submitted()
    .take('2026-03-04', (desk) => nameParty(desk, { party: 'p', kind, contact: sealed('contact') }))
    .send('2026-03-04', { code: kind === 'thirdParty' ? 'L06' : 'L08', party: 'p' })
    .take('2026-03-09', (desk) => returnLetter(desk, 'letter-1', 'absent'))
    .take('2026-03-10', (desk) => revokePartyCode(desk, { party: 'p', reason: sealed('reason') }));

test.each([
  ['thirdParty', '第三十二条'],
  ['coMaker', '第三十四条'],
] as const)('a letter to a %s whose code was taken back goes out beside another code, and not by mail', (kind, article) => {
  const again = (way: 'served' | 'email', hasCode: boolean) =>
    revoked(kind).try('2026-03-11', (desk) => sendAgain(desk, 'letter-1', { way }, hasCode));
  const refused = (code: string) => ({ code, cites: expect.stringContaining(article), params: { on: '2026-03-10' } });
  expect(again('served', false)).toMatchObject(refused('letter.code-revoked'));
  expect(again('email', false)).toMatchObject(refused('letter.code-revoked'));
  expect(again('email', true)).toMatchObject(refused('letter.code-not-mailed'));
  expect(again('served', true)).toBeUndefined();
});

test('a mail that has left by the hand of the office may have taken the sheet along', () =>
  expect(
    revoked('thirdParty').try('2026-03-11', (desk) => sendAgain(desk, 'letter-1', { way: 'email', proof: 'MAIL-7' })),
  ).toBeUndefined());

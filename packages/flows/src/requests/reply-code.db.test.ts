import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { LetterStep } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import { acting, everyPart, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  draftLetter,
  givePartyCode,
  hearPartyByCode,
  nameParty,
  previewLetter,
  returnLetter,
  revokePartyCode,
  sendAgain,
  showOpinionAsked,
  type LetterGround,
} from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const handler = acting('handler', '2026-03-02');
const now = new Date('2026-03-03T02:00:00Z');

async function named(kind: 'thirdParty' | 'coMaker' | 'otherAgency') {
  const { request } = await t.received('2026-03-02');
  const { party } = t.done(await nameParty(t.deps, handler, { request, kind, contact: { name: '某公司' } }));
  return { request, party };
}

test.each([
  ['L06', 'thirdParty'],
  ['L08', 'coMaker'],
] as const)('%s names one code however often it is written, which opens it once it has left', async (code, kind) => {
  const { request, party } = await named(kind);
  const step: LetterStep = { code, party };
  const codes: (string | undefined)[] = [];
  const writer = ({ replyCode }: LetterGround) => {
    codes.push(replyCode);
    return everyPart();
  };
  t.done(await previewLetter(t.deps, handler, { request, step, texts: {} }, writer));
  const previewed = { site: SITE, code: codes[0] ?? '', visitor: '192.0.2.11' };
  const { letter } = t.done(await draftLetter(t.deps, handler, { request, step, texts: {} }, writer));
  t.done(await draftLetter(t.deps, handler, { request, step, texts: {}, letter }, writer));
  expect(new Set(codes).size).toBe(1);
  expect(await showOpinionAsked(t.deps, previewed, now)).toMatchObject({ failure: { code: 'tracking.unknown' } });
  const other = await named(kind);
  t.done(await draftLetter(t.deps, handler, { request: other.request, step: { code, party: other.party }, texts: {} }, writer));
  expect(new Set(codes).size).toBe(2);
  await t.sent(request, plainDate('2026-03-02'), step);
  expect(t.done(await showOpinionAsked(t.deps, previewed, now))).toMatchObject({ kind, state: 'open' });
});

test('a code that is taken back says no more than one of nobody, the one in the letter neither; one that is given since opens it', async () => {
  const { request, party } = await named('coMaker');
  const step: LetterStep = { code: 'L08', party };
  const codes: string[] = [];
  const writer = ({ replyCode = '' }: LetterGround) => {
    codes.push(replyCode);
    return everyPart();
  };
  t.done(await previewLetter(t.deps, handler, { request, step, texts: {} }, writer));
  const take = (reason: string) => revokePartyCode(t.deps, handler, { request, party, reason });
  expect(await take('寄错地址')).toMatchObject({ failure: { code: 'party.not-asked' } });
  await t.sent(request, plainDate('2026-03-02'), step);
  const given = async () => t.done(await givePartyCode(t.deps, handler, { request, party })).code;
  const proofs = [...codes, await given()].map((code) => ({ site: SITE, code, visitor: '192.0.2.12' }));
  expect(await take(' ')).toMatchObject({ failure: { code: 'request.text-missing' } });
  for (const proof of proofs) t.done(await showOpinionAsked(t.deps, proof, now));
  t.done(await take('寄错地址'));
  const unknown = { ok: false, failure: { code: 'tracking.unknown' } };
  for (const proof of proofs) {
    expect(await showOpinionAsked(t.deps, proof, now)).toEqual(unknown);
    expect(await hearPartyByCode(t.deps, proof, now, { opinion: 'agrees' })).toEqual(unknown);
  }
  const anew = { site: SITE, code: await given(), visitor: '192.0.2.13' };
  expect(t.done(await showOpinionAsked(t.deps, anew, now))).toMatchObject({ kind: 'coMaker', state: 'open' });
  expect(await hearPartyByCode(t.deps, anew, now, { opinion: 'objects' })).toMatchObject({
    failure: { code: 'opinion.reason-missing', cites: expect.stringContaining('三十四') },
  });
  t.done(await hearPartyByCode(t.deps, anew, now, { opinion: 'agrees' }));
  t.done(await revokePartyCode(t.deps, handler, { request, party, reason: '意见已收到' }));
  expect(await showOpinionAsked(t.deps, anew, now)).toEqual(unknown);
});

test('an answer that is on the way while its code is taken back stands before that or not at all', async () => {
  const orders = await Promise.all(
    Array.from({ length: 8 }, async (_, nth) => {
      const { request, party } = await named('thirdParty');
      await t.sent(request, '2026-03-02', { code: 'L06', party });
      const { code } = t.done(await givePartyCode(t.deps, handler, { request, party }));
      const proof = { site: SITE, code, visitor: `192.0.2.${20 + nth}` };
      await Promise.all([
        hearPartyByCode(t.deps, proof, now, { opinion: 'agrees' }),
        revokePartyCode(t.deps, handler, { request, party, reason: '寄错地址' }),
      ]);
      const types = (await readStream(t.deps.db, SITE, `request/${request}`)).map(({ type }) => type);
      return [types.indexOf('party.answered') < types.indexOf('party.codeRevoked'), types.includes('party.codeRevoked')];
    }),
  );
  expect(orders).toEqual(orders.map(() => [true, true]));
});

test('a letter that came back leaves again with a code that was taken back only beside another one', async () => {
  const { request, party } = await named('thirdParty');
  const letter = await t.sent(request, '2026-03-02', { code: 'L06', party });
  const ask = { request, letter } as const;
  const again = (way: 'served' | 'email') => sendAgain(t.deps, handler, { ...ask, way, reason: '地址已查明' });
  t.done(await returnLetter(t.deps, handler, { ...ask, why: 'unknown' }));
  t.done(await revokePartyCode(t.deps, handler, { request, party, reason: '寄错地址' }));
  expect(await again('served')).toMatchObject({
    failure: { code: 'letter.code-revoked', params: { on: '2026-03-02' }, cites: expect.stringContaining('三十二') },
  });
  t.done(await givePartyCode(t.deps, handler, { request, party }));
  expect(await again('email')).toMatchObject({ failure: { code: 'letter.code-not-mailed' } });
  t.done(await again('served'));
});

test('a letter that asks for help has no code: help is no opinion on giving the information', async () => {
  const { request, party } = await named('otherAgency');
  let ground: LetterGround | undefined;
  const writer = (given: LetterGround) => {
    ground = given;
    return everyPart();
  };
  t.done(await draftLetter(t.deps, handler, { request, step: { code: 'L09', party }, texts: {} }, writer));
  expect(ground?.replyCode).toBeUndefined();
});

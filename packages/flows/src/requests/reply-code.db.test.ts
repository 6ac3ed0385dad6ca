import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { LetterStep } from '@gongkai/requests';
import { acting, everyPart, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { draftLetter, nameParty, previewLetter, showOpinionAsked, type LetterGround } from './index.ts';

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

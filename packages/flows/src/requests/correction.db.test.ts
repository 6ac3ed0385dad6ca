import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { acting, FORM, makeRequestTest, type RequestTest } from '../testing/request-test.ts';
import { receiveCorrection, showRequest, similarRequests, submitRequest } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const by = (who: string, day: string) => acting(who, `2026-${day}`);
const LETTER = { type: 'natural', name: FORM.name ?? '', content: FORM.content ?? '', address: FORM.address ?? '' };
const IDENTITY = { document: 'residentCard', number: FORM.number ?? '' } as const;

/** A letter without a proof of identity and without a word on how the information is to come; its writer has been told once (art. 30). */
async function toldToCorrect(): Promise<string> {
  const days = { signedOn: plainDate('2026-03-02') };
  const ask = { unit: 'edu', route: 'signedPost', days, form: LETTER, mayLack: true } as const;
  const { request } = t.done(await submitRequest(t.deps, by('handler', '03-02'), ask));
  await t.sent(request, '2026-03-04', { code: 'L03', until: plainDate('2026-03-20') });
  return request;
}

const lacksOf = async (request: string) =>
  t.done(await showRequest(t.deps, by('handler', '03-10'), { request })).request.lacks ?? [];
const foundBy = async () => {
  const ask = { unit: 'edu', identity: IDENTITY, content: FORM.content ?? '' };
  return t.done(await similarRequests(t.deps, by('handler', '03-10'), ask)).map((each) => each.request);
};

test('the proof of identity that comes with a correction makes the paper whole, and its applicant known', async () => {
  const request = await toldToCorrect();
  expect([await lacksOf(request), await foundBy()]).toEqual([['identity', 'supply'], []]);
  const mistyped = { content: '2025年教育经费决算', ...IDENTITY, number: '110101199003070020' };
  expect(await receiveCorrection(t.deps, by('handler', '03-10'), { request, brought: mistyped })).toMatchObject({
    failure: { code: 'application.incomplete', fields: [{ field: 'number', fault: 'not-valid' }] },
  });
  const brought = { content: '2025年教育经费决算', ...IDENTITY };
  t.done(await receiveCorrection(t.deps, by('handler', '03-10'), { request, brought }));
  expect(await lacksOf(request)).toEqual([]);
  expect(await foundBy()).toEqual([request]);
});

test('what does not come with it is still lacking, and nobody is taken for anybody', async () => {
  const request = await toldToCorrect();
  t.done(await receiveCorrection(t.deps, by('handler', '03-10'), { request, brought: { content: '2024年教育经费决算' } }));
  expect(await lacksOf(request)).toEqual(['identity']);
});

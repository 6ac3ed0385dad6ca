import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { describeUnit, preparePublicAnswer, publishPublicAnswer, showPublicAnswers, type Acting } from '@gongkai/flows';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { answeredRequest } from '../testing/answered-request.ts';
import { done } from '../testing/sent-letter.ts';
import { foundedApp, keyIn, type FoundedApp } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
let link: string;
const FORM = `/request/${SITE}/bureau`;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
  const deps = made.deps;
  const today = dayInChina(made.now().getTime());
  const by = (who: string): Acting => ({ site: SITE, person: undefined, actor: `staff/${who}`, now: made.now(), today });
  await describeUnit(made.deps.db, by('head'), { unit: 'bureau', on: plainDate('2026-01-01'), change: { publicAnswers: true } });
  const { request } = await answeredRequest(deps, { site: SITE, unit: 'bureau', now: made.now() });
  const text = { title: '青山镇防汛应急预案', asked: '青山镇2025年度防汛应急预案全文', answered: '见县水利局网站', kept: [] };
  done(await preparePublicAnswer(deps, by('writer'), { request, text }));
  const [shown] = done(await showPublicAnswers(deps, by('head'), { request })).answers;
  done(await publishPublicAnswer(deps, by('head'), { request, answer: shown?.id ?? '' }));
  link = `/answers/${SITE}/bureau/${shown?.id}`;
});
afterAll(() => made.end());

const GOOD = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  content: '申请公开青山镇<2025>年度防汛应急预案',
  form: 'electronic',
  way: 'online',
};
const send = (fields: Readonly<Record<string, string>>) => made.post(FORM, fields);
const newKey = async () => keyIn((await made.get(FORM)).payload);
const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    ]),
  );
const count = async () => (await made.run('select 1 from request_case')).rowCount;

test('what is published and alike is shown before the request is made; it is sent with all that was typed, once', async () => {
  const before = (await count()) ?? 0;
  const offered = await send({ ...GOOD, key: await newKey(), seen: '0' });
  expect([offered.statusCode, offered.headers['cache-control'], await count()]).toEqual([200, 'no-store', before]);
  expect(offered.payload).toContain(`href="${link}"`);
  expect((await made.get(link)).statusCode).toBe(200);
  const typed = hidden(offered.payload);
  expect(typed).toMatchObject(GOOD);
  const sent = await Promise.all([send({ ...typed, act: 'sure' }), send({ ...typed, act: 'sure' })]);
  for (const { payload } of sent) expect(payload).toContain('申请已提交');
  expect(await count()).toBe(before + 1);
});

test('gone back to, everything stands where it stood; left, there is no request', async () => {
  const before = await count();
  const typed = hidden((await send({ ...GOOD, key: await newKey(), seen: '0' })).payload);
  const back = await send({ ...typed, act: 'edit' });
  expect(back.payload).toContain('申请公开青山镇&lt;2025&gt;年度防汛应急预案');
  expect(back.payload).toContain(`value="${GOOD.number}"`);
  expect((await send({ ...typed, act: 'found' })).payload).toContain('没有提交申请');
  expect(await count()).toBe(before);
});

test.each([
  ['nothing is alike', { content: '申请公开教师招聘面试评分细则' }, '申请已提交'],
  ['something is wrong with the form', { phone: '' }, '请至少填写电话'],
])('where %s there is no such page', async (_what, said, shown) => {
  const answer = await send({ ...GOOD, ...said, key: await newKey(), seen: '0' });
  expect(answer.payload).toContain(shown);
  expect(answer.payload).not.toContain(link);
});

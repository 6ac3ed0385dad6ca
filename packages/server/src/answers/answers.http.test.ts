import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  describeUnit,
  preparePublicAnswer,
  publishPublicAnswer,
  showPublicAnswers,
  withdrawPublicAnswer,
  type Acting,
} from '@gongkai/flows';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { answeredRequest } from '../testing/answered-request.ts';
import { done } from '../testing/sent-letter.ts';
import { foundedApp, type FoundedApp } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
});
afterAll(() => made.end());

const deps = () => made.deps;
const by = (who: string): Acting => ({
  site: SITE,
  person: undefined,
  actor: `staff/${who}`,
  now: made.now(),
  today: dayInChina(made.now().getTime()),
});
const LIST = `/answers/${SITE}/bureau`;
const switched = (publicAnswers: boolean) =>
  describeUnit(made.deps.db, by('head'), { unit: 'bureau', on: plainDate('2026-01-01'), change: { publicAnswers } });

async function published(title: string): Promise<{ readonly request: string; readonly answer: string }> {
  const { request } = await answeredRequest(deps(), { site: SITE, unit: 'bureau', now: made.now() });
  const text = { title, asked: `${title}<b>全文</b>`, answered: '予以公开\n见附件', kept: [] };
  done(await preparePublicAnswer(deps(), by('writer'), { request, text }));
  const [shown] = done(await showPublicAnswers(deps(), by('head'), { request })).answers;
  const answer = shown?.id ?? '';
  done(await publishPublicAnswer(deps(), by('head'), { request, answer }));
  return { request, answer };
}

test('where nothing is switched on there is no list, and nothing says which units there are', async () => {
  expect((await made.get('/answers')).payload).toContain('还没有机关公布答复');
  for (const url of [LIST, `/answers/${SITE}/none`, '/answers/x/bureau', `${LIST}/x`, `/answers/99999/bureau`])
    expect([url, (await made.get(url)).statusCode]).toEqual([url, 404]);
  expect((await made.get(`/api/v1${LIST}`)).json()).toMatchObject({ status: 404, code: 'public-answer.no-list' });
});

test('a list page by page, a page for each, and both for programs; a page that was kept is asked for again', async () => {
  done(await switched(true));
  const ids: string[] = [];
  for (let at = 1; at <= 21; at += 1) ids.push((await published(`防汛应急预案第${at}号`)).answer);
  expect((await made.get('/answers')).payload).toContain(LIST);
  const first = await made.get(LIST);
  expect(first.headers['cache-control']).toBe('no-cache');
  expect(first.payload.match(/href="\/answers\/\d+\/bureau\/[\w-]+"/g)).toHaveLength(20);
  const next = /href="([^"]+)" rel="next"/.exec(first.payload)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await made.get(next);
  expect(second.payload.match(/href="\/answers\/\d+\/bureau\/[\w-]+"/g)).toHaveLength(1);
  expect(second.payload).not.toContain('rel="next"');
  const found = await made.get(`${LIST}?q=${encodeURIComponent('第7号')}`);
  expect(found.payload.match(/防汛应急预案第\d+号/g)).toEqual(['防汛应急预案第7号']);
  expect((await made.get(`${LIST}?q=${encodeURIComponent('火星')}`)).payload).toContain('没有找到');
  expect((await made.get(`${LIST}?after=nonsense`)).statusCode).toBe(400);
  const one = await made.get(`${LIST}/${ids[6] ?? ''}`);
  expect(one.statusCode).toBe(200);
  expect(one.payload).toContain('防汛应急预案第7号&lt;b&gt;全文');
  expect(one.payload).not.toContain('司马长风');
  const list = (await made.get(`/api/v1${LIST}?limit=2`)).json<{ answers: { id: string; page: string }[]; next: string }>();
  expect(list.answers).toHaveLength(2);
  const rest = (await made.get(`/api/v1${LIST}?limit=100&after=${list.next}`)).json<{ answers: { id: string }[]; next: null }>();
  expect(rest.next).toBeNull();
  expect(new Set([...list.answers, ...rest.answers].map(({ id }) => id))).toEqual(new Set(ids));
  expect((await made.get(`/api/v1${list.answers[0]?.page ?? ''}`)).json()).toMatchObject({
    unit: expect.any(String) as string,
    outcome: { id: 'granted.provided' },
  });
});

test('what is withdrawn is gone, for people and for programs, and so is everything when the unit stops', async () => {
  const { request, answer } = await published('撤下的答复');
  const page = `${LIST}/${answer}`;
  expect((await made.get(page)).statusCode).toBe(200);
  done(await withdrawPublicAnswer(deps(), by('head'), { request, answer, reason: '有误' }));
  const gone = await made.get(page);
  expect(gone.statusCode).toBe(410);
  expect(gone.payload).toContain('已经撤下');
  expect(gone.payload).not.toContain('撤下的答复');
  expect((await made.get(`/api/v1${page}`)).statusCode).toBe(404);
  expect((await made.get(LIST)).payload).not.toContain('撤下的答复');
  done(await switched(false));
  expect((await made.get(LIST)).statusCode).toBe(404);
  done(await switched(true));
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { handlingFigures, readRecord, showRequest } from '@gongkai/flows';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { answeredRequest } from '../testing/answered-request.ts';
import { foundedApp, type FoundedApp, wordsIn } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
});
afterAll(() => made.end());

const deps = () => made.deps;
const answered = () => answeredRequest(deps(), { site: SITE, unit: 'bureau', now: made.now() });
const office = () =>
  ({ site: SITE, person: undefined, actor: 'system/test', now: made.now(), today: dayInChina(made.now().getTime()) }) as const;

test('after the answer the page asks how content one is; what was said may be changed for thirty days, and the last word counts', async () => {
  const { request, ...key } = await answered();
  expect((await made.post('/track', key)).payload).toContain('action="/track/rate"');
  const none = await made.post('/track/rate', key);
  expect([none.statusCode, wordsIn(none.payload)]).toEqual([422, expect.stringContaining('请选择是否满意')]);
  expect((await made.post('/track/rate', { ...key, rating: '6' })).statusCode).toBe(422);
  const first = await made.post('/track/rate', { ...key, rating: '2', remark: '龙王庙水库的附件没有给全' });
  expect(first.statusCode).toBe(200);
  expect(wordsIn(first.payload)).toContain('2026年4月1日前（含当日）可以修改');
  expect(first.payload).toMatch(/id="rate-2"[^>]*checked/);
  // What was written is sealed; nobody without code and name and nobody on the page sees it again.
  expect(first.payload).not.toContain('龙王庙');
  made.pass(30 * 24 * 60);
  expect((await made.post('/track/rate', { ...key, rating: '4', remark: '' })).statusCode).toBe(200);
  made.pass(24 * 60);
  const late = await made.post('/track/rate', { ...key, rating: '1' });
  expect([late.statusCode, wordsIn(late.payload)]).toEqual([422, expect.stringContaining('现在已经确定')]);
  expect(late.payload).not.toContain('action="/track/rate"');

  const shown = await showRequest(deps(), office(), { request });
  const rated = shown.ok ? shown.value.history.filter(({ type }) => type === 'answer.rated') : [];
  expect(rated.map(({ body }) => (body as { readonly rating: number }).rating)).toEqual([2, 4]);
  const record = (rated[0]?.body as { readonly remark: { readonly record: string } }).remark.record;
  expect(await readRecord(deps(), office(), { request, record })).toMatchObject({
    value: { kind: 'remark', text: '龙王庙水库的附件没有给全' },
  });
  const { rows } = await made.run(`select rating, rated_on::text from request_case where id = '${request}'`);
  expect(rows).toEqual([{ rating: 4, rated_on: '2026-04-01' }]);
});

test('figures of a period say how content applicants are with its answers', async () => {
  for (const rating of ['5', '2']) {
    const { code, name } = await answered();
    await made.post('/track/rate', { code, name, rating });
  }
  await answered();
  const period = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };
  const figures = await handlingFigures(deps(), office(), { unit: 'root', below: true, period });
  expect(figures).toMatchObject({
    value: {
      closed: 4,
      averageRating: 11 / 3,
      byRating: [1, 1, 0, 1, 0].map((requests, at) => ({ rating: 5 - at, requests })),
    },
  });
  const none = await handlingFigures(deps(), office(), { unit: 'town', below: false, period });
  expect(none.ok && 'averageRating' in none.value).toBe(false);
});

test('no event and no log has what was written', async () => {
  const { code, name } = await answered();
  await made.post('/track/rate', { code, name, rating: '3', remark: '龙王庙' });
  const { rows } = await made.run(`select string_agg(body::text, ' ') as told from ledger_event`);
  expect(`${made.lines.join('\n')}${(rows as { told: string }[])[0]?.told ?? ''}`).not.toContain('龙王庙');
});

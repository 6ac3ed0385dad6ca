import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { acting, makeRequestTest, type RequestTest } from '../testing/request-test.ts';
import { acceptRequest, assignRequest, listColleagues, passOnRequest, readRecord, showRequest } from './index.ts';

let t: RequestTest;
const DAY = '2026-03-05';
const as = (who: string) => ({ ...acting('handler', DAY), actor: `staff/${who}` }) as const;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  await t.hire('ann', 'edu', 'handler', 'ownUnit', '陈敏');
  await t.hire('bo', 'edu', 'handler', 'ownUnit', '周波');
  await t.hire('cai', 'edu', 'reviewer', 'ownUnit', '蔡云');
});
afterAll(() => t.end());

const handled = async () => {
  const { request } = await t.received('2026-03-02');
  t.done(await assignRequest(t.deps, acting('head', DAY), { request, unit: 'edu', handler: 'ann' }));
  return request;
};
const shown = async (request: string) => t.done(await showRequest(t.deps, as('ann'), { request }));

test('the handler passes it on to a colleague who may handle it; he is told, signs for it, and the reason is kept sealed', async () => {
  const request = await handled();
  t.done(await acceptRequest(t.deps, as('ann'), { request }));
  const colleagues = t.done(await listColleagues(t.deps, as('ann'), { request }));
  expect(colleagues.map(({ id, name }) => [id, name])).toContainEqual(['bo', '周波']);
  expect(colleagues.map(({ id }) => id)).not.toContain('ann');
  expect(colleagues.map(({ id }) => id)).not.toContain('cai');
  const before = await shown(request);
  t.done(await passOnRequest(t.deps, as('ann'), { request, handler: 'bo', reason: '我与申请人是亲属', seen: before.seen }));
  const after = await shown(request);
  expect(after.request.assigned).toEqual({ unit: 'edu', handler: 'bo' });
  expect(after.due).toEqual(before.due);
  const last = after.history.at(-1);
  expect(last).toMatchObject({ type: 'request.assigned', body: { handler: 'bo' } });
  const { record = '' } = (last?.body as { readonly reason?: { readonly record: string } }).reason ?? {};
  expect(t.done(await readRecord(t.deps, as('bo'), { request, record })).text).toBe('我与申请人是亲属');
  const { rows } = await t.database.run(`select recipient, fields->>'tiding' as tiding from outbox_message order by id`);
  expect(rows.slice(-1)).toEqual([{ recipient: 'bo@shuyang.gov.cn', tiding: 'assigned' }]);
  expect(await acceptRequest(t.deps, as('ann'), { request })).toMatchObject({ failure: { code: 'request.not-yours' } });
  t.done(await acceptRequest(t.deps, as('bo'), { request }));
});

test.each([
  ['somebody who does not handle it', 'bo', 'ann', 'request.not-yours'],
  ['to oneself', 'ann', 'ann', 'request.passed-to-self'],
  ['to somebody who may not handle requests', 'ann', 'cai', 'staff.missing'],
  ['to nobody', 'ann', 'none', 'staff.missing'],
])('%s is refused', async (_why, from, to, code) => {
  const request = await handled();
  const ask = { request, handler: to, reason: '外出' };
  expect(await passOnRequest(t.deps, as(from), ask)).toMatchObject({ failure: { code } });
});

test('of two at once one passes it on, and the other is told that it is no longer his', async () => {
  const request = await handled();
  const pass = () => passOnRequest(t.deps, as('ann'), { request, handler: 'bo', reason: '外出' });
  const done = await Promise.all([pass(), pass()]);
  expect(done.map((each) => (each.ok ? 'ok' : each.failure.code)).toSorted()).toEqual(['ok', 'request.not-yours']);
});

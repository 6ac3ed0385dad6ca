import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { UnitEvent } from '@gongkai/staff';
import { appendEvents, readStream, rebuildProjections, transact } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, makeRequestTest, SITE, type RequestTest } from '../../testing/request-test.ts';
import { alertTopics, correctTopic, listTopics, requestsOfTopic, showRequest, splitRequest } from '../index.ts';

let t: RequestTest;

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  await found('miao', { kind: 'town', name: '沭阳县庙头镇人民政府', parent: 'gov' });
  await found('zone', { kind: 'dispatched', name: '沭阳经济开发区管理委员会', parent: 'gov' });
  await t.hire('cat', 'gov', 'openGovernmentOffice', 'site');
});
afterAll(() => t.end());

const founding = { site: SITE, seen: 0, actor: 'system/test', now: new Date(0) } as const;
const on = plainDate('2020-01-01');

async function found(id: string, body: Extract<UnitEvent, { type: 'unit.founded' }>['body']): Promise<void> {
  const event: UnitEvent = { type: 'unit.founded', on, body };
  await transact(t.deps.db, (tx) => appendEvents(tx, { ...founding, stream: `unit/${id}` }, [event]));
}

/** Over the counter, so that it is received that day. */
async function asked(day: string, content: string, unit = 'edu'): Promise<string> {
  return (await t.received(day, { content }, unit)).request;
}
const shown = async (request: string, day: string) => t.done(await showRequest(t.deps, acting('handler', day), { request }));
const alert = (day: string) => alertTopics(t.deps, { site: SITE, now: new Date(`${day}T02:00:00Z`) });
const messages = async () =>
  (await t.database.run(`select template, recipient from outbox_message where template like 'topic.%' order by id`))
    .rows as readonly { template: string; recipient: string }[];

test('subject and place are told from the words when a request comes in, and nothing else of them is kept', async () => {
  const request = await asked('2026-03-02', '申请公开庙头镇征地补偿款的分配方案，本人李秀英，电话13812345678');
  const { request: made } = await shown(request, '2026-03-02');
  expect(made.topic).toEqual({ subject: 'landAcquisition', place: 'miao' });
  const [submitted] = await readStream(t.deps.db, SITE, `request/${request}`);
  expect(JSON.stringify(submitted)).not.toMatch(/李秀英|13812345678|征地|庙头/);
  // Words that say nothing leave nothing.
  expect((await shown(await asked('2026-03-02', '申请公开会议纪要'), '2026-03-02')).request.topic).toBeUndefined();
  // A town that is asked speaks of itself.
  const own = await asked('2026-03-02', '申请公开2025年预算', 'miao');
  expect(t.done(await showRequest(t.deps, acting('handler', '2026-03-02', 'miao'), { request: own })).request.topic).toEqual({
    subject: 'publicMoney',
    place: 'miao',
  });
});

test('each matter of one that is split stands under its own subject', async () => {
  const request = await asked('2026-03-03', '庙头镇的征地批复；学区划分和招生计划');
  const ask = { request, remaining: '庙头镇的征地批复', parts: ['学区划分和招生计划'] };
  const { made } = t.done(await splitRequest(t.deps, acting('handler', '2026-03-03'), ask));
  expect((await shown(request, '2026-03-03')).request.topic).toEqual({ subject: 'landAcquisition', place: 'miao' });
  expect((await shown(made[0]?.request ?? '', '2026-03-03')).request.topic).toEqual({ subject: 'education' });
});

test('an officer puts it right with a reason; the same again, an unknown place and no reason are refused', async () => {
  const request = await asked('2026-03-04', '申请公开经济开发区道路的招标文件');
  const by = acting('handler', '2026-03-05');
  t.done(await correctTopic(t.deps, by, { request, subject: 'traffic', place: 'miao', reason: '问的是修路' }));
  const { request: made, history } = await shown(request, '2026-03-05');
  expect(made.topic).toEqual({ subject: 'traffic', place: 'miao', corrected: { on: '2026-03-05', by: 'handler' } });
  expect(JSON.stringify(history)).not.toContain('问的是修路');
  expect(await correctTopic(t.deps, by, { request, subject: 'traffic', place: 'miao', reason: '再改' })).toMatchObject({
    failure: { code: 'topic.same' },
  });
  expect(await correctTopic(t.deps, by, { request, subject: 'traffic', place: 'edu', reason: '再改' })).toMatchObject({
    failure: { code: 'topic.place-unknown' },
  });
  expect(await correctTopic(t.deps, by, { request, subject: 'other', reason: ' ' })).toMatchObject({
    failure: { code: 'request.text-missing' },
  });
  // Filled in over what somebody else has changed since.
  expect(await correctTopic(t.deps, by, { request, subject: 'other', reason: '改', seen: 2 })).toMatchObject({
    failure: { code: 'store.conflict' },
  });
  expect(await correctTopic(t.deps, acting('reviewer', '2026-03-05'), { request, reason: '改' })).toMatchObject({ ok: false });
});

test('groups over weeks and months, each leading to its requests; nobody sees those of another unit', async () => {
  for (const day of ['2026-04-06', '2026-04-08', '2026-04-12', '2026-04-13']) await asked(day, '庙头镇污染情况');
  const by = acting('handler', '2026-04-14');
  const weeks = t.done(await listTopics(t.deps, by, { unit: 'edu', below: false, step: 'week', to: plainDate('2026-04-14') }));
  expect(weeks.periods.slice(-2)).toEqual([
    { from: '2026-04-06', to: '2026-04-12' },
    { from: '2026-04-13', to: '2026-04-19' },
  ]);
  const of = (list: typeof weeks) => list.groups.find(({ subject }) => subject === 'environment');
  expect(of(weeks)).toEqual({
    subject: 'environment',
    place: { id: 'miao', name: '沭阳县庙头镇人民政府' },
    counts: [0, 0, 0, 0, 3, 1],
    total: 4,
    change: -2,
  });
  const months = t.done(await listTopics(t.deps, by, { unit: 'edu', below: false, step: 'month', to: plainDate('2026-04-30') }));
  expect(months.periods.map(({ from }) => from)).toEqual([
    '2025-11-01',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
  ]);
  expect(months.periods.at(-1)?.to).toBe('2026-04-30');
  expect(of(months)).toMatchObject({ counts: [0, 0, 0, 0, 0, 4], change: 4 });
  const period = { from: plainDate('2026-04-06'), to: plainDate('2026-04-12') };
  const group = { unit: 'edu', below: false, period, subject: 'environment', place: 'miao' } as const;
  const first = t.done(await requestsOfTopic(t.deps, by, { ...group, size: 2 }));
  expect(first.cases.map(({ receivedOn }) => receivedOn)).toEqual(['2026-04-12', '2026-04-08']);
  const rest = t.done(await requestsOfTopic(t.deps, by, { ...group, size: 2, after: first.next ?? '' }));
  expect(rest.cases.map(({ receivedOn }) => receivedOn)).toEqual(['2026-04-06']);
  expect(rest.next).toBeNull();
  expect(await requestsOfTopic(t.deps, acting('handler', '2026-04-14', 'sport'), group)).toMatchObject({ ok: false });
});

test('the office is told once when many ask, again when they have doubled, whoever runs the job', async () => {
  await t.database.run('truncate outbox_message, topic_alert cascade');
  for (let nth = 0; nth < 4; nth += 1) await asked('2026-06-01', '庙头镇低保名额');
  expect(await alert('2026-06-02')).toBe(0);
  await asked('2026-06-03', '庙头镇低保名额');
  // Two programs at once.
  expect((await Promise.all([alert('2026-06-03'), alert('2026-06-03')])).reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(await alert('2026-06-04')).toBe(0);
  expect(await messages()).toEqual([{ template: 'topic.reached', recipient: 'cat@shuyang.gov.cn' }]);
  for (let nth = 0; nth < 5; nth += 1) await asked('2026-06-05', '庙头镇低保名额');
  expect(await alert('2026-06-08')).toBe(1);
  expect((await messages()).map(({ template }) => template)).toEqual(['topic.reached', 'topic.doubled']);
  // The weeks have passed, and nobody asks any more.
  expect(await alert('2026-07-20')).toBe(0);
  expect(JSON.stringify((await t.database.run('select * from outbox_message')).rows)).not.toContain('李秀英');
});

test('the rows follow from the events alone', async () => {
  const before = await projectedRows(t.deps.db, SITE);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { readStream, rebuildProjections } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, makeRequestTest, SITE, type RequestTest } from '../../testing/request-test.ts';
import { decideOutcome, filedList, fileRequests, listFilings, remindFilings } from '../index.ts';

let t: RequestTest;
const MARCH = plainDate('2026-03-01');

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  await t.hire('bob', 'edu', 'disclosureHead', 'ownAndBelow');
  await t.hire('cat', 'gov', 'openGovernmentOffice', 'site');
});
afterAll(() => t.end());

const by = (day: string, unit = 'edu') => acting('handler', day, unit);
const file = (day: string, seen: number, unit = 'edu', of = MARCH) => fileRequests(t.deps, by(day, unit), { unit, of, seen });
const listed = async (day: string) => t.done(await listFilings(t.deps, by(day), { unit: 'edu', below: true, of: MARCH }));
const remind = (day: string) => remindFilings(t.deps, { site: SITE, now: new Date(`${day}T02:00:00Z`) });

test('a unit files what it received and answered in a month, and the list stays as it was filed', async () => {
  const { request, number } = await t.received('2026-03-02', { content: '申请公开教育局预算，本人李秀英' });
  const { number: before } = await t.received('2026-02-26', { content: '学区划分' });
  await t.received('2026-04-01');
  expect(await file('2026-03-31', 0)).toMatchObject({ failure: { code: 'filing.period-open' } });
  expect((await listed('2026-04-11')).filings).toMatchObject([{ unit: 'edu', requests: 1, late: true }]);

  expect(await file('2026-04-02', 0)).toEqual({ ok: true, value: { seen: 1, requests: 1 } });
  // Pressed twice, or by somebody else at the same time; and the same list once more.
  expect(await file('2026-04-02', 0)).toMatchObject({ failure: { code: 'store.conflict' } });
  expect(await file('2026-04-02', 1)).toMatchObject({ failure: { code: 'filing.nothing-new' } });
  expect(await listed('2026-04-11')).toMatchObject({
    due: '2026-04-10',
    isOver: true,
    filings: [{ unit: 'edu', late: false, byName: '人员handler', filed: { on: '2026-04-02', requests: 1, seen: 1 } }],
  });

  const choice = { request, answers: {}, outcome: 'granted.already_public' as const, reason: '已公开' };
  t.done(await decideOutcome(t.deps, by('2026-03-20'), choice));
  const step = { code: 'L21', outcome: 'granted.already_public', basis: 'already_public', grounds: [] } as const;
  await t.sent(request, '2026-03-20', step);
  const ask = { unit: 'edu', of: MARCH };
  const asFiled = t.done(await filedList(t.deps, by('2026-04-03'), ask));
  expect(asFiled).toMatchObject({ filedOn: '2026-04-02', requests: [{ number, subject: 'publicMoney' }] });
  expect(asFiled.requests[0]?.outcome).toBeUndefined();
  // Filed again: the later list stands, late or not by the first one.
  expect(await file('2026-04-20', 1)).toMatchObject({ ok: true });
  expect(t.done(await filedList(t.deps, by('2026-04-20'), ask)).requests).toMatchObject([
    { number, closedOn: '2026-03-20', outcome: 'granted.already_public' },
  ]);
  expect((await listed('2026-04-20')).filings).toMatchObject([{ late: false, filed: { firstOn: '2026-04-02', seen: 2 } }]);
  const events = await readStream(t.deps.db, SITE, 'filing/edu.2026-03-01');
  expect(JSON.stringify(events)).not.toMatch(/李秀英|110101|13812345678/);
  expect(JSON.stringify(events)).not.toContain(before);
});

test('nobody files for another unit, nor without the right', async () => {
  expect(await fileRequests(t.deps, by('2026-04-02', 'sport'), { unit: 'edu', of: MARCH, seen: 2 })).toMatchObject({ ok: false });
  expect(await fileRequests(t.deps, acting('reviewer', '2026-04-02'), { unit: 'edu', of: MARCH, seen: 2 })).toMatchObject({
    ok: false,
  });
  expect(await filedList(t.deps, by('2026-04-02', 'sport'), { unit: 'edu', of: MARCH })).toMatchObject({ ok: false });
});

test('a filing that is late is told once, to the head and to the office; units with nothing to file are left alone', async () => {
  await t.received('2026-06-02');
  await t.received('2026-06-02', {}, 'sport');
  t.done(await file('2026-07-03', 0, 'sport', plainDate('2026-06-01')));
  expect(await remind('2026-07-10')).toBe(0);
  await t.set('filingMonths', 0, '2026-06-01', '2026-07-11');
  expect(await remind('2026-07-11')).toBe(0);
  await t.set('filingMonths', 1, '2026-06-01', '2026-07-11');
  // Quarters from July on: the month before them is a month still.
  await t.set('filingMonths', 3, '2026-07-01', '2026-07-11');
  const both = await Promise.all([remind('2026-07-11'), remind('2026-07-11')]);
  expect(both.reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(await remind('2026-07-20')).toBe(0);
  const { rows } = await t.database.run(`select recipient from outbox_message where template = 'filing.late' order by 1`);
  expect(rows).toEqual([{ recipient: 'bob@shuyang.gov.cn' }, { recipient: 'cat@shuyang.gov.cn' }]);
});

test('the rows follow from the events alone', async () => {
  const before = await projectedRows(t.deps.db, SITE);
  expect(before['request_filing']?.length).toBe(2);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
});

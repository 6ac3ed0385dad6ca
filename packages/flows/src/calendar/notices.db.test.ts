import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { Person } from '@gongkai/staff';
import { putDueMoves, rebuildProjections, transact } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { listRequests, nameParty, showRequest } from '../requests/index.ts';
import { countDeadlines, importNotice, listDueMoves, listMovedRequests, showCalendar } from './index.ts';

let t: RequestTest;
let moving: string;
let still: string;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  ({ request: still } = await t.received('2026-03-02'));
  ({ request: moving } = await t.received('2026-12-21'));
});
afterAll(() => t.end());

const office = (on: string) => {
  const of = acting('handler', on);
  const person: Person = {
    id: 'office',
    unit: 'gov',
    state: 'active',
    secondFactor: true,
    appointments: [{ role: 'openGovernmentOffice', unit: 'gov', scope: 'site' }],
  };
  return { ...of, person, actor: 'staff/office' as const };
};
const notice = (table: string, said: object = {}) =>
  importNotice(t.deps, office('2026-11-25'), {
    level: 'national',
    year: 2027,
    notice: '国务院办公厅关于2027年部分节假日安排的通知',
    knownFrom: plainDate('2026-11-10'),
    table,
    ...said,
  });
const count = (moment = '2026-12-22T02:00:00Z') => countDeadlines(t.deps, { site: SITE, now: new Date(moment) });
const due = async (request: string) => t.done(await showRequest(t.deps, acting('handler', '2026-12-22'), { request })).due;
const kept = async () =>
  t
    .done(await listRequests(t.deps, acting('handler', '2026-12-22'), {}))
    .entries.map((each) => [each.request, each.dueOn, each.provisional]);

/** Invented for the test: no notice of that year is out. */
const TABLE = `日期\t休/班\t名称
2027-01-01\t休\t元旦
2027-01-02\t休\t元旦
2027-01-04\t休\t元旦
2027-01-10\t班\t元旦
2027-02-05\t休\t春节
2027-05-01\t休\t劳动节
2027-05-02\t休\t劳动节
2027-10-01\t休\t国庆节
2027-10-02\t休\t国庆节
2027-10-03\t休\t国庆节`;

test('before the notice of its year a due day is provisional', async () => {
  expect(await count()).toMatchObject({ counted: 2, moved: [] });
  expect(await due(moving)).toMatchObject({ value: { due: '2027-01-18', provisional: true } });
  expect(await kept()).toEqual([
    [still, '2026-03-30', false],
    [moving, '2027-01-18', true],
  ]);
});

test('a notice is brought in whole or not at all, by those who may, once for each version', async () => {
  expect(
    await importNotice(t.deps, acting('head', '2026-11-25'), {
      level: 'own',
      year: 2026,
      notice: '放假',
      knownFrom: plainDate('2026-01-01'),
      table: TABLE,
    }),
  ).toMatchObject({ failure: { code: 'permission.no-role' } });
  expect(await notice(TABLE.replace('2027-10-03\t休', '2027-10-03\t停'))).toMatchObject({ failure: { code: 'notice.rows' } });
  const done = t.done(await notice(TABLE));
  expect(done.changed).toContain('2027-01-04');
  expect(done.changed).toContain('2027-01-10');
  expect(await notice(TABLE)).toMatchObject({ failure: { code: 'notice.not-newer' } });
  expect(t.done(await showCalendar(t.deps, acting('handler', '2026-12-22'), { year: 2027 }))).toMatchObject({ known: true });
  const before = await projectedRows(t.deps.db, SITE);
  expect(before['calendar_layer']).toHaveLength(1);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
});

test('every open request is counted anew, once; what moved is listed', async () => {
  // 01-01 and 01-04 are free, 01-10 is worked: one day later.
  const move = { request: moving, before: '2027-01-18', after: '2027-01-19' };
  expect(await count()).toEqual({ counted: 2, moved: [move] });
  expect(await kept()).toEqual([
    [still, '2026-03-30', false],
    [moving, '2027-01-19', false],
  ]);
  expect(await count()).toEqual({ counted: 0, moved: [] });
  const { before, after } = move;
  const all = { site: SITE, since: new Date(0) };
  expect(await listDueMoves(t.deps, all)).toEqual([{ before, after, count: 1, movedAt: expect.any(Date) }]);
  // A notice for a city moves more than are listed one by one: they are counted, all of them.
  const moves = Array.from({ length: 1500 }, (_, at) => ({
    request: `m${at}`,
    before: plainDate(at < 1200 ? '2027-01-18' : '2027-01-20'),
    after: plainDate('2027-01-21'),
  }));
  await transact(t.deps.db, (tx) => putDueMoves(tx, SITE, moves, new Date('2026-12-23T08:00:00Z')));
  const later = await listDueMoves(t.deps, { site: SITE, since: new Date('2026-12-23T00:00:00Z') });
  expect(later.map(({ before: from, count: moved }) => [from, moved])).toEqual([
    ['2027-01-18', 1200],
    ['2027-01-20', 300],
  ]);
});

test('which requests one count moved is listed page by page, each once', async () => {
  const movedAt = new Date('2026-12-23T09:00:00Z');
  const days = { before: plainDate('2027-01-18'), after: plainDate('2027-01-21') };
  const ids = [still, moving].toSorted();
  await transact(t.deps.db, (tx) =>
    putDueMoves(
      tx,
      SITE,
      ids.map((request) => ({ request, ...days })),
      movedAt,
    ),
  );
  const list = async (after?: string) => {
    const from = after === undefined ? {} : { after };
    return t.done(await listMovedRequests(t.deps, acting('handler', '2026-12-23'), { movedAt, size: 1, ...from }));
  };
  const first = await list();
  expect(first).toMatchObject({ requests: [{ request: ids[0], ...days }], next: ids[0] });
  expect(await list(first.next ?? '')).toMatchObject({ requests: [{ request: ids[1], ...days }], next: null });
});

test('who waits for somebody is counted each day, and the stage passes by itself', async () => {
  const contact = { name: '沭阳某某有限公司' };
  const { party } = t.done(
    await nameParty(t.deps, acting('handler', '2026-12-22'), { request: moving, kind: 'thirdParty', contact }),
  );
  await t.sent(moving, '2026-12-22', { code: 'L06', party });
  const stage = async () => t.done(await listRequests(t.deps, acting('handler', '2026-12-22'), {})).entries[1];
  expect(await stage()).toMatchObject({ stage: 'consulting', waitingFor: 'thirdParty' });
  expect(await count('2026-12-22T08:00:00Z')).toMatchObject({ counted: 0 });
  expect(await count('2026-12-24T02:00:00Z')).toEqual({ counted: 1, moved: [] });
  expect((await stage())?.dueOn).toBe('2027-01-21');
});

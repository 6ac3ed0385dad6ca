import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { readSheet } from '@gongkai/files';
import { countAllDeadlines } from '@gongkai/flows';
import { makeTestDatabase } from '@gongkai/store/testing';
import type { Browser } from '../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
});
afterAll(() => house.close());
beforeEach(() => house.begin());

const office = { unit: 'root', appointments: [{ role: 'openGovernmentOffice', unit: 'root', scope: 'site' }] } as const;
/** A day off that the office itself has arranged, within the twenty working days from 2 March. */
const OWN = {
  level: 'own',
  year: 2026,
  notice: '临江县人民政府关于放假的通知',
  knownFrom: '2026-03-01',
  table: '2026-03-16\t休\t停电',
};

test('the year is shown with its days and the notices that it is counted by; an unknown one says so', async () => {
  const browser = await house.ready('h', 'handler');
  const known = (await browser.get('/calendar?year=2026')).json<{ days: object[]; layers: object[] }>();
  expect(known).toMatchObject({ known: true, layers: [{ level: 'national' }] });
  expect(known.days).toContainEqual({ date: '2026-02-14', working: true, name: '春节' });
  expect(known.days).toContainEqual({ date: '2026-02-16', working: false, name: '春节' });
  expect((await browser.get('/calendar?year=2027')).json()).toEqual({ year: 2027, known: false, layers: [], days: [] });
  expect((await browser.get('/calendar?year=soon')).statusCode).toBe(400);
});

test('a notice is brought in whole or not at all; what it moves is counted for all, and listed by request for whoever may see them', async () => {
  const browser = await house.ready('o', 'office', office);
  const form = { type: 'natural', name: '王小明', content: '预案' };
  const ask = {
    unit: 'bureau',
    route: 'counter',
    days: { submittedOn: '2026-03-02' },
    form,
    mayLack: true,
    key: 'calendar-0123456789',
  };
  const made = (await browser.post('/requests', ask)).json<{ id: string; dueOn: string }>();
  expect(made.dueOn).toBe('2026-03-30');
  await countAllDeadlines({ db: house.db }, house.time.now());

  const wrong = await browser.post('/calendar/notices', {
    ...OWN,
    table: `${OWN.table}\n2026-03-17\t停\t停电\n2027-01-05\t休\t停电`,
  });
  expect(wrong.json()).toMatchObject({ status: 422, code: 'notice.rows' });
  expect(wrong.json<{ errors: object[] }>().errors).toMatchObject([
    { field: 'table', detail: expect.stringContaining('第 2 行') },
    { field: 'table', detail: expect.stringContaining('第 3 行') },
  ]);
  expect((await browser.get('/calendar/moves')).json()).toEqual({ moves: [] });

  const done = await browser.post('/calendar/notices', OWN);
  expect([done.statusCode, done.json()]).toEqual([201, { changed: ['2026-03-16'] }]);
  expect((await browser.post('/calendar/notices', OWN)).json()).toMatchObject({ code: 'notice.not-newer' });
  house.time.pass(1);
  await countAllDeadlines({ db: house.db }, house.time.now());
  const moves = await browser.get('/calendar/moves');
  expect(moves.json()).toMatchObject({ moves: [{ before: '2026-03-30', after: '2026-03-31', count: 1 }] });
  expect(moves.payload).not.toContain(made.id);

  const { movedAt } = moves.json<{ moves: readonly [{ movedAt: string }] }>().moves[0];
  const at = encodeURIComponent(movedAt);
  const listed = (reader: Browser, more = '') => reader.get(`/calendar/moves/requests?at=${at}${more}`);
  const move = { id: made.id, before: '2026-03-30', after: '2026-03-31', unit: { id: 'bureau' } };
  expect((await listed(browser)).json()).toMatchObject({ requests: [move], next: null });
  expect((await listed(browser, '&from=2026-03-30&to=2026-03-31')).json()).toMatchObject({ requests: [move] });
  expect((await listed(browser, '&from=2026-03-30&to=undecided')).json()).toEqual({ requests: [], next: null });
  expect((await listed(browser, `&after=${made.id}`)).json()).toEqual({ requests: [], next: null });
  const elsewhere = await house.ready('t', 'town', {
    unit: 'town',
    appointments: [{ role: 'handler', unit: 'town', scope: 'ownUnit' }],
  });
  expect((await listed(elsewhere)).json()).toEqual({ requests: [], next: null });

  const rowsFor = async (reader: Browser) => {
    const sheet = await reader.get(`/calendar/moves.xlsx?at=${at}`);
    const read = await readSheet(sheet.rawPayload, [{ head: '登记编号' }, { head: '单位' }, { head: '原来' }, { head: '现在' }]);
    return read.ok ? read.value.rows.map(({ cells }) => cells.slice(2)) : read.failure.code;
  };
  expect(await rowsFor(browser)).toEqual([['2026-03-30', '2026-03-31']]);
  expect(await rowsFor(elsewhere)).toBe('sheet.empty');
});

test('who may not bring notices in is told so', async () => {
  const browser = await house.ready('h', 'handler');
  expect((await browser.post('/calendar/notices', OWN)).json()).toMatchObject({ status: 403, code: 'permission.no-role' });
});

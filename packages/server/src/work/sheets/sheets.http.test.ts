import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { readSheet, writeSheets } from '@gongkai/files';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { STAFF_SHEET, UNIT_SHEET } from '@gongkai/wording';
import { codeOf, twoProcesses, type Browser } from '../../testing/two-processes.ts';
import { XLSX } from './sheet-file.ts';

let database: TestDatabase;
let staff: Awaited<ReturnType<typeof twoProcesses>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  staff = await twoProcesses(database);
});
afterAll(async () => {
  await staff.close();
  await database.drop();
});
beforeEach(() => staff.begin());

async function administrator(): Promise<Browser> {
  const appointments = [{ role: 'systemAdmin', unit: 'root', scope: 'site' }] as const;
  const browser = await staff.ready('admin', 'admin', { name: '赵敏', unit: 'root', appointments });
  await staff.enrol(browser);
  return browser;
}

const send = (browser: Browser, path: string, bytes: Uint8Array) =>
  browser.post(path, Buffer.from(bytes), { headers: { 'content-type': XLSX } });

type Rows = readonly (readonly (string | undefined)[])[];
const unitSheet = (rows: Rows) => writeSheets([{ ...UNIT_SHEET, rows }]);
const staffSheet = (rows: Rows) => writeSheets([{ ...STAFF_SHEET, rows }]);
const eventsOf = async (type: string) =>
  (await database.run(`select stream, body from ledger_event where type = '${type}' order by recorded_at, seq`)).rows;

type Faulty = { readonly code: string; readonly errors?: readonly { readonly field: string; readonly detail: string }[] };
type Rehearsed = { readonly created: number; readonly changed: number; readonly same: number; readonly agreed: string };

test('units go out as Excel; changed, they are looked through, agreed to and taken in', async () => {
  const browser = await administrator();
  const out = await browser.get('/units.xlsx');
  expect(out.headers['content-disposition']).toContain(encodeURIComponent('单位 2026-03-02'));
  const read = await readSheet(out.rawPayload, UNIT_SHEET.columns);
  if (!read.ok) throw new Error(read.failure.code);
  const rows = read.value.rows.map(({ cells }) => cells);
  expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(['临江县人民政府', '临江县教育局']));
  const rehearsal = async (said: Rows) => send(browser, '/units/import/rehearsal', await unitSheet(said));
  expect((await rehearsal(rows)).json()).toMatchObject({ created: 0, changed: 0, same: rows.length, changes: [] });

  const phone = UNIT_SHEET.columns.findIndex(({ field }) => field === 'phone');
  const bureau = rows.find(([name]) => name === '临江县教育局') ?? [];
  const said = [bureau.with(phone, '0527-83550001'), ['临江县水利局', '水利局', '部门', '临江县人民政府']];
  const rehearsed = await rehearsal(said);
  expect(rehearsed.json()).toMatchObject({
    created: 1,
    changed: 1,
    same: 0,
    changes: [
      {
        row: 2,
        name: '临江县教育局',
        what: 'changed',
        fields: [{ head: '联系电话', before: null, after: '0527-83550001' }],
      },
      {
        row: 3,
        name: '临江县水利局',
        what: 'new',
        fields: [
          { head: '简称', before: null, after: '水利局' },
          { head: '类别', before: null, after: '部门' },
          { head: '上级单位', before: null, after: '临江县人民政府' },
        ],
      },
    ],
  });
  expect(await eventsOf('unit.described')).toEqual([]);
  const { agreed } = rehearsed.json<Rehearsed>();
  const done = await send(browser, `/units/import?agreed=${agreed}`, await unitSheet(said));
  expect(done.json()).toEqual({ created: 1, changed: 1, same: 0 });
  expect(await eventsOf('unit.described')).toMatchObject([{ stream: 'unit/bureau', body: { phone: '0527-83550001' } }]);
  // Agreed to once: the same sheet would now change nothing.
  const again = await send(browser, `/units/import?agreed=${agreed}`, await unitSheet(said));
  expect([again.statusCode, codeOf(again)]).toEqual([409, 'import.not-as-agreed']);
});

test('all that is wrong is told, each cell by its address; nothing is taken in', async () => {
  const browser = await administrator();
  const faulty = async (rows: Rows) => (await send(browser, '/units/import/rehearsal', await unitSheet(rows))).json<Faulty>();
  const cells = await faulty([
    ['临江县林业局', undefined, '局', '临江县人民政府'],
    ['临江县渔业局', undefined, undefined, '临江县人民政府'],
  ]);
  expect(cells).toMatchObject({
    code: 'import.rows',
    errors: [
      { field: 'C2', detail: '“类别”不能填“局”。请从下拉列表中选择' },
      { field: 'C3', detail: '缺少“类别”。请填写' },
    ],
  });
  expect(await faulty([['临江县林业局', undefined, '部门', '临河县人民政府']])).toMatchObject({
    code: 'import.rows',
    errors: [{ field: 'D2' }],
  });
  expect((await faulty([])).code).toBe('sheet.empty');
  expect(codeOf(await send(browser, '/units/import/rehearsal', Buffer.from('名称,简称')))).toBe('sheet.not-xlsx');
  expect(codeOf(await browser.post('/units/import/rehearsal', { rows: [] }))).toBe('sheet.not-xlsx');
  // Another address takes no file of that size.
  const large = await browser.post('/units', Buffer.alloc(2_000_000), { headers: { 'content-type': XLSX } });
  expect([large.statusCode, codeOf(large)]).toEqual([413, 'file.too-large']);
});

test('people come in with passwords that are told once; what goes out is written down', async () => {
  const browser = await administrator();
  const rows = [
    ['周杰', 'ZhouJie', '临江县教育局', '科长', '0527-83550002'],
    ['吴敏', 'wumin', '临江镇人民政府'],
  ];
  const rehearsed = await send(browser, '/staff/import/rehearsal', await staffSheet(rows));
  expect(rehearsed.json()).toMatchObject({ created: 2, changed: 0, same: 0 });
  expect(rehearsed.payload).not.toContain('password');
  expect((await database.run(`select from account where sign_in_key = 'wumin'`)).rows).toEqual([]);
  const { agreed } = rehearsed.json<Rehearsed>();
  const done = await send(browser, `/staff/import?agreed=${agreed}`, await staffSheet(rows));
  const { passwords } = done.json<{
    readonly passwords: readonly { readonly name: string; readonly signInName: string; readonly password: string }[];
  }>();
  expect(passwords.map(({ name, signInName }) => [name, signInName])).toEqual([
    ['周杰', 'zhoujie'],
    ['吴敏', 'wumin'],
  ]);
  const signedIn = await staff.made.browser().signIn('wumin', passwords[1]?.password ?? '');
  expect(signedIn.json()).toMatchObject({ stage: 'password-change' });

  await browser.get('/staff.xlsx?template=yes');
  expect(await eventsOf('access.exported')).toEqual([]);
  const out = await browser.get('/staff.xlsx');
  expect(await eventsOf('access.exported')).toMatchObject([{ body: { subject: 'unit/root', data: 'list' } }]);
  const read = await readSheet(out.rawPayload, STAFF_SHEET.columns);
  expect(read.ok && read.value.rows.map(({ cells }) => cells[1])).toEqual(expect.arrayContaining(['zhoujie', 'wumin']));
});

test('more new people than passwords can be made for are sent back before anything is made', async () => {
  const browser = await administrator();
  const rows = Array.from({ length: 501 }, (_, n) => ['周杰', `somebody-${n}`, '临江县教育局']);
  const refused = await send(browser, '/staff/import/rehearsal', await staffSheet(rows));
  expect([refused.statusCode, codeOf(refused)]).toEqual([422, 'import.too-many-new']);
});

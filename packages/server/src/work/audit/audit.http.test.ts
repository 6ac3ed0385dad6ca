import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { sealLedger } from '@gongkai/flows';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { codeOf, twoProcesses, type Browser } from '../../testing/two-processes.ts';

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

async function administrator(role: 'systemAdmin' | 'auditAdmin', name: string): Promise<Browser> {
  const appointments = [{ role, unit: 'root', scope: 'site' }] as const;
  const browser = await staff.ready(role, role.toLowerCase(), { name, unit: 'root', appointments });
  await staff.enrol(browser);
  return browser;
}

type Entry = { readonly type: string; readonly actor: string; readonly actorName: string | null; readonly subjectName: string };
const entriesOf = (answer: { json: <T>() => T }) => answer.json<{ readonly entries: readonly Entry[] }>().entries;

test('who, what and when, with names; what was found is taken along under the same conditions', async () => {
  const system = await administrator('systemAdmin', '=赵敏');
  const auditor = await administrator('auditAdmin', '孙丽');
  const renamed = await system.post('/units/town/rename', { on: '2026-03-01', name: '临江城关镇人民政府' });
  expect(renamed.statusCode).toBe(204);

  const actor = `staff/${staff.own('systemAdmin')}`;
  expect(entriesOf(await auditor.get(`/audit?actor=${actor}&type=unit.renamed`))).toMatchObject([
    { type: 'unit.renamed', actor, actorName: '=赵敏', subjectName: '临江城关镇人民政府' },
  ]);
  expect(entriesOf(await auditor.get('/audit?kind=unit&to=2001-01-01'))).toEqual([]);
  expect(entriesOf(await auditor.get('/audit?kind=unit')).every(({ type }) => type.startsWith('unit.'))).toBe(true);
  for (const wrong of ['kind=case', 'type=unit.painted', 'actor=王芳', 'from=2026-02-30'])
    expect([wrong, codeOf(await auditor.get(`/audit?${encodeURI(wrong)}`))]).toEqual([wrong, 'request.invalid']);

  const file = await auditor.get(`/audit.csv?actor=${actor}&type=unit.renamed`);
  expect(file.headers['content-disposition']).toContain('.csv');
  const [heads, ...lines] = file.payload.replace('\uFEFF', '').trim().split('\r\n');
  expect(heads).toMatch(/^记录时间（北京时间）,法定日期,经办,事项,对象/);
  // A name that a spreadsheet would run is led by an apostrophe.
  expect(lines).toEqual([`2026-03-02 09:00:00,2026-03-01,'=赵敏,单位更名,临江城关镇人民政府,${actor},unit.renamed,unit/town,2`]);
});

test('how far the ledger is sealed, with what is to be noted elsewhere', async () => {
  const auditor = await administrator('auditAdmin', '孙丽');
  const before = (await auditor.get('/ledger')).json<{ readonly unsealed: number }>();
  expect(before.unsealed).toBeGreaterThan(0);
  await sealLedger(database.db, staff.time.now);
  const { last, unsealed } = (await auditor.get('/ledger')).json<{
    readonly last: { readonly number: number; readonly sealedAt: string; readonly witness: string };
    readonly unsealed: number;
  }>();
  expect({ ...last, witness: '' }).toEqual({ number: 1, sealedAt: staff.time.now().toISOString(), witness: '' });
  expect(last.witness).toMatch(/^1\/1\/[0-9a-f]{64}$/);
  expect(unsealed).toBe(0);
});

test('nobody but the auditor looks into it', async () => {
  const system = await administrator('systemAdmin', '赵敏');
  for (const path of ['/audit', '/audit.csv', '/ledger']) expect(codeOf(await system.get(path))).toBe('permission.no-role');
});

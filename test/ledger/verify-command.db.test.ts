import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCommand } from 'gongkai';
import { openStoreBeside, recordAccess, sealLedger, type Db } from '@gongkai/flows';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const NOW = new Date('2026-11-22T08:30:00Z');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  folder = mkdtempSync(join(tmpdir(), 'gongkai-verify-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(environment: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), color: false, environment };
  return { code: await verifyCommand(argv, io), out: out.join('\n'), err: err.join('\n') };
}

const outside = () => ({ DATABASE_URL: database.url('owner') });

const look = (db: Db, subject: string, site = 1) =>
  recordAccess(db, { site, actor: 'staff/0197', now: NOW, looked: 'viewed', subject, data: 'identity' });

/** The witness that is printed, as a person would note it. */
const witnessIn = (text: string) => /\d+\/\d+\/[0-9a-f]{64}/.exec(text)?.[0] ?? '';

const STREAM = 'access/staff.0197.2026-11';

test('what a ledger comes to: nothing yet, sound, sealed, broken', async () => {
  expect(await run(outside())).toEqual({ code: 0, out: '台账里还没有记录', err: '' });
  await database.run(`insert into site (id, name) values (1, '莱西市人民政府')`);
  for (const subject of ['request/1', 'request/2', 'request/3']) await look(database.db, subject);
  expect(await run(outside())).toEqual({ code: 0, out: '站点 1：1 条事件流，3 条记录，0 次封存，完好', err: '' });
  expect(await sealLedger(database.db, () => NOW)).toEqual([{ site: 1, streams: 1 }]);
  expect(await sealLedger(database.db, () => NOW)).toEqual([]);
  const sealed = await run(outside());
  expect(sealed.out).toContain('1 次封存，完好');
  const witness = witnessIn(sealed.out);
  expect((await run(outside(), '--witness', witness)).code).toBe(0);
  expect(
    await run(
      outside(),
      '--witness',
      witness.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ),
  ).toMatchObject({
    code: 1,
    out: expect.stringContaining('第 1 次封存与当时不符') as string,
  });
  expect(await run(outside(), '--site', '7')).toEqual({ code: 0, out: '站点 7：台账里没有记录', err: '' });

  await database.run(`alter table ledger_event disable trigger user;
    update ledger_event set body = body || '{"subject":"request/9"}' where seq = 2;
    alter table ledger_event enable trigger user`);
  expect(await run(outside())).toEqual({
    code: 1,
    out: `站点 1：1 条事件流，3 条记录，1 次封存，有 1 处被破坏\n  ${STREAM} 第 2 条：内容被改动`,
    err: '',
  });
  const json = await run(outside(), '--json', '--site', '1');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({
    sound: false,
    sites: [{ site: 1, events: 3, broken: 1, breaks: [{ what: 'changed', site: 1, stream: STREAM, seq: 2 }] }],
  });
});

test('the embedded database is proved whether its server runs or not', async () => {
  const environment = { GONGKAI_DATA: join(folder, 'data') };
  expect(await run(environment)).toMatchObject({ code: 2, err: expect.stringContaining('还没有数据') as string });
  const server = await openStoreBeside({ url: undefined, folder: join(folder, 'data'), make: true });
  if (!server.ok) throw new Error(server.failure.code);
  await look(server.value.db, 'request/1', 0);
  const running = await run(environment);
  expect(running).toEqual({ code: 0, out: '站点 0：1 条事件流，1 条记录，0 次封存，完好', err: '' });
  await server.value.close();
  expect(await run(environment)).toEqual(running);
});

test.each([
  [['--site', 'one'], '“one”不是'],
  [['--site', '-1'], '--site'],
  [['--witness', '1/1/abc'], '封存凭证'],
  [['--witness', `1/1/${'0'.repeat(64)}`, '--site', '2'], '不是 --site 所指'],
  [['everything'], '“everything”'],
  [['--all'], '--all'],
])('%j is misuse', async (argv, says) => {
  const { code, err } = await run({}, ...argv);
  expect({ code, says: err.includes(says) }).toEqual({ code: 64, says: true });
});

test('a database that cannot be reached is one line', async () => {
  const { code, err } = await run({ DATABASE_URL: 'postgresql://127.0.0.1:1/x' });
  expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(err).toContain('连接不上数据库');
});

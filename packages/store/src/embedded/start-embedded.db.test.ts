import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBinaries } from './binaries.ts';
import { openDataFolder } from './data-folder.ts';
import { isAlive } from './postmaster-file.ts';
import { startEmbedded, type EmbeddedOptions, type EmbeddedServer } from './start-embedded.ts';
import { startProcess } from './start-process.ts';

let place: string;
let folder: string;
const running: EmbeddedServer[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'));
  folder = join(place, 'data');
});
/** One data folder is made and copied where the making is not the matter: initdb takes a second. */
let used: string;
beforeAll(async () => {
  used = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'));
  const server = await startEmbedded(used);
  if (!server.ok) throw new Error(JSON.stringify(server.failure));
  await server.value.stop();
});
afterAll(() => rmSync(used, { recursive: true }));
const useMade = () => cpSync(used, folder, { recursive: true });

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
  rmSync(place, { recursive: true, force: true });
});

async function started(options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder, options);
  if (!server.ok) throw new Error(JSON.stringify(server.failure));
  running.push(server.value);
  return server.value;
}

async function query(server: EmbeddedServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.as('owner'));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const ROWS = 'create table if not exists kept (n integer); insert into kept values (1)';
const rows = (server: EmbeddedServer) => query(server, 'select n from kept');

/** Another program that starts a server on the folder, writes a row, says so, and stays. */
async function otherProgram(options: EmbeddedOptions = {}, owner?: { uid: number; gid: number }) {
  const source = new URL('./start-embedded.ts', import.meta.url).href;
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(source)});
    const { default: pg } = await import(${JSON.stringify(import.meta.resolve?.('pg') ?? 'pg')});
    const server = await startEmbedded(${JSON.stringify(folder)}, ${JSON.stringify(options)});
    if (!server.ok) { console.log(JSON.stringify(server)); process.exit(1); }
    const client = new pg.Client(server.value.as('owner'));
    await client.connect();
    await client.query(${JSON.stringify(ROWS)});
    process.once('SIGTERM', async () => { await client.end(); await server.value.stop(); });
    console.log(JSON.stringify({ ok: true, pid: server.value.pid, runAs: server.value.runAs }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
    ...owner,
  });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const said = JSON.parse(line) as { ok: boolean; pid: number; runAs: unknown; failure?: unknown };
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await once(child, 'exit');
  };
  return { ...said, childPid: child.pid, end };
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 1000 && isAlive(pid); tries += 1) await pause(20);
  return !isAlive(pid);
}

describe('a data folder', () => {
  test('is made, used, left and used again, with what was written', async () => {
    const first = await started();
    await query(first, ROWS);
    await first.stop();
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await started();
    expect(await rows(second)).toEqual([{ n: 1 }]);
    expect(readdirSync(folder).toSorted()).toEqual(['gongkai.lock', 'gongkai.pid', 'postgres', 'postgres.log', 'socket']);
  });

  test('keeps the promises of PostgreSQL, and opens no port', async () => {
    useMade();
    const server = await started();
    const settings = await query(
      server,
      `select name, setting from pg_settings
       where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses') order by name`,
    );
    expect(settings).toEqual([
      { name: 'data_checksums', setting: 'on' },
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    expect(statSync(join(folder, 'socket')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0);
  });

  test('with too long a path for a socket has it elsewhere, and clears that away', async () => {
    folder = join(place, 'x'.repeat(120), 'data');
    useMade();
    const server = await started();
    const socket = String(server.as('app').host);
    expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(existsSync(socket)).toBe(true);
    await server.stop();
    expect(existsSync(socket)).toBe(false);
  });

  test('is one program’s at a time: the other is named', async () => {
    useMade();
    await started();
    expect(await startEmbedded(folder)).toEqual({
      ok: false,
      failure: { code: 'data.in-use', params: { folder, pid: String(process.pid) } },
    });
  });

  test('half made by a start that was cut short is made anew', async () => {
    mkdirSync(join(folder, 'postgres.making-a1b2c3', 'base'), { recursive: true });
    const server = await started();
    expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(readdirSync(folder).some((name) => name.includes('making'))).toBe(false);
  });

  test.each([
    ['by a newer PostgreSQL', '19\n', { code: 'data.newer-postgres', params: { found: 19, ours: 18 } }],
    ['by an older PostgreSQL', '17\n', { code: 'data.older-postgres', params: { found: 17, ours: 18 } }],
    ['by a PostgreSQL of long ago', '9.6\n', { code: 'data.older-postgres', params: { found: 9, ours: 18 } }],
    ['by something else', undefined, { code: 'data.not-ours' }],
    ['by one whose mark is rubbish', 'garbage\n', { code: 'data.damaged' }],
    ['by one whose mark a full disk has emptied', '', { code: 'data.damaged' }],
  ])('made %s is refused and left alone', async (_why, version, failure) => {
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'note.txt'), 'mine');
    if (version !== undefined) writeFileSync(join(folder, 'postgres', 'PG_VERSION'), version);
    expect(await startEmbedded(folder)).toMatchObject({ ok: false, failure });
    expect(readFileSync(join(folder, 'postgres', 'note.txt'), 'utf8')).toBe('mine');
  });

  test('that cannot be made is refused', async () => {
    writeFileSync(folder, 'a file stands here');
    expect(await startEmbedded(folder)).toMatchObject({ ok: false, failure: { code: 'data.unwritable', params: { folder } } });
  });

  test('whose server cannot start is given free, with the reason', async () => {
    useMade();
    const refused = await startEmbedded(folder, { settings: { shared_buffers: 'much' } });
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'embedded.did-not-start', params: { line: expect.stringContaining('shared_buffers') } },
    });
    await started();
  });
});

describe('after a death', () => {
  test.each([
    ['with the kernel’s signal', {}],
    ['with a watcher, where there is no such signal', { deathSignal: false }],
  ])('of the program no server stays, and what was written is there: %s', async (_why, options) => {
    useMade();
    const other = await otherProgram(options);
    expect(await startEmbedded(folder)).toMatchObject({
      failure: { code: 'data.in-use', params: { pid: String(other.childPid) } },
    });
    await other.end('SIGKILL');
    expect(await isGone(other.pid)).toBe(true);
    expect(await rows(await started())).toEqual([{ n: 1 }]);
  });

  test('of the program, the next start need not wait', async () => {
    useMade();
    const other = await otherProgram();
    await other.end('SIGKILL');
    expect(await rows(await started())).toEqual([{ n: 1 }]);
  });

  test('of everything at once, the log is replayed', async () => {
    useMade();
    const other = await otherProgram();
    process.kill(other.pid, 'SIGKILL');
    await other.end('SIGKILL');
    expect(await rows(await started())).toEqual([{ n: 1 }]);
  });

  test('an orphan that nobody stopped is stopped, and its rows are there', async () => {
    useMade();
    const first = await started();
    await query(first, ROWS);
    await first.stop();
    const binaries = findBinaries();
    const data = await openDataFolder(folder);
    if (!binaries.ok || !data.ok) throw new Error('no server to orphan');
    mkdirSync(join(place, 'orphan'));
    const orphan = await startProcess(binaries.value, data.value, first.runAs, [
      '-k',
      join(place, 'orphan'),
      '-c',
      'listen_addresses=',
    ]);
    if (!orphan.ok) throw new Error(JSON.stringify(orphan.failure));
    expect(await rows(await started())).toEqual([{ n: 1 }]);
    await orphan.value.ended;
    expect(isAlive(orphan.value.pid)).toBe(false);
  });

  test('a pid file whose number another process has now is no hindrance', async () => {
    useMade();
    await (await started()).stop();
    const stale = [process.pid, join(folder, 'postgres'), 1700000000, 5432, join(folder, 'socket'), '', '  1 1', 'ready   '];
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), stale.join('\n'));
    expect(await query(await started(), 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('of the server alone, whoever waits for its end is told', async () => {
    useMade();
    const server = await started();
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    await server.stop();
    expect(await query(await started(), 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('over a port of this machine, as on Windows', () => {
  test('the password is asked for', async () => {
    const server = await started({ transport: 'loopback' });
    expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    const client = new pg.Client({ ...server.as('app'), password: 'wrong' });
    await expect(client.connect()).rejects.toThrow('password');
    await server.stop();
    expect(await query(await started({ transport: 'loopback' }), 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

const CLERK = { uid: 54321, gid: 54321 };

/** Only root can take on another identity, and only where that other may read the program. */
const canBeClerk =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', `require('fs').readdirSync(${JSON.stringify(import.meta.dirname)})`], CLERK).status === 0;

describe.skipIf(!canBeClerk)('an ordinary user', () => {
  beforeEach(() => {
    chmodSync(place, 0o711);
    mkdirSync(folder);
    chownSync(folder, CLERK.uid, CLERK.gid);
  });

  test('runs the server himself; root then goes on in his name, and he again', async () => {
    const his = await otherProgram({}, CLERK);
    expect(his).toMatchObject({ ok: true, runAs: { kind: 'self' } });
    await his.end('SIGTERM');
    const roots = await started();
    expect(roots.runAs).toEqual({ kind: 'user', ...CLERK });
    await query(roots, 'insert into kept values (2)');
    await roots.stop();
    const strangers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => statSync(join(folder, name)).uid !== CLERK.uid,
    );
    expect(strangers).toEqual([]);
    const again = await otherProgram({}, CLERK);
    expect(again.ok).toBe(true);
    await again.end('SIGKILL');
    expect(await isGone(again.pid)).toBe(true);
  });

  test('cannot use the data of root, and is told whose they are', async () => {
    chownSync(folder, 0, 0);
    useMade();
    chmodSync(folder, 0o777);
    for (const name of ['gongkai.lock', 'postgres.log']) chmodSync(join(folder, name), 0o666);
    expect(await otherProgram({}, CLERK)).toMatchObject({ ok: false, failure: { code: 'data.other-owner', params: { uid: 0 } } });
  });

  test('is told where he may not write', async () => {
    chownSync(folder, 0, 0);
    expect(await otherProgram({}, CLERK)).toMatchObject({
      ok: false,
      failure: { code: 'data.unwritable', params: { reason: 'EACCES' } },
    });
  });
});

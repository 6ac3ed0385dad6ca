import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

let place: string;
let data: string;
let outside: TestDatabase;
const children: ChildProcess[] = [];
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'gongkai-main-'));
  data = join(place, 'data');
  outside = await makeTestDatabase(inject('postgres'), 'empty');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await outside.drop();
  rmSync(place, { recursive: true, force: true });
});

type Program = {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
};

function run(environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [MAIN], {
    cwd: place,
    env: { PATH: process.env['PATH'], PORT: '0', GONGKAI_DATA: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | string | null>((settle) => child.once('close', (code, signal) => settle(code ?? signal)));
  return { child, said: () => said, ended };
}

/** Runs until it says where it listens. */
async function running(environment: Readonly<Record<string, string>> = {}): Promise<Program & { readonly address: string }> {
  const program = run(environment);
  let over = false;
  void program.ended.then(() => (over = true));
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(program.said())?.[0];
    if (address !== undefined) return { ...program, address };
    if (over) throw new Error(program.said());
    await pause(10);
  }
}

async function refused(environment: Readonly<Record<string, string>>): Promise<string> {
  const { ended, said } = run(environment);
  expect(await ended).toBe(1);
  const lines = said().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

const serverPid = () => Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 1000 && isAlive(pid); tries += 1) await pause(20);
  return !isAlive(pid);
}

test('starts on an empty folder, answers, says where, and stops when asked, however often', async () => {
  const program = await running();
  expect(await (await fetch(`${program.address}/readyz`)).json()).toEqual({ status: 'ok' });
  expect(program.said().trim().split('\n')).toHaveLength(1);
  const postgres = serverPid();
  expect(isAlive(postgres)).toBe(true);
  program.child.kill('SIGINT');
  program.child.kill('SIGINT');
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(isAlive(postgres)).toBe(false);
});

test('killed outright it leaves no database behind, and the next start goes on', async () => {
  const program = await running();
  const postgres = serverPid();
  program.child.kill('SIGKILL');
  await program.ended;
  const next = await running();
  expect(serverPid()).not.toBe(postgres);
  expect(await isGone(postgres)).toBe(true);
  expect((await fetch(`${next.address}/readyz`)).status).toBe(200);
});

test('ends, and says so, when its database ends', async () => {
  const program = await running();
  process.kill(serverPid(), 'SIGKILL');
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('the embedded database has ended');
});

test('stops in the middle of starting', async () => {
  data = join(place, 'interrupted');
  const program = run({});
  for (let tries = 0; tries < 1000; tries += 1) {
    await pause(5);
    // The folder is made once the program listens to signals.
    if (program.said() !== '' || statOf(data)) break;
  }
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect((await running()).address).toContain('http');
  data = join(place, 'data');
});

function statOf(path: string): boolean {
  try {
    readFileSync(join(path, 'gongkai.pid'));
    return true;
  } catch {
    return false;
  }
}

test('a second program on the same folder names the first', async () => {
  const first = await running();
  expect(await refused({})).toContain(`process ${first.child.pid}`);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
});

test('a busy port is one line, and no database stays', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => other.once('listening', settle));
  const { port } = other.address() as AddressInfo;
  expect(await refused({ PORT: String(port) })).toContain(`port ${port} on 127.0.0.1 is in use`);
  other.close();
  await running();
});

test.each([
  ['a folder that cannot be made', () => ({ GONGKAI_DATA: join(MAIN, 'data') }), 'cannot write to the data folder'],
  ['a port that is none', () => ({ PORT: 'many' }), 'PORT must be a whole number'],
  ['a database address that is none', () => ({ DATABASE_URL: 'mysql://x' }), 'DATABASE_URL is not the address'],
  [
    'a database that is not there',
    () => ({ DATABASE_URL: 'postgresql://127.0.0.1:1/x' }),
    'cannot reach the database at 127.0.0.1:1',
  ],
  ['a user who may make no tables', () => ({ DATABASE_URL: outside.url('app') }), 'may not create tables'],
])('%s is one line', async (_why, environment, says) => {
  expect(await refused(environment())).toContain(says);
});

// Node's own making of folders never ends there.
test.skipIf(process.platform !== 'linux')('a folder in /proc, which the system lets nobody make, is one line', async () => {
  expect(await refused({ GONGKAI_DATA: '/proc/gongkai/data' })).toContain('cannot write to the data folder /proc/gongkai/data');
});

test('an outside database takes the place of the embedded one, with the same archive', async () => {
  const url = outside.url('owner');
  const program = await running({ DATABASE_URL: url, GONGKAI_DATA: join(place, 'unused') });
  expect((await fetch(`${program.address}/readyz`)).status).toBe(200);
  expect(() => readFileSync(join(place, 'unused', 'gongkai.pid'))).toThrow('ENOENT');
  const { rows } = await outside.run('select count(*)::integer as n from site_marker');
  expect(rows).toEqual([{ n: 1 }]);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('data of a newer version are one line, whether PostgreSQL or the schema is newer', async () => {
  await outside.run(`insert into schema_migration (number, name, sha256) values (9999, '9999-from-the-future.sql', '')`);
  expect(await refused({ DATABASE_URL: outside.url('owner') })).toContain('made by a newer version (schema 9999');
  const version = join(data, 'postgres', 'PG_VERSION');
  const ours = readFileSync(version, 'utf8');
  writeFileSync(version, '99\n');
  expect(await refused({})).toContain('made by a newer version (PostgreSQL 99');
  writeFileSync(version, ours);
});

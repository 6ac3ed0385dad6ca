import { request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp } from '../testing/demonstration-app.ts';
import { zipFile } from '../testing/zip-file.ts';
import { createChecking, type Checking, type CheckingOptions } from './checking.ts';

const MEGABYTE = 1024 * 1024;

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

const apps: Awaited<ReturnType<typeof demonstrationApp>>[] = [];
afterEach(async () => {
  for (const { app } of apps.splice(0)) await app.close();
});

async function appWith(options: CheckingOptions) {
  const checking = createChecking(options);
  const made = await demonstrationApp(database.db, { checking });
  apps.push(made);
  return { ...made, isBusy: () => !hasPlace(checking) };
}

/** Takes a place and gives it back in one breath, so that nobody misses it. */
function hasPlace(checking: Checking): boolean {
  const entered = checking.enter('somebody');
  if (entered.ok) entered.value.leave();
  return entered.ok;
}

const post = (made: Awaited<ReturnType<typeof appWith>>, payload: Buffer) =>
  made.call({ method: 'POST', url: '/api/v1/check', payload, headers: { 'content-type': 'application/octet-stream' } });

const document = Buffer.from('<w:document/>');
const rubbish = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * at * 31 + at * 17) % 251));

/** What strangers may think of. Each is answered as a refusal of the file, whatever it is, and costs nothing else. */
const HOSTILE: readonly (readonly [string, () => Buffer, readonly string[]])[] = [
  ['a zip bomb', () => zipFile([{ name: 'word/document.xml', bytes: Buffer.alloc(64 * MEGABYTE, 0x20) }]), ['file.zip-bomb']],
  [
    'a zip bomb that says it is small',
    () => zipFile([{ name: 'word/document.xml', bytes: Buffer.alloc(64 * MEGABYTE, 0x20), says: 1000 }]),
    ['file.zip-bomb', 'file.broken'],
  ],
  [
    'a container of very many files',
    () => zipFile(Array.from({ length: 5000 }, (_, at) => ({ name: at === 0 ? 'word/document.xml' : `${at}`, bytes: document }))),
    ['file.zip-bomb', 'file.broken', 'file.too-big-inside'],
  ],
  [
    '20 MB of open tags',
    () => Buffer.alloc(20 * MEGABYTE - 4, '<div>'),
    ['report.not-a-report', 'file.too-big-inside', 'file.too-slow'],
  ],
  [
    '20 MB of open tables',
    () => Buffer.alloc(20 * MEGABYTE, '<table><tr><td>'),
    ['report.not-a-report', 'file.too-big-inside', 'file.too-slow'],
  ],
  ['a PDF of rubbish', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), rubbish(2 * MEGABYTE)]), ['file.broken', 'file.scanned']],
  [
    '20 MB of one line',
    () => Buffer.alloc(20 * MEGABYTE, '政府信息公开工作年度报告'),
    ['report.not-a-report', 'file.too-slow', 'file.too-big-inside'],
  ],
  [
    'rubbish that says it is Word',
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), rubbish(MEGABYTE)]),
    ['file.unsupported', 'file.broken'],
  ],
];

test('hostile files cost one refusal each, and neither the program nor the next visitor', async () => {
  const made = await appWith({ processes: 1, seconds: 20 });
  for (const [what, file, codes] of HOSTILE) {
    let answered = false;
    const answer = post(made, file()).finally(() => (answered = true));
    const reading = await made.call({ url: '/api/v1/reports?limit=1' });
    expect([what, reading.statusCode]).toEqual([what, 200]);
    const { code } = (await answer).json<{ code: string }>();
    expect([what, codes.includes(code) ? 'refused' : code, answered]).toEqual([what, 'refused', true]);
    expect([what, (await post(made, demonstration('anshan-2019.txt'))).statusCode]).toEqual([what, 200]);
  }
});

const HOSTILE_JOB = new URL('../../fixtures/hostile-job.ts', import.meta.url);

test('while a file is worked on, everybody else is answered', async () => {
  const made = await appWith({ processes: 1, waiting: 0, seconds: 3600, job: HOSTILE_JOB });
  const { port } = await listening(made.app);
  let ended = false;
  const visitor = send(port, 'loop', () => (ended = true));
  await until(made.isBusy);
  // The file never ends, so every answer below comes while it is worked on.
  for (const url of ['/healthz', '/readyz', '/api/v1/reports', '/api/v1/rules', '/api/v1/editions', '/api/v1/openapi.json'])
    expect([url, (await made.call({ url })).statusCode, ended]).toEqual([url, 200, false]);
  const busy = await post(made, demonstration('anshan-2019.txt'));
  expect([busy.json<{ code: string }>().code, busy.headers['retry-after']]).toEqual(['checking.busy', '10']);
  visitor.destroy();
});

describe('a visitor who goes away', () => {
  test('while the file is worked on ends that work: the one place there is can be had again', async () => {
    const made = await appWith({ processes: 1, waiting: 0, seconds: 3600, job: HOSTILE_JOB });
    const { port } = await listening(made.app);
    const visitor = send(port, 'loop', () => undefined);
    await until(made.isBusy);
    visitor.destroy();
    await until(() => !made.isBusy());
    expect((await post(made, demonstration('anshan-2019.txt'))).statusCode).toBe(200);
    expect(made.lines.filter((line) => line.includes('"error"'))).toEqual([]);
  });

  test('in the middle of sending gives the place back, too', async () => {
    const made = await appWith({ processes: 1, waiting: 0, job: HOSTILE_JOB });
    const { port } = await listening(made.app);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json']) {
      const socket = connect(port, '127.0.0.1');
      socket.write(
        `POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n--x\r\nContent-Disp`,
      );
      await until(made.isBusy);
      socket.destroy();
      await until(() => !made.isBusy());
      expect((await post(made, demonstration('anshan-2019.txt'))).statusCode).toBe(200);
    }
    expect(made.lines.filter((line) => line.includes('"error"'))).toEqual([]);
  });
});

async function listening(app: Awaited<ReturnType<typeof appWith>>['app']): Promise<AddressInfo> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server.address() as AddressInfo;
}

/** Sends a whole file over a connection, and tells when an answer comes. */
function send(port: number, body: string, answered: () => void) {
  const ask = request(
    { port, host: '127.0.0.1', path: '/api/v1/check', method: 'POST', headers: { 'content-type': 'text/plain' } },
    answered,
  );
  ask.on('error', () => undefined);
  ask.end(body);
  return ask;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

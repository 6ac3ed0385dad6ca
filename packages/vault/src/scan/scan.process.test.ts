import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noise, piecesOf } from '../testing/bytes.ts';
import { flatBomb, plainDocx, testVirus } from '../testing/traps.ts';
import { askClamd, type ClamdPlace } from './clamd.ts';
import { scan } from './scan.ts';

const scanned = (bytes: Uint8Array, name: string, clamd?: ClamdPlace) =>
  scan(piecesOf(bytes), { name, size: bytes.length }, { clamd });

describe('a scan in a process of its own', () => {
  test('says what a clean file is, and the hash of what it saw', async () => {
    expect(await scanned(plainDocx(), '答复.docx')).toEqual({
      ok: true,
      value: { type: 'docx', reasons: [], antivirus: false, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('holds what a trap is held for', async () => {
    expect(await scanned(flatBomb(), '数据.zip')).toMatchObject({ value: { reasons: [{ code: 'held.archive-bomb' }] } });
  });

  test('holds a file that takes longer than it may, and one that takes its process down', async () => {
    const bytes = plainDocx();
    const limits = { seconds: 0.001, memory: 512, onFault: () => undefined };
    const late = await scan(piecesOf(bytes), { name: 'a.docx', size: bytes.length }, { clamd: undefined, limits });
    expect(late).toMatchObject({ value: { reasons: [{ code: 'held.not-scannable', params: { why: 'scan.too-slow' } }] } });
    const down = await scan(
      piecesOf(bytes),
      { name: 'a.docx', size: bytes.length },
      { clamd: undefined, limits: { ...limits, seconds: 60, memory: 4 } },
    );
    expect(down).toMatchObject({ value: { reasons: [{ code: 'held.not-scannable', params: { why: 'scan.broke-off' } }] } });
  });

  test('does not take a file that has grown', async () => {
    const bytes = plainDocx();
    await expect(scan(piecesOf(bytes), { name: 'a.docx', size: bytes.length - 1 }, { clamd: undefined })).rejects.toThrow(
      'longer',
    );
  });
});

/** A server that speaks INSTREAM as clamd does: pieces with lengths, an end of none, one answer, and an error beyond its limit. */
function startProtocolServer(
  limit: number,
): Promise<{ readonly place: ClamdPlace; readonly server: Server; readonly sizes: number[] }> {
  const sizes: number[] = [];
  const server = createServer((socket: Socket) => {
    let waiting = Buffer.alloc(0);
    let [begun, got] = [false, 0];
    let found = false;
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      if (!begun) {
        if (!waiting.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return;
        begun = true;
        waiting = waiting.subarray(10);
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0);
        if (length === 0) {
          sizes.push(got);
          socket.end(found ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
          return;
        }
        if (waiting.length < 4 + length) return;
        found ||= waiting.subarray(4, 4 + length).includes(Buffer.from(testVirus()).subarray(0, 60));
        got += length;
        waiting = waiting.subarray(4 + length);
        if (got > limit) socket.end('INSTREAM size limit exceeded. ERROR\0');
      }
    });
  });
  return new Promise((settle) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      settle({ place: { host: '127.0.0.1', port }, server, sizes });
    }),
  );
}

describe('the protocol of clamd', () => {
  let started: Awaited<ReturnType<typeof startProtocolServer>>;
  beforeAll(async () => {
    started = await startProtocolServer(1024 * 1024);
  });
  afterAll(() => new Promise((settle) => started.server.close(settle)));

  test('sends every byte and takes the verdict', async () => {
    const bytes = noise(700_001);
    expect(await askClamd(started.place, piecesOf(bytes))).toEqual({ kind: 'clean' });
    expect(started.sizes.at(-1)).toBe(bytes.length);
    expect(await askClamd(started.place, piecesOf(testVirus()))).toEqual({ kind: 'found', name: 'Eicar-Signature' });
    expect(await askClamd(started.place, piecesOf(Buffer.alloc(0)))).toEqual({ kind: 'clean' });
  });

  test('a file beyond its limit has no verdict, and so is not clean', async () => {
    expect(await askClamd(started.place, piecesOf(noise(3 * 1024 * 1024)))).toMatchObject({
      kind: 'silent',
      said: expect.stringContaining('size limit'),
    });
  });

  test('where nobody listens, the file waits', async () => {
    const nobody = { path: join(tmpdir(), 'no-such-clamd.sock') };
    expect(await scanned(plainDocx(), 'a.docx', nobody)).toEqual({
      ok: false,
      failure: { code: 'scan.antivirus-silent', params: { said: 'ENOENT' } },
    });
  });

  test('what breaks off in the middle is thrown, and the connection ends', async () => {
    const breaking = async function* () {
      yield await Promise.resolve(noise(1000));
      throw new Error('the store is gone');
    };
    await expect(askClamd(started.place, breaking())).rejects.toThrow('the store is gone');
  });
});

/** Debian's clamav-daemon, or the one that CLAMD_PATH names; its library path is the environment's. */
const clamd = process.env['CLAMD_PATH'] ?? (spawnSync('clamd', ['--version']).status === 0 ? 'clamd' : undefined);

describe.skipIf(clamd === undefined)('a real clamd, which knows the test virus by its hash alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-clamd-'));
  const socket = join(folder, 'clamd.sock');
  const daemon = { stop: () => Promise.resolve() };
  beforeAll(async () => {
    mkdirSync(join(folder, 'signatures'));
    // MD5, size and name: what every catalogue of signatures says of the test file.
    writeFileSync(join(folder, 'signatures', 'test.hdb'), '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n');
    writeFileSync(
      join(folder, 'clamd.conf'),
      `LocalSocket ${socket}\nDatabaseDirectory ${join(folder, 'signatures')}\nForeground yes\nStreamMaxLength 1M\n`,
    );
    const child = spawn(clamd ?? '', ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
    const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
    daemon.stop = async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    };
    while ((await askClamd({ path: socket }, piecesOf(Buffer.from('x')))).kind === 'silent') {
      if (child.exitCode !== null) throw new Error('clamd did not start');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  afterAll(() => daemon.stop());

  test('finds it, passes a clean file, and gives no verdict beyond its limit', async () => {
    expect(await askClamd({ path: socket }, piecesOf(testVirus(), 7))).toEqual({
      kind: 'found',
      name: 'Eicar-Test-Signature.UNOFFICIAL',
    });
    expect(await askClamd({ path: socket }, piecesOf(noise(900_000)))).toEqual({ kind: 'clean' });
    expect(await askClamd({ path: socket }, piecesOf(noise(5_000_000)))).toMatchObject({ kind: 'silent' });
    expect(await scanned(testVirus(), '病毒.txt', { path: socket })).toMatchObject({
      value: {
        antivirus: true,
        reasons: [{ code: 'held.virus', params: { name: 'Eicar-Test-Signature.UNOFFICIAL' } }, { code: 'held.test-virus' }],
      },
    });
  });
});

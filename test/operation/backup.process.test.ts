import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchiveToRead, readBackupKey, type ArchiveSums } from '@gongkai/backup';
import { ROOT } from '../root.ts';

let place: string;
let server: ChildProcess | undefined;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'gongkai-backup-'));
});
afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(place, { recursive: true, force: true });
});

const at = (name: string) => join(place, name);

/** Starts the real server on a folder and waits until it says where it listens. */
async function start(folder: string): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'packages/server/src/main.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', GONGKAI_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  await new Promise<void>((settle, refuse) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/http:\/\/127\.0\.0\.1:\d+/.test(said)) settle();
      });
    child.once('exit', () => refuse(new Error(said)));
  });
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const child = server;
  if (child === undefined) return;
  const ended = new Promise((settle) => child.once('exit', settle));
  child.kill(signal);
  await ended;
}

function gongkai(folder: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'packages/cli/src/main.ts'), ...argv], {
    cwd: place,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GONGKAI_DATA: folder },
  });
  return { status, said: stdout + stderr };
}

/** What an archive says of its rows and files. */
async function sumsOf(path: string): Promise<ArchiveSums | undefined> {
  const key = await readBackupKey(readFileSync(at('key'), 'utf8'));
  if (!key.ok) throw new Error(key.failure.code);
  const archive = await openArchiveToRead(createReadStream(path), key.value);
  if (!archive.ok) throw new Error(archive.failure.code);
  for await (const entry of archive.value.entries) {
    if (entry.kind === 'sums') return entry.sums;
    entry.content.resume();
    await new Promise((settle) => entry.content.once('close', settle));
  }
  return undefined;
}

test('a platform that runs is backed up, destroyed and put back: hashes of all rows and files are equal', async () => {
  const data = at('data');
  await start(data);
  mkdirSync(join(data, 'kept/1'), { recursive: true });
  writeFileSync(join(data, 'kept/1/scan'), 'a scan');
  writeFileSync(join(data, 'kept/empty'), '');

  expect(gongkai(data, 'backup', '--new-key', at('key'))).toMatchObject({ status: 0 });
  expect(gongkai(data, 'backup', at('first.backup'), '--key', at('key'))).toMatchObject({ status: 0 });
  await stop('SIGKILL');
  rmSync(data, { recursive: true });

  const back = at('back');
  expect(gongkai(data, 'restore', at('first.backup'), '--key', at('key'), '--to', back)).toMatchObject({ status: 0 });
  expect(readFileSync(join(back, 'kept/1/scan'), 'utf8')).toBe('a scan');
  expect(gongkai(back, 'backup', at('second.backup'), '--key', at('key'))).toMatchObject({ status: 0 });
  expect(await sumsOf(at('second.backup'))).toEqual(await sumsOf(at('first.backup')));

  await start(back);
  await stop('SIGTERM');
});

test('a drill leaves a dated certificate and nothing else', () => {
  expect(gongkai(at('nodata'), 'drill', at('first.backup'), '--key', at('key'))).toMatchObject({ status: 0 });
  const certificate = JSON.parse(readFileSync(at('first.backup.drill.json'), 'utf8')) as Record<string, unknown>;
  expect(certificate).toMatchObject({
    passed: true,
    endedAt: expect.stringMatching(/^20\d\d-/),
    archive: {
      sha256: createHash('sha256')
        .update(readFileSync(at('first.backup')))
        .digest('hex'),
    },
  });
  expect(existsSync(at('nodata'))).toBe(false);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('gongkai-drill-'))).toEqual([]);
});

test('what is in the way is said in one line, and nothing is left', () => {
  const archive = at('first.backup');
  const cut = at('cut.backup');
  writeFileSync(cut, readFileSync(archive).subarray(0, statSync(archive).size >> 1));
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['restore', cut, '--key', at('key'), '--to', at('new')], /不完整或已损坏/],
    [['restore', archive, '--key', at('key'), '--to', at('back')], /已有数据/],
    [['restore', archive, '--key', at('nokey'), '--to', at('new')], /读不了（ENOENT）/],
    [['restore', at('none.backup'), '--key', at('key'), '--to', at('new')], /读不了（ENOENT）/],
    [['backup', archive, '--key', at('key')], /已有这个文件/],
    [['backup', join(place, 'nowhere', 'x'), '--key', at('key')], /写不了（ENOENT）/],
    [['backup', '--new-key', at('key')], /已有这个文件/],
  ];
  for (const [argv, line] of cases) {
    const { status, said } = gongkai(at('back'), ...argv);
    expect([status, said.trim().split('\n').length]).toEqual([2, 1]);
    expect(said).toMatch(line);
  }
  expect(gongkai(at('nodata'), 'backup', at('x.backup'), '--key', at('key'))).toMatchObject({ status: 2 });
  expect([at('new'), at('new.restoring'), at('x.backup')].filter((path) => existsSync(path))).toEqual([]);
});

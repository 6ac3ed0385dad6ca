import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { newBackupKey, readBackupKey, type BackupKey } from './backup-key.ts';
import { ARCHIVE_FORMAT, type ArchiveHead } from './archive-contents.ts';
import { ArchiveDamaged, openArchiveToRead } from './read-archive.ts';
import { openArchiveToWrite } from './write-archive.ts';

const head: ArchiveHead = {
  format: ARCHIVE_FORMAT,
  program: '0.1.0',
  madeAt: '2026-11-22T01:02:03.000Z',
  schema: 7,
  tables: [
    { name: 'site', columns: ['id', 'name'], key: ['id'] },
    { name: 'unit', columns: ['id'], key: ['id'] },
  ],
  sequences: [],
};

const keyFrom = async (text: string): Promise<BackupKey> => {
  const key = await readBackupKey(text);
  if (!key.ok) throw new Error(key.failure.code);
  return key.value;
};

const MANY = Buffer.alloc(9_000_000, '1\t公开\n');
const SCAN = Buffer.from('a scan');

async function archive(key: BackupKey): Promise<Buffer> {
  const out = new PassThrough();
  const whole = buffer(out);
  const writer = await openArchiveToWrite(out, key, head);
  await writer.table(
    'site',
    Readable.from([MANY.subarray(0, 3_000_000), MANY.subarray(3_000_000, 6_000_000), MANY.subarray(6_000_000)]),
  );
  await writer.table('unit', Readable.from([]));
  await writer.file('site-1/ab/scan.bin', SCAN.length, Readable.from([SCAN]));
  await writer.finish();
  return whole;
}

/** Everything that an archive says, contents as their hashes. */
async function readThrough(bytes: Buffer, key: BackupKey) {
  const opened = await openArchiveToRead(Readable.from([bytes]), key);
  if (!opened.ok) return opened.failure;
  const said: unknown[] = [];
  for await (const entry of opened.value.entries) {
    if (entry.kind === 'sums') said.push(entry.sums);
    else said.push({ ...entry, content: (await buffer(entry.content)).length });
  }
  return { head: opened.value.head, said };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('what was written is read again, a long table in pieces, an empty one as itself', async () => {
  const key = await keyFrom((await newBackupKey()).text);
  const read = await readThrough(await archive(key), key);
  const pieces = 'said' in read ? read.said.slice(0, 2) : [];
  expect(pieces.map((piece) => (piece as { content: number }).content).reduce((a, b) => a + b)).toBe(MANY.length);
  expect(read).toEqual({
    head,
    said: [
      ...pieces.map(() => ({ kind: 'rows', table: 'site', content: expect.any(Number) })),
      { kind: 'rows', table: 'unit', content: 0 },
      { kind: 'file', name: 'site-1/ab/scan.bin', content: SCAN.length },
      {
        tables: [
          { name: 'site', bytes: MANY.length, sha256: sha256(MANY) },
          { name: 'unit', bytes: 0, sha256: sha256(new Uint8Array()) },
        ],
        files: [{ name: 'site-1/ab/scan.bin', bytes: SCAN.length, sha256: sha256(SCAN) }],
      },
    ],
  });
});

describe('keys', () => {
  test('the public half locks and does not open; the secret half opens', async () => {
    const { text, recipient } = await newBackupKey();
    const bytes = await archive(await keyFrom(recipient));
    expect(await readThrough(bytes, await keyFrom(recipient))).toEqual({ code: 'backup.key-cannot-open' });
    expect(await readThrough(bytes, await keyFrom(text))).toMatchObject({ head });
  });

  test('a pass phrase opens what it has locked, another does not', async () => {
    const bytes = await archive(await keyFrom('丁香花开在四月的公园里面呢\n'));
    expect(await readThrough(bytes, await keyFrom('丁香花开在四月的公园里面呢\r\n'))).toMatchObject({ head });
    expect(await readThrough(bytes, await keyFrom('丁香花开在五月的公园里面呢'))).toEqual({ code: 'backup.wrong-key' });
  });

  test('another key does not open', async () => {
    const [one, other] = [await keyFrom((await newBackupKey()).text), await keyFrom((await newBackupKey()).text)];
    expect(await readThrough(await archive(one), other)).toEqual({ code: 'backup.wrong-key' });
  });

  test.each([
    ['nothing in it', ' \n# note\n', 'backup.key-empty'],
    ['a phrase that can be guessed', 'gongkai', 'backup.key-short'],
    ['half a secret key', 'AGE-SECRET-KEY-1QQQ', 'backup.key-damaged'],
    ['half a public key', 'age1qqq', 'backup.key-damaged'],
  ])('a key file with %s is refused', async (_why, text, code) => {
    expect(await readBackupKey(text)).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('an archive that is not what was written', () => {
  test('something else', async () => {
    const key = await keyFrom((await newBackupKey()).text);
    expect(await readThrough(Buffer.from('PK\u0003\u0004 not at all'), key)).toEqual({ code: 'backup.not-a-backup' });
    expect(await readThrough(Buffer.alloc(0), key)).toEqual({ code: 'backup.not-a-backup' });
  });

  test('cut anywhere, or one bit of it changed: it is never read through as if whole', async () => {
    const key = await keyFrom((await newBackupKey()).text);
    const bytes = await archive(key);
    const places = Array.from({ length: 40 }, (_, n) => Math.floor(((n + 0.5) * bytes.length) / 40));
    const broken = places.flatMap((at) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return [bytes.subarray(0, at), changed];
    });
    for (const each of [...broken, bytes.subarray(0, -1)]) {
      const read = await readThrough(each, key).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(ArchiveDamaged);
      else expect(read).toMatchObject({ code: expect.stringMatching(/^backup\./) });
    }
  });
});

test('who writes where nothing can be written any more is told, and waits for nothing', async () => {
  const key = await keyFrom((await newBackupKey()).text);
  const full = new PassThrough({ highWaterMark: 1 });
  const writer = await openArchiveToWrite(full, key, head);
  full.destroy(new Error('disk full'));
  await expect(writer.table('site', Readable.from([MANY, MANY]))).rejects.toThrow('disk full');
});

import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openArchiveToRead, readBackupKey, type ArchiveSums } from '@gongkai/backup';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { openObjects } from '@gongkai/vault';
import { piecesOf, startS3Server } from '@gongkai/vault/testing';
import { ROOT } from '../root.ts';

type S3 = Awaited<ReturnType<typeof startS3Server>>;

let place: string;
let databases: readonly [TestDatabase, TestDatabase];
let buckets: readonly [S3, S3];
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'gongkai-outside-'));
  databases = [await makeTestDatabase(inject('postgres')), await makeTestDatabase(inject('postgres'), 'empty')];
  buckets = [await startS3Server(), await startS3Server()];
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  for (const bucket of buckets) await bucket.stop();
  rmSync(place, { recursive: true, force: true });
});

const at = (name: string) => join(place, name);

/** The command on an outside database and a bucket. Not waited for in this thread, where the bucket is served. */
async function gongkai(which: 0 | 1, folder: string, ...argv: readonly string[]) {
  const { endpoint, region, bucket, accessKeyId, secretAccessKey } = buckets[which].place;
  const child = spawn(process.execPath, [join(ROOT, 'packages/cli/src/main.ts'), ...argv], {
    cwd: place,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databases[which].url('owner'),
      GONGKAI_DATA: at(folder),
      GONGKAI_FILES: `s3://${bucket}`,
      GONGKAI_S3_ENDPOINT: endpoint,
      GONGKAI_S3_REGION: region,
      GONGKAI_S3_KEY_ID: accessKeyId,
      GONGKAI_S3_SECRET: secretAccessKey,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, said: said + complained };
}

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

const bucketOf = (which: 0 | 1) => openObjects({ objects: { kind: 's3', place: buckets[which].place }, spool: at('spool') });

test('an outside database and a bucket are backed up and put back into others: hashes of all rows and files are equal', async () => {
  const objects = await bucketOf(0);
  await objects.put('clean/1/scan', piecesOf(Buffer.from('a scan')));
  await databases[0].db.insertInto('site').values({ id: 7, name: '临江县' }).execute();

  expect(await gongkai(0, 'data', 'backup', '--new-key', at('key'))).toMatchObject({ status: 0 });
  expect(await gongkai(0, 'data', 'backup', at('first.backup'), '--key', at('key'))).toMatchObject({ status: 0 });
  const first = await sumsOf(at('first.backup'));
  expect(first?.files).toHaveLength(1);

  const restored = await gongkai(1, 'back', 'restore', at('first.backup'), '--key', at('key'), '--to', at('back'));
  expect(restored).toMatchObject({ status: 0 });
  expect(await gongkai(1, 'back', 'backup', at('second.backup'), '--key', at('key'))).toMatchObject({ status: 0 });
  expect(await sumsOf(at('second.backup'))).toEqual(first);

  // What is there already is not written over.
  expect(await gongkai(1, 'other', 'restore', at('first.backup'), '--key', at('key'), '--to', at('other'))).toMatchObject({
    status: 2,
  });
});

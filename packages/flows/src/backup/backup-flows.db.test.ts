import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, test } from 'vitest';
import { newBackupKey, readBackupKey, type BackupKey } from '@gongkai/backup';
import { readReportFile } from '@gongkai/files';
import { ok } from '@gongkai/kernel';
import { checkReport } from '@gongkai/report';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { ARCHIVE_SITE, loadDemonstration, makeBackup, restoreBackup, type KeptFiles, type ReadAndCheck } from '../index.ts';

const reader: ReadAndCheck = {
  version: 'test',
  read: (bytes) => readReportFile(bytes),
  check: (report, beside) => Promise.resolve(ok(checkReport(report, beside))),
};

/** A place for files in memory. */
function place(given: Readonly<Record<string, string>> = {}): KeptFiles & { readonly kept: Map<string, Buffer> } {
  const kept = new Map(Object.entries(given).map(([name, text]) => [name, Buffer.from(text)]));
  return {
    kept,
    list: async function* () {
      yield* kept.keys();
    },
    open: (name) => {
      const content = kept.get(name);
      return Promise.resolve(content && { bytes: content.length, content: Readable.from([content]) });
    },
    write: async (name, content) => void kept.set(name, await buffer(content)),
  };
}

const FILES = { '1/aa/scan': 'a scan', '1/bb/empty': '', '1/cc/letter': '告知书'.repeat(50_000) };

let [full, empty]: TestDatabase[] = [];
let key: BackupKey;
beforeAll(async () => {
  full = await makeTestDatabase(inject('postgres'));
  const folder = fileURLToPath(new URL('../../../../demonstration/', import.meta.url));
  const loaded = await loadDemonstration(full.db, () => Promise.resolve(reader), { site: ARCHIVE_SITE, folder });
  expect(loaded.ok).toBe(true);
  const made = await readBackupKey((await newBackupKey()).text);
  if (made.ok) key = made.value;
});
afterAll(() => full?.drop());
beforeEach(async () => {
  empty = await makeTestDatabase(inject('postgres'), 'empty');
});
afterEach(() => empty?.drop());

const config = (database: TestDatabase | undefined) => {
  if (database === undefined) throw new Error('no database');
  return database.config('owner');
};

async function backup(database: TestDatabase | undefined, files: KeptFiles) {
  const out = new PassThrough();
  const whole = buffer(out);
  const sums = await makeBackup({
    database: config(database),
    files,
    key,
    out,
    program: '0.1.0',
    now: new Date('2026-11-22T08:00:00Z'),
  });
  return { bytes: await whole, sums };
}

const restore = (bytes: Buffer, files: KeptFiles = place(), database = empty) =>
  restoreBackup({ input: Readable.from([bytes]), key, database: config(database), files });

describe('a backup put back into an empty place', () => {
  test('has every row and every file, as their hashes say', async () => {
    const made = await backup(full, place(FILES));
    const there = place();
    expect(await restore(made.bytes, there)).toMatchObject({ ok: true, value: { head: { program: '0.1.0' } } });
    expect((await backup(empty, there)).sums).toEqual(made.sums);
    expect(made.sums.tables.filter(({ bytes }) => bytes > 0).length).toBeGreaterThan(8);
    expect(made.sums.files.map(({ name }) => name)).toEqual(Object.keys(FILES));
  });

  test('is as watchful as before: what triggers do, they do again', async () => {
    const made = await backup(full, place());
    await restore(made.bytes);
    const count = 'select changes from site_change';
    const before = await empty?.run(count);
    await empty?.run('delete from report where (site_id, id) in (select site_id, id from report order by id limit 1)');
    expect((await empty?.run(count))?.rows).not.toEqual(before?.rows);
  });
});

describe('nothing is put back', () => {
  test('where something is already', async () => {
    const made = await backup(full, place());
    expect(await restore(made.bytes, place(), full)).toEqual({ ok: false, failure: { code: 'restore.not-empty' } });
  });

  test.each([
    ['an archive that was cut', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1), 'backup.damaged'],
    ['an archive of which one bit has changed', (bytes: Buffer) => withBit(bytes, bytes.length >> 1), 'backup.damaged'],
    ['something else', () => Buffer.from('PK'), 'backup.not-a-backup'],
  ])('of %s, and the database stays empty', async (_why, change, code) => {
    const made = await backup(full, place(FILES));
    expect(await restore(change(made.bytes))).toEqual({ ok: false, failure: { code } });
    const left = await empty?.run("select relname from pg_class where relnamespace = 'public'::regnamespace");
    expect(left?.rows).toEqual([]);
  });

  test('of an archive of a newer program', async () => {
    const database = await makeTestDatabase(inject('postgres'));
    await database.run("insert into schema_migration (number, name, sha256) values (9999, 'later', '')");
    const made = await backup(database, place());
    await database.drop();
    expect(await restore(made.bytes)).toMatchObject({ ok: false, failure: { code: 'restore.newer', params: { found: 9999 } } });
  });
});

test('rows are those of one moment, though the program goes on writing', async () => {
  const database = await makeTestDatabase(inject('postgres'));
  const before = await backup(database, place());
  const during = backup(database, {
    ...place(),
    // Files come after the rows: written here, a row comes after the moment.
    list: async function* () {
      await database.run("insert into site (id, name) values (77, 'later')");
    },
  });
  expect((await during).sums).toEqual(before.sums);
  expect((await backup(database, place())).sums).not.toEqual(before.sums);
  await database.drop();
});

function withBit(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

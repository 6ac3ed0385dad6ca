import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { putFileLock, transact } from '@gongkai/store';
import { wrapKey } from '@gongkai/vault';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { noise, plainDocx } from '@gongkai/vault/testing';
import { openFileVault, rotateFileKeys } from '../index.ts';
import { makeFileTest, SITE, now, settingsIn, type FileTest } from '../testing/file-test.ts';

let t: FileTest;
beforeAll(async () => {
  t = await makeFileTest(inject('postgres'));
});
afterAll(() => t.end());

describe('keys', () => {
  test('are rotated by wrapping the files’ keys anew; killed in between, it goes on; old files still open', async () => {
    const ids = [await t.received(plainDocx(), 'a.docx'), await t.received(noise(100_000), 'b.txt')];
    const [id = ''] = ids;
    await t.scanned(id);
    const stale = await t.opened(settingsIn(t.folder));
    const before = t.vault.ring().current;
    const total = Number((await t.database.run('select count(*)::int as n from file_lock')).rows[0].n);
    const rotated = await rotateFileKeys(t.database.db, t.vault, { now });
    expect(rotated).toMatchObject({ ok: true, value: { rewrapped: total } });
    const key = rotated.ok ? rotated.value.key : '';
    expect(key).not.toBe(before);
    expect((await t.database.run('select distinct key_id from file_lock')).rows).toEqual([{ key_id: key }]);
    expect((await t.downloaded(id)).length).toBe(plainDocx().length);
    // A server that read the keys before reads them again when it meets one that it does not know.
    expect(stale.ring().current).toBe(before);
    expect((await t.downloaded(id, {}, stale)).length).toBe(plainDocx().length);
  });

  test('killed in the middle, what was done stays done, and the next run finishes it without a further key', async () => {
    const { database, folder, vault } = t;
    const ids = Array.from({ length: 450 }, (_, index) => `many${index}`);
    await transact(database.db, async (tx) => {
      for (const file of ids) {
        const place = { site: SITE, file, variant: 'original' } as const;
        await putFileLock(tx, SITE, { file, variant: 'original', name: 'a.txt', ...wrapKey(vault.ring(), place, noise(32)) });
      }
    });
    const keys = async () =>
      (await database.run('select key_id, count(*)::int as n from file_lock group by key_id order by n')).rows as { n: number }[];
    const script = fileURLToPath(new URL('../../fixtures/die-while-rotating.ts', import.meta.url));
    const child = spawn(process.execPath, [script, database.url('owner'), folder], { stdio: ['ignore', 'inherit', 'inherit'] });
    expect(await new Promise((settle) => child.once('exit', (_code, signal) => settle(signal)))).toBe('SIGKILL');
    expect((await keys()).map(({ n }) => n)).toEqual([200, expect.any(Number)]);
    const rest = await rotateFileKeys(database.db, vault, { now });
    expect(rest).toMatchObject({ ok: true, value: { made: false } });
    expect(await keys()).toEqual([{ key_id: rest.ok && rest.value.key, n: expect.any(Number) }]);
    await database.run(`delete from file_lock where file_id like 'many%'`);
  });

  test.each<[string, (path: string) => Promise<unknown>, string]>([
    ['gone', (path) => rm(path), 'vault.keys-lost'],
    ['open to others', (path) => chmod(path, 0o644), 'vault.keys-open-to-others'],
    ['malformed', (path) => writeFile(path, 'nonsense', { mode: 0o600 }), 'vault.keys-malformed'],
    ['others', (path) => writeFile(path, `other ${Buffer.alloc(32).toString('base64')}\n`, { mode: 0o600 }), 'vault.key-unknown'],
    [
      'others under the same id',
      (path) => writeFile(path, `${t.vault.ring().current} ${Buffer.alloc(32).toString('base64')}\n`, { mode: 0o600 }),
      'vault.key-wrong',
    ],
  ])('that are %s are said at the start, and none is made in their place', async (_what, spoil, code) => {
    const path = join(t.folder, 'keys', 'vault.keys');
    const good = await readFile(path, 'utf8');
    await spoil(path);
    try {
      expect(await openFileVault(t.database.db, settingsIn(t.folder), now)).toMatchObject({ ok: false, failure: { code } });
    } finally {
      await rm(path, { force: true });
      await writeFile(path, good, { mode: 0o600 });
    }
    expect(await openFileVault(t.database.db, settingsIn(t.folder), now)).toMatchObject({ ok: true });
  });
});

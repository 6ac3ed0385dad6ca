import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { noise, plainDocx } from '@gongkai/vault/testing';
import { openFileVault, rotateFileKeys } from '../index.ts';
import { makeFileTest, now, settingsIn, type FileTest } from '../testing/file-test.ts';

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
    const rotated = await rotateFileKeys(t.database.db, t.vault, { newKey: true, now });
    expect(rotated).toMatchObject({ ok: true, value: { rewrapped: total } });
    const key = rotated.ok ? rotated.value.key : '';
    expect(key).not.toBe(before);
    expect((await t.database.run('select distinct key_id from file_lock')).rows).toEqual([{ key_id: key }]);
    expect((await t.downloaded(id)).length).toBe(plainDocx().length);
    // A server that read the keys before reads them again when it meets one that it does not know.
    expect(stale.ring().current).toBe(before);
    expect((await t.downloaded(id, {}, stale)).length).toBe(plainDocx().length);
    expect(await rotateFileKeys(t.database.db, t.vault, { newKey: false, now })).toMatchObject({
      ok: true,
      value: { rewrapped: 0 },
    });
  });

  test('stopped in the middle, what was done stays done', async () => {
    for (let index = 0; index < 3; index += 1) await t.received(Buffer.from('x'), 'a.txt');
    const total = Number((await t.database.run('select count(*)::int as n from file_lock')).rows[0].n);
    await t.database.run(`insert into file_lock (site_id, file_id, variant, key_id, wrapped, name, told)
      select 1, 'filler' || n, 'original', key_id, wrapped, name, told from generate_series(1, 450) n, (select * from file_lock limit 1) one`);
    // The first round is real; then comes a key that does not belong to its file, and the run ends there.
    const stopped = await rotateFileKeys(t.database.db, t.vault, { newKey: true, now });
    expect(stopped).toMatchObject({ ok: false, failure: { code: 'vault.key-wrong' } });
    await t.database.run(`delete from file_lock where file_id like 'filler%'`);
    const rest = await rotateFileKeys(t.database.db, t.vault, { newKey: false, now });
    expect(rest.ok && rest.value.rewrapped).toBeLessThanOrEqual(total);
    expect((await t.database.run('select distinct key_id from file_lock')).rows).toHaveLength(1);
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

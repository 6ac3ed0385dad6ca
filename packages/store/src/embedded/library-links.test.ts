import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeMissingLinks } from './library-links.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gongkai-links-'));
  mkdirSync(join(home, 'native', 'lib'), { recursive: true });
  writeFileSync(join(home, 'native', 'lib', 'libpq.so.5.18'), 'library');
  const links = ['libpq.so', 'libpq.so.5'].map((name) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${name}` }));
  writeFileSync(join(home, 'native', 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rmSync(home, { recursive: true }));

test('makes the links that npm left out, by relative paths, and those already there are no trouble', async () => {
  expect(await makeMissingLinks(home)).toEqual({ ok: true, value: undefined });
  expect(readlinkSync(join(home, 'native', 'lib', 'libpq.so'))).toBe('libpq.so.5.18');
  rmSync(join(home, 'native', 'lib', 'libpq.so.5'));
  expect(await makeMissingLinks(home)).toEqual({ ok: true, value: undefined });
  expect(readFileSync(join(home, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});

test('two programs may make them at once', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => makeMissingLinks(home)));
  expect(all.every(({ ok }) => ok)).toBe(true);
});

test('says so where they cannot be made', async () => {
  rmSync(join(home, 'native', 'lib'), { recursive: true });
  // As in a read-only node_modules: root could write into a folder without write permission, so there is none.
  expect(await makeMissingLinks(home)).toEqual({
    ok: false,
    failure: { code: 'embedded.links-missing', params: { folder: home, reason: 'ENOENT' } },
  });
});

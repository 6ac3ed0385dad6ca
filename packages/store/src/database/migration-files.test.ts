import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMigrations } from './migration-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, sql = 'select 1;\n') => writeFileSync(join(folder, name), sql);

test('our own are numbered without a gap', () => {
  expect(readMigrations().map(({ number }) => number)).toEqual(readMigrations().map((_, at) => at + 1));
});

test.each([
  ['a number left out', ['0001-create-site.sql', '0003-create-unit.sql']],
  ['a number used twice', ['0001-create-site.sql', '0001-create-unit.sql']],
  ['a name without a verb and an object', ['0001-site.sql']],
  ['capitals', ['0001-Create-site.sql']],
  ['another kind of file', ['0001-create-site.sql', '0002-create-unit.sql.orig']],
])('refuses %s', (_why, names) => {
  for (const name of names) write(name);
  expect(() => readMigrations(folder)).toThrow('migration');
});

test('the line ends of a checkout do not change what a file is', () => {
  write('0001-create-site.sql', 'create table site ();\n');
  const [unix] = readMigrations(folder);
  write('0001-create-site.sql', 'create table site ();\r\n');
  expect(readMigrations(folder)).toEqual([unix]);
});

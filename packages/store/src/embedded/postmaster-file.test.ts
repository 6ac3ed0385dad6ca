import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPostmasterFile, servesCluster } from './postmaster-file.ts';

let cluster: string;
beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'gongkai-cluster-'));
});
afterEach(() => rmSync(cluster, { recursive: true }));

const write = (...lines: string[]) => writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'));

test('reads what a running server has written', () => {
  write('4711', '/data/postgres', '1700000000', '5432', '/data/socket', '', '  1234  5', 'ready   ', '');
  expect(readPostmasterFile(cluster)).toEqual({ pid: 4711, port: 5432, socketFolder: '/data/socket', status: 'ready' });
});

test('a file that is still being written has no status yet', () => {
  write('4711', '/data/postgres');
  expect(readPostmasterFile(cluster)).toEqual({ pid: 4711, port: 0, socketFolder: '', status: '' });
});

test.each([
  ['no file', undefined],
  ['an empty file, left by a full disk', ''],
  ['something else', 'not a number'],
])('%s is no server', (_why, text) => {
  if (text !== undefined) write(text);
  expect(readPostmasterFile(cluster)).toBeUndefined();
});

test('a living process that has another working folder is not the server of this cluster', () => {
  expect(servesCluster(process.pid, cluster)).toBe(false);
});

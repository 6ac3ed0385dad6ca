import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApp } from '../app.ts';
import { plainReader } from '../testing/demonstration-app.ts';
import { readWorkbench, type WorkbenchFiles } from './workbench-files.ts';

const PAGE = '<!doctype html><title>工作台</title>';
const SCRIPT = 'export const desk = 1;\n'.repeat(50);

let folder: string;
let database: TestDatabase;
let files: () => Promise<WorkbenchFiles>;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-workbench-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  const script = join(folder, 'assets', 'main-abc.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  database = await makeTestDatabase(inject('postgres'));
  files = () => readWorkbench(folder);
  app = await createApp({
    db: database.db,
    reader: () => Promise.resolve(plainReader),
    workbench: () => files(),
    log: { write: () => undefined },
  });
});
afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['/work', '/work/', '/work/units/1/history'])(
  '%s answers with the page, never kept, under the strict policy',
  async (url) => {
    const { statusCode, headers, body } = await app.inject({ url });
    expect([statusCode, body]).toEqual([200, PAGE]);
    expect(headers['cache-control']).toBe('no-store');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
  },
);

test('a file is sent as it was compressed, and is kept for ever', async () => {
  const ask = (accepted: string) => app.inject({ url: '/work/assets/main-abc.js', headers: { 'accept-encoding': accepted } });
  const brotli = await ask('gzip, br');
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(brotli.rawPayload.length).toBeLessThan(SCRIPT.length);
  expect((await ask('gzip')).headers['content-encoding']).toBe('gzip');
  expect((await ask('identity')).body).toBe(SCRIPT);
  const again = await app.inject({
    url: '/work/assets/main-abc.js',
    headers: { 'accept-encoding': 'br', 'if-none-match': String(brotli.headers['etag']) },
  });
  expect(again.statusCode).toBe(304);
});

test.each(['/work/assets/other.js', '/work/assets/..%2findex.html', '/work/assets/main-abc.js.br'])(
  '%s is no file',
  async (url) => {
    expect((await app.inject({ url })).statusCode).toBe(404);
  },
);

test('where the build failed, the workbench says so and the public pages are there', async () => {
  const before = files;
  files = () => Promise.reject(new Error('no compiler'));
  const { statusCode, body } = await app.inject({ url: '/work' });
  expect(statusCode).toBe(503);
  expect(body).toContain('工作台没有准备好');
  expect(body).not.toContain('no compiler');
  expect((await app.inject({ url: '/about' })).statusCode).toBe(200);
  files = before;
  expect((await app.inject({ url: '/work' })).statusCode).toBe(200);
});

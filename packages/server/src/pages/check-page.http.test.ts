import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ARCHIVE_SITE, listReports } from '@gongkai/flows';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp, fixture } from '../testing/demonstration-app.ts';
import { formOf } from '../testing/form.ts';

let database: TestDatabase;
let open: FastifyInstance;
let closed: FastifyInstance;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  open = (await demonstrationApp(database.db, { settings: { imports: 'open' } })).app;
  closed = (await demonstrationApp(database.db)).app;
});
afterAll(async () => {
  await open.close();
  await closed.close();
  await database.drop();
});

async function count(): Promise<number | null> {
  const listed = await listReports(database.db, { site: ARCHIVE_SITE, of: { kind: 'filter', filter: {} }, page: { size: 1 } });
  return listed.ok ? listed.value.total : null;
}

/** A form as a browser sends it: a file field is there even when nothing was chosen. */
async function send(
  app: FastifyInstance,
  {
    file,
    text = '',
    keep = false,
  }: { readonly file?: readonly [name: string, bytes: Buffer]; readonly text?: string; readonly keep?: boolean },
  headers: Readonly<Record<string, string>> = {},
) {
  const form = formOf([
    { name: 'file', file: file?.[0] ?? '', bytes: file?.[1] ?? new Uint8Array() },
    { name: 'text', value: text },
    ...(keep ? [{ name: 'keep', value: 'yes' }] : []),
  ]);
  return app.inject({ method: 'POST', url: '/check', payload: form.payload, headers: { ...form.headers, ...headers } });
}

const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

test.each([
  ['text', 'anshan-2019.txt', '2处错误需要更正'],
  ['a web page', 'shangjie-2020.html', '没有确定的错误'],
  ['a Word file', 'jinshi-2018.docx', '没有确定的错误'],
])('%s is checked at once, on the page of a report, and nothing is kept', async (_why, name, verdict) => {
  const before = await count();
  const { statusCode, headers, payload } = await send(open, { file: [name, demonstration(name)] });
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(words(payload)).toContain(verdict);
  expect(words(payload)).toContain('这次体检没有保存任何内容');
  expect(payload).toContain('id="body"');
  expect(payload).not.toContain('/api/v1/reports/');
  expect(await count()).toBe(before);
});

test('pasted text is checked, and offered back for keeping; a file has to be chosen again', async () => {
  const text = demonstration('laixi-2020.txt').toString();
  const pasted = await send(open, { text });
  expect(words(pasted.payload)).toContain('把刚才粘贴的文字原样存入年报库');
  expect(pasted.payload).toContain('<textarea name="text" hidden=""');
  const file = await send(open, { file: ['laixi-2020.txt', Buffer.from(text)] });
  expect(words(file.payload)).toContain('请再选一次这个文件');
  expect(file.payload).not.toContain('<textarea name="text" hidden=""');
});

test('asked to keep, it keeps, and shows the report in the archive', async () => {
  const before = (await count()) ?? 0;
  const { statusCode, headers } = await send(open, { file: ['tabs.txt', fixture('tabs.txt')], keep: true });
  expect(statusCode).toBe(303);
  expect(headers['location']).toMatch(/^\/reports\/[0-9a-f]{20}$/);
  expect((await open.inject({ url: String(headers['location']) })).statusCode).toBe(200);
  expect(await count()).toBe(before + 1);
  const again = await send(open, { file: ['renamed.txt', fixture('tabs.txt')], keep: true });
  expect(again.headers['location']).toBe(headers['location']);
  expect(await count()).toBe(before + 1);
});

test('where nobody may bring reports in, nothing is offered and nothing is kept', async () => {
  const before = await count();
  expect((await closed.inject({ url: '/check' })).payload).not.toContain('name="keep"');
  const refused = await send(closed, { file: ['laixi.txt', demonstration('laixi-2020.txt')], keep: true });
  expect(refused.statusCode).toBe(403);
  expect(words(refused.payload)).toContain('本站没有开放入库');
  expect((await send(closed, { file: ['laixi.txt', demonstration('laixi-2020.txt')] })).payload).not.toContain('name="keep"');
  expect(await count()).toBe(before);
});

test('a form sent from another site keeps nothing', async () => {
  const before = await count();
  const { statusCode } = await send(
    open,
    { file: ['other.txt', fixture('full-width-digits.txt')], keep: true },
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  );
  expect(statusCode).toBe(403);
  expect(await count()).toBe(before);
});

test.each<[string, Parameters<typeof send>[1], number, string]>([
  ['nothing at all', {}, 400, '没有收到文件，也没有收到文字'],
  ['an empty file', { file: ['空.txt', Buffer.from(' ')] }, 422, '文件是空的'],
  ['a picture', { file: ['扫描.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])] }, 422, '这是图片'],
  ['another document', { text: '关于召开年度工作会议的通知' }, 422, '这不像政府信息公开工作年度报告'],
  ['a broken Word file', { file: ['坏.docx', demonstration('jinshi-2018.docx').subarray(0, 9000)] }, 422, '请'],
  ['a file beyond the limit', { file: ['大.txt', Buffer.alloc(21 * 1024 * 1024, 'a')] }, 413, '超过20MB'],
])('%s is refused with what to do next', async (_why, form, status, said) => {
  const { statusCode, payload } = await send(open, form);
  expect(statusCode).toBe(status);
  const [, alert = ''] = /role="alert"[^>]*>(.*?)<\/div>/.exec(payload) ?? [];
  expect(words(alert)).toContain(said);
  expect(payload).toContain('id="check-file"');
});

test('a text that is no report stands in the form again, as text and not as markup', async () => {
  const { payload } = await send(open, { text: '通知</textarea><script>alert(1)</script>' });
  expect(payload).toContain('通知&lt;/textarea&gt;&lt;script&gt;');
  expect(payload).not.toContain('<script');
});

test('names of files are shown as text', async () => {
  const { payload } = await send(open, { file: ['<img src=x>.txt', Buffer.from('不是报告')] });
  expect(payload).toContain('&lt;img src=x&gt;.txt');
});

test('a body that is no form is refused as a page', async () => {
  const { statusCode, headers } = await open.inject({
    method: 'POST',
    url: '/check',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'a=b',
  });
  expect([statusCode, headers['content-type']]).toEqual([415, 'text/html; charset=utf-8']);
});

import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { scanWaitingFiles } from '@gongkai/flows';
import { makeTestDatabase } from '@gongkai/store/testing';
import { docxWith, htmlPage, noise, paragraph, plainDocx } from '@gongkai/vault/testing';
import type { Browser } from '../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')), { GONGKAI_UPLOAD_MB: '5' });
});
afterAll(() => house.close());
beforeEach(() => house.begin());

const reviewer = { appointments: [{ role: 'reviewer', unit: 'bureau', scope: 'ownUnit' }] } as const;
const upload = (browser: Browser, bytes: Uint8Array, name: string, unit = 'bureau') =>
  browser.post(`/files?name=${encodeURIComponent(name)}&unit=${unit}&purpose=case`, Buffer.from(bytes), {
    headers: { 'content-type': 'application/octet-stream' },
  });
const scanned = () => scanWaitingFiles(house.db, house.vault, { now: house.time.now() });
const idOf = (answer: { json: <T>() => T }) => answer.json<{ id: string }>().id;
async function linkTo(browser: Browser, id: string): Promise<string> {
  const link = await browser.post(`/files/${id}/link`, {});
  if (link.statusCode !== 201) throw new Error(link.payload);
  return link.json<{ url: string }>().url.replace('/api/work', '');
}

test('a file is taken in, not there until it is clean, then handed out safely, whole and in part', async () => {
  const browser = await house.ready('h', 'handler');
  const bytes = Buffer.from(plainDocx());
  const taken = await upload(browser, bytes, '关于“公开”的答复.docx');
  expect(taken.statusCode).toBe(201);
  const id = idOf(taken);
  expect((await browser.get(`/files/${id}`)).json()).toMatchObject({ state: 'quarantined', reasons: [] });
  expect((await browser.post(`/files/${id}/link`, {})).json()).toMatchObject({ status: 404, code: 'file.not-found' });
  await scanned();
  expect((await browser.get(`/files/${id}`)).json()).toMatchObject({ state: 'clean', type: 'docx', size: bytes.length });
  const link = await linkTo(browser, id);
  const whole = await browser.get(link);
  expect(whole.rawPayload.equals(bytes)).toBe(true);
  expect(whole.headers).toMatchObject({
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-length': String(bytes.length),
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'content-disposition': `attachment; filename="file.docx"; filename*=UTF-8''${encodeURIComponent('关于“公开”的答复.docx')}`,
  });
  const part = await browser.get(link, { headers: { range: 'bytes=10-19' } });
  expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes 10-19/${bytes.length}`]);
  expect(part.rawPayload.equals(bytes.subarray(10, 20))).toBe(true);
  const none = await browser.get(link, { headers: { range: 'bytes=99999999-' } });
  expect([none.statusCode, none.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`]);
});

test('a link is for the person who asked for it, and for five minutes', async () => {
  const browser = await house.ready('h', 'handler');
  const id = idOf(await upload(browser, plainDocx(), 'a.docx'));
  await scanned();
  const link = await linkTo(browser, id);
  const other = await house.ready('o', 'other');
  expect((await other.get(link)).json()).toMatchObject({ status: 403, code: 'link.other-person' });
  expect((await house.made.browser().get(link)).json()).toMatchObject({ status: 403, code: 'link.other-person' });
  expect((await browser.get(link.replace(/=./, '=x'))).json()).toMatchObject({ code: 'link.not-ours' });
  house.time.pass(6);
  expect((await browser.get(link)).json()).toMatchObject({ status: 410, code: 'link.expired' });
});

describe('a file that is held', () => {
  test('says why in Chinese, and is let through by another person alone', async () => {
    const browser = await house.ready('h', 'handler');
    const id = idOf(await upload(browser, docxWith(paragraph('内部', '<w:vanish/>'), []), '答复.docx'));
    await scanned();
    expect((await browser.get(`/files/${id}`)).json()).toMatchObject({
      state: 'held',
      releasable: true,
      reasons: [{ code: 'held.hidden-text', sentence: expect.stringMatching(/隐藏的文字/) }],
    });
    const reason = { reason: '经核对，不含不应公开的内容' };
    expect((await browser.post(`/files/${id}/release`, reason)).json()).toMatchObject({ code: 'permission.no-role' });
    const second = await house.ready('r', 'reviewer', reviewer);
    expect((await second.post(`/files/${id}/release`, { reason: '' })).json()).toMatchObject({ code: 'file.reason-needed' });
    expect((await second.post(`/files/${id}/release`, reason)).statusCode).toBe(204);
    expect((await browser.get(await linkTo(browser, id))).statusCode).toBe(200);
  });

  test('for what is never meant, is let through by nobody, and can be discarded', async () => {
    const browser = await house.ready('h', 'handler');
    const id = idOf(await upload(browser, htmlPage(), '通知.pdf'));
    await scanned();
    const second = await house.ready('r', 'reviewer', reviewer);
    expect((await second.post(`/files/${id}/release`, { reason: '就是要公开' })).json()).toMatchObject({
      code: 'file.never-released',
    });
    expect((await browser.delete(`/files/${id}`)).statusCode).toBe(204);
    expect((await browser.get(`/files/${id}`)).statusCode).toBe(404);
  });
});

test('what is too large, empty or no file is refused', async () => {
  const browser = await house.ready('h', 'handler');
  expect((await upload(browser, noise(5 * 1024 * 1024 + 1), 'a.txt')).json()).toMatchObject({
    status: 413,
    code: 'file.over-limit',
  });
  expect((await upload(browser, Buffer.alloc(0), 'a.txt')).json()).toMatchObject({ status: 422, code: 'file.empty' });
  expect((await browser.post('/files?name=a&unit=bureau&purpose=case', {})).json()).toMatchObject({ code: 'upload.nothing' });
});

test('nobody brings files for a unit that is not his', async () => {
  const browser = await house.ready('h', 'handler');
  expect((await upload(browser, plainDocx(), 'a.docx', 'town')).json()).toMatchObject({ code: 'permission.outside-scope' });
});

test('a copy without metadata is made, and handed out beside the original', async () => {
  const browser = await house.ready('h', 'handler');
  const id = idOf(
    await upload(browser, docxWith(paragraph('答复'), [{ name: 'docProps/core.xml', bytes: '<a>张三</a>' }]), 'a.docx'),
  );
  await scanned();
  const made = await browser.post(`/files/${id}/stripped`);
  expect(made.json()).toMatchObject({ removed: ['docProps/core.xml'] });
  const link = (await browser.post(`/files/${id}/link`, { variant: 'stripped' }))
    .json<{ url: string }>()
    .url.replace('/api/work', '');
  expect((await browser.get(link)).rawPayload.length).toBe(made.json<{ size: number }>().size);
});

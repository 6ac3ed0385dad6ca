import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { plainDocx } from '@gongkai/vault/testing';
import type { FormPart } from '../testing/form.ts';
import { codeIn, foundedApp, type FoundedApp, keyIn, wordsIn } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
const FORM = `/request/${SITE}/bureau`;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
});
afterAll(() => made.end());

const GOOD = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  content: '2025年度防汛应急预案',
  form: 'electronic',
  way: 'online',
};
const docx = (field: string, file = '身份证.docx'): FormPart => ({ name: field, file, bytes: plainDocx() });
const send = (fields: Readonly<Record<string, string>>, files: readonly FormPart[] = []) => made.postFiles(FORM, fields, files);
const resume = (code: string) => made.post('/request/resume', { code });
const seenIn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '';
const newKey = async () => keyIn((await made.get(FORM)).payload);

test('half a form is saved, gone on with elsewhere by its code and sent from there; the code is in no log', async () => {
  const saved = await send({ name: '王小明', content: '青山镇<预案>', key: await newKey(), seen: '0', act: 'save' }, [
    docx('identity'),
  ]);
  expect([saved.statusCode, saved.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(wordsIn(saved.payload)).toContain('2026年4月1日');
  expect(wordsIn(saved.payload)).toContain('机关还没有收到您的申请');
  const code = codeIn(saved.payload);
  const page = await resume(code);
  expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(page.payload).toContain('青山镇&lt;预案&gt;');
  expect(page.payload).toContain('身份证明 身份证.docx');
  expect(codeIn(page.payload)).toBe('');
  const sent = await send({ ...GOOD, key: keyIn(page.payload), seen: seenIn(page.payload) });
  expect(wordsIn(sent.payload)).toContain('申请已提交');
  const gone = await resume(code);
  expect([gone.statusCode, wordsIn(gone.payload)]).toEqual([409, expect.stringContaining('已于2026年3月2日提交')]);
  expect(made.lines.join('\n')).not.toContain(code);
  expect(made.lines.join('\n')).not.toContain(code.replaceAll('-', ''));
});

test('saved on two devices, the later one is shown what stands there beside what it typed, and either can be had', async () => {
  const key = await newKey();
  const code = codeIn((await send({ content: '预案', key, seen: '0', act: 'save' })).payload);
  const elsewhere = await resume(code);
  const changed = await send({ content: '预案', phone: '13900000001', key, seen: seenIn(elsewhere.payload), act: 'save' });
  expect([changed.statusCode, codeIn(changed.payload)]).toEqual([200, '']);
  const late = await send({ content: '预案全文', key, seen: '1', act: 'save' });
  expect(late.statusCode).toBe(409);
  for (const said of ['13900000001', '联系电话', '预案全文', '改用那边的内容']) expect(late.payload).toContain(said);
  const other = await send({ key, act: 'reopen' });
  expect(other.payload).toContain('value="13900000001"');
  const over = await send({ content: '预案全文', key, seen: seenIn(late.payload), act: 'save' });
  expect(over.statusCode).toBe(200);
  expect((await resume(code)).payload).toContain('预案全文');
});

test('a wrong code, one of nobody and one of a draft that is over are answered alike', async () => {
  const key = await newKey();
  const code = codeIn((await send({ content: '预案', key, seen: '0', act: 'save' })).payload);
  await made.run(`update request_draft set kept_until = '2026-03-01'`);
  const pages = [await resume(code), await resume('0000-0000-0000-0000-0000')];
  expect(pages.map(({ statusCode, payload }) => [statusCode, wordsIn(payload).includes('没有这个续填码')])).toEqual([
    [422, true],
    [422, true],
  ]);
  expect(wordsIn((await resume('0000-0000-0000-0000-0001')).payload)).toContain('打错了一个字符');
});

test('more files than a form can bring lose no word of it', async () => {
  const files = Array.from({ length: 60 }, (_, at) => docx('attachment', `附件${at}.docx`));
  const answer = await send({ ...GOOD, key: await newKey(), seen: '0' }, files);
  expect(answer.statusCode).toBe(422);
  expect(wordsIn(answer.payload)).toContain('选的文件太多');
  expect(answer.payload).toContain(GOOD.content);
  expect(answer.payload).toContain(`value="${GOOD.number}"`);
});

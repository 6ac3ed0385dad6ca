import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftLetter, receiveFile, scanFile, submitRequest, type Acting } from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { LETTER_PARTS } from '@gongkai/law';
import { htmlPage, piecesOf, plainDocx } from '@gongkai/vault/testing';
import { choose, comeIn, expectGoodFor, picture } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let request: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  const { db, vault, site, root } = office;
  const now = new Date();
  const machine: Acting = { site, person: undefined, actor: 'system/test', now, today: dayInChina(now.getTime()) };
  const kept = async (id: string, name: string, bytes: Uint8Array, scanned = true) => {
    const by = { actor: 'public' } as const;
    const file = { site, id, name, unit: root, purpose: 'case', content: piecesOf(bytes), by, now } as const;
    expect((await receiveFile(db, vault, file)).ok).toBe(true);
    if (scanned) expect((await scanFile(db, vault, { site, id, now })).ok).toBe(true);
    return id;
  };
  const card = await kept('card', '身份证明 身份证.docx', plainDocx());
  const attachments = [card, await kept('page', '网页.docx', htmlPage()), await kept('later', '说明.docx', plainDocx(), false)];
  const form = {
    type: 'natural',
    name: '王小明',
    document: 'residentCard',
    number: '11010119900307002X',
    phone: '13800138000',
    content: '青山镇补偿表',
    form: 'electronic',
    way: 'online',
  };
  const ask = {
    unit: root,
    route: 'counter',
    days: { submittedOn: machine.today },
    form,
    attachments,
    identity: [card],
  } as const;
  const sent = await submitRequest({ db, vault }, machine, ask);
  if (!sent.ok) throw new Error(sent.failure.code);
  ({ request } = sent.value);
});
afterAll(() => office.close());

test('a reviewer lists the files of a request and opens the proof of identity; one that is held says why', async () => {
  const oneTime = await office.hire({ name: '周审核', signInName: 'zhoushenhe', role: 'reviewer' });
  const page = await comeIn(office, 'zhoushenhe', oneTime, complaints);
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  await page.goto(`/work/requests/${request}`);
  await page.getByRole('button', { name: '列出文件' }).click();
  const list = page.getByRole('region', { name: '文件', exact: true }).getByRole('listitem');
  await expect.poll(() => list.count()).toBe(3);
  const said = await list.allInnerTexts();
  expect(said[0]).toMatch(/身份证明 身份证\.docx[\s\S]*身份证明 · DOCX/);
  expect(said[1]).toContain('已扣留');
  expect(said[2]).toContain('检查中');
  expect(await page.getByRole('button', { name: /^下载：/ }).count()).toBe(1);
  await expectGoodFor(page, 'the files of a request');
  await picture(page, 'request-files');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载：身份证明 身份证.docx' }).click();
  const got = await coming;
  expect(got.suggestedFilename()).toBe('身份证明 身份证.docx');
  expect(await readFile(await got.path())).toEqual(Buffer.from(plainDocx()));
  const { rows } = (await office.run(
    `select body->>'data' as data from ledger_event where type = 'access.viewed' and body->>'subject' = 'file/card'`,
  )) as { rows: { data: string }[] };
  expect(rows).toEqual([{ data: 'identity' }]);
  expect(complaints.flat()).toEqual([]);
});

test('a paper is attached whole to a letter that is being written, and the page of the letter lists and opens it', async () => {
  const { db, vault, site } = office;
  const now = new Date();
  const machine: Acting = { site, person: undefined, actor: 'system/test', now, today: dayInChina(now.getTime()) };
  const ask = { request, step: { code: 'L01' }, texts: {} } as const;
  const everyPart = () => Object.fromEntries(LETTER_PARTS.map((part) => [part, `（${part}）`]));
  const made = await draftLetter({ db, vault }, machine, ask, everyPart);
  if (!made.ok) throw new Error(made.failure.code);
  const oneTime = await office.hire({ name: '李经办', signInName: 'lijingban', role: 'handler' });
  const page = await comeIn(office, 'lijingban', oneTime, complaints);
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  await page.goto(`/work/requests/${request}/redaction`);
  await page.getByRole('heading', { name: '材料', exact: true }).waitFor();
  const paper = { name: '补偿办法.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(plainDocx()) };
  await page.locator('input[type=file]').setInputFiles(paper);
  await page.getByRole('button', { name: '整份随文书发出：补偿办法.docx' }).click({ timeout: 60_000 });
  await choose(page, '文书', '登记回执');
  await page.getByRole('dialog').getByRole('button', { name: '随文书发出' }).click();
  await page.getByText('已附：政府信息公开申请登记回执').waitFor();
  await expectGoodFor(page, 'a paper that is attached');
  await picture(page, 'annex-attached');
  await page.goto(`/work/requests/${request}/letters/${made.value.letter}`);
  const annexes = page.getByRole('region', { name: '附件' }).getByRole('listitem');
  await annexes.getByText('补偿办法.docx').waitFor();
  await expectGoodFor(page, 'a letter with an annex');
  await picture(page, 'letter-annex');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载：补偿办法.docx' }).click();
  expect((await coming).suggestedFilename()).toBe('补偿办法.docx');
  expect(complaints.flat()).toEqual([]);
});

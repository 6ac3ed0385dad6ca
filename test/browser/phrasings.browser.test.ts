import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '@gongkai/kernel';
import { PROBLEM_TEXTS } from '@gongkai/wording';
import { expectGoodFor, picture, settled } from './at-a-desk.ts';
import { describedUnit, deskOf } from './hands.ts';
import { download, post } from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';
import { OPENERS, pdfText, wordTexts } from './opened-files.ts';
import { daysAgo, receivedOn } from './past-letters.ts';

const TITLE = '补正告知书';
const TEXT = '【原文】\n补正中有疑问的，请携带本文书（登记号【登记号】）到【机关名称】服务台咨询。';
const ADDED = '到临江县人民政府服务台咨询。';
const SAID = [
  ['需要补正的事项', '所需信息的名称不明确'],
  ['补正的方法', '请写明文件的名称和形成时间'],
] as const;
const UNTIL = addDays(daysAgo(0), 20);

let office: Office;
let head: Page;
let handler: Page;
let folder: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-phrasings-'));
  await describedUnit(office);
  head = await deskOf(office, complaints, ['周杰', 'zhoujie', 'disclosureHead'], 'site');
  handler = await deskOf(office, complaints, ['李经办', 'lijingban', 'handler']);
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const guidanceOf = (page: Page) => page.locator('.letter-part-guidance .letter-text').innerText();
/** The letter is filled in on its page. */
async function fillIn(page: Page, request: string): Promise<void> {
  await page.goto(`/work/requests/${request}/letters`);
  await page.getByRole('link', { name: `拟：${TITLE}` }).click();
  for (const [label, text] of SAID) await page.getByLabel(label).fill(text);
  await page.getByLabel('补正期限').fill(UNTIL);
  await page.keyboard.press('Tab');
}

/** Kept as a draft, which has its place among the letters then. */
async function kept(page: Page): Promise<string> {
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('heading', { name: '经办过程' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

const dialogOf = (page: Page) => page.getByRole('dialog');

test('the head words a part for all letters to come; a letter that is drafted stays, the next says it on the page, in Word and in PDF', async () => {
  const older = await receivedOn(office, daysAgo(0), '公开2025年防汛物资采购的文件');
  await fillIn(handler, older);
  const drafted = await kept(handler);

  await head.goto(`/work/units/${office.root}`);
  await head.getByRole('link', { name: '文书用语', exact: true }).click();
  await head.getByRole('heading', { name: '文书用语：临江县人民政府' }).waitFor();
  await head.getByText('本单位还没有设定过').waitFor();
  await expectGoodFor(head, 'the letters of a unit that words none');
  await picture(head, 'phrasings-none');
  await head.getByLabel('查找文书').fill('补正告');
  await head.getByRole('button', { name: `改写：${TITLE}，补正的指导` }).click();
  const dialog = dialogOf(head);
  await dialog.getByLabel('本单位的文字').fill('请补正。');
  await dialog.getByText('请保留【原文】').waitFor();
  await expectGoodFor(head, 'a text that would lose what is filled in');
  await dialog.getByLabel('本单位的文字').fill(TEXT);
  await dialog.getByRole('group', { name: '写出来的样子（例）' }).getByText(ADDED).waitFor();
  await expectGoodFor(head, 'wording a part');
  await picture(head, 'phrasing-dialog');
  await dialog.getByRole('button', { name: '保存' }).click();
  await settled(head);
  await head.getByText('已设定“补正的指导”的文字').waitFor();
  await head.getByText('本单位的文字 1 处').waitFor();
  expect(await head.getByRole('table', { name: '历次设定' }).getByRole('row').nth(1).innerText()).toMatch(/补正告知书[^]*周杰/);
  await expectGoodFor(head, 'the letters of a unit that words one');
  await picture(head, 'phrasings');

  const request = await receivedOn(office, daysAgo(0), '公开2025年防汛演练的文件');
  await fillIn(handler, request);
  await handler.getByRole('button', { name: '生成预览' }).click();
  await handler.getByText('按文书用语（临江县人民政府）').waitFor();
  expect(await guidanceOf(handler)).toContain(ADDED);
  await expectGoodFor(handler, 'a letter in the office’s words');
  await picture(handler, 'phrased-letter');
  await handler.getByRole('button', { name: '改写：补正的指导' }).click();
  await dialogOf(handler).getByText('在这里改写，只改这一份').waitFor();
  await expectGoodFor(handler, 'wording the one letter otherwise');
  await dialogOf(handler).getByRole('button', { name: '取消' }).click();
  await settled(handler);
  await kept(handler);
  const text = await guidanceOf(handler);
  expect(text).toMatch(/请写明文件的名称和形成时间[^]*登记号.*\d{4}.*到临江县人民政府服务台咨询。/);
  await download(handler, folder, 'phrased');
  await handler.goto(`/work/requests/${older}/letters/${drafted}`);
  expect(await guidanceOf(handler)).not.toContain('服务台');
});

test.skipIf(!OPENERS.soffice)('LibreOffice finds the words of the office in the Word file', async () =>
  expect((await wordTexts(folder, ['phrased'])).get('phrased')).toContain(ADDED),
);
test.skipIf(!OPENERS.pdftotext)('poppler finds them in the PDF', async () =>
  // A draft bears its mark across the page, and its characters come among the lines.
  expect((await pdfText(folder, 'phrased')).replace(/[草稿]/g, '')).toContain(ADDED),
);

test('what somebody else has said meanwhile is shown to whoever writes; taken back, the system’s text stands again', async () => {
  await head.goto(`/work/units/${office.root}/phrasings`);
  await head.getByRole('button', { name: `改写：${TITLE}，补正的指导` }).click();
  const dialog = dialogOf(head);
  await dialog.getByLabel('本单位的文字').fill('我写的：【原文】');
  const [from, text] = [daysAgo(0), '别人写的：【原文】'];
  await post(head, `units/${office.root}/phrasings`, { letter: 'L03', part: 'guidance', from, text, seen: 1 });
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(text).waitFor();
  expect(await dialog.getByLabel('本单位的文字').inputValue()).toBe('我写的：【原文】');
  await expectGoodFor(head, 'two who word the same part');
  await picture(head, 'phrasing-conflict');
  await dialog.getByRole('button', { name: '取消' }).click();
  await settled(head);

  await head.getByRole('button', { name: `不再使用：${TITLE}，补正的指导` }).click();
  await expectGoodFor(head, 'no more of it');
  await picture(head, 'phrasing-stop');
  await dialog.getByRole('button', { name: '不再使用' }).click();
  await settled(head);
  await head.getByText('“补正的指导”不再用本单位的文字').waitFor();
  await expect.poll(() => head.getByRole('table', { name: '历次设定' }).getByRole('row').count()).toBe(4);

  await head.getByRole('button', { name: `改写：${TITLE}，联系方式` }).click();
  await dialog.getByLabel('本单位的文字').fill('联系电话：12345。');
  await dialog.getByRole('checkbox', { name: /其他 27 种文书也照此写/ }).check();
  await expectGoodFor(head, 'wording a part of every letter');
  await picture(head, 'phrasing-every');
  await post(head, `units/${office.root}/phrasings`, {
    letter: 'L20',
    part: 'contact',
    from,
    text: '联系电话：67890。',
    seen: 0,
  });
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(PROBLEM_TEXTS.conflict).waitFor();
  await dialog.getByRole('button', { name: '保存' }).click();
  await settled(head);
  await expect.poll(() => head.getByText('本单位的文字 1 处').count()).toBe(28);
  await expectGoodFor(head, 'a part that every letter has, in the words of the unit');

  await handler.goto(`/work/units/${office.root}/phrasings`);
  await handler.getByRole('heading', { name: '文书用语：临江县人民政府' }).waitFor();
  await handler.getByRole('table', { name: '历次设定' }).waitFor();
  expect(await handler.getByRole('button', { name: /改写/ }).count()).toBe(0);
});

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));

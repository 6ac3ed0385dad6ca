import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { COURT, deskOf, hiredHands, REVIEW_BODY } from './hands.ts';
import { clickThrough, download, readDelivered, writeLetter, type Hands } from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';
import { OPENERS, pdfText, wordTexts } from './opened-files.ts';
import { watch } from './strict-page.ts';

let office: Office;
let hands: Hands;
let head: Page;
let folder: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-rectification-'));
  hands = await hiredHands(office, complaints);
  head = await deskOf(office, complaints, ['周主任', 'zhouzhuren', 'disclosureHead']);
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const SAYS = '经审核，你的更正申请属实，本机关已予更正：面积已更正为98.6平方米。';
const REMEDY = `可以自收到本告知书之日起60日内向${REVIEW_BODY}申请行政复议，或者自收到之日起6个月内向${COURT}提起行政诉讼。`;

test('from the page of the public to the letter: a record is rectified, and whoever asked reads it', async () => {
  const page = await (await office.desk()).newPage();
  complaints.push(watch(page, office.address));
  await page.goto(`/request/${office.site}/${office.root}`);
  await page.getByRole('link', { name: '关于我的记录不准确，要求更正' }).click();
  await expectGoodFor(page, 'the form for a record to be rectified');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('link', { name: '请填写证据' }).waitFor();
  await expectGoodFor(page, 'what is missing of it');
  await picture(page, 'rectification-form');
  await page.getByLabel('要求更正的记录').fill('不动产登记信息查询结果（临不动产权第0012号）');
  await page.getByLabel('哪里不准确，应当更正为什么').fill('面积登记为89.6平方米，应当更正为98.6平方米');
  await page.getByLabel('证据', { exact: true }).fill('测绘成果报告书');
  await page.getByLabel('申请人类型').selectOption({ index: 1 });
  await page.getByLabel('姓名或单位名称').fill('王小明');
  await page.getByLabel('身份证明', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('证件号码').fill('11010119900307002X');
  await page.getByLabel('联系电话').fill('13800138000');
  await page.getByLabel('接收答复的途径').selectOption('pickup');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '申请已提交' }).waitFor();
  await page.getByText('测绘成果报告书').waitFor();
  const code = (await page.locator('.request-code .code').innerText()).trim();

  await head.goto('/work/requests?nature=rectification');
  const row = head.getByRole('table', { name: '申请列表' }).getByRole('row').filter({ hasText: '更正申请' });
  await row.getByRole('link').click();
  await head.getByRole('button', { name: '与申请人确认', exact: true }).click();
  await head.getByRole('dialog').getByRole('button', { name: '与申请人确认' }).click();
  await settled(head);
  await head.getByRole('button', { name: '分办', exact: true }).click();
  await choose(head, '承办人', '李经办');
  await head.getByRole('dialog').getByRole('button', { name: '分办' }).click();
  await settled(head);
  const request = new URL(head.url()).pathname.split('/').at(-1) ?? '';

  const { handler } = hands;
  await handler.goto(`/work/requests/${request}`);
  await handler.getByRole('button', { name: '签收', exact: true }).click();
  await handler.getByRole('dialog').getByRole('button', { name: '签收' }).click();
  await settled(handler);
  await handler.getByRole('button', { name: '作出更正决定', exact: true }).click();
  const dialog = handler.getByRole('dialog', { name: '作出更正决定' });
  await dialog.getByRole('radio', { name: '予以更正' }).check();
  await dialog.getByLabel('核实情况').fill('调取测绘成果核对，两位数字录反，属实');
  await expectGoodFor(handler, 'deciding on a record');
  await picture(handler, 'rectification-dialog');
  await dialog.getByRole('button', { name: '作出更正决定' }).click();
  await settled(handler);
  await handler.getByRole('region', { name: '更正决定' }).getByText('予以更正').waitFor();
  await expectGoodFor(handler, 'a record that is rectified');
  await picture(handler, 'rectification-decided');

  const said = [['核实情况和理由', '面积已更正为98.6平方米']] as const;
  const letter = await writeLetter(handler, request, { title: '政府信息更正告知书', said });
  await clickThrough(hands, request, letter, { way: '申请人领取', proof: 'LQ-1' });
  const read = await readDelivered(handler, request, letter);
  expect(read.parts['correctionResult']).toBe(SAYS);
  expect(read.parts['remedy']).toContain(REMEDY);
  await download(handler, folder, 'rectified');

  await page.goto('/track');
  await page.getByLabel('查询码').fill(code);
  await page.getByLabel('申请人姓名或单位名称').fill('王小明');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('政府信息更正告知书').first().waitFor();
  await expectGoodFor(page, 'how it stands');
  await picture(page, 'rectification-progress');
});

test.skipIf(!OPENERS.soffice || !OPENERS.pdftotext)(
  'Word and PDF say what was decided, and the remedy word by word',
  async () => {
    const word = (await wordTexts(folder, ['rectified'])).get('rectified') ?? '';
    for (const text of [word, await pdfText(folder, 'rectified')])
      for (const wanted of ['政府信息更正申请处理告知书', SAYS, REMEDY, '第四十一条']) expect(text).toContain(wanted);
  },
);

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));

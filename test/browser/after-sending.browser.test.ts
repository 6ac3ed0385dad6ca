import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredRequest } from '../../packages/server/src/testing/answered-request.ts';
import { askedParty } from '../../packages/server/src/testing/asked-party.ts';
import { expectGoodFor } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { PHONE } from './public-site.ts';
import { watch } from './strict-page.ts';

let office: Office;
let page: Page;
let plain: Page;
const complaints: (readonly string[])[] = [];
beforeAll(async () => {
  office = await openOffice();
  page = await (await office.desk()).newPage();
  plain = await (await office.desk({ javaScriptEnabled: false, viewport: PHONE })).newPage();
  complaints.push(watch(page, office.address), watch(plain, office.address));
});
afterAll(() => office.close());

const asked = () => askedParty(office, { site: office.site, unit: office.root, now: new Date() }, { reached: true });

test('a third party comes from the page for requests to its letter and answers it; every page is good for everybody', async () => {
  const { code, information } = await asked();
  await page.goto('/track');
  await expectGoodFor(page, 'where requests are tracked');
  await page.getByRole('link', { name: '答复征求意见书' }).click();
  await page.getByLabel('回复码').fill('0000-0000-0000-0000-0000');
  await page.getByRole('button', { name: '查看征求意见书' }).click();
  await page.getByRole('alert').getByText('没有这个回复码').waitFor();
  await expectGoodFor(page, 'a code of nobody');
  await page.getByLabel('回复码').fill(code);
  await page.getByRole('button', { name: '查看征求意见书' }).click();
  await page.getByText(information).waitFor();
  await expectGoodFor(page, 'the letter and the form');
  await page.getByRole('radio', { name: '不同意公开', exact: true }).check();
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByRole('alert').getByText('请写明理由').waitFor();
  await expectGoodFor(page, 'reasons missing');
  await page.getByLabel('意见和理由').fill('涉及本公司的工艺配方。');
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByRole('heading', { name: '意见已收到' }).waitFor();
  await expectGoodFor(page, 'the receipt');
  expect(new URL(page.url()).search).toBe('');
});

test('without script, on a phone, and once only', async () => {
  const { code } = await asked();
  const openLetter = async () => {
    await plain.goto('/opinion');
    await plain.getByLabel('回复码').fill(code);
    await plain.getByRole('button', { name: '查看征求意见书' }).click();
  };
  await openLetter();
  const [paper] = await Promise.all([plain.waitForEvent('download'), plain.getByRole('button', { name: '下载 Word' }).click()]);
  expect(paper.suggestedFilename()).toMatch(/\.docx$/);
  await plain.getByRole('radio', { name: '同意公开', exact: true }).check();
  await plain.getByRole('button', { name: '提交意见' }).click();
  await plain.getByRole('heading', { name: '意见已收到' }).waitFor();
  await openLetter();
  await plain.getByText('以这一次为准').waitFor();
  expect(await plain.getByRole('button', { name: '提交意见' }).count()).toBe(0);
});

test('whoever has his answer says how content he is, and says otherwise later; with script and without', async () => {
  const { code, name } = await answeredRequest(office, { site: office.site, unit: office.root, now: new Date() });
  const track = async (on: Page) => {
    await on.goto('/track');
    await on.getByLabel('查询码').fill(code);
    await on.getByLabel('申请人姓名或单位名称').fill(name);
    await on.getByRole('button', { name: '查询', exact: true }).click();
  };
  await track(page);
  await expectGoodFor(page, 'an answered request');
  await page.getByRole('radio', { name: '不满意（2 分）', exact: true }).check();
  await page.getByLabel('想说的话').fill('附件没有给全');
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('前（含当日）可以修改').waitFor();
  await expectGoodFor(page, 'a request that is rated');
  await track(plain);
  expect(await plain.getByRole('radio', { name: '不满意（2 分）', exact: true }).isChecked()).toBe(true);
  await plain.getByRole('radio', { name: '很满意（5 分）' }).check();
  await plain.getByRole('button', { name: '提交评价' }).click();
  expect(await plain.getByRole('radio', { name: '很满意（5 分）' }).isChecked()).toBe(true);
});

test('the browser complained about nothing', () => {
  // A form whose answer is a file leads to no page, which the browser calls a failure.
  expect(complaints.flat().filter((line) => !line.includes('422') && !line.includes('/opinion/letter'))).toEqual([]);
});

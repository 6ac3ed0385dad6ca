import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstration, fixture } from '../../packages/server/src/testing/demonstration-app.ts';
import { openPublicSite, PHONE, type PublicSite } from './public-site.ts';

let site: PublicSite;
let page: Page;
beforeAll(async () => {
  site = await openPublicSite();
  page = await (await site.visit({ javaScriptEnabled: false, viewport: PHONE })).newPage();
});
afterAll(() => site.close());

const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const listed = () => page.getByRole('list', { name: '年度报告列表' }).locator('.row-name').allTextContents();

test('a report is found by name and the list narrowed, each step kept in the address', async () => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: '按机关名称查找' }).fill('平潭');
  await page.getByRole('button', { name: '查找' }).click();
  expect(await listed()).toEqual(['平潭综合实验区 2022年', '平潭综合实验区 2019年', '平潭综合实验区 2018年']);
  await page.getByRole('navigation', { name: '筛选' }).getByRole('link', { name: '2019年', exact: true }).click();
  expect(await listed()).toEqual(['平潭综合实验区 2019年']);
  await page.getByRole('link', { name: '取消“名称含“平潭””' }).click();
  expect(await listed()).toEqual(['鞍山市政府 2019年', '平潭综合实验区 2019年']);
  expect(new URL(page.url()).search).toBe('?year=2019');
});

test('a finding leads to its cell, and the cell back to the finding', async () => {
  await page.goto('/?worst=error');
  await page.getByRole('link', { name: '鞍山市政府 2019年', exact: true }).click();
  await page.getByRole('link', { name: '查看原处：表三“（七）总计”商业企业' }).click();
  const cell = page.locator('td:target');
  expect(await cell.textContent()).toBe('01');
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('link').click();
  expect(await page.locator('li:target').textContent()).toContain('新收与上年结转之和 1+0=1');
});

test('reports that were ticked are compared, all lines or those that changed', async () => {
  await page.goto('/?year=2020');
  await page.getByRole('checkbox', { name: '选择“莱西市 2020年”参加对比' }).check();
  await page.getByRole('checkbox', { name: '选择“郑州市上街区人民政府 2020年”参加对比' }).check();
  await page.getByRole('button', { name: '对比所选报告' }).click();
  expect(await heading()).toBe('年报对比');
  const all = await page.locator('.compare-table tbody tr').count();
  await page.getByRole('link', { name: '只看有差别的' }).click();
  const changed = await page.locator('.compare-table tbody tr').count();
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(all);
});

test('the data of a report are taken away, its file byte for byte', async () => {
  await page.goto(site.pages['a report of 2018'] ?? '');
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const table = await take('CSV（表格数据）');
  expect(table.name).toMatch(/\.csv$/);
  expect(table.bytes.toString()).toContain('stat.pub.total');
  expect((await take('来源文件（原样）')).bytes.equals(demonstration('jinshi-2018.docx'))).toBe(true);
});

test('a file is checked, and so is a text; the text is kept when asked', async () => {
  await page.goto('/check');
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: '鞍山.txt', mimeType: 'text/plain', buffer: demonstration('anshan-2019.txt') });
  await page.getByRole('button', { name: '开始体检' }).click();
  expect(await page.locator('.verdict h2').textContent()).toContain('2 处错误需要更正');
  await page.getByRole('link', { name: '体检另一份' }).click();
  await page.getByLabel('或者粘贴全文').fill(fixture('tabs.txt').toString());
  await page.getByRole('button', { name: '开始体检' }).click();
  expect(await heading()).toMatch(/^体检结果/);
  await page.getByText('要存入年报库吗？').click();
  await page.getByRole('button', { name: '存入年报库' }).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/reports\/[0-9a-f]{20}$/);
  expect(await heading()).not.toMatch(/^体检结果/);
});

test('a file that cannot be read is refused on the form, in words, and the form is there to try again', async () => {
  await page.goto('/check');
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: '扫描.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') });
  await page.getByRole('button', { name: '开始体检' }).click();
  expect(await page.getByRole('alert').textContent()).toMatch(/文件：扫描\.png.*图片/);
  expect(await page.getByRole('button', { name: '开始体检' }).isEnabled()).toBe(true);
});

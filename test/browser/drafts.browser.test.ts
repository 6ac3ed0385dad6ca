import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGoodFor } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { PHONE } from './public-site.ts';
import { watch } from './strict-page.ts';

let office: Office;
let atHome: BrowserContext;
let onPhone: BrowserContext;
let page: Page;
let phone: Page;
let complaints: readonly string[];
beforeAll(async () => {
  office = await openOffice();
  atHome = await office.desk({ javaScriptEnabled: true });
  onPhone = await office.desk({ javaScriptEnabled: false, viewport: PHONE });
  page = await atHome.newPage();
  phone = await onPhone.newPage();
  complaints = watch(page, office.address);
});
afterAll(() => office.close());

const picture = async (of: Page, name: string) => {
  const folder = process.env['GONGKAI_PICTURES'];
  if (folder !== undefined) await of.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** By the key alone, until what has the id or the words has the focus. */
async function tabTo(what: string): Promise<void> {
  const isThere = () =>
    page.evaluate((name) => [document.activeElement?.id, document.activeElement?.textContent.trim()].includes(name), what);
  for (let step = 0; step < 60 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere(), what).toBe(true);
}
const fill = async (id: string, text: string) => {
  await tabTo(id);
  await page.keyboard.type(text);
};
const press = async (words: string) => {
  await tabTo(words);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
};

test('begun with the keyboard at one desk, a request is finished and sent on a phone without script', async () => {
  await page.goto(`/request/${office.site}/${office.root}`);
  await fill('request-content', '临江县2025年度防汛应急预案');
  await fill('request-name', '王小明');
  await page.setInputFiles('#request-identity', { name: '身份证.pdf', mimeType: 'application/pdf', buffer: PDF });
  await press('先保存，以后或换一台设备再填');
  await page.getByRole('heading', { name: '已保存，还没有提交' }).waitFor();
  const code = await page.locator('.request-code .code').innerText();
  await expectGoodFor(page, 'a form that was saved');
  await picture(page, 'draft-saved');

  await phone.goto('/request');
  await phone.getByRole('link', { name: '有续填码？继续填写保存过的申请' }).click();
  await picture(phone, 'draft-resume-phone');
  await phone.getByLabel('续填码').fill(code);
  await phone.getByRole('button', { name: '打开' }).click();
  await phone.getByText('这是您保存的内容，还没有提交').waitFor();
  expect(await phone.locator('#request-name').inputValue()).toBe('王小明');
  await phone.getByText('身份证明 身份证.pdf').first().waitFor();
  await picture(phone, 'draft-resumed-phone');

  // Meanwhile at the desk: the later save is told.
  await phone.getByLabel('联系电话').fill('13800138000');
  await phone.getByRole('button', { name: '先保存，以后或换一台设备再填' }).click();
  await phone.getByRole('heading', { name: '已保存，还没有提交' }).waitFor();
  await picture(phone, 'draft-saved-phone');
  await page.goto('/request/resume');
  await expectGoodFor(page, 'the page for the code');
  await fill('resume-code', code);
  await page.keyboard.press('Enter');
  await page.getByText('这是您保存的内容').waitFor();
  await expectGoodFor(page, 'a form gone on with');
  await fill('request-address', '临江镇一号');

  await phone.getByRole('button', { name: '继续填写' }).click();
  await phone.getByLabel('申请人类型').selectOption({ index: 1 });
  await phone.locator('#request-document').selectOption({ index: 1 });
  await phone.getByLabel('证件号码').fill('11010119900307002X');
  await phone.getByLabel('提供的形式').selectOption({ index: 1 });
  await phone.getByLabel('获取的途径').selectOption({ index: 1 });
  await phone.getByRole('button', { name: '先保存，以后或换一台设备再填' }).click();
  await phone.getByRole('button', { name: '继续填写' }).click();
  await press('先保存，以后或换一台设备再填');
  await page.getByRole('heading', { name: '别处保存的内容与本页不同' }).waitFor();
  await expectGoodFor(page, 'saved elsewhere meanwhile');
  await picture(page, 'draft-changed');
  expect(await page.locator('#request-address').inputValue()).toBe('临江镇一号');

  await phone.getByRole('button', { name: '提交申请' }).click();
  await phone.getByRole('heading', { name: '申请已提交' }).waitFor();
  await press('先保存，以后或换一台设备再填');
  await page.getByText('提交，保存的内容已经删除').waitFor();
  expect(await page.locator('#request-address').inputValue()).toBe('临江镇一号');
});

test('the browser complained about nothing', () => {
  expect(complaints.filter((line) => !/4(?:09|22)/.test(line))).toEqual([]);
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGoodFor } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { watch } from './strict-page.ts';

let office: Office;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  office = await openOffice();
  page = await (await office.desk({ javaScriptEnabled: true })).newPage();
  complaints = watch(page, office.address);
});
afterAll(() => office.close());

const picture = async (name: string) => {
  const folder = process.env['GONGKAI_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** By the key alone, until the field has the focus. */
async function tabTo(id: string): Promise<void> {
  const isThere = () => page.evaluate((name) => document.activeElement?.id === name, id);
  for (let step = 0; step < 40 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere(), id).toBe(true);
}

test('a request with its files is sent with the keyboard alone; what is wrong loses neither text nor file', async () => {
  await page.goto(`/request/${office.site}/${office.root}`);
  await expectGoodFor(page, 'the empty form');
  await tabTo('request-content');
  await page.keyboard.type('临江县2025年度防汛应急预案');
  await tabTo('request-type');
  await page.keyboard.press('ArrowDown');
  await tabTo('request-name');
  await page.keyboard.type('王小明');
  await tabTo('request-document');
  await page.keyboard.press('ArrowDown');
  await tabTo('request-number');
  await page.keyboard.type('110101199003070029');
  await tabTo('request-phone');
  await page.keyboard.type('13800138000');
  await tabTo('request-form');
  await page.keyboard.press('ArrowDown');
  await tabTo('request-way');
  await page.keyboard.press('ArrowDown');
  await tabTo('request-identity');
  // What the system's own dialog does cannot be typed at; the files are put where it would put them.
  await page.setInputFiles('#request-identity', { name: '身份证.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.setInputFiles('#request-attachment', { name: '介绍信.exe', mimeType: 'application/pdf', buffer: PDF });
  const send = async () => {
    const button = page.getByRole('button', { name: '提交申请' });
    await button.focus();
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  };
  await send();
  await page.getByText('“介绍信.exe”的类型不能接收').waitFor();
  await page.getByText('身份证明 身份证.pdf').first().waitFor();
  await expectGoodFor(page, 'a file that was not taken');
  await picture('form-files');
  await send();
  await page.getByText('证件号码不正确').first().waitFor();
  expect(await page.locator('#request-name').inputValue()).toBe('王小明');
  await page.getByText('身份证明 身份证.pdf').first().waitFor();
  await tabTo('request-number');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('11010119900307002X');
  await send();
  await page.getByRole('heading', { name: '申请已提交' }).waitFor();
  await expectGoodFor(page, 'the receipt');
});

/** By the key alone, until what is named so has the focus: a link or a button by its words. */
async function tabToNamed(name: string): Promise<void> {
  const isThere = () =>
    page.evaluate((text) => {
      const { activeElement: one } = document;
      return [one?.getAttribute('aria-label'), one?.textContent.trim()].includes(text);
    }, name);
  for (let step = 0; step < 60 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere(), name).toBe(true);
}
const goOn = async (name: string) => {
  await tabToNamed(name);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
};
const fill = async (id: string, text: string) => {
  await tabTo(id);
  await page.keyboard.type(text);
};
const chooseFirst = async (id: string) => {
  await tabTo(id);
  await page.keyboard.press('ArrowDown');
};

test('from the list of units to the receipt, with its code to the request, and to giving it up, nobody needs a mouse', async () => {
  await page.goto('/');
  await goOn('申请公开');
  await goOn('临江县人民政府');
  await fill('request-content', '临江县2025年度内涝点治理清单');
  await chooseFirst('request-type');
  await fill('request-name', '李秀英');
  await chooseFirst('request-document');
  await fill('request-number', '110101199003070097');
  await fill('request-phone', '13812345678');
  await chooseFirst('request-form');
  await chooseFirst('request-way');
  await goOn('提交申请');
  const code = await page.locator('.request-code .code').innerText();
  await goOn('查询这件申请');
  await fill('track-code', code);
  await fill('track-name', '李秀英');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '撤回申请' }).waitFor();
  await expectGoodFor(page, 'a request that waits to be confirmed');
  await tabTo('withdraw-sure');
  await page.keyboard.press('Space');
  await goOn('撤回');
  await page.getByText('已撤回').first().waitFor();
  expect(await page.locator('#withdraw-sure').count()).toBe(0);
});

test('the browser complained about nothing', () => {
  expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);
});

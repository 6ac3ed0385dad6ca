import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comeIn, expectGoodFor, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let page: Page;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  const oneTime = await office.hire({ name: '李敏', signInName: 'limin', role: 'handler', scope: 'site' });
  page = await comeIn(office, 'limin', oneTime, complaints);
});
afterAll(() => office.close());

const picture = async (name: string) => {
  const folder = process.env['GONGKAI_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
/** The page with nothing typed. */
const anew = async () => {
  await page.goto('/work/requests/new');
  await page.getByText(/^答复期限：/).waitFor();
};
const code = () => page.locator('.receipt-code-text').innerText();
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('a request at the counter is registered with the keyboard alone, and the receipt has number, code and picture', async () => {
  await page.getByRole('link', { name: '登记申请' }).click();
  await page.getByText('以提交之日为收到之日').waitFor();
  await page.getByText(/^答复期限：/).waitFor();
  await expectGoodFor(page, 'the empty form');
  await picture('intake-empty');
  await page.getByRole('radio', { name: '当面提交' }).focus();
  const name = page.getByLabel('姓名或单位名称');
  for (let step = 0; step < 12 && !(await name.evaluate((field) => field === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('王小明');
  const tabTo = async (label: string) => {
    const field = page.getByLabel(label, { exact: true });
    for (let step = 0; step < 12 && !(await field.evaluate((at) => at === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    expect(await field.evaluate((at) => at === document.activeElement), label).toBe(true);
  };
  await tabTo('证件号码');
  await page.keyboard.type('110101199003070029');
  await tabTo('联系电话');
  await page.getByText('证件号码核对不上').waitFor();
  await page.keyboard.type('13800138000');
  await page.getByLabel('证件号码').fill('11010119900307002X');
  await tabTo('所需信息的名称、文号或者其他特征');
  await page.getByText('证件号码核对不上').waitFor({ state: 'hidden' });
  await page.keyboard.type('临江县2025年度防汛应急预案');
  await tabTo('提供的形式');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo('获取的途径');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '受理回执' }).waitFor();
  expect(await code()).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  await page.getByRole('img', { name: '扫码打开查询页' }).waitFor();
  await expectGoodFor(page, 'the receipt');
  await picture('intake-receipt');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '打印回执' }).isVisible()).toBe(false);
  expect(await page.locator('.receipt-code-text').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});

test('an ordinary letter with less than art. 29 asks for, a scan, and an earlier request for the same', async () => {
  await anew();
  await page.getByRole('radio', { name: '平常信函' }).check();
  await page.getByText('登记后须与申请人确认').waitFor();
  await page.getByText(/^如果今天确认/).waitFor();
  await page.getByLabel('姓名或单位名称').fill('王小明');
  await page.getByLabel('证件号码').fill('11010119900307002X');
  await page.getByLabel('所需信息的名称、文号或者其他特征').fill('申请公开临江县2025年度防汛应急预案');
  await page.getByLabel('联系人').focus();
  await page.getByText('同一申请人有内容相近的申请').waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '添加扫描件' }).click(),
  ]);
  await chooser.setFiles({ name: '申请书.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByText('已上传，检查后可以打开').waitFor();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('申请书不完整，可以先登记').waitFor();
  await expectGoodFor(page, 'what a letter lacks');
  await picture('intake-lacks');
  await page.getByRole('checkbox', { name: '申请书上就是这样' }).check();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('确认后编号').waitFor();
  await page.getByText('待双方确认').waitFor();
});

test('everything that is wrong is said at once, beside its field, and nothing typed is lost', async () => {
  await anew();
  await page.getByLabel('联系电话').fill('call me');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('有 3 处不改正不能登记').waitFor();
  await page.getByText('请填写姓名或单位名称').waitFor();
  await expect.poll(() => page.getByLabel('姓名或单位名称').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.getByLabel('联系电话').inputValue()).toBe('call me');
  await expectGoodFor(page, 'what is wrong');
  await picture('intake-faults');
});

test('the figures count them at once, and each cell leads to its requests', async () => {
  await page.getByRole('link', { name: '申请统计' }).click();
  const table = page.getByRole('table', { name: /^临江县人民政府/ });
  await table.waitFor();
  await expectGoodFor(page, 'the figures');
  await picture('figures');
  const total = table
    .getByRole('row', { name: /一、本年新收/ })
    .getByRole('link')
    .last();
  expect(await total.innerText()).toBe('1');
  await total.click();
  await page.getByRole('heading', { name: /^申请清单/ }).waitFor();
  await expect
    .poll(() =>
      page
        .getByRole('table', { name: /^申请清单/ })
        .getByRole('row')
        .count(),
    )
    .toBe(2);
  await expectGoodFor(page, 'the requests of a cell');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^申请统计 临江县人民政府 .*\.xlsx$/);
});

test('the calendar is shown by its notices; a notice with faults is refused line by line, a good one counts at once', async () => {
  const oneTime = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'openGovernmentOffice', scope: 'site' });
  const desk = await comeIn(office, 'zhoujie', oneTime, complaints);
  await desk.getByRole('link', { name: '工作日历' }).click();
  await desk.goto('/work/calendar?year=2026');
  await desk.getByRole('table', { name: '依据的通知' }).waitFor();
  await desk.getByRole('button', { name: '导入通知' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('通知标题和文号').fill('临江县人民政府关于停电放假的通知');
  await dialog.getByRole('combobox', { name: '层级' }).click();
  await desk.locator('.ant-select-dropdown:visible').getByText('本单位临时安排').click();
  await dialog.getByLabel('安排', { exact: true }).fill('2026-12-07 停 停电');
  await dialog.getByRole('button', { name: '导入通知' }).click();
  await dialog.getByText('既不是“休”也不是“班”').waitFor();
  await expectGoodFor(desk, 'a notice with a fault');
  await dialog.getByLabel('安排', { exact: true }).fill('2026-12-07 休 停电');
  await dialog.getByRole('button', { name: '导入通知' }).click();
  await desk.getByText('已导入，1 天与原来不同').waitFor();
  await desk.getByRole('table', { name: '放假和调休' }).getByText('停电').waitFor();
  await settled(desk);
  await expectGoodFor(desk, 'the calendar');
  const folder = process.env['GONGKAI_PICTURES'];
  if (folder !== undefined) await desk.screenshot({ path: `${folder}/calendar.png`, fullPage: true });
  await desk.context().close();
});

test('the browser complained about nothing', () => {
  expect(complaints.map((each) => each.filter((line) => !line.includes('422')))).toEqual([[], []]);
});

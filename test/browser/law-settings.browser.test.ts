import { afterAll, beforeAll, expect, test } from 'vitest';
import { comeIn, expectGoodFor, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('the office sees how the site counts what the law leaves open, sets one from a day on, and it stands there with who and why', async () => {
  const oneTime = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'openGovernmentOffice', scope: 'site' });
  const desk = await comeIn(office, 'zhoujie', oneTime, complaints);
  const folder = process.env['GONGKAI_PICTURES'];
  const picture = async (name: string) => {
    if (folder !== undefined) await desk.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  await desk.getByRole('link', { name: '期限与收费口径' }).click();
  await desk.getByText('还没有设定过，全部按默认计算').waitFor();
  await expectGoodFor(desk, 'the settings');
  await desk.getByRole('button', { name: '设定：缴费期限' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('取值').fill('15');
  await dialog.getByRole('button', { name: '设定', exact: true }).click();
  await dialog.getByText('请写明依据').waitFor();
  await expectGoodFor(desk, 'a setting without its ground');
  await picture('law-setting-dialog');
  await dialog.getByLabel('依据').fill('临政办〔2026〕3号');
  await dialog.getByRole('button', { name: '设定', exact: true }).click();
  await desk.getByText('已设定“缴费期限”').waitFor();
  const history = desk.getByRole('table', { name: '历次设定' });
  await history.getByText('临政办〔2026〕3号').waitFor();
  expect(await history.getByRole('row').nth(1).innerText()).toMatch(/缴费期限[^]*15 个工作日[^]*周杰/);
  await desk.getByRole('button', { name: '设定：电子送达之日' }).click();
  await dialog.getByRole('radio', { name: '都须有凭据' }).check();
  await dialog.getByRole('button', { name: '取消' }).click();
  await settled(desk);
  await expectGoodFor(desk, 'the settings with one that was set');
  await picture('law-settings-1280');
  await desk.setViewportSize({ width: 390, height: 844 });
  await settled(desk);
  await expectGoodFor(desk, 'the settings on a phone');
  await picture('law-settings-390');
  await desk.context().close();
  expect(complaints).toEqual([[]]);
});

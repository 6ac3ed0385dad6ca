import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeUnit, nameParty } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { putDueMoves, transact } from '@gongkai/store';
import { comeIn, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { daysAgo, letterSent, onDay, orThrow, receivedOn } from './past-letters.ts';

let office: Office;
let handler: Page;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  const founded = plainDate('2020-01-02');
  const payment = { payee: '临江县财政局', payAccount: '非税缴款码，随通知书附送', payCounter: '县政务大厅3号窗口' };
  const change = { ...payment, phone: '0517-87000000', address: '临江县学府路1号' };
  orThrow(await describeUnit(office.db, onDay(office, founded), { unit: office.root, on: founded, change }));
  const oneTime = await office.hire({ name: '李经办', signInName: 'lijingban', role: 'handler' });
  handler = await comeIn(office, 'lijingban', oneTime, complaints);
  await handler.getByRole('heading', { name: '我的待办' }).waitFor();
});
afterAll(() => office.close());

test('a search is recorded part by part and read on the page of the request', async () => {
  const request = await receivedOn(office, daysAgo(1), '公开2009年浴室改造工程的审计报告');
  await handler.goto(`/work/requests/${request}`);
  await handler.getByRole('button', { name: '登记检索', exact: true }).click();
  const dialog = handler.getByRole('dialog', { name: '登记检索' });
  await dialog.getByLabel('没有找到').check();
  await dialog.getByLabel('检索人').fill('李经办\n周档案');
  await dialog.getByLabel('检索的范围').fill('档案室2008—2011年卷宗\n审计管理系统');
  await expectGoodFor(handler, 'a record of a search');
  await picture(handler, 'search-dialog');
  const record = dialog.getByRole('button', { name: '登记检索', exact: true });
  await dialog.getByLabel('检索情况').fill('没有相符的文件');
  await record.click();
  await dialog.getByText('请填写').first().waitFor();
  await dialog.getByLabel('检索的关键词').fill('浴室');
  await record.click();
  await settled(handler);
  await handler.getByRole('button', { name: /登记检索：没有找到/ }).click();
  await handler.getByText('检索人：李经办、周档案').waitFor();
  await handler.getByText('检索的关键词：浴室').waitFor();
});

test('a code that went to a wrong address is taken back with a reason', async () => {
  const [on, kind] = [daysAgo(2), 'coMaker'] as const;
  const request = await receivedOn(office, on, '公开联合检查的方案');
  const { party } = orThrow(await nameParty(office, onDay(office, on), { request, kind, contact: { name: '临江县农业农村局' } }));
  await letterSent(office, request, { code: 'L08', party, on, said: { information: '联合检查方案' } });
  await handler.goto(`/work/requests/${request}`);
  await handler.getByRole('button', { name: '给出回复码' }).waitFor();
  await handler.getByRole('button', { name: /收回回复码/ }).click();
  const dialog = handler.getByRole('dialog', { name: '收回回复码' });
  await dialog.getByLabel('收回的理由').fill('文书寄错了单位');
  await expectGoodFor(handler, 'taking a code back');
  await picture(handler, 'revoke-code');
  await dialog.getByRole('button', { name: '收回回复码' }).click();
  await settled(handler);
  await handler.getByText('收回以前的回复码').waitFor();
});

test('a payment takes the number of its receipt; how it is paid stands with the unit', async () => {
  const on = daysAgo(3);
  const request = await receivedOn(office, on, '公开2024年全部工程的合同');
  await letterSent(office, request, { code: 'L11', on, said: { by: 'pages', count: '68' } });
  await handler.goto(`/work/requests/${request}`);
  await handler.getByRole('button', { name: '登记缴费', exact: true }).click();
  const dialog = handler.getByRole('dialog', { name: '登记缴费' });
  await dialog.getByLabel('收到金额').fill('380');
  await dialog.getByLabel('财政票据的号码').fill('没有');
  const enter = dialog.getByRole('button', { name: '登记缴费' });
  await enter.click();
  await dialog.getByText('请填写财政票据的号码').waitFor();
  await dialog.getByLabel('财政票据的号码').fill('3208-00123456');
  await expectGoodFor(handler, 'a payment');
  await picture(handler, 'fee-payment');
  await enter.click();
  await settled(handler);
  await handler.getByText('财政票据 3208-00123456').waitFor();
  await handler.goto(`/work/units/${office.root}`);
  await handler.getByText('县政务大厅3号窗口').waitFor();
  await expectGoodFor(handler, 'a unit with how it is paid');
  await picture(handler, 'unit-payment');
});

test('which requests a notice moved is a way from the count to each of them', async () => {
  const request = await receivedOn(office, daysAgo(1), '公开放假值班表');
  const moved = { request, before: plainDate('2026-12-18'), after: plainDate('2026-12-21') };
  await transact(office.db, (tx) => putDueMoves(tx, office.site, [moved], new Date()));
  await handler.goto('/work/calendar');
  await handler.getByRole('button', { name: '看是哪些：由 2026-12-18 移到 2026-12-21 的 1 件' }).click();
  await handler.getByRole('heading', { name: '由 2026-12-18 移到 2026-12-21 的申请' }).waitFor();
  await expectGoodFor(handler, 'requests that were moved');
  await picture(handler, 'moved-requests');
  await handler.locator(`a[href$="/requests/${request}"]`).first().click();
  await handler.waitForURL(`**/requests/${request}`);
});

test('the browser has nothing against any of it', () => {
  expect(complaints.flat().filter((complaint) => !complaint.includes('422'))).toEqual([]);
});

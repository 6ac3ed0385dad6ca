import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundUnit, legalDay, submitRequest, type Acting } from '@gongkai/flows';
import { addDays } from '@gongkai/kernel';
import { choose, comeIn, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let handler: Page;
const complaints: (readonly string[])[] = [];
const today = legalDay(new Date());

const actingOn = (on: typeof today): Acting => ({
  site: office.site,
  person: undefined,
  actor: 'system/test',
  now: new Date(`${on}T02:00:00Z`),
  today: on,
});

/** Over the counter, and so received that day. */
async function asked(days: number, content: string): Promise<void> {
  const on = addDays(today, -days);
  const form = {
    type: 'natural',
    name: '李秀英',
    document: 'residentCard',
    number: '110101199003070097',
    phone: '13812345678',
    content,
    form: 'paper',
    way: 'pickup',
  };
  const ask = { unit: office.root, route: 'counter', days: { submittedOn: on }, form } as const;
  const done = await submitRequest({ db: office.db, vault: office.vault }, actingOn(on), ask);
  if (!done.ok) throw new Error(done.failure.code);
}

beforeAll(async () => {
  office = await openOffice();
  const town = { on: addDays(today, -100), name: '临江县水集街道办事处', kind: 'town', parent: office.root } as const;
  const founded = await foundUnit(office.db, actingOn(addDays(today, -100)), town);
  if (!founded.ok) throw new Error(founded.failure.code);
  for (const days of [0, 0, 0, 14, 14]) await asked(days, '申请公开水集街道征地补偿款的分配方案');
  await asked(0, '申请公开2025年招标文件');
  await asked(7, '申请公开会议纪要');
  const oneTime = await office.hire({ name: '陈明', signInName: 'chenming', role: 'handler', scope: 'ownAndBelow' });
  handler = await comeIn(office, 'chenming', oneTime, complaints);
});
afterAll(() => office.close());

const groups = () => handler.getByRole('table', { name: '按事项和区域分组的申请' });

test('what many ask about stands first, with its change, and leads to its requests', async () => {
  await handler.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '申请热点', exact: true }).click();
  const first = groups().getByRole('row').nth(1);
  await first.getByText('多 3 件').waitFor();
  expect((await first.innerText()).split(/\s+/u).slice(0, 3)).toEqual(['征地补偿', '临江县水集街道办事处', '3']);
  await groups().getByRole('row').filter({ hasText: '未归类' }).waitFor();
  await expectGoodFor(handler, 'topics by weeks');
  await picture(handler, 'topics');
  await handler.getByRole('radio', { name: '按月' }).click();
  await expect.poll(() => handler.url()).toContain('step=month');
  await first.getByRole('link', { name: '征地补偿，临江县水集街道办事处' }).click();
  const cases = handler.getByRole('table', { name: /^征地补偿：/ });
  await expect.poll(() => cases.getByRole('row').count()).toBe(6);
  await expectGoodFor(handler, 'the requests of a group');
  await picture(handler, 'topic-cases');
});

test('an officer puts right what a request is about, and it stands in its new group', async () => {
  await handler.getByRole('link', { name: '未归类，未指明区域' }).click();
  await handler
    .getByRole('table', { name: /^未归类：/ })
    .getByRole('link')
    .click();
  await handler.getByText('未归类，未指明区域').waitFor();
  await handler.getByRole('button', { name: '更正事项' }).click();
  const dialog = handler.getByRole('dialog');
  await choose(handler, '事项', '财政资金');
  await choose(handler, '区域', '水集街道');
  // Without a reason nothing is changed.
  await dialog.getByRole('button', { name: '更正事项' }).click();
  await dialog.getByText('请写明理由').waitFor();
  await expectGoodFor(handler, 'putting a subject right');
  await picture(handler, 'topic-dialog');
  await dialog.getByLabel('理由').fill('附件写的是专项资金的会议');
  await dialog.getByRole('button', { name: '更正事项' }).click();
  await settled(handler);
  await handler.getByText('财政资金，临江县水集街道办事处').waitFor();
  await handler.getByRole('strong').filter({ hasText: '更正申请事项：财政资金' }).waitFor();
  await expectGoodFor(handler, 'a request whose subject was put right');
  await handler.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '申请热点', exact: true }).click();
  await groups().getByRole('row').filter({ hasText: '财政资金' }).waitFor();
  expect(await groups().getByText('未归类').count()).toBe(0);
  expect(complaints.flat()).toEqual([]);
});

test('a month is filed with the 政务公开办, and the list can be taken along', async () => {
  await handler.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '申请备案', exact: true }).click();
  const row = () => handler.getByRole('table', { name: '各单位报送情况' }).getByRole('row').nth(1);
  await row().getByText('没有报送').waitFor();
  await expectGoodFor(handler, 'filings');
  await picture(handler, 'filings');
  const [file] = await Promise.all([handler.waitForEvent('download'), row().getByRole('button', { name: '导出名单' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^申请备案 临江县人民政府 .*\.xlsx$/);
  await row()
    .getByRole('button', { name: /^报送（/ })
    .click();
  await handler
    .getByRole('dialog')
    .getByText(/报送现在的名单/)
    .waitFor();
  await expectGoodFor(handler, 'filing a month');
  await handler.getByRole('dialog').getByRole('button', { name: '报送', exact: true }).click();
  await settled(handler);
  await row()
    .getByText(/陈明报送/)
    .waitFor();
  // The same list is not filed twice, and it is said.
  await row()
    .getByRole('button', { name: /^重新报送（/ })
    .click();
  await handler.getByRole('dialog').getByRole('button', { name: '报送', exact: true }).click();
  await handler
    .getByRole('dialog')
    .getByText(/名单与上次报送的相同/)
    .waitFor();
  await handler.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await settled(handler);
  await picture(handler, 'filed');
  expect(complaints.flat().filter((line) => !line.includes('409'))).toEqual([]);
});

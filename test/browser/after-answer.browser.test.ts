import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endRequest, legalDay, submitRequest, type Acting } from '@gongkai/flows';
import { addDays } from '@gongkai/kernel';
import { comeIn, expectGoodFor, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let handler: Page;
let head: Page;
let ended: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  const on = addDays(legalDay(new Date()), -60);
  const acting: Acting = {
    site: office.site,
    person: undefined,
    actor: 'system/test',
    now: new Date(`${on}T02:00:00Z`),
    today: on,
  };
  const form = {
    type: 'natural',
    name: '李秀英',
    document: 'residentCard',
    number: '110101199003070097',
    phone: '13812345678',
    content: '申请公开2024年度水库除险加固的预算',
    form: 'paper',
    way: 'pickup',
  };
  const deps = { db: office.db, vault: office.vault };
  const done = await submitRequest(deps, acting, { unit: office.root, route: 'counter', days: { submittedOn: on }, form });
  if (!done.ok) throw new Error(done.failure.code);
  // From the web, and nobody confirmed it: closed without an answer.
  const sent = await submitRequest(deps, acting, { unit: office.root, route: 'web', days: {}, form, clientKey: 'e'.repeat(16) });
  if (!sent.ok) throw new Error(sent.failure.code);
  ended = sent.value.request;
  const today = { ...acting, now: new Date(), today: legalDay(new Date()) };
  const closed = await endRequest(deps, today, { request: ended, reason: '三次致电无人接听' });
  if (!closed.ok) throw new Error(closed.failure.code);
  const ofHead = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'disclosureHead', scope: 'site' });
  head = await comeIn(office, 'zhoujie', ofHead, []);
  const oneTime = await office.hire({ name: '陈明', signInName: 'chenming', role: 'handler', scope: 'ownAndBelow' });
  handler = await comeIn(office, 'chenming', oneTime, complaints);
  await handler.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '依申请公开', exact: true }).click();
  await handler.getByRole('table', { name: '申请列表' }).getByRole('link').click();
});
afterAll(() => office.close());

const part = () => handler.getByRole('region', { name: '复议、诉讼' });
const dialog = () => handler.getByRole('dialog');

/** Presses a button of the part and the one in its dialog; what is to be filled in before stands in between. */
async function enter(button: RegExp, submit: string, fill: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await part().getByRole('button', { name: button }).click();
  await fill();
  await dialog().getByRole('button', { name: submit, exact: true }).click();
  await settled(handler);
}

test('a review over silence is entered step by step, with the day by which the unit has to reply', async () => {
  await part().getByText('没有被提起行政复议、行政诉讼。').waitFor();
  await enter(/^登记复议、诉讼$/, '登记复议、诉讼', async () => {
    await dialog().getByRole('combobox', { name: '针对什么' }).click();
    await handler.locator('.ant-select-dropdown:visible').getByText('逾期未答复').click();
    await expectGoodFor(handler, 'filing a review');
  });
  await part().getByText('针对逾期未答复').waitFor();
  // What may not be done yet says why.
  await expect
    .poll(() =>
      part()
        .getByRole('button', { name: /^提交答复/ })
        .getAttribute('aria-disabled'),
    )
    .toBe('true');
  await enter(/^登记受理/, '登记受理', () => dialog().getByRole('radio', { name: '普通程序' }).check());
  await enter(/^登记收到副本/, '登记收到副本');
  await part()
    .getByText(/复议书面答复（普通程序）：/)
    .waitFor();
  await part()
    .getByText(/自次日起满10个工作日/)
    .waitFor();
  await expectGoodFor(handler, 'a request with a review');
});

test('it stands in the list of what is open, and in table four, whose cell leads back to it', async () => {
  const menu = handler.getByRole('navigation', { name: '主导航' });
  await menu.getByRole('link', { name: '答复以后' }).click();
  const row = handler.getByRole('table', { name: '没有审结的复议、诉讼' }).getByRole('row').nth(1);
  await row.getByText('行政复议', { exact: true }).waitFor();
  await row.getByText(/复议书面答复/).waitFor();
  await handler.getByText('没有需要评估的信息').waitFor();
  await expectGoodFor(handler, 'what waits after the answers');
  await menu.getByRole('link', { name: '申请统计' }).click();
  const four = handler.getByRole('region', { name: /^因政府信息公开工作被申请行政复议/ });
  await four.getByRole('link', { name: '1', exact: true }).first().click();
  await handler.getByRole('heading', { name: /^复议、诉讼清单/ }).waitFor();
  // Where the list was brought into view, the head of the frame lies over a line of table three.
  await handler.evaluate(() => window.scrollTo(0, 0));
  await expectGoodFor(handler, 'the reviews behind a cell');
  await handler
    .getByRole('table', { name: /^复议、诉讼清单/ })
    .getByRole('link')
    .click();
  await part().getByText('针对逾期未答复').waitFor();
});

test('the reply and the decision end it', async () => {
  await enter(/^提交答复/, '提交答复', () => dialog().getByLabel('答复要点和证据目录').fill('登记表、邮寄凭证'));
  await enter(/^登记决定、判决/, '登记决定、判决', async () => {
    await dialog().getByRole('radio', { name: '结果维持' }).check();
    await dialog().getByLabel('争议焦点和决定内容').fill('答复义务');
  });
  await part()
    .getByText(/收到决定：结果维持/)
    .waitFor();
  await expectGoodFor(handler, 'a request whose review is decided');
  expect(complaints.flat()).toEqual([]);
});

test('what somebody sent in is erased for good by whoever may, once the request is closed', async () => {
  await head.getByRole('heading', { name: '我的待办' }).waitFor();
  await head.goto(`/work/requests/${ended}`);
  await head.getByRole('button', { name: /^删除个人信息：.*提交/ }).click();
  const asked = head.getByRole('dialog', { name: '删除个人信息' });
  await asked.getByRole('radio', { name: '本人要求删除' }).check();
  await expectGoodFor(head, 'erasing');
  await asked.getByRole('button', { name: '删除，不能恢复' }).click();
  await settled(head);
  await head.getByText('已依法删除').first().waitFor();
  expect(await head.getByRole('button', { name: /^删除个人信息：.*提交/ }).count()).toBe(0);
  // On a request that is open nothing can be.
  expect(await handler.getByRole('button', { name: /^删除个人信息/ }).count()).toBe(0);
});

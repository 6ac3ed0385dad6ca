import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { legalDay, submitRequest, type Acting } from '@gongkai/flows';
import { addDays, type PlainDate } from '@gongkai/kernel';
import { choose, comeIn, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let head: Page;
let handler: Page;
const complaints: (readonly string[])[] = [];

/** A request of the same applicant, so many days ago. */
async function submitted(daysAgo: number, content: string, route: 'counter' | 'fax' = 'counter'): Promise<string> {
  const on: PlainDate = addDays(legalDay(new Date()), -daysAgo);
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
    content,
    form: 'paper',
    way: 'pickup',
  };
  const deps = { db: office.db, vault: office.vault };
  const done = await submitRequest(deps, acting, { unit: office.root, route, days: { submittedOn: on }, form });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.request;
}

beforeAll(async () => {
  office = await openOffice();
  const ofHead = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'disclosureHead', scope: 'site' });
  const ofHandler = await office.hire({ name: '陈明', signInName: 'chenming', role: 'handler', scope: 'ownAndBelow' });
  head = await comeIn(office, 'zhoujie', ofHead, complaints);
  handler = await comeIn(office, 'chenming', ofHandler, complaints);
  for (const page of [head, handler]) await page.getByRole('heading', { name: '我的待办' }).waitFor();
});
afterAll(() => office.close());

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const send = async (page: Page, name: string) => {
  await dialogOf(page, name).getByRole('button', { name }).click();
  await settled(page);
};

test('a handler asks for more time; the head finds it among his tasks and consents; the letter to the applicant is next', async () => {
  const request = await submitted(10, '申请公开2023年度水库巡查记录');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '申请延期');
  await dialogOf(handler, '申请延期').getByLabel('延长的理由').fill('需要核对历年档案');
  await expectGoodFor(handler, 'asking for more time');
  await picture(handler, 'ask-extension');
  await send(handler, '申请延期');
  await handler.getByText('等政府信息公开工作机构负责人决定。').waitFor();
  await handler.getByText('现在不能办的，以及为什么').click();
  await handler
    .getByText(/承办人请用“申请延期”报请同意/)
    .first()
    .waitFor();
  const ofExtension = await handler.locator('.not-now li', { hasText: '同意延期' }).allTextContents();
  expect([ofExtension.length > 0, ofExtension.join('')]).toEqual([true, expect.not.stringContaining('安全管理员')]);

  await head.goto('/work');
  await head.getByRole('heading', { name: '等您决定的延期申请' }).waitFor();
  await picture(head, 'tasks-extension');
  await head.locator('.task-count', { hasText: '等您决定的延期申请' }).getByRole('link').click();
  await head.getByRole('table', { name: '申请列表' }).getByRole('link').click();
  await head.getByRole('button', { name: '打开：申请延期的理由' }).click();
  await head.getByText('需要核对历年档案').waitFor();
  await expectGoodFor(head, 'an extension asked for');
  await picture(head, 'extension-asked');
  await open(head, '同意延期');
  await expectGoodFor(head, 'consenting');
  await send(head, '同意延期');
  await handler.reload();
  await handler
    .getByRole('region', { name: '接下来' })
    .getByRole('link', { name: /延期答复告知书/ })
    .waitFor();
});

test('what was tried is noted before the receipt; after the wait it is closed with it', async () => {
  const request = await submitted(60, '申请公开2022年度防汛物资清单', 'fax');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '写记录');
  await dialogOf(handler, '写记录').getByLabel('内容').fill('电话三次，无人接听');
  await send(handler, '写记录');
  await open(handler, '关闭申请');
  const dialog = dialogOf(handler, '关闭申请');
  await dialog.getByText('已经写下的记录').waitFor();
  await dialog.getByLabel('联系申请人的经过').fill('电话、短信各三次，没有回应');
  await expectGoodFor(handler, 'closing what was never confirmed');
  await picture(handler, 'end-request');
  await send(handler, '关闭申请');
  await handler.getByText('没有经双方确认，关闭').waitFor();
});

test('a conference on a hard case is written down, opened, and put right with the reason', async () => {
  const request = await submitted(1, '申请公开2023年度水库大坝安全鉴定报告');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '登记疑难会商');
  const dialog = dialogOf(handler, '登记疑难会商');
  await dialog.getByRole('button', { name: '登记疑难会商' }).click();
  await dialog.getByText('请填写姓名').first().waitFor();
  await dialog.getByLabel('第 1 位的姓名').fill('周杰');
  await dialog.getByRole('button', { name: '再加一位' }).click();
  await dialog.getByLabel('第 2 位的姓名').fill('罗文');
  await dialog.getByLabel('第 2 位的单位').fill('市司法局');
  await dialog.getByLabel('会商的问题').fill('鉴定报告里的缺陷描述能不能公开');
  await dialog.getByLabel('各方意见').fill('罗文：涉及公共安全，应当先报保密审查');
  await dialog.getByLabel('结论').fill('报保密审查');
  await expectGoodFor(handler, 'writing a conference down');
  await picture(handler, 'conference-dialog');
  await send(handler, '登记疑难会商');
  const part = handler.getByRole('region', { name: '疑难会商' });
  await part.getByRole('button', { name: /^打开会商记录/ }).click();
  await part.getByText('周杰、罗文（市司法局）').waitFor();
  await part.getByRole('button', { name: '更正' }).click();
  const again = handler.getByRole('dialog', { name: /^更正.*的会商记录$/ });
  expect(await again.getByLabel('结论').inputValue()).toBe('报保密审查');
  await again.getByLabel('结论').fill('报保密审查后部分公开');
  await again.getByLabel('为什么更正').fill('结论没有记全');
  await expectGoodFor(handler, 'putting a conference right');
  await again.getByRole('button', { name: '更正' }).click();
  await settled(handler);
  await part.getByRole('button', { name: /^打开会商记录/ }).click();
  await part.getByText('报保密审查后部分公开').waitFor();
  await part.getByText('以前的记录').click();
  await part.getByRole('button', { name: /^更正的理由/ }).waitFor();
  await picture(handler, 'conferences');
  await expectGoodFor(handler, 'conferences');
});

test('the handler passes a request on to a colleague with the reason, and can do nothing more with it himself', async () => {
  await office.hire({ name: '马丽', signInName: 'mali', role: 'handler', scope: 'ownAndBelow' });
  const request = await submitted(2, '申请公开2020年度水质检测报告');
  await head.goto(`/work/requests/${request}`);
  await open(head, '分办');
  await choose(head, '承办人', '陈明');
  await send(head, '分办');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '转给同事');
  await choose(handler, '同事', '马丽');
  await dialogOf(handler, '转给同事').getByLabel('转办理由').fill('我与申请人是亲属');
  await expectGoodFor(handler, 'passing on');
  await picture(handler, 'pass-on');
  await send(handler, '转给同事');
  await handler.getByText('转给同事马丽承办').waitFor();
  await handler.getByText('现在不能办的，以及为什么').click();
  await handler.getByText('这件申请分给了别人').first().waitFor();
});

test('a slip is taken back with its reason, and what stays says why', async () => {
  const request = await submitted(1, '申请公开2021年度安全检查记录');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '写记录');
  await dialogOf(handler, '写记录').getByLabel('内容').fill('写错了的');
  await send(handler, '写记录');
  await handler.getByText('不能撤销的，以及为什么').click();
  await handler
    .getByText(/编号、文书、签发和发出都不撤销/)
    .first()
    .waitFor();
  await open(handler, '撤销登记');
  await dialogOf(handler, '撤销登记').getByLabel('撤销的理由').fill('写在了别的申请上');
  await expectGoodFor(handler, 'taking back an entry');
  await picture(handler, 'undo');
  await send(handler, '撤销登记');
  await handler.getByText(/^撤销第 \d+ 条登记/).waitFor();
});

test('a request of several matters is split; the part is marked as like an earlier one and joined to it', async () => {
  const request = await submitted(1, '申请公开2024年度应急演练方案和演练经费');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '拆分申请');
  const dialog = dialogOf(handler, '拆分申请');
  await dialog.getByLabel('这件申请留下的事项').fill('2024年度应急演练方案');
  await dialog.getByLabel('拆出的第 1 件').fill('2024年度应急演练经费');
  await dialog.getByRole('button', { name: '再拆出一件' }).click();
  await dialog.getByLabel('拆出的第 2 件').fill('演练照片');
  await expectGoodFor(handler, 'splitting');
  await picture(handler, 'split');
  await dialog.getByRole('button', { name: '去掉第 2 件' }).click();
  await send(handler, '拆分申请');
  await handler.getByRole('link', { name: '拆出的第 1 件申请' }).click();
  await handler.getByRole('link', { name: '由这件申请拆出' }).waitFor();
  await handler.getByRole('button', { name: '查看以前的申请' }).click();
  await handler
    .getByRole('button', { name: /^标记为相似：/ })
    .first()
    .waitFor();
  await expectGoodFor(handler, 'earlier requests');
  await picture(handler, 'earlier');
  await handler
    .getByRole('button', { name: /^标记为相似：/ })
    .first()
    .click();
  await send(handler, '标记为相似');
  await handler.getByText('已标记相似').waitFor();
  await handler
    .getByRole('button', { name: /^并入这一件：/ })
    .first()
    .click();
  await send(handler, '并入这一件');
  await handler.getByRole('link', { name: '并入这件申请，一起答复' }).waitFor();
});

test('whoever has lost the code gets another one at the counter, shown once', async () => {
  const request = await submitted(1, '申请公开2020年度安全检查记录');
  await handler.goto(`/work/requests/${request}`);
  await open(handler, '另给查询码');
  const dialog = dialogOf(handler, '另给查询码');
  await dialog.getByRole('button', { name: '另给查询码' }).click();
  await dialog.getByText('请先核对身份证明').waitFor();
  await dialog.getByRole('checkbox').check();
  await expectGoodFor(handler, 'giving another code');
  await send(handler, '另给查询码');
  await handler.getByRole('group', { name: '查询码领取单' }).waitFor();
  await expectGoodFor(handler, 'another code');
  await picture(handler, 'another-code');
  await open(handler, '已交给申请人');
  expect(await handler.getByRole('group', { name: '查询码领取单' }).count()).toBe(0);
});

test('the head says what stands before the numbers of a unit and sees the next one', async () => {
  await head.goto(`/work/units/${office.root}`);
  const part = head.getByRole('region', { name: '申请编号和文号' });
  await part.getByText(/分不清/).waitFor();
  await part.getByRole('button', { name: '设定登记号标记' }).click();
  const dialog = dialogOf(head, '设定登记号标记');
  await dialog.getByLabel('登记号标记').fill('临“府');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(/只能用汉字/).waitFor();
  await dialog.getByLabel('登记号标记').fill('临府');
  await expectGoodFor(head, 'saying the mark');
  await dialog.getByRole('button', { name: '保存' }).click();
  await settled(head);
  await part.getByText(/^临府\d{4}-\d{5}$/).waitFor();
  await expectGoodFor(head, 'marks of numbers');
  await picture(head, 'numbers');
  expect(complaints.flat()).toEqual([]);
});

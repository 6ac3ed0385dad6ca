import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { legalDay, submitRequest, type Acting } from '@gongkai/flows';
import { addDays, type PlainDate } from '@gongkai/kernel';
import { choose, comeIn, expectGoodFor, settled } from './at-a-desk.ts';
import { answerQuestions } from './letter-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let head: Page;
let handler: Page;
const complaints: (readonly string[])[] = [];

/** A request of the counter, received so many days ago. */
async function received(daysAgo: number, content: string): Promise<string> {
  const on: PlainDate = addDays(legalDay(new Date()), -daysAgo);
  const now = new Date(`${on}T02:00:00Z`);
  const acting: Acting = { site: office.site, person: undefined, actor: 'system/test', now, today: on };
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
  const done = await submitRequest(deps, acting, { unit: office.root, route: 'counter', days: { submittedOn: on }, form });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.request;
}

beforeAll(async () => {
  office = await openOffice();
  await received(60, '申请公开2024年度水库除险加固的预算');
  await received(1, '申请公开2025年度防汛应急预案');
  const ofHead = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'disclosureHead', scope: 'site' });
  const ofHandler = await office.hire({ name: '陈明', signInName: 'chenming', role: 'handler', scope: 'ownAndBelow' });
  head = await comeIn(office, 'zhoujie', ofHead, complaints);
  handler = await comeIn(office, 'chenming', ofHandler, complaints);
});
afterAll(() => office.close());

const menuOf = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const openInbox = (page: Page) => menuOf(page).getByRole('link', { name: '依申请公开', exact: true }).click();
const rows = (page: Page) => page.getByRole('table', { name: '申请列表' }).getByRole('row');
/** So many lines, the head of the table among them. */
const shows = (page: Page, lines: number) => expect.poll(() => rows(page).count()).toBe(lines);

test('the head finds what is overdue, sees why, and hands out what is new', async () => {
  await openInbox(head);
  await shows(head, 3);
  await head.getByRole('button', { name: /^已超期 1$/ }).click();
  await shows(head, 2);
  await expectGoodFor(head, 'the inbox');
  await rows(head).getByRole('link').click();
  await head.getByRole('heading', { name: '答复期限' }).waitFor();
  await head.getByText(/超期/).first().waitFor();
  await head.getByText('逐日', { exact: false }).first().waitFor();
  // What the law does not allow any more says so, with its article.
  await head.getByText('现在不能办的，以及为什么').click();
  await head
    .getByText(/不能再延长或通知/)
    .first()
    .waitFor();
  await expectGoodFor(head, 'a request that is overdue');

  await openInbox(head);
  await head.getByRole('combobox', { name: '承办', exact: true }).click();
  await head.locator('.ant-select-dropdown:visible').getByText('没有分办').click();
  await shows(head, 3);
  await rows(head).getByRole('link').last().click();
  await head.getByRole('button', { name: '分办', exact: true }).click();
  const dialog = head.getByRole('dialog', { name: '分办' });
  await dialog.getByRole('combobox', { name: '承办人' }).click();
  await head.locator('.ant-select-dropdown:visible').getByText('陈明').click();
  await expectGoodFor(head, 'handing out');
  await dialog.getByRole('button', { name: '分办' }).click();
  await settled(head);
  await head.getByText(/分给.*陈明承办/).waitFor();
});

test('the handler signs for it, reads what is asked, and decides by key alone; the one result has its article, letter and remedy', async () => {
  await openInbox(handler);
  await handler.getByRole('combobox', { name: '承办', exact: true }).click();
  await handler.locator('.ant-select-dropdown:visible').getByText('我承办的').click();
  await shows(handler, 2);
  await rows(handler).getByRole('link').click();
  await handler.getByRole('button', { name: '签收', exact: true }).click();
  await handler.getByRole('dialog').getByRole('button', { name: '签收' }).click();
  await settled(handler);
  await handler.getByRole('button', { name: '打开申请内容：最初提交的内容' }).click();
  await handler.getByText('申请公开2025年度防汛应急预案').waitFor();
  await expectGoodFor(handler, 'a request');

  await handler.getByRole('button', { name: '作出决定', exact: true }).focus();
  await handler.keyboard.press('Enter');
  const dialog = handler.getByRole('dialog', { name: '作出决定' });
  const answer = async (question: string, key: string) => {
    await expect.poll(() => handler.evaluate(() => document.activeElement?.textContent ?? '')).toContain(question);
    const button = dialog.getByRole('button', { name: key, exact: true });
    // The answers follow the question: so many times the tabulator, and enter.
    for (let pressed = 0; pressed < 6; pressed += 1) {
      await handler.keyboard.press('Tab');
      if (await button.evaluate((each) => each === document.activeElement)) break;
    }
    await handler.keyboard.press('Enter');
  };
  await answer('申请内容明确', '明确');
  await answer('这是申请政府信息公开吗', '是，申请公开政府信息');
  await answer('是重复申请', '不是');
  await answer('由谁负责公开', '本机关制作或获取');
  await answer('已经主动公开了吗', '没有公开');
  await expectGoodFor(handler, 'the decision assistant');
  await answer('本机关有这份信息吗', '没有');
  await dialog.getByText('答复信息不存在，要先检索并登记').waitFor();
  await dialog.getByRole('button', { name: '修改：本机关有这份信息吗？' }).click();
  await answer('本机关有这份信息吗', '有');
  await answer('是现成的信息', '是现成的');
  await dialog.getByRole('checkbox', { name: /内部事务信息/ }).check();
  await dialog.getByRole('button', { name: '选好了' }).click();
  await answer('可以和其他内容分开吗', '不能分开');
  await dialog.getByRole('heading', { name: '不予公开（内部事务信息）' }).waitFor();
  await dialog.getByText('《中华人民共和国政府信息公开条例》第十六条第一款', { exact: false }).first().waitFor();
  await expectGoodFor(handler, 'a result');

  // The head writes a note meanwhile: the handler is told what was done before his decision is taken.
  await head.reload();
  await head.getByRole('button', { name: '写记录', exact: true }).click();
  await head.getByRole('dialog').getByLabel('内容').fill('请注意附件');
  await head.getByRole('dialog').getByRole('button', { name: '写记录' }).click();
  await settled(head);
  await dialog.getByRole('button', { name: '按这个结果决定' }).click();
  await dialog.getByText(/周杰：写下办理记录/).waitFor();
  await expectGoodFor(handler, 'a conflict over a decision');
  await dialog.getByRole('button', { name: '按这个结果决定' }).click();
  await settled(handler);
  await handler.getByText('决定“不予公开（内部事务信息）”').waitFor();
});

test('a party is named, its name opened where it stands, its code shown once; the assistant is departed from with a reason', async () => {
  const request = await received(1, '申请公开2023年度防汛物资采购合同');
  await handler.goto(`/work/requests/${request}`);
  await handler.getByRole('button', { name: '添加征求对象', exact: true }).click();
  const dialog = handler.getByRole('dialog', { name: '添加征求对象' });
  await dialog.getByLabel(/^名称/).fill('沭阳某某有限公司');
  await expectGoodFor(handler, 'naming a party');
  await dialog.getByRole('button', { name: '添加征求对象' }).click();
  await settled(handler);
  await handler.getByRole('button', { name: '打开名称和联系方式：第三方 1' }).click();
  await handler.getByText('沭阳某某有限公司').waitFor();
  await handler.getByRole('button', { name: '给出回复码' }).click();
  await handler.getByText('只显示这一次', { exact: false }).waitFor();
  await expectGoodFor(handler, 'a code for a party');
  await handler.getByRole('dialog').locator('.ant-modal-footer').getByRole('button', { name: '关闭' }).click();
  await settled(handler);
  await handler.getByRole('button', { name: '不再等待（第三方 1）' }).click();
  await handler.getByRole('dialog').getByRole('button', { name: '不再等待' }).click();
  await settled(handler);

  const more = { responsible: 'own', published: false, exists: true, ready: true } as const;
  const ground = { grounds: ['internal_affairs'], separable: false } as const;
  await answerQuestions(handler, request, { clear: true, nature: 'request', repeat: 'none', ...more, ...ground });
  const assistant = handler.getByRole('dialog', { name: '作出决定' });
  await assistant.getByRole('button', { name: '不按判断结果，另作决定' }).click();
  await choose(handler, '决定为', '条例》第三十六条第（二）项');
  await assistant.getByLabel('理由').fill('经会商可以公开');
  await expectGoodFor(handler, 'departing from the result');
  await assistant.getByRole('button', { name: '另作决定' }).click();
  await settled(handler);
  await handler.getByText('各项判断的结果是“不予公开（内部事务信息）”，承办人另作决定并写明了理由。').waitFor();
});

test('the browser complained about nothing but the conflict', () => {
  expect(complaints.flat().filter((line) => !/409/.test(line))).toEqual([]);
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { decideOutcome, describeUnit, submitRequest, type Acting } from '@gongkai/flows';
import { GRANTED } from '@gongkai/requests/testing';
import { comeIn, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
let request: string;
const complaints: (readonly string[])[] = [];
const done = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

beforeAll(async () => {
  office = await openOffice();
  const { db, vault, site, root } = office;
  const now = new Date();
  const today = dayInChina(now.getTime());
  const machine: Acting = { site, person: undefined, actor: 'system/test', now, today };
  const change = { reviewBody: '淮安市人民政府', court: '淮安市中级人民法院', phone: '0517-87000000' };
  done(await describeUnit(db, machine, { unit: root, on: plainDate('2020-01-02'), change }));
  const form = {
    type: 'natural',
    name: '王小明',
    document: 'residentCard',
    number: '11010119900307002X',
    phone: '13800138000',
    content: '临江县2025年度防汛应急预案',
    form: 'electronic',
    way: 'online',
  };
  const days = { submittedOn: today };
  request = done(await submitRequest({ db, vault }, machine, { unit: root, route: 'counter', days, form })).request;
  const choice = { request, ...GRANTED, answers: { ...GRANTED.answers, published: true }, reason: '公布的只有摘要' };
  done(await decideOutcome({ db, vault }, machine, choice));
});
afterAll(() => office.close());

async function officer(name: string, signInName: string, role: 'handler' | 'reviewer' | 'signer'): Promise<Page> {
  const page = await comeIn(office, signInName, await office.hire({ name, signInName, role }), complaints);
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  return page;
}

const act = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};
const confirm = async (page: Page, name: string) => {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await settled(page);
};

test('a letter is written, lacks what it lacks, goes through the hands, and is final', async () => {
  const handler = await officer('李经办', 'lijingban', 'handler');
  await handler.goto(`/work/requests/${request}/letters`);
  await handler.getByRole('link', { name: '拟：政府信息公开申请答复告知书（予以公开）' }).click();
  await handler.getByRole('button', { name: '生成预览' }).click();
  await handler.getByText('还缺这些部分，不能保存：').waitFor();
  expect(await handler.locator('.letter-blank').innerText()).toContain('缺：');
  await expectGoodFor(handler, 'a letter with a part missing');
  await handler.getByLabel('随文书提供的材料').fill('《临江县2025年度防汛应急预案》，共12页');
  await handler.getByRole('button', { name: '生成预览' }).click();
  await handler.getByText('按所填内容生成，还没有保存。').waitFor();
  const locked = handler.locator('.letter-part-remedy');
  expect(await locked.innerText()).toContain('由法律条款确定，不能改动');
  expect(await locked.getByRole('button').count()).toBe(0);
  await handler
    .getByRole('button', { name: '改写：事实和理由' })
    .or(handler.locator('.letter-part-reasons button'))
    .first()
    .click();
  await handler.getByLabel('文字').fill('该预案已经印发，可以公开。');
  await confirm(handler, '改写');
  await handler.locator('.letter-part-reasons').getByText('该预案已经印发，可以公开。').waitFor();
  await handler.getByRole('button', { name: '保存草稿' }).click();
  await handler.getByRole('heading', { name: '经办过程' }).waitFor();
  await expectGoodFor(handler, 'a draft');
  await act(handler, '送审');
  await confirm(handler, '送审');

  const reviewer = await officer('张审核', 'zhangshenhe', 'reviewer');
  await reviewer.getByText('待我审签的文书').waitFor();
  await expectGoodFor(reviewer, 'tasks with a letter that waits');
  await reviewer.getByRole('link', { name: /政府信息公开申请答复告知书/ }).click();
  await reviewer.getByText(/各项判断的结果是“.+”，承办人决定为“.+”/).waitFor();
  await expectGoodFor(reviewer, 'an answer that departs from the questions');
  await picture(reviewer, 'letter-departure');
  await reviewer.getByRole('button', { name: /另作决定的理由/ }).click();
  await reviewer.getByText('公布的只有摘要').waitFor();
  for (const matter of ['保密审查', '合法性审查']) {
    const dialog = await act(reviewer, matter);
    await dialog.getByRole('radio', { name: '同意', exact: true }).check();
    await expectGoodFor(reviewer, matter);
    await confirm(reviewer, matter);
  }
  const signer = await officer('陈签发', 'chenqianfa', 'signer');
  await signer.getByRole('link', { name: /政府信息公开申请答复告知书/ }).click();
  await act(signer, '签发');
  await confirm(signer, '签发');

  await handler.reload();
  await act(handler, '编文号、定稿');
  await confirm(handler, '编文号、定稿');
  await handler.getByText('已定稿：发出的就是这个文本').waitFor();
  const file = handler.waitForEvent('download');
  await handler.getByRole('button', { name: '下载 PDF' }).click();
  expect((await file).suggestedFilename()).toMatch(/^政府信息公开申请答复告知书 .*〔\d{4}〕1号\.pdf$/);
  await expectGoodFor(handler, 'a final letter');
  expect(complaints.flat()).toEqual([]);
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredRequest } from '../../packages/server/src/testing/answered-request.ts';
import { comeIn, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { watch } from './strict-page.ts';

let office: Office;
let handler: Page;
let head: Page;
/** Without script. */
let plain: Page;
let request: string;
let key: { readonly code: string; readonly name: string };
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  const place = { site: office.site, unit: office.root, now: new Date() };
  await answeredRequest(office, place);
  ({ request, ...key } = await answeredRequest(office, place));
  const ofHead = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'disclosureHead', scope: 'site' });
  const ofHandler = await office.hire({ name: '陈明', signInName: 'chenming', role: 'handler', scope: 'ownAndBelow' });
  head = await comeIn(office, 'zhoujie', ofHead, complaints);
  handler = await comeIn(office, 'chenming', ofHandler, complaints);
  plain = await (await office.desk({ javaScriptEnabled: false })).newPage();
  complaints.push(watch(plain, office.address));
  for (const page of [head, handler]) await page.getByRole('heading', { name: '我的待办' }).waitFor();
});
afterAll(() => office.close());

const part = (page: Page) => page.getByRole('region', { name: '主动公开建议' });

test('an officer proposes an answer with those that are like it, and cannot decide on it himself', async () => {
  await handler.goto(`/work/requests/${request}`);
  await part(handler).getByRole('button', { name: '建议主动公开' }).click();
  const dialog = handler.getByRole('dialog', { name: '建议主动公开' });
  const alike = dialog.getByRole('checkbox');
  await alike.waitFor();
  expect(await alike.isChecked()).toBe(true);
  await dialog.getByRole('button', { name: '建议主动公开' }).click();
  await dialog.getByText('请写明应当公开什么').waitFor();
  await expectGoodFor(handler, 'proposing');
  await picture(handler, 'propose');
  await dialog.getByLabel('建议公开的内容').fill('2025年度防汛应急预案全文');
  await dialog.getByRole('button', { name: '建议主动公开' }).click();
  await settled(handler);
  await part(handler).getByText('2025年度防汛应急预案全文').waitFor();
  await part(handler).getByText('2 件，1 个申请人').waitFor();
  const accept = part(handler).getByRole('button', { name: /^采纳/ });
  expect(await accept.getAttribute('aria-disabled')).toBe('true');
  await expectGoodFor(handler, 'a request that is proposed');
});

test('the applicant seconds it on his page, without script', async () => {
  await plain.goto('/track');
  await plain.getByLabel('查询码').fill(key.code);
  await plain.getByLabel(/姓名/).fill(key.name);
  await plain.getByRole('button', { name: /查询/ }).click();
  await plain.getByLabel('建议公开什么，为什么').fill('村里的人都想看');
  await plain.getByRole('button', { name: '提出建议' }).click();
  await plain.getByText(/建议主动公开，机关还没有决定/).waitFor();
});

test('the head finds it in the list, accepts it with place and day, and its publishing is entered', async () => {
  await head.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '公开建议', exact: true }).click();
  await head.getByText('待决定 1，').waitFor();
  await head.getByText(/村里的人都想看/).waitFor();
  await expectGoodFor(head, 'the proposals of a unit');
  await picture(head, 'proposals');
  await head.getByRole('button', { name: /^采纳/ }).click();
  const dialog = head.getByRole('dialog', { name: '采纳' });
  await dialog.getByLabel('目录位置').fill('应急管理 — 应急预案');
  await dialog.getByLabel('最晚公开日期').fill('2099-12-31');
  await dialog.getByLabel('最晚公开日期').press('Tab');
  await expectGoodFor(head, 'accepting a proposal');
  await picture(head, 'accept-proposal');
  await dialog.getByRole('button', { name: /^采\s?纳$/ }).click();
  await settled(head);
  await head.getByText(/采纳：在“应急管理 — 应急预案”公开，不晚于 2099-12-31/).waitFor();
  await head.getByRole('button', { name: /^登记公开/ }).click();
  await head.getByLabel('公开的地址').fill('https://www.example.gov.cn/plan.html');
  await head.getByRole('dialog', { name: '登记公开' }).getByRole('button', { name: '登记公开' }).click();
  await settled(head);
  await head.getByRole('link', { name: 'https://www.example.gov.cn/plan.html' }).waitFor();
  await expectGoodFor(head, 'a proposal that was published');
  // A slip is taken back, with a reason, and stands as before.
  await head.getByRole('button', { name: /^撤销上一步/ }).click();
  const undo = head.getByRole('dialog', { name: '撤销上一步' });
  await undo.getByLabel('理由').fill('地址写错');
  await undo.getByRole('button', { name: '撤销上一步' }).click();
  await settled(head);
  await head.getByText('采纳待公开 1，').waitFor();
  await picture(head, 'proposals-accepted');
  await plain.getByRole('button', { name: /提出建议|撤回建议/ }).count();
  expect(complaints.flat()).toEqual([]);
});

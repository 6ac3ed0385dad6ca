import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredRequest } from '../../packages/server/src/testing/answered-request.ts';
import { comeIn, expectGoodFor, picture, settled } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { watch } from './strict-page.ts';

let office: Office;
let handler: Page;
let head: Page;
let visitor: Page;
/** Without script. */
let plain: Page;
let request: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  ({ request } = await answeredRequest(office, { site: office.site, unit: office.root, now: new Date() }));
  const ofHead = await office.hire({ name: '周杰', signInName: 'zhoujie', role: 'disclosureHead', scope: 'site' });
  const ofHandler = await office.hire({ name: '陈明', signInName: 'chenming', role: 'handler', scope: 'ownAndBelow' });
  head = await comeIn(office, 'zhoujie', ofHead, complaints);
  handler = await comeIn(office, 'chenming', ofHandler, complaints);
  visitor = await (await office.desk()).newPage();
  plain = await (await office.desk({ javaScriptEnabled: false })).newPage();
  complaints.push(watch(visitor, office.address));
  for (const page of [head, handler]) await page.getByRole('heading', { name: '我的待办' }).waitFor();
});
afterAll(() => office.close());

const part = (page: Page) => page.getByRole('region', { name: '公开答复' });

test('nothing is offered before the unit is switched on, by whoever runs disclosure there', async () => {
  await handler.goto(`/work/requests/${request}`);
  await part(handler).getByText('本单位没有开启公布答复').waitFor();
  expect(await part(handler).getByRole('link').count()).toBe(0);
  await head.goto(`/work/units/${office.root}`);
  await head.getByRole('button', { name: '编辑资料' }).click();
  await head.getByRole('checkbox', { name: /^公布依申请公开的答复/ }).check();
  await expectGoodFor(head, 'switching the public list on');
  await head.getByRole('button', { name: '保存资料' }).click();
  await settled(head);
});

test('the officer writes from the application, is stopped where somebody can be told, and masks or gives reasons', async () => {
  await handler.reload();
  await part(handler).getByRole('link', { name: '编写公开答复' }).click();
  const asked = handler.getByLabel('申请公开的内容');
  expect(await asked.inputValue()).toBe('申请公开2025年度防汛应急预案');
  await asked.fill('司马长风申请公开2025年度防汛应急预案，电话13987654321，值班电话13900001111');
  await handler.getByLabel('答复的内容').fill('予以公开。预案全文见附件。');
  await handler.getByRole('heading', { name: '公布后的样子' }).click();
  await handler.getByText('申请人的姓名或单位名称：司马长风').waitFor();
  await expectGoodFor(handler, 'writing a public answer');
  await picture(handler, 'write-public-answer');
  await handler.getByRole('button', { name: /保存，交另一人公布/ }).click();
  await handler.getByText('里有申请人的姓名或单位名称，不能公布').waitFor();
  await handler.getByRole('button', { name: '遮盖“司马长风”' }).click();
  await handler.getByRole('button', { name: '遮盖“13987654321”' }).click();
  await expect.poll(() => asked.inputValue()).toContain('司马**申请公开2025年度防汛应急预案，电话139****4321');
  await handler.getByRole('button', { name: /保存，交另一人公布/ }).click();
  await handler.getByText('还有 1 处可能是个人信息').waitFor();
  await handler.getByLabel('保留“13900001111”的理由').fill('值班电话，已在网站公布');
  await handler.getByRole('button', { name: /保存，交另一人公布/ }).click();
  await part(handler).getByText('等待另一人公布').waitFor();
  // Whoever has written it cannot let it out.
  expect(await part(handler).getByRole('button', { name: '公布', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await expectGoodFor(handler, 'a request with a public answer that waits');
});

test('another person reads it as everybody will, and publishes it', async () => {
  await head.goto(`/work/requests/${request}`);
  await part(head).getByRole('button', { name: '公布', exact: true }).click();
  const dialog = head.getByRole('dialog', { name: '公布答复' });
  await dialog.getByText('“13900001111”：值班电话，已在网站公布').waitFor();
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await dialog.getByText('请通读并确认').waitFor();
  await dialog.getByRole('checkbox', { name: /我已通读/ }).check();
  await expectGoodFor(head, 'publishing');
  await picture(head, 'publish-public-answer');
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await settled(head);
  await part(head).getByRole('link', { name: '查看公布的页面' }).waitFor();
});

test('everybody finds it without script, and after it was taken out is told that it is gone', async () => {
  await visitor.goto('/request');
  await visitor.getByRole('link', { name: '先看看已经公开的答复' }).click();
  await expectGoodFor(visitor, 'units with public answers');
  await visitor.getByRole('link', { name: '临江县人民政府' }).click();
  await visitor.getByLabel('查找答复').fill('防汛 预案');
  await visitor.getByRole('button', { name: '查找' }).click();
  await expectGoodFor(visitor, 'public answers of a unit');
  await picture(visitor, 'public-answers');
  await visitor.getByRole('link', { name: '2025年度防汛应急预案' }).click();
  await visitor.getByRole('heading', { name: '2025年度防汛应急预案', level: 1 }).waitFor();
  expect(await visitor.content()).not.toContain('司马长风');
  await expectGoodFor(visitor, 'a public answer');
  await picture(visitor, 'public-answer');
  const address = visitor.url();
  await plain.goto('/answers');
  await plain.getByRole('link', { name: '临江县人民政府' }).click();
  await plain.getByLabel('查找答复').fill('防汛 预案');
  await plain.getByRole('button', { name: '查找' }).click();
  await plain.getByRole('link', { name: '2025年度防汛应急预案' }).click();
  expect(plain.url()).toBe(address);

  await part(head).getByRole('button', { name: '撤下', exact: true }).click();
  const dialog = head.getByRole('dialog', { name: '撤下公开答复' });
  await dialog.getByLabel('理由').fill('申请人要求');
  await expectGoodFor(head, 'taking a public answer out');
  await dialog.getByRole('button', { name: '撤下', exact: true }).click();
  await settled(head);
  await part(head).getByText(/撤下/).first().waitFor();
  const gone = await visitor.goto(address);
  expect(gone?.status()).toBe(410);
  await visitor.getByRole('heading', { name: '这份公开的答复已经撤下' }).waitFor();
  await expectGoodFor(visitor, 'a public answer that is gone');
  await expectGoodFor(head, 'a request whose public answer was taken out');
});

test('the browser complained about nothing', () => {
  expect(complaints.flat().filter((line) => !/\b(?:422|410|409)\b/.test(line))).toEqual([]);
});

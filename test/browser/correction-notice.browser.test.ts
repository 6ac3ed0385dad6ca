import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitRequest } from '@gongkai/flows';
import { comeIn, expectGoodFor, picture } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { daysAgo, onDay, orThrow, receivedOn } from './past-letters.ts';

let office: Office;
let page: Page;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  const oneTime = await office.hire({ name: '李经办', signInName: 'lijingban', role: 'handler' });
  page = await comeIn(office, 'lijingban', oneTime, complaints);
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
});
afterAll(() => office.close());

test('until when a notice to correct can be sent stands in the list and on the page of what calls for one; elsewhere it is said softly', async () => {
  const today = daysAgo(0);
  const form = { type: 'natural', name: '王小明', content: '申请公开2025年度防汛应急预案', address: '临江县人民路1号' } as const;
  const ask = { unit: office.root, route: 'signedPost', days: { signedOn: today }, form, mayLack: true } as const;
  const { request: lacking } = orThrow(await submitRequest(office, onDay(office, today), ask));
  const whole = await receivedOn(office, today, '青山镇补偿表');

  await page.goto('/work/requests');
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${lacking}"]`) });
  await row.getByText('补正告知最迟').waitFor();
  expect(await page.getByText('补正告知最迟').count()).toBe(1);
  await expectGoodFor(page, 'a list with a notice to correct');
  await picture(page, 'notice-list');
  await row.getByRole('link').first().click();
  await page.getByText('这件申请需要补正：补正告知书最迟').waitFor();
  await expectGoodFor(page, 'a request that calls for a notice to correct');
  await picture(page, 'notice-request');
  await page.goto(`/work/requests/${whole}`);
  await page.getByText('申请内容不明确的，最迟').waitFor();
  await expectGoodFor(page, 'a request that may call for a notice to correct');
});

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));

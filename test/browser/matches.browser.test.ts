import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeUnit, preparePublicAnswer, publishPublicAnswer, showPublicAnswers } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { answeredRequest } from '../../packages/server/src/testing/answered-request.ts';
import { expectGoodFor, picture } from './at-a-desk.ts';
import { openOffice, type Office } from './office.ts';
import { daysAgo, onDay, orThrow } from './past-letters.ts';
import { PHONE } from './public-site.ts';
import { watch } from './strict-page.ts';

let office: Office;
let page: Page;
/** Without script, on a phone. */
let plain: Page;
const complaints: (readonly string[])[] = [];
const PUBLISHED = '青山镇防汛应急预案';
const CONTENT = '申请公开青山镇2025年度防汛应急预案';

beforeAll(async () => {
  office = await openOffice();
  const by = (who: string) => onDay(office, daysAgo(0), who);
  const change = { publicAnswers: true };
  orThrow(await describeUnit(office.db, by('head'), { unit: office.root, on: plainDate('2020-01-02'), change }));
  const { request } = await answeredRequest(office, { site: office.site, unit: office.root, now: new Date() });
  const text = { title: PUBLISHED, asked: '青山镇2025年度防汛应急预案全文', answered: '见县水利局网站', kept: [] };
  orThrow(await preparePublicAnswer(office, by('writer'), { request, text }));
  const [shown] = orThrow(await showPublicAnswers(office, by('head'), { request })).answers;
  orThrow(await publishPublicAnswer(office, by('head'), { request, answer: shown?.id ?? '' }));
  page = await (await office.desk()).newPage();
  plain = await (await office.desk({ javaScriptEnabled: false, viewport: PHONE })).newPage();
  complaints.push(watch(page, office.address), watch(plain, office.address));
});
afterAll(() => office.close());

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The form, whole, with a proof of identity. */
async function fillIn(at: Page, content = CONTENT): Promise<void> {
  await at.goto(`/request/${office.site}/${office.root}`);
  await at.locator('#request-content').fill(content);
  await at.getByLabel('申请人类型').selectOption({ index: 1 });
  await at.locator('#request-name').fill('王小明');
  await at.locator('#request-document').selectOption({ index: 1 });
  await at.getByLabel('证件号码').fill('11010119900307002X');
  await at.getByLabel('联系电话').fill('13800138000');
  await at.getByLabel('提供的形式').selectOption({ index: 1 });
  await at.getByLabel('获取的途径').selectOption({ index: 1 });
  await at.setInputFiles('#request-identity', { name: '身份证.pdf', mimeType: 'application/pdf', buffer: PDF });
}
const press = (at: Page, name: string) => at.getByRole('button', { name, exact: true }).click();
const offered = (at: Page) => at.getByRole('heading', { name: '先看看已经公布的答复' }).waitFor();

test('what is published and alike opens beside the form; gone back to, nothing typed is lost; then it is sent with its file', async () => {
  await fillIn(page);
  await press(page, '提交申请');
  await offered(page);
  await expectGoodFor(page, 'answers that are like what is asked');
  await picture(page, 'matches');
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: PUBLISHED }).click()]);
  await opened.getByRole('heading', { name: PUBLISHED, level: 1 }).waitFor();
  await opened.close();

  await press(page, '回去修改');
  expect(await page.locator('#request-content').inputValue()).toBe(CONTENT);
  expect(await page.getByLabel('证件号码').inputValue()).toBe('11010119900307002X');
  await page.getByText('身份证明 身份证.pdf').first().waitFor();
  await expectGoodFor(page, 'the form gone back to');
  await page.locator('#request-content').fill(`${CONTENT}的演练记录`);
  await press(page, '提交申请');
  await offered(page);
  await press(page, '这里没有我要的，提交申请');
  await page.getByRole('heading', { name: '申请已提交' }).waitFor();
  expect(await page.locator('.request-code .code').innerText()).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
});

test('without script, on a phone: what is found there is not asked for, and nothing is kept of the form', async () => {
  const kept = async () => (await office.db.selectFrom('request_case').select('id').execute()).length;
  const before = await kept();
  await fillIn(plain);
  await press(plain, '提交申请');
  await offered(plain);
  await press(plain, '这就是我要的，不提交了');
  await plain.getByRole('heading', { name: '没有提交申请' }).waitFor();
  expect(await kept()).toBe(before);
  expect(await plain.getByText('王小明').count()).toBe(0);
  await plain.getByRole('link', { name: '申请别的信息' }).click();
  await plain.getByRole('link', { name: '临江县人民政府' }).first().waitFor();
});

test('what is like nothing is sent at once', async () => {
  await fillIn(page, '申请公开教师招聘面试评分细则');
  await press(page, '提交申请');
  await page.getByRole('heading', { name: '申请已提交' }).waitFor();
});

test('the browser complained about nothing', () => expect(complaints.flat()).toEqual([]));

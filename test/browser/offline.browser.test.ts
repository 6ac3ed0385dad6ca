import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comeIn, expectGoodFor, picture } from './at-a-desk.ts';
import { openLine, type BreakableLine } from './breakable-line.ts';
import { NEW_PASSWORD, openOffice, typePassword, type Office } from './office.ts';
import { daysAgo, receivedOn } from './past-letters.ts';
import { watch } from './strict-page.ts';

let office: Office;
let line: BreakableLine;
let page: Page;
let first: string;
let second: string;
let third: string;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  office = await openOffice();
  line = await openLine(office.address);
  const afar: Office = {
    ...office,
    address: line.address,
    desk: (options) => office.desk({ baseURL: line.address, ...options }),
  };
  page = await comeIn(
    afar,
    'lijingban',
    await office.hire({ name: '李经办', signInName: 'lijingban', role: 'handler' }),
    complaints,
  );
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  first = await receivedOn(office, daysAgo(0), '青山镇补偿表');
  second = await receivedOn(office, daysAgo(0), '水库除险加固');
  third = await receivedOn(office, daysAgo(0), '灌区水费收支');
  await page.goto('/work/requests');
  await to(first).waitFor();
});
afterAll(async () => {
  await line.close();
  await office.close();
});

const menu = (name: string) => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
const lost = () => page.getByRole('alert').getByText('连接不上服务器');
/** The page of a request, by what no page says that still waits for it. */
const isOpen = () => page.getByRole('heading', { name: '经过', exact: true }).waitFor();
const to = (request: string) => page.locator(`main a[href$="/work/requests/${request}"]`).first();

test('a page whose file does not come without a net says so, and opens by itself when it is back', async () => {
  await page.context().setOffline(true);
  await to(first).click();
  await page.getByRole('alert').getByRole('heading', { name: '连接不上服务器' }).waitFor();
  await page.getByText('网络恢复后会自动打开').waitFor();
  await expectGoodFor(page, 'a page whose file did not come');
  await picture(page, 'offline-file');
  await page.getByRole('button', { name: '重试' }).click();
  await lost().waitFor();
  await page.context().setOffline(false);
  await isOpen();
});

test('a page that is opened without a net says so, and shows by itself when it is back', async () => {
  await menu('依申请公开').click();
  await to(second).waitFor();
  await page.context().setOffline(true);
  // Its file is here already; what it shows is not.
  await to(second).click();
  await lost().waitFor();
  await page.getByText('网络恢复后会自动显示').waitFor();
  await expectGoodFor(page, 'a page opened without a net');
  await picture(page, 'offline-page');
  await page.context().setOffline(false);
  await isOpen();
  expect(await lost().count()).toBe(0);
});

test('a line that breaks on the way, of which the browser knows nothing, is found mended by itself', async () => {
  await menu('依申请公开').click();
  await to(third).waitFor();
  line.cut();
  await to(third).click();
  await lost().first().waitFor();
  line.mend();
  await isOpen();
  await expect.poll(() => lost().count()).toBe(0);
});

test('where not even the page to sign in on comes, it is said, and it comes when the line is mended', async () => {
  const fresh = await (await office.desk({ baseURL: line.address })).newPage();
  complaints.push(watch(fresh, line.address));
  await fresh.route('**/assets/sign-in-page-*.js', (route) => route.abort('connectionreset'));
  await fresh.route('**/work', (route) =>
    route.request().method() === 'HEAD' ? route.abort('connectionreset') : route.continue(),
  );
  await fresh.goto('/work');
  await fresh.getByRole('alert').getByRole('heading', { name: '连接不上服务器' }).waitFor();
  await expectGoodFor(fresh, 'no page to sign in on');
  await picture(fresh, 'offline-sign-in');
  await fresh.unroute('**/work');
  await fresh.unroute('**/assets/sign-in-page-*.js');
  await typePassword(fresh, 'lijingban', NEW_PASSWORD);
  await fresh.getByRole('heading', { name: '我的待办' }).waitFor();
  await fresh.context().close();
});

test('the browser complained about nothing but the connection', () => {
  const ofConnection =
    /net::ERR_(?:INTERNET_DISCONNECTED|EMPTY_RESPONSE|(?:\w+_)?CONNECT\w+)|dynamically imported module|\/work net::ERR_ABORTED$/;
  expect(complaints.flat().filter((said) => !ofConnection.test(said))).toEqual([]);
});

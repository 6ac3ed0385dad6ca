import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGoodFor } from './at-a-desk.ts';
import { changeFirstPassword, NEW_PASSWORD, openOffice, setUpSecondFactor, typePassword, type Office } from './office.ts';
import { watch } from './strict-page.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ singleSignOn: true });
});
afterAll(() => office.close());

const theWay = (page: Page) => page.getByRole('link', { name: '单位统一认证登录' });

/** What the provider asks: who it is, and whether we may know. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.waitForURL((url) => url.href.startsWith(office.provider));
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
  await page.locator('button[type=submit]').click();
}

/** A browser at a desk; the pages of this provider, which are for tests only, ask for a font from far away. */
async function newPage(): Promise<Page> {
  const desk = await office.desk();
  await desk.route('https://fonts.googleapis.com/**', (route) => route.abort());
  return desk.newPage();
}

/** What our pages complained about; that the way leads elsewhere, and leaves requests behind, is no complaint. */
const against = (complaints: readonly string[]) =>
  complaints.filter((each) => !/^(?:elsewhere|failed): |^error: Failed to load resource/.test(each));

test('somebody links himself, comes in by the single sign-on from then on, and undoes it', async () => {
  const oneTime = await office.hire({ name: '李华', signInName: 'lihua', role: 'handler' });
  const page = await newPage();
  const complaints = watch(page, office.address, office.provider);
  await page.goto('/work/account');
  await theWay(page).waitFor();
  await expectGoodFor(page, 'sign-in');
  await typePassword(page, 'lihua', oneTime);
  await changeFirstPassword(page, oneTime);

  await page.getByRole('heading', { name: '单位统一认证' }).waitFor();
  await page.getByText('没有关联').waitFor();
  await page.getByRole('button', { name: '关联账号' }).click();
  const asking = page.getByRole('dialog', { name: '关联账号' });
  await asking.getByLabel('当前密码').fill('not this one');
  await asking.getByRole('button', { name: '前往单位统一认证' }).click();
  await asking.getByText('现在的密码不对。').waitFor();
  await expectGoodFor(page, 'linking');
  await asking.getByLabel('当前密码').fill(NEW_PASSWORD);
  await asking.getByRole('button', { name: '前往单位统一认证' }).click();
  await signInThere(page, '1001');
  const linked = page.getByText('已关联，下次可以用单位统一认证登录');
  await linked.waitFor();
  // It is where one looks, far down the page though it stands.
  await expect.poll(() => linked.evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  await expectGoodFor(page, 'linked');

  // Out, and in again to the page that was wanted: the provider still knows who sits here.
  await page.getByRole('button', { name: '退出登录' }).click();
  await theWay(page).waitFor();
  await page.goto('/work/units');
  await theWay(page).click();
  await page.getByRole('heading', { name: '单位', level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/work/units');
  await page.getByRole('link', { name: '我的账号' }).click();
  await page.getByText('统一认证', { exact: true }).first().waitFor();

  await page.getByRole('button', { name: '取消关联' }).click();
  const undoing = page.getByRole('dialog', { name: '取消关联' });
  await undoing.getByLabel('当前密码').fill(NEW_PASSWORD);
  await undoing.getByRole('button', { name: '取消关联' }).click();
  await page.getByText('没有关联').waitFor();
  expect(against(complaints)).toEqual([]);
  await page.context().close();
});

test('whom nobody has linked reads why on the sign-in page, once, and the password is still there', async () => {
  const page = await newPage();
  await page.goto('/work');
  await theWay(page).click();
  await signInThere(page, '2002');
  await page.getByText('统一认证认得您，但还没有与这里的账号关联').waitFor();
  await expectGoodFor(page, 'refused');
  await page.reload();
  await theWay(page).waitFor();
  expect(await page.getByText('统一认证认得您').count()).toBe(0);
  // Anybody can write a link: it says nothing but what we say.
  await page.goto('/work/?refused=your-account-is-locked-call-010');
  await theWay(page).waitFor();
  expect(await page.getByRole('alert').allInnerTexts()).toEqual(['', '']);
  await page.context().close();
});

test('the security administrator names somebody, who then comes in without a password; where his session ends, he goes on beside', async () => {
  await office.hire({ name: '赵敏', signInName: 'zhaomin', role: 'handler' });
  const { signInName, oneTime } = office.administrators.securityAdmin;
  const security = await newPage();
  await security.goto('/work/staff');
  await typePassword(security, signInName, oneTime.password);
  await changeFirstPassword(security, oneTime.password);
  await setUpSecondFactor(security);
  await security.getByRole('link', { name: '赵敏' }).click();
  await security.getByRole('button', { name: '设置统一认证标识' }).click();
  const naming = security.getByRole('dialog', { name: '设置统一认证标识' });
  await naming.getByLabel('统一认证标识').fill('3003');
  await expectGoodFor(security, 'naming');
  await naming.getByRole('button', { name: '设置统一认证标识' }).click();
  await security.getByText('统一认证标识已保存').waitFor();

  const page = await newPage();
  await page.goto('/work/account');
  await theWay(page).click();
  await signInThere(page, '3003');
  await page.getByRole('heading', { name: '登录着的地方' }).waitFor();
  await office.run(`delete from session where staff_id = (select staff_id from account where sign_in_name = 'zhaomin')`);
  await page.getByRole('link', { name: '单位', exact: true }).click();
  const ended = page.getByRole('dialog', { name: '登录已过期' });
  await ended.waitFor();
  await expectGoodFor(page, 'ended');
  const [beside] = await Promise.all([page.waitForEvent('popup'), theWay(page).click()]);
  await beside.getByRole('heading', { name: '我的待办' }).waitFor();
  await beside.close();
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await ended.waitFor({ state: 'hidden' });
  await Promise.all([page.context().close(), security.context().close()]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGoodFor } from './at-a-desk.ts';
import { changeFirstPassword, codeOf, NEW_PASSWORD, openOffice, setUpSecondFactor, typePassword, type Office } from './office.ts';
import { watch } from './strict-page.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('an administrator comes in for the first time: password of his own, second factor, recovery codes; and every step is open to everybody', async () => {
  const oneTime = office.administrators.systemAdmin.oneTime.password;
  const page = await (await office.desk()).newPage();
  const complaints = watch(page, office.address);
  await page.goto('/work');
  await page.getByLabel('登录名').waitFor();
  await expectGoodFor(page, 'sign-in');
  // Nothing is offered that is not set up.
  expect(await page.getByText('统一认证').count()).toBe(0);

  await typePassword(page, 'wangfang', 'not this one');
  await page.getByRole('alert').getByText('登录名或密码').first().waitFor();
  await expectGoodFor(page, 'refused');

  await typePassword(page, 'wangfang', oneTime);
  await page.getByRole('heading', { name: '请修改密码' }).waitFor();
  await page.getByLabel('新密码', { exact: true }).fill('wangfang1');
  await page.getByLabel('再次填写新密码').fill('other');
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByText('两次填写的新密码不一致').waitFor();
  await expectGoodFor(page, 'another password');
  await changeFirstPassword(page, oneTime);

  await page.getByLabel('动态口令', { exact: true }).waitFor();
  await expectGoodFor(page, 'second factor');
  const secret = await setUpSecondFactor(page);

  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  await expectGoodFor(page, 'tasks');
  await page.getByRole('link', { name: '我的账号' }).click();
  await page.getByRole('heading', { name: '登录着的地方' }).waitFor();
  await page.getByRole('button', { name: '换一组恢复码' }).waitFor();
  await expectGoodFor(page, 'account');

  // Out, and in again with the code of the app.
  await page.getByRole('button', { name: '退出登录' }).click();
  await typePassword(page, 'wangfang', NEW_PASSWORD);
  await page.getByRole('heading', { name: '动态口令' }).waitFor();
  await expectGoodFor(page, 'code');
  await page.getByLabel('动态口令', { exact: true }).fill(codeOf(secret, 1));
  await page.getByRole('button', { name: '验证' }).click();
  await page.getByRole('heading', { name: '我的待办' }).waitFor();

  // The browser complained about nothing: no style and no script that the policy forbids.
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a session that ends takes nothing of what was typed: signing in again goes on where one was', async () => {
  const oneTime = await office.hire({ name: '李华', signInName: 'lihua', role: 'handler' });
  const page = await (await office.desk()).newPage();
  await page.goto('/work/account');
  await typePassword(page, 'lihua', oneTime);
  await changeFirstPassword(page, oneTime);
  await page.getByRole('heading', { name: '登录着的地方' }).waitFor();
  await page.getByRole('button', { name: '修改密码' }).click();
  const dialog = page.getByRole('dialog', { name: '修改密码' });
  await dialog.getByLabel('当前密码').fill(NEW_PASSWORD);
  await dialog.getByLabel('新密码', { exact: true }).fill('Tanghe-58-daqiao');
  await dialog.getByLabel('再次填写新密码').fill('Tanghe-58-daqiao');
  await office.run(`delete from session where staff_id = (select staff_id from account where sign_in_name = 'lihua')`);
  await dialog.getByRole('button', { name: '修改密码' }).click();
  const again = page.getByRole('dialog', { name: '登录已过期' });
  await again.getByLabel('密码', { exact: true }).fill(NEW_PASSWORD);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await again.waitFor({ state: 'hidden' });
  expect(await dialog.getByLabel('新密码', { exact: true }).inputValue()).toBe('Tanghe-58-daqiao');
  await dialog.getByRole('button', { name: '修改密码' }).click();
  await page.getByText('密码已修改，其他登录已结束').waitFor();
  await page.context().close();
});

test('ending another session ends it: whoever sits there is asked to sign in', async () => {
  const oneTime = await office.hire({ name: '赵敏', signInName: 'zhaomin', role: 'handler' });
  const [here, there] = await Promise.all([0, 1].map(async () => (await office.desk()).newPage()));
  if (here === undefined || there === undefined) throw new Error('two desks');
  await here.goto('/work/account');
  await typePassword(here, 'zhaomin', oneTime);
  await changeFirstPassword(here, oneTime);
  await here.getByRole('heading', { name: '我的账号' }).waitFor();
  await there.goto('/work');
  await typePassword(there, 'zhaomin', NEW_PASSWORD);
  await there.getByRole('heading', { name: '我的待办' }).waitFor();

  await here.reload();
  await here.getByRole('button', { name: /^结束在/ }).click();
  await here.getByText('只在这里登录着').waitFor();
  await there.getByRole('link', { name: '我的账号' }).click();
  await there.getByRole('dialog', { name: '登录已过期' }).waitFor();
  await Promise.all([here.context().close(), there.context().close()]);
});

test('signing in needs no mouse, and the focus can be seen at every step', async () => {
  const oneTime = await office.hire({ name: '孙莉', signInName: 'sunlili' });
  const page = await (await office.desk()).newPage();
  await page.goto('/work');
  await page.getByLabel('登录名').waitFor();
  const seen = () =>
    page.evaluate(() => {
      const { activeElement: one } = document;
      const { outlineStyle, outlineWidth } = getComputedStyle(one ?? document.body);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  const type = async (text: string) => {
    await expect.poll(seen).toBe(true);
    await page.keyboard.type(text);
  };
  await type('sunlili');
  await page.keyboard.press('Tab');
  await type(oneTime);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '请修改密码' }).waitFor();
  for (const text of [oneTime, NEW_PASSWORD, NEW_PASSWORD]) {
    await type(text);
    // Past the button that shows the password.
    await page.keyboard.press('Tab');
    await expect.poll(seen).toBe(true);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '我的待办' }).waitFor();

  // The first key leads past the navigation; then the menu leads to a page, whose title has the focus.
  await page.reload();
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0)).toBe(true);
  await page.getByRole('link', { name: '我的账号' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '我的账号', level: 1 }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.context().close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIST, listsShut, administrator, choose, expectGoodFor, settled, stillness } from './at-a-desk.ts';
import { changeFirstPassword, codeOf, NEW_PASSWORD, openOffice, typePassword, type Office } from './office.ts';
import { watch } from './strict-page.ts';

let office: Office;
let system: Page;
let security: Page;
const complaints: (readonly string[])[] = [];

/** The page of a unit, come to by its place in the tree. */
async function openUnit(page: Page, name: string): Promise<void> {
  await page.goto('/work/units');
  await page.getByRole('treeitem', { name }).click();
  await page.getByRole('heading', { name }).waitFor();
}

/** A department under the government, from the page of units; `look` while the dialog is filled in. */
async function found(page: Page, name: string, look: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await page.getByRole('treeitem', { name: '临江县人民政府' }).click();
  await page.getByRole('heading', { name: '临江县人民政府' }).waitFor();
  await page.getByRole('button', { name: '新设下级单位' }).click();
  await choose(page, '类别', '部门');
  await page.getByRole('dialog').getByLabel('名称').fill(name);
  await look();
  await page.getByRole('button', { name: '新设单位', exact: true }).click();
  await page.getByRole('heading', { name }).waitFor();
  await settled(page);
}

beforeAll(async () => {
  office = await openOffice();
  system = await administrator(office, 'systemAdmin', complaints);
  security = await administrator(office, 'securityAdmin', complaints);
});
afterAll(() => office.close());

test('an administrator makes a unit and a person; another gives him his office; he signs in with a code and sees what the table allows', async () => {
  // The unit, under the government.
  await system.getByRole('link', { name: '单位', exact: true }).click();
  await found(system, '临江县水利局', () => expectGoodFor(system, 'founding a unit'));
  await expectGoodFor(system, 'a unit');

  // The person, in it.
  await system.getByRole('link', { name: '人员', exact: true }).click();
  await system.getByRole('button', { name: '新增人员' }).click();
  const adding = system.getByRole('dialog');
  await adding.getByLabel('姓名').fill('周杰');
  await adding.getByLabel('登录名').fill('zhoujie');
  await choose(system, '单位', '临江县水利局');
  await expectGoodFor(system, 'adding a person');
  await adding.getByRole('button', { name: '新增人员' }).click();
  const oneTime = await system.locator('.one-time').innerText();
  await expectGoodFor(system, 'a password to hand over');
  await system.getByRole('button', { name: '已交给本人' }).click();
  await settled(system);
  await system.getByRole('link', { name: '周杰' }).waitFor();
  await expectGoodFor(system, 'the staff');
  await system.getByRole('link', { name: '周杰' }).click();
  await system.getByRole('heading', { name: '任职经历' }).waitFor();
  // Not his to do, and it says why.
  const appoint = system.getByRole('button', { name: '授予角色' });
  expect(await appoint.getAttribute('aria-disabled')).toBe('true');
  await appoint.focus();
  await system.getByRole('tooltip').getByText('没有“授予角色”的权限').waitFor();
  await appoint.press('Enter');
  expect(await system.getByRole('dialog').count()).toBe(0);

  // The office, by the other administrator.
  await security.getByRole('link', { name: '人员', exact: true }).click();
  await security.getByRole('link', { name: '周杰' }).click();
  await security.getByRole('button', { name: '授予角色' }).click();
  await choose(security, '角色', '公开工作机构负责人');
  await expectGoodFor(security, 'appointing');
  await security.getByRole('dialog').getByRole('button', { name: '授予角色' }).click();
  await security.getByText('公开工作机构负责人（临江县水利局，本单位）').first().waitFor();
  await settled(security);
  await expectGoodFor(security, 'a person');

  // He comes in, sets up a code, and comes in again with it.
  const page = await (await office.desk()).newPage();
  complaints.push(watch(page, office.address));
  await page.goto('/work');
  await typePassword(page, 'zhoujie', oneTime);
  await changeFirstPassword(page, oneTime);
  await page.getByRole('link', { name: '我的账号' }).click();
  await page.getByRole('button', { name: '启用动态口令' }).click();
  await page.getByRole('dialog').getByLabel('当前密码').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: '下一步' }).click();
  const secret = await page.locator('.secret').innerText();
  await page.getByRole('dialog').getByLabel('动态口令', { exact: true }).fill(codeOf(secret));
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByRole('button', { name: '我已保存，继续' }).click();
  await settled(page);
  await page.getByRole('button', { name: '退出登录' }).click();
  await typePassword(page, 'zhoujie', NEW_PASSWORD);
  await page.getByLabel('动态口令', { exact: true }).fill(codeOf(secret, 1));
  await page.getByRole('button', { name: '验证' }).click();
  await page.getByRole('heading', { name: '我的待办' }).waitFor();

  // What he sees is what the table of rights says of his office.
  const menu = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts();
  expect(menu).toEqual([
    '我的待办',
    '依申请公开',
    '登记申请',
    '答复以后',
    '申请热点',
    '申请备案',
    '公开建议',
    '申请统计',
    '单位',
    '人员',
    '消息发送',
    '我的账号',
    '公开页面',
  ]);
  await page.getByRole('link', { name: '单位', exact: true }).click();
  await page.getByRole('treeitem', { name: '临江县水利局' }).click();
  const acts = page.locator('.unit-acts').first().getByRole('button');
  await acts.first().waitFor();
  const allowed = await acts.evaluateAll((buttons) =>
    buttons.filter((button) => button.getAttribute('aria-disabled') !== 'true').map(({ textContent }) => textContent),
  );
  expect(allowed).toEqual(['编辑资料']);
  await page.getByRole('treeitem', { name: '临江县人民政府' }).click();
  await page.getByRole('heading', { name: '临江县人民政府' }).waitFor();
  expect(await page.locator('.unit-acts').first().locator('[aria-disabled="true"]').count()).toBe(6);
  // The staff list holds nobody outside his unit.
  await page.getByRole('link', { name: '人员', exact: true }).click();
  await page.getByRole('link', { name: '周杰' }).waitFor();
  expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual(['周杰']);
  await page.context().close();
});

test('adding a unit needs no mouse: the tree by arrows, the dialog holds the focus and gives it back', async () => {
  await system.goto('/work/units');
  await system.getByRole('treeitem', { name: '临江县人民政府' }).waitFor();
  await system.locator('#unit-search').focus();
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await system.keyboard.press('Tab');
    if ((await system.evaluate(() => document.activeElement?.getAttribute('role'))) === 'treeitem') break;
  }
  await system.keyboard.press('Enter');
  await system.getByRole('heading', { name: '临江县人民政府' }).waitFor();
  const button = system.getByRole('button', { name: '新设下级单位' });
  await button.focus();
  await system.keyboard.press('Enter');
  const dialog = system.getByRole('dialog', { name: '新设下级单位' });
  await dialog.waitFor();
  // The opening dialog takes the focus when it has faded in.
  await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  // The focus goes round inside; between the last and the first the browser has it, as with its own dialogs.
  const strays: unknown[] = [];
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await system.keyboard.press('Tab');
    strays.push(
      await system.evaluate(() => {
        const { activeElement: one } = document;
        return one === document.body || one?.closest('.ant-modal') !== null ? undefined : one?.outerHTML;
      }),
    );
  }
  expect(strays.filter((each) => each !== undefined)).toEqual([]);
  const kind = dialog.getByRole('combobox', { name: '类别' });
  await kind.focus();
  await system.keyboard.press('ArrowDown');
  // Nobody chooses in a list before he sees which line is marked, nor leaves it before it says what he has chosen.
  await system.locator(`${LIST} .ant-select-item-option-active`).getByText('政府').waitFor();
  await system.keyboard.press('Enter');
  await listsShut(system);
  await dialog.locator('.ant-select').first().getByText('政府', { exact: true }).waitFor();
  const name = dialog.getByLabel('名称', { exact: true });
  const isAt = (field: typeof name) => field.evaluate((one) => one === document.activeElement);
  await expect.poll(() => isAt(kind)).toBe(true);
  await system.keyboard.press('Tab');
  await expect.poll(() => isAt(name)).toBe(true);
  await system.keyboard.type('临江镇人民政府');
  await expect.poll(() => name.inputValue()).toBe('临江镇人民政府');
  await system.keyboard.press('Enter');
  await system.getByRole('heading', { name: '临江镇人民政府' }).waitFor();
  await settled(system);

  await system.getByRole('button', { name: '更名' }).focus();
  await system.keyboard.press('Enter');
  await system.getByRole('dialog', { name: '更名' }).waitFor();
  await system.keyboard.press('Escape');
  await settled(system);
  await expect.poll(() => system.evaluate(() => document.activeElement?.textContent)).toBe('更名');
});

test('a unit that has changed meanwhile is refused with words, and what was typed stays', async () => {
  await system.goto('/work/units');
  await found(system, '临江县财政局');
  await found(system, '临江县教育局');
  await system.getByRole('button', { name: '更名' }).click();
  const dialog = system.getByRole('dialog', { name: '更名' });
  await dialog.getByLabel('新名称').fill('临江县财政局');
  await dialog.getByRole('button', { name: '更名' }).click();
  await dialog.getByRole('alert').getByText('已有名为“临江县财政局”的单位').waitFor();
  expect(await dialog.getByLabel('新名称').inputValue()).toBe('临江县财政局');
  await dialog.getByRole('button', { name: '取消' }).click();
  await settled(system);
});

test('a lost connection is said, and what was typed is sent when it is back', async () => {
  await openUnit(system, '临江县人民政府');
  await system.getByRole('button', { name: '编辑资料' }).click();
  const dialog = system.getByRole('dialog', { name: '编辑资料' });
  await dialog.getByLabel(/联系电话/).fill('0527-83550002');
  await expectGoodFor(system, 'describing a unit');
  await system.context().setOffline(true);
  await dialog.getByRole('button', { name: '保存资料' }).click();
  await dialog.getByRole('alert').getByText('连接不上服务器').waitFor();
  await system.context().setOffline(false);
  await dialog.getByRole('button', { name: '保存资料' }).click();
  await system.getByText('0527-83550002').waitFor();
  await settled(system);
});

test('dialogs grow for whoever has not asked for stillness, and for nobody else; their lists are within reach of both', async () => {
  const grew = async (reducedMotion: 'reduce' | 'no-preference') => {
    await system.emulateMedia({ reducedMotion });
    await openUnit(system, '临江县人民政府');
    await system.evaluate(() => {
      const grown = new Set<Element>();
      const look = () => document.querySelectorAll('.ant-zoom-appear-active').forEach((dialog) => grown.add(dialog));
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { grown });
    });
    await system.getByRole('button', { name: '新设下级单位' }).click();
    await system.getByRole('dialog', { name: '新设下级单位' }).getByText('取消').waitFor();
    await stillness(system);
    await choose(system, '类别', '部门');
    await system.keyboard.press('Escape');
    await settled(system);
    return system.evaluate(() => (window as unknown as { readonly grown: ReadonlySet<Element> }).grown.size);
  };
  expect([await grew('no-preference'), await grew('reduce')]).toEqual([1, 0]);
});

test('the browser complained about nothing on any page', () => {
  const said = complaints.flat().filter((line) => !/ERR_INTERNET_DISCONNECTED|failed: .*\/describe /.test(line));
  expect(said).toEqual([]);
});

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Administrator } from '@gongkai/staff';
import { changeFirstPassword, setUpSecondFactor, typePassword, type Office } from './office.ts';
import { PHONE } from './public-site.ts';
import { axeFindings, sidewaysScroll, watch } from './strict-page.ts';

/** An administrator at his desk, signed in all the way; what the browser complains about is written down. */
export async function administrator(office: Office, role: Administrator, complaints: (readonly string[])[]): Promise<Page> {
  const { signInName, oneTime } = office.administrators[role];
  const page = await comeIn(office, signInName, oneTime.password, complaints);
  await setUpSecondFactor(page);
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  return page;
}

/** Somebody comes in for the first time. */
export async function comeIn(office: Office, name: string, oneTime: string, complaints: (readonly string[])[]): Promise<Page> {
  const page = await (await office.desk()).newPage();
  complaints.push(watch(page, office.address));
  await page.goto('/work');
  await typePassword(page, name, oneTime);
  await changeFirstPassword(page, oneTime);
  return page;
}

/** What fades in is pale until it is there, and axe would call it too pale. What turns for ever is not waited for. */
export const stillness = (page: Page) =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Nothing against the page as it stands, wide and narrow. */
export async function expectGoodFor(page: Page, what: string): Promise<void> {
  const before = page.viewportSize();
  // What scrolls away goes under the head of the page; nobody clicks there.
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await stillness(page);
  expect([what, await axeFindings(page), await sidewaysScroll(page)]).toEqual([what, [], 0]);
  await page.setViewportSize(PHONE);
  await stillness(page);
  expect([what, 'phone', await axeFindings(page), await sidewaysScroll(page)]).toEqual([what, 'phone', [], 0]);
  if (before !== null) await page.setViewportSize(before);
}

/** Kept to be looked at by whoever works on the pages, wide and narrow; nothing where no folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['GONGKAI_PICTURES'];
  const before = page.viewportSize();
  if (folder === undefined || before === null) return;
  await page.screenshot({ path: `${folder}/${name}-wide.png`, fullPage: true });
  await page.setViewportSize(PHONE);
  await stillness(page);
  await page.screenshot({ path: `${folder}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize(before);
}

export const settled = (page: Page) => page.locator('.ant-modal').waitFor({ state: 'hidden' });

/** A list that is let down; while it goes up again it is still one, and for a moment of its way it has no height. */
export const LIST = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

/** No list is let down any more. */
export const listsShut = (page: Page) => expect.poll(() => page.locator(LIST).count()).toBe(0);

/** In a list of Ant Design, in a dialog or on the page: opened, and the first that answers taken. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  const inDialog = (await page.getByRole('dialog').count()) > 0;
  await (inDialog ? page.getByRole('dialog') : page).getByRole('combobox', { name: label }).click();
  const option = page.locator(`${LIST} .ant-select-item-option`).filter({ hasText: text }).first();
  await option.click();
  await listsShut(page);
}

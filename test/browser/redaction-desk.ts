import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Laid beside the request; the page of the file is opened. */
export async function laidBeside(page: Page, request: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto(`/work/requests/${request}/redaction`);
  await page.getByRole('heading', { name: '材料', exact: true }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await opened(page, name);
}

/** The page of a file that lies beside the request, once it has been read. */
export async function opened(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `遮盖：${name}` }).click({ timeout: 60_000 });
  await page.getByRole('heading', { name: '找到的个人信息' }).waitFor({ timeout: 120_000 });
}

/** The picture of the first page is there. */
export const pictured = (page: Page) =>
  page.getByRole('img', { name: '第 1 页的图像' }).and(page.locator('[aria-busy=false]')).waitFor({ timeout: 60_000 });

/** A box that somebody has drawn himself. */
export const boxOf = (page: Page, nth: number) => page.getByRole('button', { name: new RegExp(`^区域 ${nth}，`) });

/** Nothing that was found is masked; a box of one's own is, and every place of some words. */
export async function masked(page: Page, words: string): Promise<void> {
  for (const leave of await page.getByRole('button', { name: /^都保留/ }).all()) await leave.click();
  await page.getByRole('button', { name: '加一个区域' }).click();
  await expect.poll(() => boxOf(page, 1).count()).toBe(1);
  await page.getByRole('textbox', { name: '要遮盖的文字' }).fill(words);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `删除“${words}”` }).waitFor();
}

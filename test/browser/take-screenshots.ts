import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startProgram } from '../e2e/program.ts';
import { ROOT } from '../root.ts';
import { launchChromium } from './find-chromium.ts';

const PICTURES = join(ROOT, 'docs', 'screenshots');
/** Pictures are read with the project's front page; a heavy one is not worth its weight. */
const MOST_BYTES = 200 * 1024;

async function take(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}`);
}

// The pictures of docs/screenshots, of the program as it is: `node scripts/launch.cjs --dev test/browser/take-screenshots.ts`.
mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'gongkai-pictures-'));
const [program, browser] = await Promise.all([startProgram(folder), launchChromium()]);
try {
  const there = { baseURL: program.address, locale: 'zh-CN' };

  const desk = await browser.newPage({ ...there, viewport: { width: 1280, height: 700 } });
  await desk.goto('/?worst=error');
  await desk.locator('.row-name a').click();
  await desk.locator('.finding-place').first().click();
  await take(desk, 'report-with-marked-cells');

  const phone = await browser.newPage({ ...there, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await phone.goto('/check');
  await phone.getByLabel('选择文件').setInputFiles(join(ROOT, 'demonstration', 'anshan-2019.txt'));
  await phone.getByRole('button', { name: '开始体检' }).click();
  await phone.locator('.verdict').waitFor();
  await take(phone, 'check-up-result-on-a-phone');
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}

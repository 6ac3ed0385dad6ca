import { expect, test } from 'vitest';
import { findChromium, launchChromium } from './find-chromium.ts';

test('a browser starts on this machine and lays out a page', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
    await page.setContent('<!doctype html><body style="margin:0"><h1 style="margin:0;width:50%">政府信息公开</h1>');
    expect(await page.locator('h1').boundingBox()).toMatchObject({ x: 0, y: 0, width: 200 });
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  } finally {
    await browser.close();
  }
});

test('a browser named in CHROMIUM_PATH that does not start is not passed over in silence', async () => {
  const before = process.env['CHROMIUM_PATH'];
  process.env['CHROMIUM_PATH'] = process.execPath.replace(/node[^/\\]*$/, 'no-such-browser');
  try {
    expect(await findChromium()).toBeUndefined();
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  }
});

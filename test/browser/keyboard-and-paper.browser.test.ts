import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPublicSite, type PublicSite } from './public-site.ts';
import { sidewaysScroll } from './strict-page.ts';

let site: PublicSite;
let page: Page;
beforeAll(async () => {
  site = await openPublicSite();
  page = await (await site.visit()).newPage();
});
beforeEach(() => page.emulateMedia({ media: 'screen' }));
afterAll(() => site.close());

const visit = (name: string) => page.goto(site.pages[name] ?? '');

/** What can be acted on, as the markup has it; what is folded away comes with its unfolding. */
const ACTS = 'a[href], button, input:not([type=hidden]), textarea, summary, [tabindex="0"]';

test('the first key of a visitor leads past the navigation', async () => {
  await visit('the archive');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-name');
});

test.each(['the archive', 'a report of 2019 with errors', 'a comparison in one form', 'a unit over the years', 'the check-up'])(
  '%s: every act is reached by Tab, in the order of the page, and shows that it is',
  async (name) => {
    await visit(name);
    const acts = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      all.forEach((one, index) => one.setAttribute('data-act', String(index)));
      return all.length;
    }, ACTS);
    expect(acts).toBeGreaterThan(8);
    const reached: unknown[] = [];
    for (let presses = 0; presses < acts; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const { activeElement: one } = document;
          if (one === null) return 'nothing';
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          return seen ? Number(one.getAttribute('data-act')) : `no outline on ${one.outerHTML.slice(0, 200)}`;
        }),
      );
    }
    expect(reached).toEqual(Array.from({ length: acts }, (_, index) => index));
  },
);

test('searching, choosing and comparing need no mouse', async () => {
  await visit('the archive');
  await page.locator('#search-name').focus();
  await page.keyboard.type('平潭');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  for (const box of await page.getByRole('checkbox').all()) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/compare\?ids=/);
  expect(await page.locator('.compared > li').count()).toBe(3);
});

test('a wide table is moved with the arrow keys', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit('a report of 2019 with errors');
  const region = page.getByRole('region', { name: '表三，可左右滚动' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('on paper there are the report and its findings, whole, and no way around the site', async () => {
  await visit('a report of 2019 with errors');
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, at 96 dots to the inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  for (const way of ['.main-navigation', '.crumbs', '.downloads', '.scroll-hint'])
    expect([way, await shown(way)]).toEqual([way, false]);
  for (const part of ['h1', '.verdict', '.finding', '.form-t3 table', '.chart'])
    expect([part, await shown(part)]).toEqual([part, true]);
  expect(await sidewaysScroll(page)).toBe(0);
  const cut = await page
    .locator('.table-region, .margin-notes')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
        .map(({ className }) => className),
    );
  expect(cut).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
});

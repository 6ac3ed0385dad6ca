import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstration } from '../../packages/server/src/testing/demonstration-app.ts';
import { DESK, openPublicSite, PHONE, SMALL_PHONE, type PublicSite } from './public-site.ts';
import { axeFindings, sidewaysScroll, watch } from './strict-page.ts';

let site: PublicSite;
let desk: Page;
let phone: Page;
const complaints: (readonly string[])[] = [];
beforeAll(async () => {
  site = await openPublicSite();
  const newPage = async (viewport: typeof DESK) => (await site.visit({ viewport })).newPage();
  [desk, phone] = [await newPage(DESK), await newPage(PHONE)];
  complaints.push(watch(desk, site.address), watch(phone, site.address));
});
afterAll(() => site.close());

const LINKED = [
  'the archive',
  'the archive, nothing found',
  'a report of 2018',
  'a report of 2019 with errors',
  'a report of 2022, traditional',
  'a report with inferred figures',
  'a comparison in one form',
  'a comparison over forms',
  'a comparison without reports',
  'a unit over the years',
  'the check-up',
  'the interface',
  'the explanation',
];

type Come = (page: Page) => Promise<unknown>;

const open =
  (name: string): Come =>
  (page) =>
    page.goto(site.pages[name] ?? '');

const upload =
  (name: string, bytes: Buffer): Come =>
  async (page) => {
    await page.goto('/check');
    await page.setInputFiles('#check-file', { name, mimeType: 'application/octet-stream', buffer: bytes });
    await Promise.all([page.waitForNavigation(), page.click('.check-form button')]);
  };

/** Every page of the site, and how a visitor comes to it. */
const PAGES: readonly (readonly [name: string, come: Come])[] = [
  ...LINKED.map((name) => [name, open(name)] as const),
  ['no such page', (page) => page.goto('/nowhere')],
  ['the result of a check-up', upload('鞍山.txt', demonstration('anshan-2019.txt'))],
  ['a file that was refused', upload('公告.docx', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0, 0xfe, 1]))],
];

test('the table names every page that the site offers', () => {
  expect(LINKED).toEqual(Object.keys(site.pages));
});

test.each(PAGES)(
  '%s can be used by everybody, on a desk and on a phone, and nothing runs off the side of the narrowest',
  async (_name, come) => {
    const found = await Promise.all(
      [desk, phone].map(async (page) => {
        await come(page);
        return [await axeFindings(page), await sidewaysScroll(page)];
      }),
    );
    expect(found).toEqual([
      [[], 0],
      [[], 0],
    ]);
    await phone.setViewportSize(SMALL_PHONE);
    expect(await sidewaysScroll(phone)).toBe(0);
    await phone.setViewportSize(PHONE);
  },
);

test('on none of them did the browser complain, and nothing was asked of another site', () => {
  expect(complaints).toEqual([[], []]);
});

test('the watch sees what the policy of the site forbids', async () => {
  const other = await desk.context().newPage();
  const seen = watch(other, site.address);
  await other.goto('/about');
  await other.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(new Image(), { src: 'http://192.0.2.1/x.png' }));
  });
  await expect.poll(() => seen.some((line) => line.includes('Content Security Policy'))).toBe(true);
});

test('a violation is found where there is one', async () => {
  await desk.setContent('<!doctype html><html lang="zh"><title>页</title><main><h1>页</h1><input></main>');
  expect((await axeFindings(desk)).join()).toContain('label');
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPageCache } from './page-cache.ts';

/** Makes pages and counts how often. */
function maker() {
  let made = 0;
  return {
    page: (html: string) => () => {
      made += 1;
      return Promise.resolve(html);
    },
    made: () => made,
  };
}

test('a page is made once and compressed both ways, as long as the mark is the same', async () => {
  const cache = createPageCache();
  const { page, made } = maker();
  const first = await cache.page('/', '1', page('年报'));
  const second = await cache.page('/', '1', page('另一个'));
  expect(made()).toBe(1);
  expect(second).toBe(first);
  expect([brotliDecompressSync(first?.brotli ?? ''), gunzipSync(first?.gzip ?? '')].map(String)).toEqual(['年报', '年报']);
});

test('another mark drops every page, and another address is another page', async () => {
  const cache = createPageCache();
  const { page, made } = maker();
  await cache.page('/', '1', page('a'));
  await cache.page('/about', '1', page('b'));
  expect(cache.size()).toBeGreaterThan(0);
  await cache.page('/', '2', page('c'));
  await cache.page('/about', '2', page('d'));
  expect(made()).toBe(4);
});

test('the same content has the same tag under any mark, so that who has the page need not load it again', async () => {
  const cache = createPageCache();
  const { page } = maker();
  const [before, after, other] = [
    await cache.page('/', '1', page('a')),
    await cache.page('/', '2', page('a')),
    await cache.page('/x', '2', page('b')),
  ];
  expect(after?.tag).toBe(before?.tag);
  expect(other?.tag).not.toBe(before?.tag);
});

test('many who ask at once wait for one making', async () => {
  const cache = createPageCache();
  const { page, made } = maker();
  const pages = await Promise.all(Array.from({ length: 50 }, () => cache.page('/', '1', page('a'))));
  expect(made()).toBe(1);
  expect(new Set(pages).size).toBe(1);
});

test('what is not there is not kept: guessed addresses push nothing out', async () => {
  const cache = createPageCache();
  expect(await cache.page('/reports/0', '1', () => Promise.resolve(null))).toBeNull();
  expect(cache.size()).toBe(0);
});

test('a making that fails is tried again by the next', async () => {
  const cache = createPageCache();
  await expect(cache.page('/', '1', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
  expect(await cache.page('/', '1', () => Promise.resolve('a'))).not.toBeNull();
});

test('a page that was being made under an older mark is not kept as one of the newer', async () => {
  const cache = createPageCache();
  let finish = (_html: string): void => undefined;
  const slow = cache.page('/', '1', () => new Promise<string>((resolve) => (finish = resolve)));
  await cache.page('/about', '2', () => Promise.resolve('b'));
  finish('old');
  await slow;
  const now = await cache.page('/', '2', () => Promise.resolve('new'));
  expect(String(gunzipSync(now?.gzip ?? ''))).toBe('new');
});

test('it never holds more bytes than it may', async () => {
  const bytes = 4000;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.string({ maxLength: 3000 })), { maxLength: 30 }),
      async (asked) => {
        const cache = createPageCache(bytes);
        for (const [address, html] of asked) {
          await cache.page(String(address), '1', () => Promise.resolve(html));
          expect(cache.size()).toBeLessThanOrEqual(bytes);
        }
      },
    ),
    { numRuns: 30 },
  );
});

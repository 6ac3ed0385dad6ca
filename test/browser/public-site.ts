import { inject } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { ARCHIVE_SITE, importReport, listReports } from '@gongkai/flows';
import { makeTestDatabase } from '@gongkai/store/testing';
import { demonstrationApp, fixture, plainReader } from '../../packages/server/src/testing/demonstration-app.ts';
import { launchChromium } from './find-chromium.ts';

/** One unit over three forms, so that there is a series to look at; and one report without findings. */
const OVER_YEARS = ['pingtan-2018.txt', 'pingtan-2019.html', 'pingtan-2022.txt'];

export type PublicSite = {
  readonly address: string;
  readonly browser: Browser;
  /** Addresses of pages by what they show: every kind of page that a visitor can reach by a link. */
  readonly pages: Readonly<Record<string, string>>;
  /** A visitor's browser, at this site. */
  readonly visit: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
};

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest screen that has to do. */
export const SMALL_PHONE = { width: 360, height: 740 };

/** How a browser of a test comes. It has asked for things that do not move: what is clicked while a dialog grows lies elsewhere a moment later. */
export const VISITOR = { locale: 'zh-CN', viewport: DESK, reducedMotion: 'reduce' } as const;

/** The public pages on a real database and a real port, with a browser beside them; for one file of tests. */
export async function openPublicSite(): Promise<PublicSite> {
  const database = await makeTestDatabase(inject('postgres'));
  const [browser, { app }] = await Promise.all([
    launchChromium(),
    demonstrationApp(database.db, { settings: { imports: 'open' } }),
  ]);
  for (const name of OVER_YEARS) {
    const kept = await importReport(database.db, plainReader, { site: ARCHIVE_SITE, bytes: fixture(name), name });
    if (!kept.ok) throw new Error(kept.failure.code);
  }
  const listed = await listReports(database.db, { site: ARCHIVE_SITE, of: { kind: 'filter', filter: {} }, page: { size: 100 } });
  if (!listed.ok) throw new Error(listed.failure.code);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const summary = (name: string) => {
    const found = listed.value.reports.find(({ source }) => source.name === name);
    if (!found) throw new Error(`no report ${name}`);
    return found;
  };
  const compared = (...names: readonly string[]) => `/compare?ids=${names.map((name) => summary(name).id).join(',')}`;
  return {
    address,
    browser,
    pages: {
      'the archive': '/',
      'the archive, nothing found': `/?q=${encodeURIComponent('没有的县')}`,
      'a report of 2018': `/reports/${summary('jinshi-2018.docx').id}`,
      'a report of 2019 with errors': `/reports/${summary('anshan-2019.txt').id}`,
      'a report of 2022, traditional': `/reports/${summary('helan-2022.html').id}`,
      'a report with inferred figures': `/reports/${summary('shangjie-2020.html').id}`,
      'a comparison in one form': compared('laixi-2020.txt', 'shangjie-2020.html'),
      'a comparison over forms': compared(...OVER_YEARS),
      'a comparison without reports': '/compare',
      'a unit over the years': `/units/${summary('pingtan-2019.html').unitId ?? ''}`,
      'the check-up': '/check',
      'the interface': '/api',
      'the explanation': '/about',
    },
    visit: (options = {}) => browser.newContext({ baseURL: address, ...VISITOR, ...options }),
    close: async () => {
      await browser.close();
      await app.close();
      await database.drop();
    },
  };
}

import type { Db } from '@gongkai/flows';
import { formOf, type FormPart } from './form.ts';
import { testVault } from './test-vault.ts';
import { foundSite, SITE, testKeys, testTime, workApp } from './work-app.ts';

/** A database of a test's own, as the store makes it: only the test itself may ask it for one. */
type OwnDatabase<Run> = { readonly db: Db; readonly run: Run; readonly drop: () => Promise<void> };

/** The program of a founded government, 临江县, on a fresh database, with a file vault of its own; both go when it ends. */
export async function foundedApp<Run extends (statement: string) => Promise<unknown>>(database: OwnDatabase<Run>) {
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  const kept = await testVault(database.db);
  const made = await workApp(database.db, { keys: testKeys(), time: testTime(), vault: kept.vault });
  return {
    ...made,
    run: database.run,
    deps: { db: database.db, vault: kept.vault },
    get: (url: string) => made.app.inject({ url }),
    /** As a page without script sends its form. */
    post: (url: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      made.app.inject({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    /** The same of a form that may bring files. */
    postFiles: (url: string, fields: Readonly<Record<string, string>>, files: readonly FormPart[] = []) => {
      const texts = Object.entries(fields).map(([name, value]) => ({ name, value }));
      return made.app.inject({ method: 'POST', url, ...formOf([...texts, ...files]) });
    },
    end: async () => {
      await made.app.close();
      await database.drop();
      await kept.remove();
    },
  };
}

export type FoundedApp<Run extends (statement: string) => Promise<unknown>> = Awaited<ReturnType<typeof foundedApp<Run>>>;

/** What somebody reads on a page, without white space. */
export const wordsIn = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

/** The key that a form bears, so that it is sent once. */
export const keyIn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** The code that a receipt shows. */
export const codeIn = (html: string): string => /class="code">([^<]+)</.exec(html)?.[1] ?? '';

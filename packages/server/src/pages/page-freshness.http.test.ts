import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ARCHIVE_SITE, importReport, removeReport } from '@gongkai/flows';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstrationApp, fixture, plainReader } from '../testing/demonstration-app.ts';

let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  made = await demonstrationApp(database.db);
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

const page = async (url: string) => (await made.app.inject({ url })).payload;

test('a kept page is never older than the archive, also where another program changed it', async () => {
  expect(await page('/')).toContain('共 5 份年度报告');
  // Through flows alone, as another server on the same database would: this one is told nothing.
  const kept = await importReport(database.db, plainReader, { site: ARCHIVE_SITE, bytes: fixture('tabs.txt'), name: 'tabs.txt' });
  if (!kept.ok) throw new Error(kept.failure.code);
  expect(await page('/')).toContain('共 6 份年度报告');
  expect((await made.app.inject({ url: `/reports/${kept.value.id}` })).statusCode).toBe(200);
  await removeReport(database.db, plainReader, { site: ARCHIVE_SITE, id: kept.value.id });
  expect((await made.app.inject({ url: `/reports/${kept.value.id}` })).statusCode).toBe(404);
  expect(await page('/')).toContain('共 5 份年度报告');
});

test('a page asks the database no more often when the archive is larger', async () => {
  let queries = 0;
  const db = database.db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const { app } = await demonstrationApp(db);
  const asked = async (url: string) => {
    queries = 0;
    await app.inject({ url });
    return queries;
  };
  const few = await asked('/');
  for (const name of [
    'tabs.txt',
    'pingtan-2018.txt',
    'pingtan-2019.html',
    'pingtan-2022.txt',
    'two-years.html',
    'slash-and-dash.html',
  ])
    await importReport(database.db, plainReader, { site: ARCHIVE_SITE, bytes: fixture(name), name });
  expect(await asked('/')).toBe(few);
  expect(few).toBeLessThan(12);
  await app.close();
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ok } from '@gongkai/kernel';
import { makeTestDatabase, sampleReport, type TestDatabase } from '@gongkai/store/testing';
import { ARCHIVE_SITE, importReport, reportsToCompare, type ReadAndCheck } from './index.ts';

const site = ARCHIVE_SITE;

/** Reads `organization/year`; either may be missing. */
const reader: ReadAndCheck = {
  version: '1',
  read: (bytes) => {
    const [organization = '', year = ''] = Buffer.from(bytes).toString().split('/');
    const report = sampleReport({ organization: organization || null, year: year === '' ? null : Number(year), problems: [] });
    return Promise.resolve(ok({ report, format: 'text' }));
  },
  check: () => Promise.resolve(ok([])),
};

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

async function brought(text: string): Promise<string> {
  const kept = await importReport(database.db, reader, { site, bytes: Buffer.from(text), name: text });
  if (!kept.ok) throw new Error(JSON.stringify(kept.failure));
  return kept.value.id;
}

test.each([
  ['one unit by year', ['甲县/2024', '甲县/2023', '甲县/2022'], ['甲县/2022', '甲县/2023', '甲县/2024']],
  ['units in the order asked', ['乙县/2023', '甲县/2024'], ['乙县/2023', '甲县/2024']],
  [
    'of several units each by year, together',
    ['乙县/2024', '甲县/2024', '乙县/2023', '甲县/2023'],
    ['乙县/2023', '乙县/2024', '甲县/2023', '甲县/2024'],
  ],
  ['a year that is not known last', ['甲县/', '甲县/2024'], ['甲县/2024', '甲县/']],
  ['reports without a unit where they are asked for', ['/2024', '甲县/2023', '/2022'], ['/2024', '甲县/2023', '/2022']],
])('%s', async (_why, asked, shown) => {
  const ids: string[] = [];
  for (const text of asked) ids.push(await brought(text));
  const { reports, missing } = await reportsToCompare(database.db, { site, ids });
  expect(reports.map(({ summary }) => summary.source.name)).toEqual(shown);
  expect(missing).toEqual([]);
});

test('what is not there is told', async () => {
  const ids = ['0'.repeat(20), await brought('甲县/2024'), 'f'.repeat(20)];
  expect((await reportsToCompare(database.db, { site, ids })).missing).toEqual(['0'.repeat(20), 'f'.repeat(20)]);
});

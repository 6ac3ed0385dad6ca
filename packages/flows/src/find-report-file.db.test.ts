import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ok } from '@gongkai/kernel';
import { makeTestDatabase, sampleReport, type TestDatabase } from '@gongkai/store/testing';
import {
  ARCHIVE_SITE,
  findReport,
  findReportFile,
  findReportSummary,
  findUnits,
  importReport,
  type ReadAndCheck,
} from './index.ts';

const site = ARCHIVE_SITE;
/** The whole file is the name of the organisation. */
const reader: ReadAndCheck = {
  version: '1',
  read: (bytes) =>
    Promise.resolve(ok({ report: sampleReport({ organization: Buffer.from(bytes).toString(), problems: [] }), format: 'text' })),
  check: () => Promise.resolve(ok([])),
};

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

async function brought(organization: string, region: string): Promise<string> {
  const kept = await importReport(database.db, reader, { site, bytes: Buffer.from(organization), name: 'x.txt', region });
  if (!kept.ok) throw new Error(kept.failure.code);
  return kept.value.id;
}

test('a kept report gives its summary and its file back, byte for byte', async () => {
  const id = await brought('原件县', '370285');
  const whole = await findReport(database.db, { site, id });
  expect(await findReportSummary(database.db, { site, id })).toEqual(whole.ok && ok(whole.value.summary));
  const file = await findReportFile(database.db, { site, id });
  expect(file.ok && Buffer.from(file.value).toString()).toBe('原件县');
});

test('what is not there is a refusal', async () => {
  const id = '0'.repeat(20);
  const none = { ok: false, failure: { code: 'report.not-found', params: { id } } };
  expect(await findReportSummary(database.db, { site, id })).toEqual(none);
  expect(await findReportFile(database.db, { site, id })).toEqual(none);
});

test('units are found by a part of their name, within a region where one is said', async () => {
  await brought('寻名县一局', '370285');
  await brought('寻名县二局', '640122');
  const names = async (ask: { readonly region?: string; readonly most: number }) => {
    const { units, more } = await findUnits(database.db, { site, text: '寻名', ...ask });
    return { names: units.map(({ name }) => name).toSorted(), more };
  };
  expect(await names({ most: 5 })).toEqual({ names: ['寻名县一局', '寻名县二局'], more: false });
  expect(await names({ most: 5, region: '37' })).toEqual({ names: ['寻名县一局'], more: false });
  expect((await names({ most: 1 })).more).toBe(true);
});

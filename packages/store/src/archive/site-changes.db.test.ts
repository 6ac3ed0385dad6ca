import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { transact } from '../database/transact.ts';
import { makeTestDatabase, sampleFile, sampleFinding, sampleReport, type TestDatabase } from '../testing/index.ts';
import { deleteReport, keepReading, replaceFindings, replaceReading, saveReport, type CheckedReading } from './save-report.ts';
import { ARCHIVE_SITE as SITE } from './site.ts';
import { siteChanges } from './site-changes.ts';
import { fail, ok } from '@gongkai/kernel';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

const mark = () => siteChanges(database.db, SITE);
const reading: CheckedReading = {
  report: sampleReport(),
  findings: [],
  sortName: null,
  unitId: null,
  region: null,
  readerVersion: '1',
};
const file = sampleFile('changes');
const id = file.source.sha256.slice(0, 20);

/** The mark before and after something is done. */
async function around(change: () => Promise<unknown>): Promise<readonly [string, string]> {
  const before = await mark();
  await change();
  return [before, await mark()];
}

test('every change that a page could show gives another mark, and only such a change', async () => {
  const changes: readonly (readonly [string, boolean, () => Promise<unknown>])[] = [
    [
      'a report comes',
      true,
      () => transact(database.db, (tx) => saveReport(tx, SITE, { ...reading, origin: 'import', ...file })),
    ],
    ['nothing happens', false, () => Promise.resolve()],
    [
      'it is checked anew',
      true,
      () => transact(database.db, async (tx) => ok(await replaceFindings(tx, SITE, id, [sampleFinding('R1', 'error')]))),
    ],
    ['it is read anew', true, () => transact(database.db, async (tx) => ok(await replaceReading(tx, SITE, id, reading)))],
    [
      'a reader could not read it anew',
      false,
      () => transact(database.db, async (tx) => ok(await keepReading(tx, SITE, id, '2'))),
    ],
    ['somebody mends it by hand', true, () => database.run(`update report set errors = 3`)],
    ['it goes', true, () => transact(database.db, async (tx) => ok(await deleteReport(tx, SITE, id)))],
  ];
  for (const [why, another, change] of changes) {
    const [before, after] = await around(change);
    expect([why, before !== after]).toEqual([why, another]);
  }
});

test('a change that was taken back has not happened', async () => {
  const [before, after] = await around(() =>
    transact(database.db, async (tx) => {
      await saveReport(tx, SITE, { ...reading, origin: 'import', ...sampleFile('taken back') });
      return fail({ code: 'test.taken-back' });
    }),
  );
  expect(after).toBe(before);
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { EditionId, Severity } from '@gongkai/report';
import { transact } from '../database/transact.ts';
import { makeTestDatabase, sampleFile, sampleFinding, sampleReport, type TestDatabase } from '../testing/index.ts';
import { listPage, listSizes, regionsUnder, ruleSizes, type Page } from './list-reports.ts';
import { codesDownTo, listKey, type ListFilter, type ListKey } from './lists.ts';
import { worstOf, countFindings } from './report-record.ts';
import { deleteReport, saveReport } from './save-report.ts';
import { soundKey } from './sort-by-sound.ts';
import { ARCHIVE_SITE } from './site.ts';
import { saveRegions, unitNamed } from './unit.ts';

const site = ARCHIVE_SITE;
const CODES = ['370285', '370202', '430703', '4307', '11'] as const;
const NAMES = ['莱西市', '市南区', '石门县', '常德市', '北京市'] as const;

type Kept = { id: string; code: string; name: string; year: number | null; edition: EditionId; severity: Severity | 'none' };

const kept: Kept[] = [];
let database: TestDatabase;

/** Some hundred reports over years, regions, editions and severities, so that every list has several pages or none. */
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  const any = fc.record({
    at: fc.nat(CODES.length - 1),
    year: fc.option(fc.integer({ min: 2016, max: 2021 }), { nil: null, freq: 8 }),
    edition: fc.constantFrom<EditionId>('2008', '2019', '2021'),
    severity: fc.constantFrom<Severity | 'none'>('error', 'warning', 'info', 'none'),
  });
  for (const [n, { at, year, edition, severity }] of fc.sample(any, { numRuns: 150, seed: 2026 }).entries()) {
    const [code = '', name = ''] = [CODES[at], NAMES[at]];
    const findings = severity === 'none' ? [] : [sampleFinding(`R${n % 3}`, severity), sampleFinding('R7', 'info')];
    const id = await transact(database.db, async (tx) => {
      const regions = codesDownTo(code).map((each) => ({ code: each, name: `区划${each}` }));
      await saveRegions(tx, site, regions);
      const unit = await unitNamed(tx, site, { name, key: name, region: code });
      const report = sampleReport({ organization: name, year, edition });
      const place = { sortName: name, unitId: unit.id, region: code, readerVersion: '1', origin: 'import' as const };
      return saveReport(tx, site, { report, findings, ...place, ...sampleFile(`report ${n}`) });
    });
    if (!id.ok) throw new Error(id.failure.code);
    kept.push({ id: id.value, code, name, year, edition, severity });
  }
});
afterAll(() => database.drop());

const filter = fc.record<ListFilter>(
  {
    region: fc.constantFrom('37', '3702', '370285', '370200', '430000', '110000', '99'),
    edition: fc.constantFrom('2008', '2019', '2021'),
    worst: fc.constantFrom('error', 'warning', 'info', 'none'),
  },
  { requiredKeys: [] },
);
const anyYear = fc.option(fc.integer({ min: 2015, max: 2021 }), { nil: undefined });

/** What the list should hold, found by looking at every report. */
function expected({ region, edition, worst }: ListFilter, year: number | undefined): readonly string[] {
  const code = region?.replace(/(00)+$/, '');
  const order = ({ year: y, name, id }: Kept) => `${9999 - (y ?? 0)}/${soundKey(name)}/${id}`;
  return kept
    .filter((report) => code === undefined || report.code.startsWith(code))
    .filter((report) => edition === undefined || report.edition === edition)
    .filter((report) => worst === undefined || report.severity === worst)
    .filter((report) => year === undefined || report.year === year)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ id }) => id);
}

async function page(lists: readonly ListKey[], ask: Page & { year?: number }) {
  const listed = await listPage(database.db, site, lists, ask);
  if (!listed.ok) throw new Error(listed.failure.code);
  return listed.value;
}

/** The whole list, page after page, and back again. */
async function walk(list: ListKey, size: number, year: number | undefined) {
  const ofYear = year === undefined ? {} : { year };
  const pages: string[][] = [];
  let at = await page([list], { size, ...ofYear });
  for (;;) {
    pages.push(at.reports.map(({ id }) => id));
    if (at.after === undefined) break;
    at = await page([list], { size, after: at.after, ...ofYear });
  }
  const back: string[][] = [];
  for (;;) {
    back.unshift(at.reports.map(({ id }) => id));
    if (at.before === undefined) break;
    at = await page([list], { size, before: at.before, ...ofYear });
  }
  return { pages, back };
}

test('any list, page after page, holds each of its reports once, in order, and the way back shows the same pages', async () => {
  await fc.assert(
    fc.asyncProperty(filter, anyYear, fc.integer({ min: 1, max: 40 }), async (asked, year, size) => {
      const { pages, back } = await walk(listKey(asked), size, year);
      expect(pages.flat()).toEqual(expected(asked, year));
      expect(back.flat()).toEqual(pages.flat());
      expect(pages.slice(0, -1).every((each) => each.length === size)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the size of a list in a year is the number of its reports in that year', async () => {
  await fc.assert(
    fc.asyncProperty(filter, async (asked) => {
      const sizes = await listSizes(database.db, site, [listKey(asked)]);
      const years = [...new Set(kept.map(({ year }) => year))];
      const byHand = years.map((year) => ({
        year,
        reports: expected(asked, undefined).filter((id) => kept.find((each) => each.id === id)?.year === year).length,
      }));
      expect(Object.fromEntries(sizes.map(({ year, reports }) => [year, reports]))).toEqual(
        Object.fromEntries(byHand.filter(({ reports }) => reports > 0).map(({ year, reports }) => [year, reports])),
      );
    }),
    { numRuns: 40 },
  );
});

test('a cursor of nobody’s is refused', async () => {
  expect(await listPage(database.db, site, ['all'], { size: 5, after: 'nonsense' })).toEqual({
    ok: false,
    failure: { code: 'list.bad-cursor' },
  });
});

test('several lists at once, with a sieve, as a search by name asks', async () => {
  const lists = [listKey({ region: '370285' }), listKey({ region: '430703' })];
  const listed = await listPage(database.db, site, lists, { size: 100, sieve: { worst: 'error', edition: '2019' } });
  const right = expected({ worst: 'error', edition: '2019' }, undefined).filter((id) =>
    ['370285', '430703'].includes(kept.find((each) => each.id === id)?.code ?? ''),
  );
  expect(listed).toMatchObject({ value: { reports: right.map((id) => ({ id })) } });
  expect(await page([], { size: 5 })).toEqual({ reports: [] });
});

test('a county right under a province is found there', async () => {
  await transact(database.db, (tx) =>
    saveRegions(tx, site, [
      { code: '41', name: '河南省' },
      { code: '419001', name: '济源市' },
    ]),
  );
  expect(await regionsUnder(database.db, site, '41')).toEqual([{ code: '419001', name: '济源市' }]);
});

test('divisions under another, and rules broken, with their reports', async () => {
  expect((await regionsUnder(database.db, site, null)).map(({ code }) => code)).toEqual(['11', '37', '41', '43']);
  expect((await regionsUnder(database.db, site, '3702')).map(({ code }) => code)).toEqual(['370202', '370285']);
  const rules = await ruleSizes(database.db, site);
  expect(rules.map(({ rule }) => rule)).toEqual(['R0', 'R1', 'R2', 'R7']);
  expect(rules.at(-1)?.reports).toBe(kept.filter(({ severity }) => severity !== 'none').length);
});

test('counts follow every coming and going, however many go at once', async () => {
  const going = kept.splice(0, 70);
  await transact(database.db, async (tx) => {
    for (const { id } of going) await deleteReport(tx, site, id);
  });
  const { rows } = await database.run(`
    select list, coalesce(year, 0) as year, count(*)::integer as reports from report_listing group by 1, 2
    except select list, year, reports from report_list_size`);
  expect(rows).toEqual([]);
  const { rows: more } = await database.run(`
    select list, year, reports from report_list_size
    except select list, coalesce(year, 0), count(*)::integer from report_listing group by 1, 2`);
  expect(more).toEqual([]);
  expect((await walk('all', 7, undefined)).pages.flat()).toEqual(expected({}, undefined));
});

test('the worst of the counts is the gravest severity that is there', () => {
  const severities: readonly Severity[] = ['info', 'warning', 'error'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...severities)), (found) => {
      const gravest = Math.max(-1, ...found.map((severity) => severities.indexOf(severity)));
      expect(worstOf(countFindings(found.map((severity) => sampleFinding('R1', severity))))).toBe(severities[gravest] ?? 'none');
    }),
  );
});

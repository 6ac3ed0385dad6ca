import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Finding } from '@gongkai/report';
import { transact } from '../database/transact.ts';
import { makeTestDatabase, sampleFile, sampleFinding, sampleReport, type TestDatabase } from '../testing/index.ts';
import { fileOf, findReport, findSummary, reportsNotReadBy, reportsOfUnit } from './find-report.ts';
import { listPage, listSizes } from './list-reports.ts';
import { deleteReport, replaceFindings, replaceReading, saveReport, type NewReport } from './save-report.ts';
import { ARCHIVE_SITE, hasMarker, setMarkerOnce } from './site.ts';
import { findUnit, nameKey, saveRegions, searchUnits, unitNamed } from './unit.ts';

const site = ARCHIVE_SITE;
let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

/** Saves a report of a file with that text, under the unit its organisation names. */
function save(text: string, said: Partial<NewReport> = {}) {
  return transact(database.db, async (tx) => {
    const report = said.report ?? sampleReport();
    const name = report.organization;
    const unit = name === null ? null : await unitNamed(tx, site, { name, key: nameKey(name), region: said.region ?? null });
    return saveReport(tx, site, {
      report,
      findings: [],
      sortName: name,
      unitId: unit?.id ?? null,
      region: unit?.region ?? null,
      readerVersion: '1',
      origin: 'import',
      ...sampleFile(text),
      ...said,
    });
  });
}

async function saved(text: string, said: Partial<NewReport> = {}): Promise<string> {
  const id = await save(text, said);
  if (!id.ok) throw new Error(id.failure.code);
  return id.value;
}

const findings: readonly Finding[] = [
  sampleFinding('R1', 'error'),
  sampleFinding('C3', 'warning', {
    at: { kind: 'text', section: 's1', from: 0, to: 3, quote: '本年新' },
    expected: '40.4%',
    found: null,
  }),
  sampleFinding('R20', 'info', { at: { kind: 'table', table: 't3', cells: ['t3.in.new.welfare'] }, expected: null, found: 1.5 }),
  sampleFinding('F1', 'warning', { at: { kind: 'document' }, params: {} }),
];

describe('what goes in comes out', () => {
  test('report, findings, file and what a list shows', async () => {
    const report = sampleReport();
    const id = await saved('whole', { report, findings });
    const stored = await findReport(database.db, site, id);
    expect(stored?.report).toEqual(report);
    expect(stored?.findings).toEqual(findings);
    expect(stored?.summary).toMatchObject({
      id,
      organization: '莱西市人民政府',
      year: 2023,
      published: '2024-03-29',
      counts: { error: 1, warning: 2, info: 1 },
      source: sampleFile('whole').source,
    });
    expect(stored?.summary).toEqual(await findSummary(database.db, site, id));
    expect(await fileOf(database.db, site, id)).toMatchObject({ name: 'whole.txt', format: 'text', bytes: Buffer.from('whole') });
  });

  test('cells in the order of the printed form, unknown ones after them', async () => {
    const cells = { 'x9.unknown': { state: 'blank', value: null }, ...sampleReport().cells } as const;
    const id = await saved('order', { report: sampleReport({ cells }) });
    const stored = await findReport(database.db, site, id);
    expect(Object.keys(stored?.report.cells ?? {})).toEqual([...Object.keys(sampleReport().cells), 'x9.unknown']);
  });

  test('nothing known: no organisation, no year, no title', async () => {
    const report = sampleReport({ organization: null, year: null, title: null, published: null, cells: {}, sections: [] });
    const id = await saved('nothing', { report });
    expect((await findReport(database.db, site, id))?.report).toEqual(report);
  });

  test('texts that PostgreSQL refuses, in a name, a heading and a finding', async () => {
    const text = '莱\0西\ud800';
    const report = sampleReport({ organization: text, title: text, sections: [{ id: 'x1', heading: text, text }] });
    const id = await saved('broken text', {
      report,
      findings: [sampleFinding('R1', 'error', { found: text, params: { text } })],
    });
    const stored = await findReport(database.db, site, id);
    expect(stored?.report).toMatchObject({ organization: '莱\uFFFD西\uFFFD', sections: [{ text: '莱\uFFFD西\uFFFD' }] });
    expect(stored?.findings[0]).toMatchObject({ found: '莱\uFFFD西\uFFFD' });
  });

  test('more findings than one statement takes values for', async () => {
    const many = Array.from({ length: 7000 }, (_, at) => sampleFinding('R5', 'info', { found: at }));
    const id = await saved('many findings', { findings: many });
    expect((await findReport(database.db, site, id))?.findings).toEqual(many);
  });
});

describe('one file is one report', () => {
  test('the same bytes a second time are refused, and change nothing', async () => {
    const id = await saved('twice');
    expect(await save('twice', { report: sampleReport({ year: 1999 }) })).toEqual({
      ok: false,
      failure: { code: 'store.conflict', params: { id } },
    });
    expect((await findSummary(database.db, site, id))?.year).toBe(2023);
  });

  test('two at once: one is kept, the other refused, nothing thrown', async () => {
    const both = await Promise.all([save('at once'), save('at once')]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

describe('replacing', () => {
  test('a new reading takes the place of the old one, its unit, its lists and its counts', async () => {
    const id = await saved('reread', { report: sampleReport({ organization: '错读县', year: 2017 }), findings });
    const old = (await findSummary(database.db, site, id))?.unitId ?? '';
    const report = sampleReport({ organization: '正读县', year: 2018, edition: '2008' });
    await transact(database.db, async (tx) => {
      const unit = await unitNamed(tx, site, { name: '正读县', key: '正读县', region: null });
      await replaceReading(tx, site, id, {
        report,
        findings: [],
        sortName: '正读县',
        unitId: unit.id,
        region: null,
        readerVersion: '2',
      });
    });
    const stored = await findReport(database.db, site, id);
    expect(stored).toMatchObject({ report, findings: [], summary: { readerVersion: '2', counts: { error: 0 } } });
    expect(await findUnit(database.db, site, old)).toBeUndefined();
    expect(await listPage(database.db, site, [`unit:${old}`], { size: 9 })).toMatchObject({ value: { reports: [] } });
    expect(await listPage(database.db, site, [`unit:${stored?.summary.unitId}`], { size: 9 })).toMatchObject({
      value: { reports: [{ id }] },
    });
  });

  test('findings alone', async () => {
    const id = await saved('rechecked', { findings });
    await transact(database.db, (tx) => replaceFindings(tx, site, id, [sampleFinding('R9', 'warning')]));
    expect(await findReport(database.db, site, id)).toMatchObject({
      summary: { counts: { error: 0, warning: 1, info: 0 } },
      findings: [{ rule: 'R9' }],
    });
    expect(await listPage(database.db, site, ['rule:R9'], { size: 9 })).toMatchObject({ value: { reports: [{ id }] } });
  });

  test('of a report that has gone', async () => {
    const reading = { report: sampleReport(), findings: [], sortName: null, unitId: null, region: null, readerVersion: '2' };
    expect(await transact(database.db, (tx) => replaceReading(tx, site, '0'.repeat(20), reading))).toBe(false);
  });

  test('lists those that another version has read, in order', async () => {
    const id = await saved('old version', { readerVersion: '0' });
    const newer = await saved('newer version', { readerVersion: '7' });
    const found = await reportsNotReadBy(database.db, site, { version: '1', after: '', most: 100 });
    expect(found).toEqual(found.toSorted());
    expect(found).toEqual(expect.arrayContaining([id, newer]));
    expect(found).not.toContain(await saved('this version', { readerVersion: '1' }));
    expect(await reportsNotReadBy(database.db, site, { version: '1', after: found.at(-1) ?? '', most: 100 })).toEqual([]);
  });
});

test('deleting leaves nothing: no row, no list, no count, no unit', async () => {
  const report = sampleReport({ organization: '将删县', year: 2009 });
  const first = await saved('delete one', { report, findings });
  const second = await saved('delete two', { report });
  const unit = (await findSummary(database.db, site, first))?.unitId ?? '';
  expect(await transact(database.db, (tx) => deleteReport(tx, site, first))).toBe(true);
  expect(await listSizes(database.db, site, [`unit:${unit}`])).toEqual([{ list: `unit:${unit}`, year: 2009, reports: 1 }]);
  expect(await findUnit(database.db, site, unit)).toMatchObject({ name: '将删县' });
  expect(await transact(database.db, (tx) => deleteReport(tx, site, second))).toBe(true);
  expect(await findUnit(database.db, site, unit)).toBeUndefined();
  expect(await listSizes(database.db, site, [`unit:${unit}`])).toEqual([]);
  expect(await transact(database.db, (tx) => deleteReport(tx, site, first))).toBe(false);
});

test('of several reports of one year, the one published last comes first, then the one that came in first', async () => {
  const of = (published: string | null) => ({
    report: sampleReport({ organization: '更正县', year: 2020, published: published as never }),
  });
  const early = await saved('early', of('2021-01-20'));
  const corrected = await saved('corrected', of('2021-04-02'));
  const copy = await saved('a later copy of it', of('2021-04-02'));
  const undated = await saved('undated', of(null));
  const unit = (await findSummary(database.db, site, early))?.unitId ?? '';
  expect((await reportsOfUnit(database.db, site, unit, 2020)).map(({ summary }) => summary.id)).toEqual([
    corrected,
    copy,
    early,
    undated,
  ]);
});

describe('units', () => {
  const region = (code: string, name: string) => ({ code, name });
  const named = (name: string, code: string | null) =>
    transact(database.db, (tx) => unitNamed(tx, site, { name, key: nameKey(name), region: code }));

  test('one name in two regions is two units; without a region it is neither, and with one namesake it is that one', async () => {
    const jiangsu = region('32', '江苏省');
    await transact(database.db, async (tx) => {
      await saveRegions(tx, site, [jiangsu, region('3201', '南京市'), region('320106', '鼓楼区')]);
      await saveRegions(tx, site, [jiangsu, region('3203', '徐州市'), region('320302', '鼓楼区')]);
    });
    const nanjing = await named('鼓楼区人民政府', '320106');
    expect(await named('鼓楼区 人民政府', null)).toEqual(nanjing);
    const xuzhou = await named('鼓楼区人民政府', '320302');
    expect(xuzhou.id).not.toBe(nanjing.id);
    const nowhere = await named('鼓楼区人民政府', null);
    expect(nowhere.region).toBeNull();
    expect(new Set([nanjing.id, xuzhou.id, nowhere.id]).size).toBe(3);
    const found = await searchUnits(database.db, site, { text: '楼区', region: '3201', most: 10 });
    expect(found).toEqual({ units: [nanjing], more: false });
  });

  test.each([
    ['the beginning', '津市'],
    ['the middle', '市市'],
    ['the end', '发展和改革局'],
    ['one character', '津'],
    ['with spaces and full-width letters', ' 津 市'],
  ])('are found by %s of the name, once', async (_why, text) => {
    const unit = await named('津市市发展和改革局', null);
    const { units } = await searchUnits(database.db, site, { text, most: 100 });
    expect(units.filter(({ id }) => id === unit.id)).toHaveLength(1);
  });

  test('a search says when it has left some out, and finds nothing for nothing', async () => {
    await named('多名县一局', null);
    await named('多名县二局', null);
    expect(await searchUnits(database.db, site, { text: '多名县', most: 1 })).toMatchObject({ units: [{}], more: true });
    expect(await searchUnits(database.db, site, { text: '  ', most: 5 })).toEqual({ units: [], more: false });
    expect(await searchUnits(database.db, site, { text: '%_\0\'"', most: 5 })).toEqual({ units: [], more: false });
  });

  test('a paragraph taken for a name does not fill the index', async () => {
    const unit = await named('长'.repeat(5000), null);
    expect(await named('长'.repeat(5000), null)).toEqual(unit);
  });
});

test('a marker is set once, and by one of many', async () => {
  expect(await hasMarker(database.db, site, 'once')).toBe(false);
  const set = await Promise.all(Array.from({ length: 5 }, () => transact(database.db, (tx) => setMarkerOnce(tx, site, 'once'))));
  expect(set.filter(Boolean)).toHaveLength(1);
  expect(await hasMarker(database.db, site, 'once')).toBe(true);
});

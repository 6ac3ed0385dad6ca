import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LIMITS } from '@gongkai/files';
import { fail, ok } from '@gongkai/kernel';
import type { Report } from '@gongkai/report';
import { makeTestDatabase, sampleFinding, sampleReport, type TestDatabase } from '@gongkai/store/testing';
import {
  ARCHIVE_SITE,
  brokenRules,
  findReport,
  importReport,
  listChoices,
  listReports,
  loadDemonstration,
  removeReport,
  rereadReports,
  seriesOfUnit,
  type ImportAsk,
  type ReadAndCheck,
} from './index.ts';

const site = ARCHIVE_SITE;

/**
 * A reader for files of the form `organization/year/new requests`, and a check of one rule: the figure may not be less than
 * last year's. So a test says in one line what is read, and sees whether last year's report was beside it.
 */
const readerOf = (version: string, read: (text: string) => Partial<Report>): ReadAndCheck => ({
  version,
  read: (bytes, name) => {
    const text = Buffer.from(bytes).toString();
    if (!text.includes('/')) return Promise.resolve(fail({ code: 'read.rubbish', params: { name } }));
    return Promise.resolve(ok({ report: sampleReport({ problems: [], ...read(text) }), format: 'text' }));
  },
  check: (report, { lastYear }) => {
    if (report.organization?.startsWith('难检')) return Promise.resolve(fail({ code: 'check.too-slow' }));
    const [now, before] = [report, lastYear].map((each) => each?.cells['t3.in.new.total']?.value ?? null);
    if (now === null || now === undefined || before === null || before === undefined || now >= before)
      return Promise.resolve(ok([]));
    return Promise.resolve(ok([sampleFinding('T1', 'warning', { expected: before, found: now })]));
  },
});

function fields(text: string): Partial<Report> {
  const [organization = '', year = '', figure = ''] = text.split('/');
  return {
    organization: organization === '' ? null : organization,
    year: year === '' ? null : Number(year),
    cells: { 't3.in.new.total': { state: 'printed', value: Number(figure) } },
  };
}

const reader = readerOf('1', fields);

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
});
afterAll(() => database.drop());

const bring = (text: string, more: Partial<ImportAsk> = {}) =>
  importReport(database.db, reader, { site, bytes: Buffer.from(text), name: 'report.txt', ...more });

async function brought(text: string, more: Partial<ImportAsk> = {}): Promise<string> {
  const kept = await bring(text, more);
  if (!kept.ok) throw new Error(kept.failure.code);
  return kept.value.id;
}

async function stored(id: string) {
  const found = await findReport(database.db, { site, id });
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

const rulesOf = async (id: string) => (await stored(id)).findings.map(({ rule, expected }) => [rule, expected]);

describe('importing', () => {
  test('reads, checks and keeps, with the file’s own mark for an id', async () => {
    const id = await brought('莱西市/2020/5', { region: '370285' });
    expect(id).toBe(createHash('sha256').update('莱西市/2020/5').digest('hex').slice(0, 20));
    expect((await stored(id)).summary).toMatchObject({ year: 2020, region: '370285', readerVersion: '1', origin: 'import' });
  });

  test('the same file again, or ten times at once, is one report', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => bring('同时县/2020/5')));
    expect(new Set(all.map((kept) => kept.ok && kept.value.id)).size).toBe(1);
    expect(all.filter((kept) => kept.ok && !kept.value.already)).toHaveLength(1);
    expect(await bring('同时县/2020/5')).toMatchObject({ ok: true, value: { already: true } });
  });

  test.each([
    ['a county’s office', '石门县人民政府办公室', '430726'],
    ['a county’s department, in traditional script', '石門縣教育局', '430726'],
    ['a city under no city', '济源市人民政府', '419001'],
    ['one of four districts of that name', '鼓楼区人民政府', null],
    ['a name that tells nothing', '某某中心', null],
  ])('finds the division in the name of %s', async (_why, organization, region) => {
    const script = organization.includes('門') ? 'traditional' : 'simplified';
    const reading = { report: sampleReport({ organization, script, problems: [] }), format: 'text' };
    const id = await brought(`${organization}/2022/1`, { reading });
    expect((await stored(id)).summary.region).toBe(region);
    if (region !== null) await removeReport(database.db, reader, { site, id });
  });

  test('what has been read already is not read again', async () => {
    const unread = { ...reader, read: () => Promise.reject(new Error('read again')) };
    const report = sampleReport({ organization: '已读县', problems: [] });
    const ask = { site, bytes: Buffer.from('已读'), name: 'x', reading: { report, format: 'html' } };
    expect(await importReport(database.db, unread, ask)).toMatchObject({ ok: true });
  });

  test.each<[string, string, Partial<ImportAsk>, object]>([
    ['what the reader refuses', 'rubbish', {}, { code: 'read.rubbish', params: { name: 'report.txt' } }],
    [
      'a region that is none',
      '区划县/2020/1',
      { region: '999999' },
      { code: 'import.region-unknown', params: { region: '999999' } },
    ],
    ['what cannot be checked within limits', '难检县/2020/1', {}, { code: 'check.too-slow' }],
    ['a file over the limit', '', { bytes: Buffer.alloc(LIMITS.file + 1) }, { code: 'file.too-large' }],
  ])('refuses %s, and keeps nothing', async (_why, text, more, failure) => {
    const before = await listChoices(database.db, { site, filter: {} });
    expect(await bring(text, more)).toMatchObject({ ok: false, failure });
    expect(await listChoices(database.db, { site, filter: {} })).toEqual(before);
    expect((await database.run(`select from unit where name like '难检%'`)).rowCount).toBe(0);
  });
});

describe('last year’s report', () => {
  test('is looked for when one comes in, whichever comes first', async () => {
    await brought('先后县/2020/9');
    expect(await rulesOf(await brought('先后县/2021/5'))).toEqual([['T1', 9]]);
    const later = await brought('后先县/2021/5');
    expect(await rulesOf(later)).toEqual([]);
    const earlier = await brought('后先县/2020/9');
    expect(await rulesOf(later)).toEqual([['T1', 9]]);
    expect((await stored(later)).summary.counts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(await removeReport(database.db, reader, { site, id: earlier })).toEqual({ ok: true, value: undefined });
    expect(await rulesOf(later)).toEqual([]);
  });

  test('is found when both come at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [, later = ''] = await Promise.all([brought(`同来县${round}/2020/9`), brought(`同来县${round}/2021/5`)]);
      expect(await rulesOf(later)).toEqual([['T1', 9]]);
    }
  });

  test('is another unit’s where only the region differs, and one unit’s in either script', async () => {
    await brought('城关镇/2020/9', { region: '370285' });
    expect(await rulesOf(await brought('城关镇/2021/5', { region: '370202' }))).toEqual([]);
    await brought('国家档案馆/2020/9');
    const report = sampleReport({ ...fields('國家檔案館/2021/5'), script: 'traditional', problems: [] });
    const later = await brought('國家檔案館/2021/5', { reading: { report, format: 'text' } });
    expect(await rulesOf(later)).toEqual([['T1', 9]]);
  });
});

test('a unit’s series: one report a year, oldest first, others beside', async () => {
  const [b, a, c, none] = [
    await brought('系列县/2021/2'),
    await brought('系列县/2020/1'),
    await brought('系列县/2021/3'),
    await brought('系列县//4'),
  ];
  const unit = (await stored(a)).summary.unitId ?? '';
  const series = await seriesOfUnit(database.db, { site, unit });
  if (!series.ok) throw new Error(series.failure.code);
  expect(series.value.years.map(({ summary }) => summary.id)).toEqual([a, b]);
  expect(series.value.others.map(({ id }) => id)).toEqual([c, none]);
  expect(await seriesOfUnit(database.db, { site, unit: '0000000000000000' })).toMatchObject({
    failure: { code: 'unit.not-found' },
  });
});

describe('lists', () => {
  test('by filter, by unit, by rule, by a part of the name, each with its number', async () => {
    const first = await brought('列表县/2018/9', { region: '370202' });
    const second = await brought('列表县/2019/5', { region: '370202' });
    const unit = (await stored(first)).summary.unitId ?? '';
    const ids = async (of: Parameters<typeof listReports>[1]['of'], year?: number) => {
      const listed = await listReports(database.db, { site, of, page: { size: 50 }, ...(year === undefined ? {} : { year }) });
      return listed.ok ? { ids: listed.value.reports.map(({ id }) => id), total: listed.value.total } : listed;
    };
    expect(await ids({ kind: 'unit', unit })).toEqual({ ids: [second, first], total: 2 });
    expect(await ids({ kind: 'unit', unit }, 2018)).toEqual({ ids: [first], total: 1 });
    expect(await ids({ kind: 'name', text: '表县', filter: {} })).toEqual({ ids: [second, first], total: null });
    expect(await ids({ kind: 'name', text: '列表縣', filter: {} })).toEqual({ ids: [second, first], total: null });
    expect(await ids({ kind: 'name', text: '表县', filter: { region: '370285' } })).toEqual({ ids: [], total: null });
    expect(await ids({ kind: 'name', text: '表县', filter: { region: '37', worst: 'warning' } })).toEqual({
      ids: [second],
      total: null,
    });
    expect(await ids({ kind: 'filter', filter: { region: '370202', worst: 'warning' } }, 2019)).toEqual({
      ids: [second],
      total: 1,
    });
    expect((await ids({ kind: 'rule', rule: 'T1' }, 2019)) as object).toMatchObject({ ids: [second], total: 1 });
    expect(await brokenRules(database.db, { site })).toMatchObject([{ value: 'T1' }]);
  });

  test('what they can be narrowed to, with the numbers that this would leave', async () => {
    for (const text of ['甲局/2018/9', '甲局/2019/5', '乙局/2019/1']) await brought(text, { region: '370302' });
    for (const text of ['丙局/2019/9', '丙局/2020/5']) await brought(text, { region: '370303' });
    const choices = await listChoices(database.db, { site, filter: { region: '370300' } });
    expect(choices.within).toEqual([
      { code: '37', name: '山东省' },
      { code: '3703', name: '淄博市' },
    ]);
    const named = choices.regions.map(({ value, reports }) => [value.name, reports]);
    expect(named).toEqual([
      ['淄川区', 3],
      ['张店区', 2],
    ]);
    expect(choices.total).toBe(5);
    expect(choices.years).toEqual([
      { value: 2020, reports: 1 },
      { value: 2019, reports: 3 },
      { value: 2018, reports: 1 },
    ]);
    expect(await listChoices(database.db, { site, filter: { region: '370302' }, year: 2019 })).toMatchObject({
      total: 2,
      worst: [
        { value: 'warning', reports: 1 },
        { value: 'none', reports: 1 },
      ],
      years: [
        { value: 2019, reports: 2 },
        { value: 2018, reports: 1 },
      ],
      regions: [],
    });
  });
});

describe('a better reader', () => {
  test('reads everything again once, moves what it reads otherwise, and keeps what it cannot read', async () => {
    const wrong = await brought('错字县/2020/9');
    const next = await brought('重读县/2021/5');
    const lost = await brought('不再能读县/2020/1');
    const slow = await brought('慢检县/2020/1');
    const better = readerOf('2', (text) => fields(text.replace('错字县', '重读县').replace('慢检县', '难检县')));
    const refusing: ReadAndCheck = {
      ...better,
      read: (bytes, name) =>
        Buffer.from(bytes).includes('不再能读县') ? Promise.resolve(fail({ code: 'read.lost' })) : better.read(bytes, name),
    };
    const done = await rereadReports(database.db, refusing, { site });
    expect(done.kept).toContainEqual({ id: lost, failure: { code: 'read.lost' } });
    expect(done.kept).toContainEqual({ id: slow, failure: { code: 'check.too-slow' } });
    expect((await stored(slow)).summary).toMatchObject({ organization: '慢检县', readerVersion: '2' });
    expect((await stored(lost)).summary).toMatchObject({ organization: '不再能读县', readerVersion: '2' });
    expect((await stored(wrong)).summary.organization).toBe('重读县');
    expect(await rulesOf(next)).toEqual([['T1', 9]]);
    expect(await rereadReports(database.db, refusing, { site })).toEqual({ reread: 0, kept: [] });
  });
});

describe('the demonstration', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-demonstration-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const lay = (entries: readonly { file: string; region: string; text: string }[]) => {
    for (const { file, text } of entries) writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(entries.map(({ file, region }) => ({ file, region, note: '' }))));
  };
  const load = () => loadDemonstration(database.db, () => Promise.resolve(reader), { site, folder });

  test('that cannot all be read is not loaded at all, and is tried again', async () => {
    expect(await load()).toEqual({ ok: false, failure: { code: 'demonstration.missing', params: { folder } } });
    lay([
      { file: 'one.txt', region: '370285', text: '示范一县/2020/1' },
      { file: 'two.txt', region: '370285', text: 'rubbish' },
    ]);
    expect(await load()).toEqual({
      ok: false,
      failure: { code: 'demonstration.unreadable', params: { file: 'two.txt', reason: 'read.rubbish' } },
    });
    expect(
      await listReports(database.db, { site, of: { kind: 'name', text: '示范', filter: {} }, page: { size: 5 } }),
    ).toMatchObject({
      value: { reports: [] },
    });
  });

  test('is loaded once: not by the second of two at once, not at the next start, not after a visitor removed it', async () => {
    lay([
      { file: 'one.txt', region: '370285', text: '示范一县/2020/1' },
      { file: 'two.txt', region: '370202', text: '示范二县/2020/1' },
    ]);
    const both = await Promise.all([load(), load()]);
    expect(both.map((done) => done.ok && done.value).toSorted()).toEqual([0, 2]);
    const listed = await listReports(database.db, { site, of: { kind: 'name', text: '示范', filter: {} }, page: { size: 5 } });
    if (!listed.ok) throw new Error(listed.failure.code);
    expect(listed.value.reports.map(({ origin, region }) => [origin, region])).toEqual([
      ['demonstration', '370202'],
      ['demonstration', '370285'],
    ]);
    for (const { id } of listed.value.reports) await removeReport(database.db, reader, { site, id });
    const unasked = () => Promise.reject(new Error('asked for the reader'));
    expect(await loadDemonstration(database.db, unasked, { site, folder })).toEqual({ ok: true, value: 0 });
    expect(await removeReport(database.db, reader, { site, id: '0'.repeat(20) })).toMatchObject({
      failure: { code: 'report.not-found' },
    });
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { reportsNotReadBy, reportsOfUnit } from './find-report.ts';
import { listSizes, pageQuery, regionsUnder } from './list-reports.ts';
import { keysOfYear, listKey, type ListFilter } from './lists.ts';
import { ARCHIVE_SITE } from './site.ts';
import { searchUnits } from './unit.ts';

/** The archive of a province: 12,000 reports of 1,000 units over 12 years, in 10 cities of 10 counties. */
const FILL = `
  insert into region (site_id, code, parent, name)
  select 0, code, nullif(left(code, length(code) - 2), ''), 'region ' || code from (
    select '37' as code union all
    select '37' || lpad(c::text, 2, '0') from generate_series(1, 10) c union all
    select '37' || lpad(c::text, 2, '0') || lpad(d::text, 2, '0') from generate_series(1, 10) c, generate_series(1, 10) d
  ) codes order by length(code);

  insert into unit (site_id, id, name, name_key, region_code)
  select 0, lpad(to_hex(u), 16, '0'), 'unit ' || u, '第' || u || '市人民政府',
         '37' || lpad((u % 10 + 1)::text, 2, '0') || lpad((u / 10 % 10 + 1)::text, 2, '0')
  from generate_series(0, 999) u;

  insert into unit_name_part (site_id, part, unit_id)
  select 0, substr(name_key, at), id from unit, generate_series(1, length(name_key)) at;

  insert into report (site_id, id, unit_id, organization, organization_sort, region_code, year, edition, script, origin,
                      source_name, source_format, source_size, source_sha256, reader_version, errors, warnings, infos)
  select 0, left(sha, 20), unit.id, unit.name, unit.id, unit.region_code, year,
         case when year <= 2018 then '2008' when year <= 2020 then '2019' else '2021' end,
         'simplified', 'import', 'x.txt', 'text', 1, sha, '1', (hashtext(sha) % 50 = 0)::integer, (hashtext(sha) % 3 = 0)::integer, 0
  from unit, generate_series(2014, 2025) year, lateral (select encode(sha256((unit.id || year)::bytea), 'hex') as sha) file;

  insert into report_listing (site_id, list, sort_key, report_id, year)
  select 0, list, sort_key, report.id, year from report,
  lateral (select case when errors > 0 then 'error' when warnings > 0 then 'warning' else 'none' end as worst) w,
  lateral (
    select case when parts = '' then 'all' else parts end as list from (
      select trim(concat_ws(' ', region, edition_part, worst_part)) as parts
      from (values (null), ('region:37'), ('region:' || left(region_code, 4)), ('region:' || region_code)) r (region),
           (values (null), ('edition:' || edition)) e (edition_part), (values (null), ('worst:' || worst)) s (worst_part)
    ) combined
    union all select 'unit:' || unit_id
  ) lists;

  insert into report_reading (site_id, report_id, cells, sections, local_rows, problems)
  select 0, id, '{}', '[]', '[]', '[]' from report;
`;

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(FILL);
});
afterAll(() => database.drop());

type Plan = {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
};
type Explained = { explain: (format: 'json', options: ReturnType<typeof sql>) => Promise<Record<string, unknown>[]> };

/** Every step of the plan that was carried out. */
async function steps(query: Explained): Promise<readonly Plan[]> {
  const [row] = await query.explain('json', sql`analyze, timing off`);
  const [{ Plan: top }] = row?.['QUERY PLAN'] as [{ Plan: Plan }];
  const all = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)];
  return all(top);
}

/** Rows that a step touched, those it threw away included. The plan gives the mean of its rounds, to two places. */
const touched = (step: Plan) => Math.round((step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops']);

const SIZE = 20;
const db = () => database.db;

/** Rows of tables and entries of indexes that the work looked at, by PostgreSQL's own count. */
function looked(work: (on: TestDatabase['db']) => Promise<unknown>): Promise<number> {
  return database.db.connection().execute(async (on) => {
    const before = await lookedSoFar(on);
    await work(on);
    return (await lookedSoFar(on)) - before;
  });
}

async function lookedSoFar(on: TestDatabase['db']): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(on);
  const { rows } = await sql<{ n: number }>`
    select (select sum(seq_tup_read) from pg_stat_user_tables)::integer
         + (select sum(idx_tup_read) from pg_stat_user_indexes)::integer as n`.execute(on);
  return rows[0]?.n ?? 0;
}

const LISTS: readonly [string, ListFilter, number | undefined][] = [
  ['the whole archive', {}, undefined],
  ['a year', {}, 2018],
  ['a city', { region: '3704' }, undefined],
  ['a county, with few reports among many', { region: '370403' }, undefined],
  ['a county in a year', { region: '370403' }, 2019],
  ['an edition, all of whose reports are old', { edition: '2008' }, undefined],
  ['what is rare: errors in one city in one edition', { region: '3704', edition: '2019', worst: 'error' }, undefined],
  ['what is not there', { region: '9901', worst: 'error' }, undefined],
];

// First as after a large import, when PostgreSQL has not counted yet, then with its counts.
describe.each(['before', 'after'])('%s the tables have been analyzed', (when) => {
  beforeAll(async () => {
    if (when === 'after') await database.run('analyze');
  });

  test.each(LISTS)('a page of %s costs the rows of that page', async (_why, filter, year) => {
    const ask = { size: SIZE, ...(year === undefined ? {} : { year }) };
    const middle = `${keysOfYear(2017).from}0000000000000100/`;
    for (const at of [{}, { after: middle }, { before: middle }]) {
      const plan = await steps(pageQuery(db(), ARCHIVE_SITE, [listKey(filter)], ask, at));
      expect(plan.map((step) => step['Node Type']).filter((node) => node.includes('Seq Scan'))).toEqual([]);
      expect(Math.max(...plan.map(touched))).toBeLessThanOrEqual(SIZE + 1);
    }
  });

  test('a page of a search by name costs the 132 rows of its 11 units, give or take the rounding of the plan', async () => {
    const { units } = await searchUnits(db(), ARCHIVE_SITE, { text: '第77', most: 100 });
    const lists = units.map(({ id }) => `unit:${id}`);
    expect(lists).toHaveLength(11);
    const plan = await steps(pageQuery(db(), ARCHIVE_SITE, lists, { size: SIZE, sieve: { worst: 'error' } }, {}));
    expect(plan.map((step) => step['Node Type']).filter((node) => node.includes('Seq Scan'))).toEqual([]);
    expect(Math.max(...plan.map(touched))).toBeLessThanOrEqual(140);
  });

  test.each<[string, number, (on: TestDatabase['db']) => Promise<unknown>]>([
    ['a unit with all its years', 100, (on) => reportsOfUnit(on, ARCHIVE_SITE, '0000000000000100')],
    ['the sizes of some lists', 100, (on) => listSizes(on, ARCHIVE_SITE, ['all', 'region:37', 'region:3704 worst:error'])],
    ['divisions under another', 50, (on) => regionsUnder(on, ARCHIVE_SITE, '37')],
    ['a search that matches every unit', 5000, (on) => searchUnits(on, ARCHIVE_SITE, { text: '人民政府', most: 100 })],
    [
      'asking what to read again, with nothing to read',
      10,
      (on) => reportsNotReadBy(on, ARCHIVE_SITE, { version: '1', after: '', most: 100 }),
    ],
  ])('%s looks at most at %i rows and entries', async (_why, most, work) => {
    expect(await looked(work)).toBeLessThanOrEqual(most);
  });
});

test('the count sees work that grows', async () => {
  expect(await looked((on) => on.selectFrom('report').select('id').where('title', '=', 'x').execute())).toBeGreaterThanOrEqual(
    12_000,
  );
});

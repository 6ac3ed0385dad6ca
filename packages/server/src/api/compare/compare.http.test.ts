import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp, reportsByFile } from '../../testing/demonstration-app.ts';

type Line = {
  readonly id: string;
  readonly title: string;
  readonly values: readonly (number | null)[];
  readonly changes: readonly (number | null)[];
  readonly continuity: readonly string[];
};
type Comparison = {
  readonly basis: string;
  readonly reports: readonly { readonly id: string }[];
  readonly lines: readonly Line[];
};

let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
let ids: Readonly<Record<string, string>>;
let units: Readonly<Record<string, string>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  made = await demonstrationApp(database.db, { settings: { imports: 'open' } });
  // The same body’s report of another year: nothing else of a series is needed.
  const payload = demonstration('anshan-2019.txt').toString().replaceAll('2019', '2020');
  await made.call({
    method: 'POST',
    url: '/api/v1/reports?name=anshan-2020.txt',
    payload,
    headers: { 'content-type': 'text/plain' },
  });
  ({ ids, units } = await reportsByFile(made));
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

const compare = async (...names: readonly string[]) =>
  (await made.call({ url: `/api/v1/compare?ids=${names.map((name) => ids[name] ?? name).join(',')}` })).json<
    Comparison & { code?: string }
  >();

const line = ({ lines }: Comparison, id: string) => lines.find((each) => each.id === id);

describe('reports side by side', () => {
  test('of one form cell by cell, in the order asked', async () => {
    const compared = await compare('laixi-2020.txt', 'anshan-2019.txt');
    expect([compared.basis, compared.reports.map(({ id }) => id)]).toEqual([
      'cells',
      [ids['laixi-2020.txt'], ids['anshan-2019.txt']],
    ]);
    expect(line(compared, 't3.in.new.total')).toMatchObject({
      title: '表三“一、本年新收政府信息公开申请数量”总计',
      values: [206, 148],
      changes: [-58],
      continuity: ['same'],
    });
  });

  test('of one unit by year, whatever the order asked', async () => {
    const compared = await compare('anshan-2020.txt', 'laixi-2020.txt', 'anshan-2019.txt');
    const order = ['anshan-2019.txt', 'anshan-2020.txt', 'laixi-2020.txt'];
    expect(compared.reports.map(({ id }) => id)).toEqual(order.map((name) => ids[name]));
    expect(line(compared, 't3.in.new.total')).toMatchObject({ values: [148, 148, 206], changes: [0, 58] });
  });

  test('of several forms by what they share, without a difference where they count otherwise', async () => {
    const compared = await compare('jinshi-2018.docx', 'anshan-2019.txt', 'helan-2022.html');
    expect(compared.basis).toBe('concepts');
    expect(line(compared, 'requests.new')).toMatchObject({ continuity: ['near', 'same'] });
    expect(line(compared, 'norm_docs.stock')).toMatchObject({ continuity: ['same', 'no'], changes: [null, null] });
  });

  test.each([
    ['one', ['anshan-2019.txt']],
    ['the same twice', ['anshan-2019.txt', 'anshan-2019.txt']],
    ['nine', Array.from({ length: 9 }, (_, at) => String(at).repeat(20))],
    ['an empty place', ['anshan-2019.txt', '']],
  ])('of %s is refused', async (_why, names) => {
    const { code } = await compare(...names);
    expect(code).toBe(names.includes('') ? 'report.not-found' : 'compare.other-ids');
  });

  test('of one that is not there says so', async () => {
    expect((await compare('anshan-2019.txt', '0'.repeat(20))).code).toBe('report.not-found');
    expect((await made.call({ url: '/api/v1/compare' })).json()).toMatchObject({
      code: 'request.invalid',
      errors: [{ field: 'ids' }],
    });
  });
});

describe('a unit over the years', () => {
  test('has one report a year, and a point for each', async () => {
    const answer = await made.call({ url: `/api/v1/units/${units['anshan-2020.txt']}/series` });
    const { unit, reports, series } = answer.json<{
      unit: { name: string };
      reports: readonly { year: number }[];
      series: readonly { id: string; points: readonly { year: number; value: number | null }[]; breaks: readonly unknown[] }[];
    }>();
    expect(unit.name).toContain('鞍山');
    expect(reports.map(({ year }) => year)).toEqual([2019, 2020]);
    const of = (id: string) => series.find((each) => each.id === id);
    expect(of('requests.new')).toMatchObject({
      points: [
        { year: 2019, value: 148 },
        { year: 2020, value: 148 },
      ],
      breaks: [],
    });
  });

  test.each(['0'.repeat(16), 'x', '%00'])('that is not there: %s', async (id) => {
    expect((await made.call({ url: `/api/v1/units/${id}/series` })).json()).toMatchObject({ code: 'unit.not-found' });
  });

  test('is found by a part of its name', async () => {
    const find = async (search: string) =>
      (await made.call({ url: `/api/v1/units?${new URLSearchParams(search)}` })).json<{
        units: readonly { id: string; series: string }[];
        tooMany: boolean;
      }>();
    const { units: found } = await find('q=鞍山');
    expect(found.map(({ id }) => id)).toEqual([units['anshan-2019.txt']]);
    expect((await made.call({ url: found[0]?.series ?? '' })).statusCode).toBe(200);
    expect((await find('q=鞍山&region=37')).units).toEqual([]);
    expect(await find('q=市&limit=1')).toMatchObject({ units: [expect.anything()], tooMany: true });
  });
});

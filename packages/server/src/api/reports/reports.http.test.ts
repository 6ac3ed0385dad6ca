import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { demonstration, demonstrationApp } from '../../testing/demonstration-app.ts';

type Row = {
  readonly id: string;
  readonly unit: string;
  readonly organization: string;
  readonly year: number;
  readonly edition: string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info', number>>;
  readonly region: { readonly code: string; readonly path: readonly string[] };
  readonly source: { readonly name: string };
};
type List = {
  readonly reports: readonly Row[];
  readonly total: number | null;
  readonly next: string | null;
  readonly previous: string | null;
};

let database: TestDatabase;
let made: Awaited<ReturnType<typeof demonstrationApp>>;
let rows: readonly Row[];
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  made = await demonstrationApp(database.db);
  rows = (await list('')).reports;
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => made.call({ url, headers });

async function list(search: string): Promise<List> {
  const answer = await get(`/api/v1/reports${search}`);
  expect([search, answer.statusCode]).toEqual([search, 200]);
  return answer.json<List>();
}

async function refused(
  url: string,
): Promise<{ code: string; status: number; errors?: readonly { field: string; detail: string }[] }> {
  const answer = await get(url);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.json();
}

const of = (name: string): Row => {
  const row = rows.find(({ source }) => source.name === name);
  if (!row) throw new Error(name);
  return row;
};

describe('the list', () => {
  test('tells unit, year, form and findings of each, newest year first', async () => {
    expect(rows.map(({ year, edition, organization }) => [year, edition, organization])).toEqual([
      [2022, '2021', '賀蘭縣'],
      [2020, '2019', expect.stringContaining('莱西市')],
      [2020, '2019', '郑州市上街区人民政府'],
      [2019, '2019', expect.stringContaining('鞍山市')],
      [2018, '2008', '津市市人民政府'],
    ]);
    expect(of('anshan-2019.txt')).toMatchObject({
      counts: { error: 2 },
      region: { code: '210300', path: ['辽宁省', '鞍山市'] },
      unit: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  test.each([
    ['a part of the name', '?q=鞍山', ['anshan-2019.txt']],
    ['a part of the name in the other script', '?q=贺兰', ['helan-2022.html']],
    ['a year', '?year=2020', ['laixi-2020.txt', 'shangjie-2020.html']],
    ['a province', '?region=37', ['laixi-2020.txt']],
    ['a county, with its six digits', '?region=430781', ['jinshi-2018.docx']],
    ['a form', '?edition=2021', ['helan-2022.html']],
    ['the worst finding', '?worst=error', ['anshan-2019.txt']],
    ['form and year together', '?edition=2019&year=2019', ['anshan-2019.txt']],
    ['name, region and form together', '?q=市&region=43&edition=2008', ['jinshi-2018.docx']],
    ['a rule', '?rule=R1', ['anshan-2019.txt']],
    ['a rule and a year without any', '?rule=R1&year=2020', []],
    ['a name that nobody has', '?q=没有这个县', []],
    ['a year without any', '?year=1999', []],
    ['a name that is no name', '?q=%00%F0%9F%98%80%2525', []],
  ])('by %s', async (_why, search, names) => {
    const { reports } = await list(encodeURI(decodeURI(search)));
    expect(reports.map(({ source }) => source.name)).toEqual(names);
  });

  test('by unit', async () => {
    const { reports, total } = await list(`?unit=${of('jinshi-2018.docx').unit}&year=2018`);
    expect([reports.map(({ id }) => id), total]).toEqual([[of('jinshi-2018.docx').id], 1]);
    expect((await list(`?unit=${'0'.repeat(16)}`)).reports).toEqual([]);
  });

  test('pages follow each other forward and back, whatever their size, and nothing is lost or told twice', async () => {
    for (const limit of [1, 2, 3, 5, 100]) {
      const seen: string[] = [];
      let last: List | undefined;
      for (let next: string | null = `/api/v1/reports?limit=${limit}`; next !== null;) {
        last = (await get(next)).json<List>();
        seen.push(...last.reports.map(({ id }) => id));
        next = last.next;
      }
      expect(seen).toEqual(rows.map(({ id }) => id));
      const back: string[] = [];
      for (let before = last?.previous ?? null; before !== null;) {
        const page = (await get(before)).json<List>();
        back.unshift(...page.reports.map(({ id }) => id));
        before = page.previous;
      }
      expect(back).toEqual(seen.slice(0, seen.length - (last?.reports.length ?? 0)));
    }
  });

  test('the address of the next page keeps what was asked', async () => {
    const { next, total } = await list('?region=37&limit=1&worst=warning');
    expect([next, total]).toEqual([null, 1]);
    const of2020 = await list('?year=2020&edition=2019&limit=1');
    expect(of2020.next).toMatch(/^\/api\/v1\/reports\?year=2020&edition=2019&limit=1&after=/);
    expect((await get(of2020.next ?? '')).json<List>().reports).toHaveLength(1);
  });
});

describe('what is asked wrongly is named', () => {
  test.each([
    ['?limit=0', 'limit', '应为 1 至 100 的整数'],
    ['?limit=101', 'limit', '应为 1 至 100 的整数'],
    ['?limit=', 'limit', '应为 1 至 100 的整数'],
    ['?limit=1.5', 'limit', '应为 1 至 100 的整数'],
    ['?limit=1&limit=2', 'limit', '应为 1 至 100 的整数'],
    ['?year=去年', 'year', '应为年份，例如 2023'],
    ['?region=3', 'region', '应为行政区划代码的前 2、4 或 6 位，例如 37、3702、370285'],
    ['?edition=2020', 'edition', '应为 2008、2019、2021 之一'],
    ['?worst=bad', 'worst', '应为 error、warning、info、none 之一'],
    ['?rule=R99', 'rule', '应为规则编号，例如 R2，全部编号见 /api/v1/rules'],
    ['?unit=x', 'unit', '应为机关编号，16 位十六进制数字'],
    ['?q=', 'q', '应为机关名称的一部分，1 至 50 个字'],
    ['?yaer=2020', 'yaer', '没有这个参数'],
    ['?__proto__=1', '__proto__', '没有这个参数'],
  ])('%s', async (search, field, detail) => {
    expect(await refused(`/api/v1/reports${encodeURI(search)}`)).toMatchObject({
      code: 'request.invalid',
      status: 400,
      errors: [{ field, detail }],
    });
  });

  test('all of them at once', async () => {
    const { errors = [] } = await refused('/api/v1/reports?limit=x&year=x&colour=red');
    expect(errors.map(({ field }) => field).toSorted()).toEqual(['colour', 'limit', 'year']);
  });

  test.each([
    ['a cursor that nobody gave out', '?after=abc', 'list.bad-cursor'],
    ['a unit with a filter', `?unit=${'0'.repeat(16)}&edition=2021`, 'list.filters-apart'],
    ['a rule with a name', '?rule=R1&q=a', 'list.filters-apart'],
    ['a rule with a unit', `?rule=R1&unit=${'0'.repeat(16)}`, 'list.filters-apart'],
    ['forward and back at once', '?after=a&before=b', 'list.filters-apart'],
  ])('%s', async (_why, search, code) => {
    expect(await refused(`/api/v1/reports${search}`)).toMatchObject({ code, status: 400 });
  });

  test('whatever is asked, the answer is one that the description knows, and never a fault', async () => {
    const names = ['q', 'year', 'region', 'unit', 'edition', 'worst', 'rule', 'after', 'before', 'limit', 'x'];
    const search = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.nat().map(String))),
      {
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(search, async (pairs) => {
        const well = pairs.map(([name, value]) => [name, value.toWellFormed()]);
        const answer = await get(`/api/v1/reports?${new URLSearchParams(well)}`);
        expect([200, 400]).toContain(answer.statusCode);
      }),
      { numRuns: 200 },
    );
  });
});

describe('one report', () => {
  test('is its figures, its text and its findings, as the command line tells them', async () => {
    const { id } = of('anshan-2019.txt');
    const whole = (await get(`/api/v1/reports/${id}`)).json<{
      report: { cells: Record<string, number | null>; sections: unknown[] };
      findings: readonly { rule: string; severity: string; at: string; message: string }[];
      links: Record<string, string>;
    }>();
    expect(whole.report.cells['t3.in.new.total']).toBe(148);
    expect(whole.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['R1', 'R1']);
    expect(whole.findings[0]?.message).toContain('商业企业');
    expect(whole.links).toMatchObject({ csv: `/api/v1/reports/${id}.csv`, file: `/api/v1/reports/${id}/file` });
    for (const link of Object.values(whole.links)) expect((await get(link)).statusCode).toBe(200);
  });

  test.each([
    '0'.repeat(20),
    'x',
    'X'.repeat(20),
    '%00',
    '%27;drop table report',
    'a.b.csv',
    `${'0'.repeat(20)}/file`,
    `${'0'.repeat(20)}.csv`,
  ])('that is not there: %s', async (id) => {
    expect(await refused(`/api/v1/reports/${id}`)).toMatchObject({ code: 'report.not-found', status: 404 });
  });

  test('has no parameters, and says so', async () => {
    expect(await refused(`/api/v1/reports/${of('anshan-2019.txt').id}?full=1`)).toMatchObject({ errors: [{ field: 'full' }] });
  });
});

describe('the file as it came in', () => {
  test.each([
    ['jinshi-2018.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['helan-2022.html', 'application/octet-stream', 'html'],
    ['laixi-2020.txt', 'application/octet-stream', 'txt'],
  ])('%s goes out byte for byte, to be saved and not shown', async (name, type, ending) => {
    const { id } = of(name);
    const answer = await get(`/api/v1/reports/${id}/file`);
    expect(answer.rawPayload.equals(demonstration(name))).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${id}.${ending}"; filename*=UTF-8''${name}`,
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      etag: `"${createHash('sha256').update(demonstration(name)).digest('hex')}"`,
    });
  });

  test('is not fetched for who has it', async () => {
    const url = `/api/v1/reports/${of('laixi-2020.txt').id}/file`;
    const { etag } = (await get(url)).headers;
    const again = await get(url, { 'if-none-match': String(etag) });
    expect([again.statusCode, again.payload, again.headers.etag]).toEqual([304, '', etag]);
  });
});

describe('the figures for a spreadsheet', () => {
  const lines = (answer: LightMyRequestResponse) => answer.payload.slice(1).split('\r\n');

  test('have a mark that Excel knows, a head, and one line a cell', async () => {
    const { id, organization } = of('anshan-2019.txt');
    const answer = await get(`/api/v1/reports/${id}.csv`);
    expect(answer.payload.startsWith('\uFEFF编号,表,行,列,单位,数值,状态,原样\r\n')).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${id}.csv"; filename*=UTF-8''${encodeURIComponent(`${organization}-2019.csv`)}`,
    });
    const cells = (await get(`/api/v1/reports/${id}`)).json<{ report: { cells: object } }>().report.cells;
    const ids = lines(answer)
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(ids.toSorted()).toEqual(Object.keys(cells).toSorted());
    expect(lines(answer)).toContainEqual(
      expect.stringMatching(/^t3\.in\.new\.total,表三,一、本年新收政府信息公开申请数量,总计,件,148,已填,$/),
    );
  });
});

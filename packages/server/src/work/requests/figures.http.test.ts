import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { makeTestDatabase } from '@gongkai/store/testing';
import type { Browser } from '../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
  await house.begin();
  const office = await house.ready('o', 'office', {
    unit: 'root',
    appointments: [{ role: 'openGovernmentOffice', unit: 'root', scope: 'site' }],
  });
  const of = async (unit: string, route: string, days: object, type = 'natural') => {
    made += 1;
    const form = { type, name: '王小明', content: `预案 ${made}` };
    const ask = { unit, route, days, form, mayLack: true, key: `figures-${made}-01234567` };
    const answer = await office.post('/requests', ask);
    if (answer.statusCode !== 201) throw new Error(answer.payload);
  };
  // The clock stands at 2026-03-02; what came in January is overdue by then.
  await of('bureau', 'counter', { submittedOn: '2026-03-02' });
  await of('bureau', 'signedPost', { signedOn: '2026-01-05' }, 'enterprise');
  await of('bureau', 'counter', { submittedOn: '2025-12-30' });
  await of('section', 'counter', { submittedOn: '2026-02-02' });
  await of('town', 'counter', { submittedOn: '2026-02-02' });
  await of('bureau', 'fax', { arrivedOn: '2026-03-02' });
});
let made = 0;
afterAll(() => house.close());
beforeEach(() => house.begin());

type Cell = { readonly text: string; readonly kind: string; readonly cell: string | null; readonly heads: readonly string[] };
type Figures = {
  readonly rows: readonly (readonly Cell[])[];
  readonly remedyRows: readonly (readonly Cell[])[];
  readonly overdue: readonly { readonly receivedOn: string }[];
};
const ofBureau = (browser: Browser, more = '') =>
  browser.get(`/requests/figures?unit=bureau&from=2026-01-01&to=2026-12-31${more}`);
const shown = ({ rows }: Figures, cell: string) => rows.flat().find((each) => each.cell === cell)?.text;
const head = { appointments: [{ role: 'disclosureHead', unit: 'bureau', scope: 'ownAndBelow' }] } as const;

test('table three as it is printed, live, of a unit alone and with those below', async () => {
  const browser = await house.ready('h', 'head', head);
  const own = (await ofBureau(browser)).json<Figures>();
  expect(own).toMatchObject({ unit: { id: 'bureau', name: '临江县教育局' }, below: false, form: '2021', asOf: '2026-03-02' });
  const at = (figures: Figures) =>
    ['in.new.natural', 'in.new.enterprise', 'in.carried.natural', 'in.new.total', 'carry.out.total', 'out.total.total'].map(
      (cell) => shown(figures, `t3.${cell}`),
    );
  // What waits for its confirmation has not been received, and is in no cell.
  expect(at(own)).toEqual(['1', '1', '1', '2', '3', '0']);
  const [note] = own.rows[0] ?? [];
  expect(note).toMatchObject({ kind: 'label', text: expect.stringContaining('勾稽关系') });
  expect(own.rows.flat().filter(({ kind, heads }) => kind === 'figure' && heads.length === 0)).toEqual([]);
  const below = (await ofBureau(browser, '&below=yes')).json<Figures>();
  expect(at(below)).toEqual(['2', '1', '1', '3', '4', '0']);
});

test('each cell leads to its requests, as many as it says', async () => {
  const browser = await house.ready('h', 'head', head);
  const { rows } = (await ofBureau(browser, '&below=yes')).json<Figures>();
  for (const { cell, text } of rows.flat().filter(({ kind }) => kind === 'figure')) {
    const url = `/requests/figures/cases?unit=bureau&below=yes&from=2026-01-01&to=2026-12-31&cell=${cell}`;
    const answer = await browser.get(url);
    expect([cell, answer.json<{ cases: object[] }>().cases.length]).toEqual([cell, Number(text)]);
  }
  const none = await browser.get('/requests/figures/cases?unit=bureau&from=2026-01-01&to=2026-12-31&cell=t9.x');
  expect(none.json()).toMatchObject({ status: 422, code: 'figures.no-such-cell' });
});

test('table four as it is printed, each cell with its reviews and suits', async () => {
  const browser = await house.ready('h', 'handler');
  const office = await house.ready('o', 'office', {
    unit: 'root',
    appointments: [{ role: 'openGovernmentOffice', unit: 'root', scope: 'site' }],
  });
  const [overdue] = (await ofBureau(office)).json<{ overdue: readonly { id: string }[] }>().overdue;
  const { seen } = (await browser.get(`/requests/${overdue?.id}`)).json<{ seen: number }>();
  for (const [at, route] of (['review', 'suitDirect'] as const).entries()) {
    const filed = { route, against: { kind: 'silence' }, seen: seen + at };
    expect((await browser.post(`/requests/${overdue?.id}/remedies`, filed)).statusCode).toBe(200);
  }
  const { remedyRows } = (await ofBureau(browser)).json<Figures>();
  const cells = remedyRows.flat().filter(({ kind }) => kind === 'figure');
  expect(cells.map(({ text }) => text).join('')).toBe('000110001100000');
  expect(cells.filter(({ heads }) => heads.length === 0)).toEqual([]);
  for (const { cell, text } of cells) {
    const answer = await browser.get(`/requests/figures/remedies?unit=bureau&from=2026-01-01&to=2026-12-31&cell=${cell}`);
    expect([cell, answer.json<{ cases: object[] }>().cases.length]).toEqual([cell, Number(text)]);
  }
  const none = await browser.get('/requests/figures/remedies?unit=bureau&from=2026-01-01&to=2026-12-31&cell=t4.review.won');
  expect(none.json()).toMatchObject({ status: 422, code: 'figures.no-such-cell' });
});

test('overdue ones are listed, the longest first; routes and days are counted', async () => {
  const browser = await house.ready('h', 'head', head);
  const figures = (await ofBureau(browser)).json<Figures>();
  expect(figures.overdue.map(({ receivedOn }) => receivedOn)).toEqual(['2025-12-30', '2026-01-05']);
  expect(figures).toMatchObject({
    handling: {
      closed: 0,
      averageWorkingDays: null,
      overdue: 2,
      byRoute: [
        { route: 'counter', received: 1 },
        { route: 'signedPost', received: 1 },
      ],
    },
  });
});

test('a year of the old form has its table', async () => {
  const browser = await house.ready('h', 'head', head);
  const old = await browser.get('/requests/figures?unit=bureau&from=2019-01-01&to=2020-12-31');
  expect(old.json()).toMatchObject({ form: '2019' });
  expect(shown(old.json<Figures>(), 't3.out.other.total')).toBe('0');
});

test('the Excel file has the table as it is printed, with figures that can be added up', async () => {
  const browser = await house.ready('h', 'head', head);
  const answer = await browser.get('/requests/figures.xlsx?unit=bureau&below=yes&from=2026-01-01&to=2026-12-31');
  expect(answer.headers['content-disposition']).toContain(encodeURIComponent('申请统计 临江县教育局'));
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['表三', '表四', '办理情况', '超期清单']);
  const table = book.getWorksheet('表三');
  expect(table?.getCell('A1').value).toBe('临江县教育局（含下级）');
  const received = table?.getRows(1, 60)?.find((row) => row.getCell(1).text.startsWith('一、本年新收'));
  expect(received?.getCell(10).value).toBe(3);
  expect(table?.getCell('A3').isMerged).toBe(true);
  const four = book.getWorksheet('表四')?.getRow(book.getWorksheet('表四')?.rowCount ?? 0);
  expect((four?.values as readonly unknown[]).filter((value) => typeof value === 'number')).toHaveLength(15);
});

test('a period that is turned round and a unit that is not there are refused; so is whoever does not reach that far', async () => {
  const browser = await house.ready('h', 'handler');
  const turned = await browser.get('/requests/figures?unit=bureau&from=2026-02-01&to=2026-01-01');
  expect(turned.json()).toMatchObject({ status: 422, code: 'figures.period-turned' });
  expect((await ofBureau(browser, '&below=yes')).json()).toMatchObject({ status: 403 });
  const town = await browser.get('/requests/figures?unit=town&from=2026-01-01&to=2026-12-31');
  expect(town.json()).toMatchObject({ status: 403, code: 'permission.outside-scope' });
});

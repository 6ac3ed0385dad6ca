import { expect, test } from 'vitest';
import { archiveHref, askInstead } from './archive-ask.ts';
import { archiveView, type ArchiveSource } from './archive-view.ts';

const source: ArchiveSource = {
  ask: {},
  reports: [],
  total: 12,
  tooMany: false,
  choices: {
    years: [
      { value: 2023, reports: 7 },
      { value: null, reports: 5 },
    ],
    editions: [{ value: '2021', reports: 12 }],
    worst: [{ value: 'error', reports: 4 }],
    within: [{ code: '37', name: '山东省' }],
    regions: [{ value: { code: '3702', name: '青岛市' }, reports: 2 }],
  },
  divisions: new Map(),
  archive: 12,
};

test('one list has one address', () => {
  expect(archiveHref({ worst: 'error', q: '莱 西', year: 2020 })).toBe('/?q=%E8%8E%B1%20%E8%A5%BF&year=2020&worst=error');
  expect(archiveHref({})).toBe('/');
});

test('another question begins at its first page', () => {
  expect(askInstead({ year: 2020, after: 'x', before: 'y' }, { region: '37', year: undefined })).toEqual({ region: '37' });
});

test('versions of one report say how they came in; what stands alone does not', () => {
  const report = (id: string, year: number) => ({
    ...{ id, unitId: 'u', organization: '松台县', region: null, year, edition: '2021' as const, published: null },
    ...{ source: { name: `${id}.html` }, importedAt: '2024-02-01 09:30', counts: { error: 0, warning: 0, info: 0 } },
  });
  const none = { ...report('d', 2022), unitId: null };
  const reports = [report('a', 2023), report('b', 2023), report('c', 2022), none, { ...none, id: 'e' }];
  expect(archiveView({ ...source, reports }).rows.map(({ came }) => came)).toEqual([
    '2024-02-01 09:30 入库，文件“a.html”',
    '2024-02-01 09:30 入库，文件“b.html”',
    null,
    null,
    null,
  ]);
});

test('a choice keeps the others, is counted, and shows where one stands', () => {
  const { facets } = archiveView({ ...source, ask: { region: '37', edition: '2021' } });
  const [years, regions, editions] = facets;
  expect(years?.options).toEqual([
    { text: '全部', href: '/?region=37&edition=2021', chosen: true, reports: null },
    { text: '2023年', href: '/?year=2023&region=37&edition=2021', chosen: false, reports: 7 },
  ]);
  expect(regions?.options.map(({ text, href, chosen }) => [text, href, chosen])).toEqual([
    ['全国', '/?edition=2021', false],
    ['山东省', '/?region=37&edition=2021', true],
    ['青岛市', '/?region=3702&edition=2021', false],
  ]);
  expect(editions?.options.map(({ chosen }) => chosen)).toEqual([false, true]);
});

test('a search that fits on one page says how many there are; one that goes on says how many are on this page', () => {
  const search = { ...source, ask: { q: '县' }, total: null };
  expect(archiveView(search).count).toBe('共 0 份年度报告');
  expect(archiveView({ ...search, after: 'x' }).count).toBe('本页 0 份年度报告');
  expect(archiveView({ ...search, tooMany: true }).count).toBe('本页 0 份年度报告');
});

test('beside a search no numbers stand: they would count reports that the search leaves out', () => {
  const { facets, tiles } = archiveView({ ...source, ask: { q: '县' } });
  expect(facets.flatMap(({ options }) => options).every(({ reports }) => reports === null)).toBe(true);
  expect(tiles).toEqual([]);
});

test('reports that break a rule are asked alone: another choice starts anew', () => {
  const { facets } = archiveView({ ...source, ask: { rule: 'R1' } });
  expect(facets[0]?.options[1]?.href).toBe('/?year=2023&rule=R1');
  expect(facets[2]?.options[1]?.href).toBe('/?edition=2021');
});

test('a kind of result that no report has is shown as 0; the chosen one leads back', () => {
  const { tiles } = archiveView({ ...source, ask: { worst: 'error' } });
  expect(tiles.map(({ worst, reports, href }) => [worst, reports, href])).toEqual([
    ['error', 4, '/'],
    ['warning', 0, '/?worst=warning'],
    ['info', 0, '/?worst=info'],
    ['none', 0, '/?worst=none'],
  ]);
});

test('what is chosen is said, each with the way back', () => {
  const { chosen } = archiveView({ ...source, ask: { q: '莱西', year: 2020, region: '37', worst: 'none' } });
  expect(chosen.map(({ text }) => text)).toEqual(['名称含“莱西”', '2020年', '山东省', '未发现矛盾']);
  expect(chosen[1]?.href).toBe('/?q=%E8%8E%B1%E8%A5%BF&region=37&worst=none');
});

test('an empty archive is not an empty list', () => {
  expect(archiveView(source).empty).toBe('list');
  expect(archiveView({ ...source, archive: 0 }).empty).toBe('archive');
});

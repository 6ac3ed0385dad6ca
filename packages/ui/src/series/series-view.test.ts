import type { Report } from '@gongkai/report';
import { expect, test } from 'vitest';
import { sampleReport } from '../gallery/sample-reports.ts';
import { seriesView } from './series-view.ts';

const year = (report: Report, id: string) => ({
  report,
  summary: {
    id,
    unitId: 'u',
    organization: report.organization,
    region: null,
    year: report.year,
    edition: report.edition,
    published: report.published,
    source: { name: `${id}.html` },
    importedAt: '2024-02-01 09:30',
    counts: { error: 0, warning: 0, info: 0 },
  },
});
const view = seriesView({
  unit: { id: 'u', name: '松台县人民政府' },
  years: [
    year(sampleReport('2008', 'zeros'), 'a'),
    year(sampleReport('2019', 'zeros', { year: 2019 }), 'b'),
    year(sampleReport('2019', 'zeros'), 'c'),
  ],
  others: [],
  divisions: new Map(),
});
const row = (id: string) => view.rows.find((each) => each.id === id);

test('what a form does not count is neither 0 nor blank', () => {
  expect(row('requests.carried-in')?.values).toEqual(['not-counted', 0, 0]);
  expect(row('published.total')?.values).toEqual([0, 'not-counted', 'not-counted']);
});

test('breaks stand between the years they lie between', () => {
  expect(row('requests.new')?.breaks).toEqual(['near', null, null]);
  expect(row('rejected.petition')?.breaks).toEqual(['no', null, null]);
  expect(row('licence.decisions')?.breaks).toEqual([null, null, null]);
  expect(view.broken).toBe(true);
});

test('the newest report comes first, and all years can be compared', () => {
  expect(view.reports.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(view.compareHref).toBe('/compare?ids=a,b,c');
});

import type { Report } from '@gongkai/report';
import type { ListedReport } from '../archive/archive-view.ts';
import type { Examples } from '../gallery/examples.ts';
import { sampleReport } from '../gallery/sample-reports.ts';
import type { SeriesBody } from './series-body.tsx';
import { seriesView } from './series-view.ts';

const unit = { id: 'a'.repeat(16), name: '松台县人民政府' };
const listed = ({ year, edition, organization, published }: Report, letter: string): ListedReport => ({
  id: letter.repeat(20),
  unitId: unit.id,
  organization,
  region: null,
  year,
  edition,
  published,
  source: { name: `${letter}.html` },
  importedAt: '2024-02-01 09:30',
  counts: { error: 0, warning: 0, info: 0 },
});
const year = (report: Report, letter: string) => ({ summary: listed(report, letter), report });
const divisions = new Map<string, string>();
const [old, trial, next] = [
  sampleReport('2008', 'zeros'),
  sampleReport('2019', 'zeros', { year: 2019 }),
  sampleReport('2019', 'zeros'),
];

export const examples: Examples<typeof SeriesBody> = {
  'over two forms': seriesView({
    unit,
    years: [year(old, 'a'), year(trial, 'b'), year(next, 'c')],
    others: [listed(sampleReport('2019', 'zeros', { year: null }), 'd')],
    divisions,
  }),
  'two versions of one year': seriesView({ unit, years: [year(old, 'a')], others: [listed(old, 'b')], divisions }),
  'one year': seriesView({ unit, years: [year(old, 'a')], others: [], divisions }),
  'no year': seriesView({ unit, years: [], others: [listed(old, 'a')], divisions }),
};

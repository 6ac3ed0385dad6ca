import type { Examples } from '../gallery/examples.ts';
import { sampleReport } from '../gallery/sample-reports.ts';
import type { CompareTable } from './compare-table.tsx';
import { compareView } from './compare-view.ts';

const counts = { error: 0, warning: 0, info: 0 };
const { reports, tables, over } = compareView(
  [
    { id: 'a'.repeat(20), report: sampleReport('2019'), counts },
    { id: 'b'.repeat(20), report: sampleReport('2019', 'zeros', { year: 2019 }), counts },
  ],
  'all',
);

export const examples: Examples<typeof CompareTable> = Object.fromEntries(
  tables.map((table) => [table.id, { table, reports, over }]),
);

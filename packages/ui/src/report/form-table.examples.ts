import { EDITIONS } from '@gongkai/report';
import type { Examples } from '../gallery/examples.ts';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import { numbered } from './finding-views.ts';
import type { FormTable } from './form-table.tsx';
import { formTableView } from './form-table-view.ts';
import { marksOf } from './marks.ts';

export const examples: Examples<typeof FormTable> = Object.fromEntries(
  EDITIONS.flatMap(({ id, tables }) =>
    tables.map((table) => {
      const report = sampleReport(id);
      return [`${id} ${table.id}`, formTableView(table, report, marksOf(id === '2008' ? [] : numbered(report, SAMPLE_FINDINGS)))];
    }),
  ),
);

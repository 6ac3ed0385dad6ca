import type { Examples } from '../gallery/examples.ts';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import type { FindingList } from './finding-list.tsx';
import { findingViews, numbered } from './finding-views.ts';

const report = sampleReport('2021');

export const examples: Examples<typeof FindingList> = {
  'at every kind of place': { findings: findingViews(report, numbered(report, SAMPLE_FINDINGS)) },
  none: { findings: [] },
};

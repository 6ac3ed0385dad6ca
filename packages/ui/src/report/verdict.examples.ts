import type { Severity } from '@gongkai/report';
import type { Examples } from '../gallery/examples.ts';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import { numbered } from './finding-views.ts';
import type { Verdict } from './verdict.tsx';
import { verdictView } from './verdict-view.ts';

const report = sampleReport('2021');
const withFindings = (...severities: readonly Severity[]) =>
  verdictView(
    report,
    numbered(
      report,
      SAMPLE_FINDINGS.filter(({ severity }) => severities.includes(severity)),
    ),
  );

export const examples: Examples<typeof Verdict> = {
  errors: withFindings('error', 'warning', 'info'),
  'nothing certain': withFindings('warning'),
  'worth a look': withFindings('info'),
  clean: withFindings(),
};

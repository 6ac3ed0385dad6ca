import type { Section } from '@gongkai/report';
import type { Examples } from '../gallery/examples.ts';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import { numbered } from './finding-views.ts';
import type { Narrative } from './narrative.tsx';
import { paragraphsOf } from './narrative-view.ts';

const report = sampleReport('2021');
const section: Section = report.sections.find(({ id }) => id === 's5') ?? { id: 's5', heading: '', text: '' };

export const examples: Examples<typeof Narrative> = {
  plain: { paragraphs: paragraphsOf(section, []) },
  'findings over one another': { paragraphs: paragraphsOf(section, numbered(report, SAMPLE_FINDINGS)) },
};

import { annualReportDue } from '@gongkai/law';
import { finding, type Check } from './context.ts';
import { proseIn } from './narrative.ts';
import { reportingBody } from './names.ts';

/** R24: published by 31 January (departments) or 31 March (governments). The date found may be that of a page moved later. */
export const publishedInTime: Check = ({ report }) => {
  const { kind } = reportingBody(report);
  const body = kind === 'department' ? 'department' : kind === 'government' || kind === 'zone' ? 'government' : undefined;
  if (report.year === null || report.published === null || body === undefined) return [];
  const { due, cites } = annualReportDue(report.year, body);
  if (report.published <= due) return [];
  return [
    {
      ...finding(
        'R24',
        'late',
        { kind: 'document' },
        { expected: `≤${due}`, found: report.published, params: { due, kind: body } },
      ),
      cites,
    },
  ];
};

const RESULTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['工作考核', /考核|考评/],
  ['社会评议', /评议|满意度|第三方评估|测评/],
  ['责任追究', /责任追究|追究.{0,6}责任|追责|问责/],
];

/** R26: the report of a government gives the results of appraisal, public evaluation and accountability (条例 art. 50(2)). */
export const appraisalResults: Check = ({ report, edition }) => {
  if (edition.id === '2008' || reportingBody(report).kind !== 'government') return [];
  if (!report.sections.some((section) => section.id === 's1')) return [];
  const text = report.sections.map((section) => proseIn(report, section).text).join('\n');
  const missing = RESULTS.filter(([, words]) => !words.test(text)).map(([name]) => name);
  return missing.length === 0
    ? []
    : [finding('R26', 'missing', { kind: 'document' }, { params: { missing: missing.join('、') }, found: missing.join('、') })];
};

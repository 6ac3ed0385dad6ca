import type { Examples } from '../gallery/examples.ts';
import { SAMPLE_FINDINGS, sampleReport } from '../gallery/sample-reports.ts';
import type { ReportBody } from './report-body.tsx';
import { reportView } from './report-view.ts';

const file = {
  name: '年度报告.docx',
  format: 'docx',
  size: 14596,
  sha256: '84be32ff421347232ca5f97ff7cca87d92c37b02a5b4f4c940b42cf74c2f9be1',
};
const kept = {
  id: '00aa00aa00aa00aa00aa',
  unit: { id: '00aa00aa00aa00aa', name: '松台县人民政府' },
  regions: ['甲省', '松台县'],
};
const unread = sampleReport('2021', 'mixed', {
  year: null,
  organization: null,
  title: null,
  published: null,
  sections: [],
  problems: [{ code: 'year.unknown' }, { code: 'table.missing', table: 't2' }],
});
const local = [{ label: '微信公开政府信息数', unit: '条', value: 5682, cumulative: null }];

export const examples: Examples<typeof ReportBody> = {
  'kept, with findings': reportView({
    ...kept,
    file,
    report: sampleReport('2021'),
    findings: SAMPLE_FINDINGS,
    years: [
      sampleReport('2019', 'zeros'),
      sampleReport('2021', 'mixed', { year: 2021 }),
      sampleReport('2021', 'mixed', { year: 2022 }),
    ],
  }),
  clean: reportView({ file, report: sampleReport('2019', 'zeros'), findings: [] }),
  'of a local form': reportView({ file, report: sampleReport('2008', 'mixed', { localRows: local }), findings: [] }),
  'hardly read': reportView({ file, report: unread, findings: [] }),
};

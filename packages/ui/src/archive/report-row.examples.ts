import type { Examples } from '../gallery/examples.ts';
import type { ReportRow } from './report-row.tsx';

const row = {
  id: '00aa00aa00aa00aa00aa',
  href: '/reports/00aa00aa00aa00aa00aa',
  organization: '松台县人民政府',
  year: '2023年',
  division: '甲省乙市松台县',
  edition: '2021年格式',
  published: '公布日期 2024-01-20',
  came: null,
  counts: { error: 1, warning: 3, info: 0 },
  unitHref: '/units/00aa00aa00aa00aa',
};

export const examples: Examples<typeof ReportRow> = {
  'all known': row,
  'hardly read': {
    ...row,
    organization: '机关名称不明',
    year: '年度不明',
    division: null,
    unitHref: null,
    counts: { error: 0, warning: 0, info: 0 },
  },
};

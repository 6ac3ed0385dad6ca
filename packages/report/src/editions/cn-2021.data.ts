import { defineEdition } from '../define-edition.ts';
import type { Block, Column } from '../edition.ts';
import { ANNUAL_SECTIONS } from './annual-sections.data.ts';
import { OTHER_ROWS_2021, requestTable } from './request-table.data.ts';
import { reviewTable } from './review-table.data.ts';

const DECISIONS: readonly Column[] = [{ id: 'decisions', title: '本年处理决定数量', unit: '件' }];

const disclosed: readonly Block[] = [
  {
    heading: '第二十条第（一）项',
    corner: '信息内容',
    columns: [
      { id: 'issued', title: '本年制发件数', unit: '件' },
      { id: 'repealed', title: '本年废止件数', unit: '件' },
      { id: 'in_force', title: '现行有效件数', unit: '件' },
    ],
    rows: [
      { id: 'rules', title: '规章' },
      { id: 'norm_docs', title: '行政规范性文件', also: ['规范性文件'] },
    ],
  },
  { heading: '第二十条第（五）项', corner: '信息内容', columns: DECISIONS, rows: [{ id: 'licence', title: '行政许可' }] },
  {
    heading: '第二十条第（六）项',
    corner: '信息内容',
    columns: DECISIONS,
    rows: [
      { id: 'penalty', title: '行政处罚' },
      { id: 'coercion', title: '行政强制' },
    ],
  },
  {
    heading: '第二十条第（八）项',
    corner: '信息内容',
    columns: [{ id: 'amount_wan', title: '本年收费金额（单位：万元）', kind: 'amount', unit: '万元' }],
    rows: [{ id: 'fees', title: '行政事业性收费' }],
  },
];

/** Form annexed to 国办公开办函〔2021〕30号, report years 2021 and later. */
export const edition2021 = defineEdition({
  id: '2021',
  years: { from: 2021 },
  source: '国办公开办函〔2021〕30号',
  sections: ANNUAL_SECTIONS,
  tables: [
    { id: 't2', title: '主动公开政府信息情况', blocks: disclosed, balances: [] },
    requestTable(OTHER_ROWS_2021),
    reviewTable,
  ],
});

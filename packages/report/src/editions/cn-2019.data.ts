import { defineEdition } from '../define-edition.ts';
import type { Block, Column } from '../edition.ts';
import { ANNUAL_SECTIONS } from './annual-sections.data.ts';
import { OTHER_ROW_2019, requestTable } from './request-table.data.ts';
import { reviewTable } from './review-table.data.ts';

const ITEMS: readonly Column[] = [
  { id: 'prev_items', title: '上一年项目数量', unit: '项' },
  { id: 'change', title: '本年增/减', kind: 'change', unit: '项' },
];
const ITEMS_AND_DECISIONS: readonly Column[] = [...ITEMS, { id: 'decisions', title: '处理决定数量', unit: '件' }];

const disclosed: readonly Block[] = [
  {
    heading: '第二十条第（一）项',
    corner: '信息内容',
    columns: [
      { id: 'made', title: '本年新制作数量', unit: '件' },
      { id: 'disclosed', title: '本年新公开数量', unit: '件' },
      { id: 'total_public', title: '对外公开总数量', unit: '件' },
    ],
    rows: [
      { id: 'rules', title: '规章' },
      { id: 'norm_docs', title: '规范性文件', also: ['行政规范性文件'] },
    ],
  },
  {
    heading: '第二十条第（五）项',
    corner: '信息内容',
    columns: ITEMS_AND_DECISIONS,
    rows: [
      { id: 'licence', title: '行政许可' },
      { id: 'ext_service', title: '其他对外管理服务事项', also: ['其它对外管理服务事项'] },
    ],
  },
  {
    heading: '第二十条第（六）项',
    corner: '信息内容',
    columns: ITEMS_AND_DECISIONS,
    rows: [
      { id: 'penalty', title: '行政处罚' },
      { id: 'coercion', title: '行政强制' },
    ],
  },
  { heading: '第二十条第（八）项', corner: '信息内容', columns: ITEMS, rows: [{ id: 'fees', title: '行政事业性收费' }] },
  {
    heading: '第二十条第（九）项',
    corner: '信息内容',
    columns: [
      { id: 'items', title: '采购项目数量', unit: '项' },
      { id: 'amount_wan', title: '采购总金额（单位：万元，保留4位小数）', kind: 'amount', unit: '万元' },
    ],
    rows: [{ id: 'procurement', title: '政府集中采购' }],
  },
];

/** Trial form annexed to 国办公开办函〔2019〕60号, report years 2019 and 2020. */
export const edition2019 = defineEdition({
  id: '2019',
  years: { from: 2019, to: 2020 },
  source: '国办公开办函〔2019〕60号',
  sections: ANNUAL_SECTIONS,
  tables: [
    { id: 't2', title: '主动公开政府信息情况', blocks: disclosed, balances: [] },
    requestTable(OTHER_ROW_2019),
    reviewTable,
  ],
});

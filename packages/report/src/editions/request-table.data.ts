import type { Column, PrintedCell, Row, Table } from '../edition.ts';

const ORGANISATION = '法人或其他组织';

export const APPLICANT_COLUMNS: readonly Column[] = [
  { id: 'natural', title: '自然人' },
  { id: 'enterprise', title: '商业企业', under: [ORGANISATION] },
  { id: 'research', title: '科研机构', under: [ORGANISATION] },
  { id: 'welfare', title: '社会公益组织', under: [ORGANISATION] },
  { id: 'legal', title: '法律服务机构', under: [ORGANISATION] },
  { id: 'other', title: '其他', under: [ORGANISATION] },
  { id: 'total', title: '总计' },
].map((column) => ({ ...column, unit: '件' }));

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const RESULT = '三、本年度办理结果';
const DENIED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const REJECTED = '（五）不予处理';
const OTHER = '（六）其他处理';

const head = (text: string, cols: number, rows: number): PrintedCell => ({ text, cols, rows, head: true });

export const REQUEST_HEAD: readonly (readonly PrintedCell[])[] = [
  [head(NOTE, 3, 3), head('申请人情况', 7, 1)],
  [head('自然人', 1, 2), head(ORGANISATION, 5, 1), head('总计', 1, 2)],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((title) => head(title, 1, 1)),
];

const rows = (under: string, titles: Readonly<Record<string, string>>): readonly Row[] =>
  Object.entries(titles).map(([id, title]) => ({ id, title, under: [RESULT, under] }));

/** Rows of （六）其他处理 as the form of 2021 splits them. */
export const OTHER_ROWS_2021: readonly Row[] = [
  {
    id: 'out.other.not_corrected',
    title: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    under: [RESULT, OTHER],
    also: ['1.逾期不补正'],
  },
  {
    id: 'out.other.fee_unpaid',
    title: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    under: [RESULT, OTHER],
    also: ['2.逾期不缴费'],
  },
  { id: 'out.other.misc', title: '3.其他', under: [RESULT, OTHER], also: ['3.其他处理', '（六）其他处理'] },
];

/** The single row （六）其他处理 of the trial form. */
export const OTHER_ROW_2019: readonly Row[] = [
  { id: 'out.other', title: OTHER, under: [RESULT], also: ['（六）其他处理情形', '（六）其它处理'] },
];

/** Table three; the two forms differ only in how （六）其他处理 is split. */
export function requestTable(otherRows: readonly Row[]): Table {
  const outcomes: readonly Row[] = [
    { id: 'out.granted', title: '（一）予以公开', under: [RESULT] },
    {
      id: 'out.partial',
      title: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      under: [RESULT],
      also: ['（二）部分公开'],
    },
    ...rows(DENIED, {
      'out.denied.state_secret': '1.属于国家秘密',
      'out.denied.law_prohibited': '2.其他法律行政法规禁止公开',
      'out.denied.security_stability': '3.危及“三安全一稳定”',
      'out.denied.third_party': '4.保护第三方合法权益',
      'out.denied.internal_affairs': '5.属于三类内部事务信息',
      'out.denied.process': '6.属于四类过程性信息',
      'out.denied.enforcement_file': '7.属于行政执法案卷',
      'out.denied.query_matter': '8.属于行政查询事项',
    }),
    ...rows(UNAVAILABLE, {
      'out.unavailable.not_held': '1.本机关不掌握相关政府信息',
      'out.unavailable.needs_creation': '2.没有现成信息需要另行制作',
      'out.unavailable.still_unclear': '3.补正后申请内容仍不明确',
    }),
    ...rows(REJECTED, {
      'out.rejected.petition': '1.信访举报投诉类申请',
      'out.rejected.duplicate': '2.重复申请',
      'out.rejected.publication': '3.要求提供公开出版物',
      'out.rejected.excessive': '4.无正当理由大量反复申请',
      'out.rejected.reconfirm': '5.要求行政机关确认或重新出具已获取信息',
    }),
    ...otherRows,
  ];
  const applicants = APPLICANT_COLUMNS.map((column) => column.id).filter((id) => id !== 'total');
  return {
    id: 't3',
    title: '收到和处理政府信息公开申请情况',
    note: NOTE,
    head: REQUEST_HEAD,
    blocks: [
      {
        columns: APPLICANT_COLUMNS,
        rows: [
          { id: 'in.new', title: '一、本年新收政府信息公开申请数量' },
          { id: 'in.carried', title: '二、上年结转政府信息公开申请数量' },
          ...outcomes,
          { id: 'out.total', title: '（七）总计', under: [RESULT] },
          { id: 'carry.out', title: '四、结转下年度继续办理' },
        ],
      },
    ],
    balances: [
      { rule: 'R1', each: 'column', left: ['in.new', 'in.carried'], right: ['out.total', 'carry.out'] },
      { rule: 'R2', each: 'row', left: applicants, right: ['total'] },
      { rule: 'R3', each: 'column', left: outcomes.map((row) => row.id), right: ['out.total'] },
    ],
  };
}

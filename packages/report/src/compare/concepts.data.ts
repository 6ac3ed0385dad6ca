import type { CellId, EditionId } from '../edition.ts';

/** How far two forms count the same thing: `same`; `near`, alike enough to draw; `no`, a series break. */
export type Continuity = 'same' | 'near' | 'no';

/** Something counted in more than one form: in each, the cells whose sum it is. Titles are the words of the newest form. */
export type Concept = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly cells: Readonly<Partial<Record<EditionId, readonly CellId[]>>>;
  /** From the statistics table to the trial form, and from that to the form of 2021; `same` where nothing is said. */
  readonly from2008?: Continuity;
  readonly from2019?: Continuity;
  /** Why a break, as a key of the catalogue. */
  readonly note?: string;
};

const both = (cell: CellId, old?: readonly CellId[]): Concept['cells'] => ({
  ...(old ? { '2008': old } : {}),
  '2019': [cell],
  '2021': [cell],
});
const stat = (...ids: readonly string[]): readonly CellId[] => ids.map((id) => `stat.${id}`);
const total = (row: string): CellId => `t3.${row}.total`;

const REQUESTS: readonly Concept[] = [
  {
    id: 'requests.new',
    title: '本年新收政府信息公开申请',
    unit: '件',
    cells: both(total('in.new'), stat('req.received')),
    from2008: 'near',
  },
  { id: 'requests.carried-in', title: '上年结转', unit: '件', cells: both(total('in.carried')) },
  {
    id: 'requests.closed',
    title: '本年度办理结果总计',
    unit: '件',
    cells: both(total('out.total'), stat('req.closed')),
    from2008: 'near',
  },
  { id: 'requests.carried-out', title: '结转下年度继续办理', unit: '件', cells: both(total('carry.out')) },
  {
    id: 'outcome.granted',
    title: '予以公开',
    unit: '件',
    cells: both(total('out.granted'), stat('ans.already_public', 'ans.granted')),
    from2008: 'near',
  },
  {
    id: 'outcome.partial',
    title: '部分公开',
    unit: '件',
    cells: both(total('out.partial'), stat('ans.partial')),
    from2008: 'near',
  },
  {
    id: 'denied.state_secret',
    title: '不予公开：属于国家秘密',
    unit: '件',
    cells: both(total('out.denied.state_secret'), stat('den.state_secret')),
    from2008: 'near',
  },
  {
    id: 'denied.law_prohibited',
    title: '不予公开：其他法律行政法规禁止公开',
    unit: '件',
    cells: both(total('out.denied.law_prohibited'), stat('den.other_law')),
    from2008: 'near',
    note: 'approximate',
  },
  {
    id: 'denied.security_stability',
    title: '不予公开：危及“三安全一稳定”',
    unit: '件',
    cells: both(total('out.denied.security_stability'), stat('den.security_stability')),
    from2008: 'near',
  },
  {
    id: 'denied.third_party',
    title: '不予公开：保护第三方合法权益',
    unit: '件',
    cells: both(total('out.denied.third_party'), stat('den.trade_secret', 'den.privacy')),
    from2008: 'near',
  },
  {
    id: 'denied.internal_affairs',
    title: '不予公开：属于三类内部事务信息',
    unit: '件',
    cells: both(total('out.denied.internal_affairs')),
  },
  { id: 'denied.process', title: '不予公开：属于四类过程性信息', unit: '件', cells: both(total('out.denied.process')) },
  {
    id: 'denied.enforcement_file',
    title: '不予公开：属于行政执法案卷',
    unit: '件',
    cells: both(total('out.denied.enforcement_file')),
  },
  { id: 'denied.query_matter', title: '不予公开：属于行政查询事项', unit: '件', cells: both(total('out.denied.query_matter')) },
  {
    id: 'unavailable.not_held',
    title: '无法提供：本机关不掌握相关政府信息',
    unit: '件',
    cells: both(total('out.unavailable.not_held'), stat('ans.not_ours', 'ans.not_exist')),
    from2008: 'near',
  },
  {
    id: 'unavailable.needs_creation',
    title: '无法提供：没有现成信息需要另行制作',
    unit: '件',
    cells: both(total('out.unavailable.needs_creation')),
  },
  {
    id: 'unavailable.still_unclear',
    title: '无法提供：补正后申请内容仍不明确',
    unit: '件',
    cells: both(total('out.unavailable.still_unclear')),
  },
  {
    id: 'rejected.petition',
    title: '不予处理：信访举报投诉类申请',
    unit: '件',
    cells: both(total('out.rejected.petition'), stat('ans.other_route')),
    from2008: 'no',
    note: 'other-route',
  },
  { id: 'rejected.duplicate', title: '不予处理：重复申请', unit: '件', cells: both(total('out.rejected.duplicate')) },
  {
    id: 'rejected.publication',
    title: '不予处理：要求提供公开出版物',
    unit: '件',
    cells: both(total('out.rejected.publication')),
  },
  {
    id: 'rejected.excessive',
    title: '不予处理：无正当理由大量反复申请',
    unit: '件',
    cells: both(total('out.rejected.excessive')),
  },
  {
    id: 'rejected.reconfirm',
    title: '不予处理：要求行政机关确认或重新出具已获取信息',
    unit: '件',
    cells: both(total('out.rejected.reconfirm')),
  },
  {
    id: 'outcome.other',
    title: '其他处理',
    unit: '件',
    cells: {
      '2019': [total('out.other')],
      '2021': ['not_corrected', 'fee_unpaid', 'misc'].map((row) => total(`out.other.${row}`)),
    },
    note: 'sum-of-three',
  },
];

const OUTCOMES = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
] as const;

const REVIEWS: readonly Concept[] = [
  ...OUTCOMES.map(([id, title]): Concept => ({
    id: `review.${id}`,
    title: `行政复议：${title}`,
    unit: '件',
    cells: both(`t4.review.${id}`, stat(`rev.${id}`)),
    from2008: 'near',
  })),
  { id: 'review.pending', title: '行政复议：尚未审结', unit: '件', cells: both('t4.review.pending') },
  {
    id: 'review.total',
    title: '行政复议：总计',
    unit: '件',
    cells: both('t4.review.total', stat('rev.total')),
    from2008: 'near',
    note: 'pending-unknown',
  },
  ...OUTCOMES.map(([id, title]): Concept => ({
    id: `suit.${id}`,
    title: `行政诉讼：${title}`,
    unit: '件',
    cells: {
      '2008': stat(`suit.${id}`),
      '2019': [`t4.suit_direct.${id}`, `t4.suit_after_review.${id}`],
      '2021': [`t4.suit_direct.${id}`, `t4.suit_after_review.${id}`],
    },
    from2008: 'near',
    note: 'both-routes',
  })),
  {
    id: 'suit.total',
    title: '行政诉讼：总计',
    unit: '件',
    cells: {
      '2008': stat('suit.total'),
      '2019': ['t4.suit_direct.total', 't4.suit_after_review.total'],
      '2021': ['t4.suit_direct.total', 't4.suit_after_review.total'],
    },
    from2008: 'near',
    note: 'both-routes',
  },
];

const DISCLOSED: readonly Concept[] = [
  {
    id: 'rules.issued',
    title: '规章：本年制发',
    unit: '件',
    cells: { '2019': ['t2.rules.made'], '2021': ['t2.rules.issued'] },
    from2019: 'near',
  },
  {
    id: 'norm_docs.issued',
    title: '行政规范性文件：本年制发',
    unit: '件',
    cells: { '2008': stat('pub.norm_docs_issued'), '2019': ['t2.norm_docs.made'], '2021': ['t2.norm_docs.issued'] },
    from2008: 'near',
    from2019: 'near',
  },
  {
    id: 'rules.stock',
    title: '规章：现行有效（此前为对外公开总数量）',
    unit: '件',
    cells: { '2019': ['t2.rules.total_public'], '2021': ['t2.rules.in_force'] },
    from2019: 'no',
    note: 'stock',
  },
  {
    id: 'norm_docs.stock',
    title: '行政规范性文件：现行有效（此前为对外公开总数量）',
    unit: '件',
    cells: { '2019': ['t2.norm_docs.total_public'], '2021': ['t2.norm_docs.in_force'] },
    from2019: 'no',
    note: 'stock',
  },
  { id: 'norm_docs.repealed', title: '行政规范性文件：本年废止', unit: '件', cells: { '2021': ['t2.norm_docs.repealed'] } },
  { id: 'licence.decisions', title: '行政许可：处理决定', unit: '件', cells: both('t2.licence.decisions') },
  { id: 'penalty.decisions', title: '行政处罚：处理决定', unit: '件', cells: both('t2.penalty.decisions') },
  { id: 'coercion.decisions', title: '行政强制：处理决定', unit: '件', cells: both('t2.coercion.decisions') },
  {
    id: 'fees.items',
    title: '行政事业性收费：上一年项目数量',
    unit: '项',
    cells: { '2019': ['t2.fees.prev_items'] },
    note: 'items-not-money',
  },
  {
    id: 'fees.amount',
    title: '行政事业性收费：本年收费金额',
    unit: '万元',
    cells: { '2021': ['t2.fees.amount_wan'] },
    note: 'items-not-money',
  },
  {
    id: 'published.total',
    title: '主动公开政府信息数',
    unit: '条',
    cells: { '2008': stat('pub.total') },
    note: 'narrative-only',
  },
];

/** What can be followed over the forms, by the mapping tables of the three specifications; grouped as the forms print it. */
export const CONCEPTS: readonly Concept[] = [...DISCLOSED, ...REQUESTS, ...REVIEWS];

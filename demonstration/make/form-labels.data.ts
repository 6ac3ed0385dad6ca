/** Labels of the statutory forms, typed from the circulars and from printed reports; not derived from the editions that read them. */

export type DisclosureBlock = {
  readonly heading: string;
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [id: string, label: string])[];
};

export type RequestRow = { readonly id: string; readonly label: string; readonly groups: readonly string[] };

export type FormLabels = {
  readonly disclosure: Readonly<Record<'2019' | '2021', readonly DisclosureBlock[]>>;
  readonly requestNote: string;
  readonly applicants: string;
  readonly natural: string;
  readonly organisations: string;
  readonly organisationKinds: readonly string[];
  readonly total: string;
  readonly requestRows: Readonly<Record<'2019' | '2021', readonly RequestRow[]>>;
  readonly review: string;
  readonly suits: string;
  readonly suitDirect: string;
  readonly suitAfterReview: string;
  readonly results: readonly string[];
};

export const REQUEST_COLUMNS = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other', 'total'] as const;
export const REVIEW_COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export const REVIEW_ROWS = ['review', 'suit_direct', 'suit_after_review'] as const;

const ITEMS = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'];
const ITEM_COLUMNS = ['prev_items', 'change', 'decisions'];

const disclosure2019: readonly DisclosureBlock[] = [
  {
    heading: '第二十条第（一）项',
    heads: ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
    columns: ['made', 'disclosed', 'total_public'],
    rows: [
      ['rules', '规章'],
      ['norm_docs', '规范性文件'],
    ],
  },
  {
    heading: '第二十条第（五）项',
    heads: ITEMS,
    columns: ITEM_COLUMNS,
    rows: [
      ['licence', '行政许可'],
      ['ext_service', '其他对外管理服务事项'],
    ],
  },
  {
    heading: '第二十条第（六）项',
    heads: ITEMS,
    columns: ITEM_COLUMNS,
    rows: [
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ],
  },
  {
    heading: '第二十条第（八）项',
    heads: ITEMS.slice(0, 3),
    columns: ITEM_COLUMNS.slice(0, 2),
    rows: [['fees', '行政事业性收费']],
  },
  {
    heading: '第二十条第（九）项',
    heads: ['信息内容', '采购项目数量', '采购总金额（单位：万元，保留4位小数）'],
    columns: ['items', 'amount_wan'],
    rows: [['procurement', '政府集中采购']],
  },
];

const DECISIONS = ['信息内容', '本年处理决定数量'];

const disclosure2021: readonly DisclosureBlock[] = [
  {
    heading: '第二十条第（一）项',
    heads: ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    columns: ['issued', 'repealed', 'in_force'],
    rows: [
      ['rules', '规章'],
      ['norm_docs', '行政规范性文件'],
    ],
  },
  { heading: '第二十条第（五）项', heads: DECISIONS, columns: ['decisions'], rows: [['licence', '行政许可']] },
  {
    heading: '第二十条第（六）项',
    heads: DECISIONS,
    columns: ['decisions'],
    rows: [
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ],
  },
  {
    heading: '第二十条第（八）项',
    heads: ['信息内容', '本年收费金额（单位：万元）'],
    columns: ['amount_wan'],
    rows: [['fees', '行政事业性收费']],
  },
];

const RESULT = '三、本年度办理结果';
const group = (name: string, prefix: string, rows: readonly (readonly [string, string])[]): readonly RequestRow[] =>
  rows.map(([id, label]) => ({ id: `${prefix}.${id}`, label, groups: [RESULT, name] }));

const rowsBeforeOther: readonly RequestRow[] = [
  { id: 'in.new', label: '一、本年新收政府信息公开申请数量', groups: [] },
  { id: 'in.carried', label: '二、上年结转政府信息公开申请数量', groups: [] },
  { id: 'out.granted', label: '（一）予以公开', groups: [RESULT] },
  { id: 'out.partial', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', groups: [RESULT] },
  ...group('（三）不予公开', 'out.denied', [
    ['state_secret', '1.属于国家秘密'],
    ['law_prohibited', '2.其他法律行政法规禁止公开'],
    ['security_stability', '3.危及“三安全一稳定”'],
    ['third_party', '4.保护第三方合法权益'],
    ['internal_affairs', '5.属于三类内部事务信息'],
    ['process', '6.属于四类过程性信息'],
    ['enforcement_file', '7.属于行政执法案卷'],
    ['query_matter', '8.属于行政查询事项'],
  ]),
  ...group('（四）无法提供', 'out.unavailable', [
    ['not_held', '1.本机关不掌握相关政府信息'],
    ['needs_creation', '2.没有现成信息需要另行制作'],
    ['still_unclear', '3.补正后申请内容仍不明确'],
  ]),
  ...group('（五）不予处理', 'out.rejected', [
    ['petition', '1.信访举报投诉类申请'],
    ['duplicate', '2.重复申请'],
    ['publication', '3.要求提供公开出版物'],
    ['excessive', '4.无正当理由大量反复申请'],
    ['reconfirm', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
];

const rowsAfterOther: readonly RequestRow[] = [
  { id: 'out.total', label: '（七）总计', groups: [RESULT] },
  { id: 'carry.out', label: '四、结转下年度继续办理', groups: [] },
];

const other2019: readonly RequestRow[] = [{ id: 'out.other', label: '（六）其他处理', groups: [RESULT] }];
const other2021 = group('（六）其他处理', 'out.other', [
  ['not_corrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['fee_unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['misc', '3.其他'],
]);

export const FORM_LABELS: FormLabels = {
  disclosure: { '2019': disclosure2019, '2021': disclosure2021 },
  requestNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  applicants: '申请人情况',
  natural: '自然人',
  organisations: '法人或其他组织',
  organisationKinds: ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
  total: '总计',
  requestRows: {
    '2019': [...rowsBeforeOther, ...other2019, ...rowsAfterOther],
    '2021': [...rowsBeforeOther, ...other2021, ...rowsAfterOther],
  },
  review: '行政复议',
  suits: '行政诉讼',
  suitDirect: '未经复议直接起诉',
  suitAfterReview: '复议后起诉',
  results: ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
};

/** The statistics table of 2008–2018: id (none for a heading), label, unit. */
export const STATISTICS_ROWS: readonly (readonly [id: string | null, label: string, unit: string])[] = [
  [null, '一、主动公开情况', '——'],
  ['pub.total', '（一）主动公开政府信息数', '条'],
  ['pub.norm_docs', '其中：主动公开规范性文件数', '条'],
  ['pub.norm_docs_issued', '制发规范性文件总数', '件'],
  [null, '（二）通过不同渠道和方式公开政府信息的情况', '——'],
  ['pub.gazette', '1.政府公报公开政府信息数', '条'],
  ['pub.website', '2.政府网站公开政府信息数', '条'],
  ['pub.weibo', '3.政务微博公开政府信息数', '条'],
  ['pub.wechat', '4.政务微信公开政府信息数', '条'],
  ['pub.other_channel', '5.其他方式公开政府信息数', '条'],
  [null, '二、回应解读情况', '——'],
  ['resp.total', '（一）回应公众关注热点或重大舆情数 （不同方式回应同一热点或舆情计1次）', '次'],
  [null, '（二）通过不同渠道和方式回应解读的情况', '——'],
  ['resp.press', '1.参加或举办新闻发布会总次数', '次'],
  ['resp.press_chief', '其中：主要负责同志参加新闻发布会次数', '次'],
  ['resp.interview', '2.政府网站在线访谈次数', '次'],
  ['resp.interview_chief', '其中：主要负责同志参加政府网站在线访谈次数', '次'],
  ['resp.articles', '3.政策解读稿件发布数', '篇'],
  ['resp.social', '4.微博微信回应事件数', '次'],
  ['resp.other', '5.其他方式回应事件数', '次'],
  [null, '三、依申请公开情况', '——'],
  ['req.received', '（一）收到申请数', '件'],
  ['req.counter', '1.当面申请数', '件'],
  ['req.fax', '2.传真申请数', '件'],
  ['req.online', '3.网络申请数', '件'],
  ['req.letter', '4.信函申请数', '件'],
  ['req.closed', '（二）申请办结数', '件'],
  ['req.on_time', '1.按时办结数', '件'],
  ['req.extended', '2.延期办结数', '件'],
  ['ans.total', '（三）申请答复数', '件'],
  ['ans.already_public', '1.属于已主动公开范围数', '件'],
  ['ans.granted', '2.同意公开答复数', '件'],
  ['ans.partial', '3.同意部分公开答复数', '件'],
  ['ans.denied', '4.不同意公开答复数', '件'],
  ['den.state_secret', '其中：涉及国家秘密', '件'],
  ['den.trade_secret', '涉及商业秘密', '件'],
  ['den.privacy', '涉及个人隐私', '件'],
  ['den.security_stability', '危及国家安全、公共安全、经济安全和社会稳定', '件'],
  ['den.not_gov_info', '不是《条例》所指政府信息', '件'],
  ['den.other_law', '法律法规规定的其他情形', '件'],
  ['ans.not_ours', '5.不属于本行政机关公开数', '件'],
  ['ans.not_exist', '6.申请信息不存在数', '件'],
  ['ans.asked_correction', '7.告知作出更改补充数', '件'],
  ['ans.other_route', '8.告知通过其他途径办理数', '件'],
  ['rev.total', '四、行政复议数量', '件'],
  ['rev.upheld', '（一）维持具体行政行为数', '件'],
  ['rev.corrected', '（二）被依法纠错数', '件'],
  ['rev.other', '（三）其他情形数', '件'],
  ['suit.total', '五、行政诉讼数量', '件'],
  ['suit.upheld', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件'],
  ['suit.corrected', '（二）被依法纠错数', '件'],
  ['suit.other', '（三）其他情形数', '件'],
  ['complaints', '六、举报投诉数量', '件'],
  ['fees_wan', '七、依申请公开信息收取的费用', '万元'],
  [null, '八、机构建设和保障经费情况', '——'],
  ['org.units', '（一）政府信息公开工作专门机构数', '个'],
  ['org.reading_points', '（二）设置政府信息公开查阅点数', '个'],
  ['org.staff', '（三）从事政府信息公开工作人员数', '人'],
  ['org.staff_full', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人'],
  ['org.staff_part', '2.兼职人员数', '人'],
  ['org.budget_wan', '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站 建设维护等方面的经费）', '万元'],
  [null, '九、政府信息公开会议和培训情况', '——'],
  ['train.meetings', '（一）召开政府信息公开工作会议或专题会议数', '次'],
  ['train.courses', '（二）举办各类培训班数', '次'],
  ['train.people', '（三）接受培训人员数', '人次'],
];

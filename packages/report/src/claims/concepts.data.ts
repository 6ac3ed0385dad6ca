import type { EditionId } from '../edition.ts';

/** What a number in the narrative can be about, as far as the tables have a figure for it. */
export type Concept =
  | 'received'
  | 'handled'
  | 'closed'
  | 'answered'
  | 'carried-in'
  | 'carried-out'
  | 'granted'
  | 'partial'
  | 'denied'
  | 'unavailable'
  | 'rejected'
  | 'other'
  | 'natural'
  | 'organisations'
  | 'enterprise'
  | 'research'
  | 'welfare'
  | 'legal'
  | 'by-counter'
  | 'by-fax'
  | 'by-net'
  | 'by-mail'
  | 'by-letter'
  | 'review'
  | 'review-upheld'
  | 'review-corrected'
  | 'review-other'
  | 'review-pending'
  | 'review-decided'
  | 'suit'
  | 'suit-direct'
  | 'suit-after-review'
  | 'suit-upheld'
  | 'suit-corrected'
  | 'suit-other'
  | 'suit-pending'
  | 'suit-decided'
  | 'cases'
  | 'documents-issued'
  | 'documents-repealed'
  | 'documents-in-force'
  | 'rules-issued'
  | 'rules-in-force'
  | 'licences'
  | 'penalties'
  | 'coercions'
  | 'fees'
  | Reason;

/** The rows of table three under 不予公开, 无法提供 and 不予处理. */
export type Reason =
  | 'of-secrets'
  | 'of-third-parties'
  | 'of-internal-affairs'
  | 'of-process'
  | 'of-enforcement-files'
  | 'of-query-matters'
  | 'not-held'
  | 'needs-creation';

/** The figure of the tables for a concept: cells added up, `-` for those taken away. */
export type Target = {
  readonly rule: 'R17' | 'R18' | 'O11';
  /** As the form prints it, for the sentence. */
  readonly name: string;
  readonly cells: readonly string[];
  /** Other sums that the words may also mean; one that fits ends the matter. */
  readonly also?: readonly (readonly string[])[];
  /** The row of local forms of 2008–2018 that tells the same. */
  readonly local?: RegExp;
  /** A sum that explains the number although the words name another figure; worth an `info`. */
  readonly explains?: { readonly name: string; readonly cells: readonly string[] };
};

const DENIED = [
  'state_secret',
  'law_prohibited',
  'security_stability',
  'third_party',
  'internal_affairs',
  'process',
  'enforcement_file',
  'query_matter',
];
const UNAVAILABLE = ['not_held', 'needs_creation', 'still_unclear'];
const REJECTED = ['petition', 'duplicate', 'publication', 'excessive', 'reconfirm'];
const ORGANISATIONS = ['enterprise', 'research', 'welfare', 'legal', 'other'];
const DECIDED = ['upheld', 'corrected', 'other'];

const rows = (group: string, ids: readonly string[]): readonly string[] => ids.map((id) => `t3.out.${group}.${id}.total`);
const column = (row: string, ids: readonly string[]): readonly string[] => ids.map((id) => `t3.${row}.${id}`);
const suits = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => [`t4.suit_direct.${id}`, `t4.suit_after_review.${id}`]);

const NEW = ['t3.in.new.total'];
const NEW_AND_CARRIED = ['t3.in.new.total', 't3.in.carried.total'];
const CLOSED = ['t3.out.total.total'];
/** Of the requests of this year those that were answered: what is carried over is taken away, with or without those carried in. */
const NEW_ANSWERED = ['t3.in.new.total', '-t3.carry.out.total'];
const CLOSED_OF_NEW = ['t3.out.total.total', '-t3.in.carried.total'];

const r17 = (name: string, cells: readonly string[], more: Partial<Target> = {}): Target => ({
  rule: 'R17',
  name,
  cells,
  ...more,
});
const r18 = (name: string, cells: readonly string[], more: Partial<Target> = {}): Target => ({
  rule: 'R18',
  name,
  cells,
  ...more,
});
const o11 = (name: string, cells: readonly string[], more: Partial<Target> = {}): Target => ({
  rule: 'O11',
  name,
  cells: cells.map((id) => `stat.${id}`),
  ...more,
});
const stat = (...ids: readonly string[]): readonly string[] => ids.map((id) => `stat.${id}`);

const BOTH_FORMS = { name: '表三“本年新收”与“上年结转”之和', cells: NEW_AND_CARRIED };

/** A figure by applicant may be one of the new requests, of new and carried ones, or of those closed. */
const applicants = (name: string, ids: readonly string[]): Target =>
  r17(`表三“本年新收”${name}`, column('in.new', ids), {
    also: [[...column('in.new', ids), ...column('in.carried', ids)], column('out.total', ids)],
    explains: { name: BOTH_FORMS.name, cells: [...column('in.new', ids), ...column('in.carried', ids)] },
  });

const annual = (otherCells: readonly string[]): Partial<Record<Concept, Target>> => ({
  received: r17('表三“本年新收政府信息公开申请数量”总计', NEW, { explains: BOTH_FORMS }),
  handled: r17('表三“本年新收政府信息公开申请数量”总计', NEW, { also: [NEW_AND_CARRIED, CLOSED, NEW_ANSWERED] }),
  closed: r17('表三“本年度办理结果”总计', CLOSED, { also: [NEW_ANSWERED, CLOSED_OF_NEW] }),
  answered: r17('表三“本年度办理结果”总计', CLOSED, { also: [NEW_ANSWERED, CLOSED_OF_NEW, NEW, NEW_AND_CARRIED] }),
  'carried-in': r17('表三“上年结转政府信息公开申请数量”总计', ['t3.in.carried.total']),
  'carried-out': r17('表三“结转下年度继续办理”总计', ['t3.carry.out.total']),
  granted: r17('表三“予以公开”总计', ['t3.out.granted.total'], { also: [['t3.out.granted.total', 't3.out.partial.total']] }),
  partial: r17('表三“部分公开”总计', ['t3.out.partial.total']),
  // Where a report knows only 公开, 部分公开 and 不予公开, the last one takes in what the form splits further.
  denied: r17('表三“不予公开”各项之和', rows('denied', DENIED), {
    also: [
      [...rows('denied', DENIED), ...rows('unavailable', UNAVAILABLE)],
      [...rows('denied', DENIED), ...rows('unavailable', UNAVAILABLE), ...rows('rejected', REJECTED)],
      [...rows('denied', DENIED), ...rows('unavailable', UNAVAILABLE), ...rows('rejected', REJECTED), ...otherCells],
    ],
  }),
  unavailable: r17('表三“无法提供”各项之和', rows('unavailable', UNAVAILABLE)),
  rejected: r17('表三“不予处理”各项之和', rows('rejected', REJECTED)),
  other: r17('表三“其他处理”总计', otherCells),
  'of-secrets': r17('表三“属于国家秘密”总计', rows('denied', ['state_secret'])),
  'of-third-parties': r17('表三“保护第三方合法权益”总计', rows('denied', ['third_party'])),
  'of-internal-affairs': r17('表三“属于三类内部事务信息”总计', rows('denied', ['internal_affairs'])),
  'of-process': r17('表三“属于四类过程性信息”总计', rows('denied', ['process'])),
  'of-enforcement-files': r17('表三“属于行政执法案卷”总计', rows('denied', ['enforcement_file'])),
  'of-query-matters': r17('表三“属于行政查询事项”总计', rows('denied', ['query_matter'])),
  'not-held': r17('表三“本机关不掌握相关政府信息”总计', rows('unavailable', ['not_held'])),
  'needs-creation': r17('表三“没有现成信息需要另行制作”总计', rows('unavailable', ['needs_creation'])),
  natural: applicants('自然人', ['natural']),
  organisations: applicants('法人或其他组织各栏之和', ORGANISATIONS),
  enterprise: applicants('商业企业', ['enterprise']),
  research: applicants('科研机构', ['research']),
  welfare: applicants('社会公益组织', ['welfare']),
  legal: applicants('法律服务机构', ['legal']),
  review: r17('表四“行政复议”总计', ['t4.review.total']),
  'review-upheld': r17('表四“行政复议”结果维持', ['t4.review.upheld']),
  'review-corrected': r17('表四“行政复议”结果纠正', ['t4.review.corrected']),
  'review-other': r17('表四“行政复议”其他结果', ['t4.review.other']),
  'review-pending': r17('表四“行政复议”尚未审结', ['t4.review.pending']),
  'review-decided': r17(
    '表四“行政复议”已审结各栏之和',
    DECIDED.map((id) => `t4.review.${id}`),
  ),
  suit: r17('表四“行政诉讼”两项总计之和', suits(['total'])),
  'suit-direct': r17('表四“未经复议直接起诉”总计', ['t4.suit_direct.total']),
  'suit-after-review': r17('表四“复议后起诉”总计', ['t4.suit_after_review.total']),
  'suit-upheld': r17('表四“行政诉讼”结果维持', suits(['upheld']), {
    also: [['t4.suit_direct.upheld'], ['t4.suit_after_review.upheld']],
  }),
  'suit-corrected': r17('表四“行政诉讼”结果纠正', suits(['corrected']), {
    also: [['t4.suit_direct.corrected'], ['t4.suit_after_review.corrected']],
  }),
  'suit-other': r17('表四“行政诉讼”其他结果', suits(['other']), {
    also: [['t4.suit_direct.other'], ['t4.suit_after_review.other']],
  }),
  'suit-pending': r17('表四“行政诉讼”尚未审结', suits(['pending']), {
    also: [['t4.suit_direct.pending'], ['t4.suit_after_review.pending']],
  }),
  'suit-decided': r17('表四“行政诉讼”已审结各栏之和', suits(DECIDED), {
    also: [DECIDED.map((id) => `t4.suit_direct.${id}`), DECIDED.map((id) => `t4.suit_after_review.${id}`)],
  }),
  cases: r17('表四行政复议、行政诉讼总计之和', ['t4.review.total', ...suits(['total'])], {
    also: [['t4.review.total'], suits(['total'])],
  }),
});

/** Rows of the local forms seen (平潭 2012–2018). */
export const LOCAL_RECEIVED = /^受理依申请公开|^(?:收到|受理)申请|^申请总数/;
export const LOCAL_REVIEWS = /^行政复议数/;
export const LOCAL_SUITS = /^行政诉讼数/;
export const LOCAL_PUBLISHED = /^主动公开(?:政府)?(?:信息|文件)(?:总)?数/;

const TARGETS: Readonly<Record<EditionId, Partial<Record<Concept, Target>>>> = {
  '2021': {
    ...annual(['t3.out.other.not_corrected.total', 't3.out.other.fee_unpaid.total', 't3.out.other.misc.total']),
    'documents-issued': r18('表二“行政规范性文件”本年制发件数', ['t2.norm_docs.issued']),
    'documents-repealed': r18('表二“行政规范性文件”本年废止件数', ['t2.norm_docs.repealed']),
    'documents-in-force': r18('表二“行政规范性文件”现行有效件数', ['t2.norm_docs.in_force']),
    'rules-issued': r18('表二“规章”本年制发件数', ['t2.rules.issued']),
    'rules-in-force': r18('表二“规章”现行有效件数', ['t2.rules.in_force']),
    licences: r18('表二“行政许可”本年处理决定数量', ['t2.licence.decisions']),
    penalties: r18('表二“行政处罚”本年处理决定数量', ['t2.penalty.decisions']),
    coercions: r18('表二“行政强制”本年处理决定数量', ['t2.coercion.decisions']),
    fees: r18('表二“行政事业性收费”本年收费金额', ['t2.fees.amount_wan']),
  },
  '2019': {
    ...annual(['t3.out.other.total']),
    'documents-issued': r18('表二“规范性文件”本年新制作数量', ['t2.norm_docs.made'], { also: [['t2.norm_docs.disclosed']] }),
    'rules-issued': r18('表二“规章”本年新制作数量', ['t2.rules.made'], { also: [['t2.rules.disclosed']] }),
  },
  '2008': {
    received: o11('统计表“收到申请数”', ['req.received'], { local: LOCAL_RECEIVED }),
    handled: o11('统计表“收到申请数”', ['req.received'], {
      also: [stat('req.closed'), stat('ans.total'), stat('req.on_time', 'req.extended')],
    }),
    closed: o11('统计表“申请办结数”', ['req.closed'], {
      also: [stat('req.on_time', 'req.extended'), stat('req.on_time'), stat('ans.total')],
    }),
    answered: o11('统计表“申请答复数”', ['ans.total'], {
      local: /^对?申请的?答复/,
      also: [stat('req.closed'), stat('req.on_time')],
    }),
    'by-counter': o11('统计表“当面申请数”', ['req.counter'], { local: /^当面/ }),
    'by-fax': o11('统计表“传真申请数”', ['req.fax'], { local: /^传真/ }),
    'by-net': o11('统计表“网络申请数”', ['req.online'], { local: /^(?:网上|网络)申请/ }),
    'by-mail': o11('统计表“电子邮件申请数”', [], { local: /^电子邮件/ }),
    'by-letter': o11('统计表“信函申请数”', ['req.letter'], { local: /^信函/ }),
    granted: o11('统计表“同意公开答复数”', ['ans.granted'], {
      local: /^同意公开/,
      also: [stat('ans.granted', 'ans.already_public'), stat('ans.granted', 'ans.partial'), stat('ans.already_public')],
    }),
    partial: o11('统计表“同意部分公开答复数”', ['ans.partial'], { local: /^同意部分公开/ }),
    denied: o11('统计表“不同意公开答复数”', ['ans.denied'], { local: /^(?:不予公开|否决公开|不同意公开|免[予于]公开)/ }),
    review: o11('统计表“行政复议数量”', ['rev.total'], { local: LOCAL_REVIEWS }),
    'review-upheld': o11('统计表“行政复议”维持具体行政行为数', ['rev.upheld']),
    'review-corrected': o11('统计表“行政复议”被依法纠错数', ['rev.corrected']),
    suit: o11('统计表“行政诉讼数量”', ['suit.total'], { local: LOCAL_SUITS }),
    'suit-upheld': o11('统计表“行政诉讼”维持或驳回数', ['suit.upheld']),
    'suit-corrected': o11('统计表“行政诉讼”被依法纠错数', ['suit.corrected']),
    cases: o11('统计表行政复议、行政诉讼数量之和', ['rev.total', 'suit.total'], {
      also: [stat('rev.total'), stat('suit.total')],
    }),
    'documents-issued': o11('统计表“制发规范性文件总数”', ['pub.norm_docs_issued'], { also: [stat('pub.norm_docs')] }),
  },
};

export const targetOf = (edition: EditionId, concept: Concept): Target | undefined => TARGETS[edition][concept];

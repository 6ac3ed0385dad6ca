import type { Ground, LetterCode, OutcomeId } from '@gongkai/law';
import type { DecisionAnswers } from '@gongkai/requests';
import { answeredBefore, excessive, feeUnpaid, notCorrected, objected, searched, stillUnclear, withdrawn } from './leaf-pasts.ts';
import type { Office } from './office.ts';

/**
 * One leaf of the tree of outcomes as an office comes to it. What stands here is written from the specification and from the statutes, not
 * from the program.
 */
export type LeafJourney = {
  readonly outcome: OutcomeId;
  readonly basis?: string;
  readonly title: string;
  readonly code: LetterCode;
  readonly letter: string;
  readonly answers: DecisionAnswers;
  /** The item by which it is decided, as the letter has to print it. */
  readonly article: string;
  /** What the letter has to say is decided. */
  readonly says: string;
  /** RF: review comes first; RE: review or suit; both: a notice for each part; RN: a step that leaves nothing to be challenged. */
  readonly remedy: 'RF' | 'RE' | 'both' | 'RN';
  /** What the officer fills in for the letter. */
  readonly said: readonly (readonly [label: string, text: string])[];
  /** What has happened to the request before; absent: it came today. */
  readonly before?: (office: Office, content: string) => Promise<string>;
};

const REQUEST = { clear: true, nature: 'request', repeat: 'none' } as const;
const OWN = { ...REQUEST, responsible: 'own', published: false } as const;
const HELD = { ...OWN, exists: true, ready: true } as const;
const LAW = '《中华人民共和国政府信息公开条例》';
const NOT_DISCLOSED = '政府信息不予公开告知书';
const SUPPLY = ['随文书提供的材料', '《临江县2025年度防汛应急预案》，共12页'] as const;

const why = (title: string): readonly [string, string] => [
  `不予公开的理由：${title}`,
  '经审查，该信息的具体内容属于上述情形，不宜公开。',
];

function denied(
  ground: Ground,
  title: string,
  groundTitle: string,
  article: string,
  more: Partial<LeafJourney> = {},
): LeafJourney {
  const required = ground === 'process' || ground === 'enforcement_file' ? { required: false } : {};
  return {
    outcome: `denied.${ground}`,
    title,
    code: 'L23',
    letter: NOT_DISCLOSED,
    answers: { ...HELD, grounds: [ground], ...required, separable: false },
    article,
    says: '申请公开的信息不予公开',
    remedy: 'RF',
    said: [why(groundTitle)],
    ...more,
  };
}

const other = { remedy: 'RE', said: [] } as const;

/** Every leaf of spec §1, in its order; “not held” twice, for each of its two bases. */
export const LEAF_JOURNEYS: readonly LeafJourney[] = [
  {
    ...other,
    outcome: 'granted.already_public',
    title: '予以公开（已主动公开）',
    code: 'L21',
    letter: '政府信息公开申请答复告知书（已主动公开）',
    answers: { ...REQUEST, responsible: 'own', published: true },
    article: `${LAW}第三十六条第（一）项`,
    says: '本机关已经主动公开',
    said: [['公开的位置', 'https://www.example.gov.cn/yuan/1.html']],
  },
  {
    ...other,
    outcome: 'granted.provided',
    title: '予以公开',
    code: 'L20',
    letter: '政府信息公开申请答复告知书（予以公开）',
    answers: { ...HELD, grounds: [], otherContent: false },
    article: `${LAW}第三十六条第（二）项`,
    says: '申请公开的信息予以公开',
    said: [SUPPLY],
  },
  {
    outcome: 'partial',
    title: '部分公开',
    code: 'L22',
    letter: '政府信息公开申请答复告知书（部分公开）',
    answers: { ...HELD, grounds: ['internal_affairs'], separable: true },
    article: `${LAW}第三十七条、第十六条第一款、第三十六条第（三）项`,
    says: '予以部分公开',
    remedy: 'both',
    said: [['予以公开的内容', '预案正文'], ['不予公开的内容：内部事务信息', '值班人员名单'], why('内部事务信息'), SUPPLY],
  },
  denied('state_secret', '不予公开（国家秘密）', '依法确定为国家秘密的政府信息', `${LAW}第十四条`),
  denied('law_prohibited', '不予公开（法律行政法规禁止公开）', '法律、行政法规禁止公开的政府信息', `${LAW}第十四条`, {
    said: [why('法律、行政法规禁止公开的政府信息'), ['禁止公开的法律、行政法规和条款', '《中华人民共和国统计法》第二十五条']],
  }),
  denied(
    'security_stability',
    '不予公开（危及“三安全一稳定”）',
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息',
    `${LAW}第十四条`,
  ),
  denied(
    'third_party',
    '不予公开（保护第三方合法权益）',
    '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息',
    `${LAW}第十五条`,
    {
      answers: { ...HELD, grounds: ['third_party'], harms: true, publicInterest: false, separable: false },
      before: objected,
    },
  ),
  denied('internal_affairs', '不予公开（内部事务信息）', '内部事务信息', `${LAW}第十六条第一款`),
  denied('process', '不予公开（过程性信息）', '过程性信息', `${LAW}第十六条第二款`),
  denied('enforcement_file', '不予公开（行政执法案卷）', '行政执法案卷信息', `${LAW}第十六条第二款`),
  {
    ...other,
    outcome: 'denied.query_matter',
    title: '属于行政查询事项',
    code: 'L27',
    letter: '行政查询事项告知书',
    answers: { clear: true, nature: 'query' },
    article: `${LAW}第三十六条第（七）项`,
    says: '属于行政查询事项',
    said: [
      ['查询依据的法律、行政法规和条款', '《不动产登记暂行条例》第二十七条'],
      ['办理查询的地点', '临江县不动产登记中心'],
    ],
  },
  {
    ...other,
    outcome: 'unavailable.not_held',
    basis: 'not_existing',
    title: '本机关不掌握相关政府信息',
    code: 'L24',
    letter: '政府信息不存在告知书',
    answers: { ...OWN, exists: false },
    article: `${LAW}第三十六条第（四）项`,
    says: '不存在，本机关无法提供',
    before: searched,
  },
  {
    ...other,
    outcome: 'unavailable.not_held',
    basis: 'not_responsible',
    title: '本机关不掌握相关政府信息',
    code: 'L25',
    letter: '非本机关负责公开告知书',
    answers: { ...REQUEST, responsible: 'other', published: false },
    article: `${LAW}第三十六条第（五）项`,
    says: '不属于本机关负责公开的范围',
    said: [
      ['负责公开的行政机关', '临江县水利局'],
      ['该机关的联系方式', '0517-87000001'],
    ],
  },
  {
    ...other,
    outcome: 'unavailable.needs_creation',
    title: '没有现成信息需要另行制作',
    code: 'L28',
    letter: '无现成信息告知书',
    answers: { ...OWN, exists: true, ready: false },
    article: `${LAW}第三十八条`,
    says: '没有现成信息，需要另行制作',
  },
  {
    ...other,
    outcome: 'unavailable.still_unclear',
    title: '补正后申请内容仍不明确',
    code: 'L29',
    letter: '补正后仍不明确告知书',
    answers: { clear: false, nature: 'request' },
    article: `${LAW}第三十条`,
    says: '经补正后内容仍不明确',
    said: [['补正后仍不明确的事项', '没有写明信息的名称']],
    before: stillUnclear,
  },
  {
    ...other,
    outcome: 'rejected.petition',
    title: '信访举报投诉类申请',
    code: 'L30',
    letter: '不予处理告知书（信访、投诉、举报）',
    answers: { clear: true, nature: 'petition' },
    article: `${LAW}第三十九条第一款`,
    says: '不作为政府信息公开申请处理',
  },
  {
    ...other,
    outcome: 'rejected.duplicate',
    title: '重复申请',
    code: 'L26',
    letter: '重复申请不予处理告知书',
    answers: { clear: true, nature: 'request', repeat: 'duplicate' },
    article: `${LAW}第三十六条第（六）项`,
    says: '不予重复处理',
    before: answeredBefore,
  },
  {
    ...other,
    outcome: 'rejected.publication',
    title: '要求提供公开出版物',
    code: 'L31',
    letter: '公开出版物告知书',
    answers: { clear: true, nature: 'publication' },
    article: `${LAW}第三十九条第二款`,
    says: '公开出版物，本机关不予处理',
    said: [
      ['公开出版物的名称', '《临江县年鉴（2025）》'],
      ['获取途径', '到临江县图书馆借阅'],
    ],
  },
  {
    ...other,
    outcome: 'rejected.excessive',
    title: '无正当理由大量反复申请',
    code: 'L32',
    letter: '不予处理告知书（大量反复申请）',
    answers: { clear: true, nature: 'request', repeat: 'excessive' },
    article: `${LAW}第三十五条`,
    says: '本机关不予处理',
    before: excessive,
  },
  {
    ...other,
    outcome: 'rejected.reconfirm',
    title: '要求行政机关确认或重新出具已获取信息',
    code: 'L26',
    letter: '重复申请不予处理告知书',
    answers: { clear: true, nature: 'request', repeat: 'reconfirm' },
    // Of the form of the annual report alone: the regulation has no article for it.
    article: '年度报告格式',
    says: '本机关不予处理',
    before: answeredBefore,
  },
  {
    ...other,
    outcome: 'other.not_corrected',
    title: '逾期不补正，不再处理',
    code: 'L33',
    letter: '不再处理告知书',
    answers: {},
    article: `${LAW}第三十条`,
    says: '本机关不再处理',
    before: notCorrected,
  },
  {
    ...other,
    outcome: 'other.fee_unpaid',
    title: '逾期未缴费，不再处理',
    code: 'L33',
    letter: '不再处理告知书',
    answers: {},
    article: '《政府信息公开信息处理费管理办法》第六条',
    says: '本机关不再处理',
    before: feeUnpaid,
  },
  {
    outcome: 'other.misc',
    title: '其他（撤回、并案等）',
    code: 'L35',
    letter: '撤回申请确认书（结案单）',
    answers: {},
    article: '',
    says: '撤回',
    remedy: 'RN',
    said: [],
    before: withdrawn,
  },
];

import { plainDate, type PlainDate } from '@gongkai/kernel';
import { feeByItems, remedyOf, remedyOfLetter, type Ground, type OutcomeId } from '@gongkai/law';
import { documentNumber } from '@gongkai/requests';
import type { AnswerFacts, AskedFacts, EveryLetterFacts, LetterFacts, LetterFactsOf, RemedyFacts } from './letter-facts.ts';

const day = (text: string): PlainDate => plainDate(text);
const ON = day('2026-03-27');

const EVERY: EveryLetterFacts = {
  unit: {
    name: '青石县自然资源和规划局',
    contact: {
      office: '青石县自然资源和规划局办公室',
      address: '青石县人民路18号',
      postcode: '223600',
      phone: '0527-80000000',
      hours: '工作日9:00—12:00、14:00—17:30',
    },
  },
  addressee: { name: '张小满', kind: 'person' },
  number: documentNumber({ mark: '青自然资公开告', year: 2026, serial: 12 }),
  on: ON,
};

const ASKED: AskedFacts = {
  registration: 'GK20260302-0007',
  receipt: {
    on: day('2026-03-02'),
    route: 'web',
    fact: 'confirmedOn',
    cites: '《中华人民共和国政府信息公开条例》第三十一条第（三）项',
  },
  request: '2025年青石县城东片区（东至环城路、西至青河）土地征收补偿安置方案及其批准文件',
};

const AGENCY = { name: '青石县住房和城乡建设局', kind: 'agency' } as const;
const BODIES = { reviewBodies: ['青石县人民政府'], court: '青石县人民法院' } as const;

/** What the law leaves open for the outcome, on the day of the letter, to a department of a county. */
export function sampleRemedy(outcome: OutcomeId, grounds?: readonly Ground[], on: PlainDate = ON): RemedyFacts {
  const remedy = remedyOf({ outcome, on, unit: { kind: 'department' }, ...(grounds === undefined ? {} : { grounds }) });
  if (!remedy.ok) throw new Error(remedy.failure.code);
  return { notices: remedy.value.notices, ...BODIES };
}

function letterRemedy(code: 'L10' | 'L34'): RemedyFacts {
  const remedy = remedyOfLetter(code, ON, { kind: 'department' });
  if (!remedy.ok) throw new Error(remedy.failure.code);
  return { notices: remedy.value.notices, ...BODIES };
}

const answer = (outcome: OutcomeId, basis?: string): EveryLetterFacts & AnswerFacts => ({
  ...EVERY,
  ...ASKED,
  outcome,
  ...(basis === undefined ? {} : { basis }),
  inquiry: /^(?:rejected|other)/.test(outcome) ? {} : { searchedOn: day('2026-03-09') },
  remedy: sampleRemedy(outcome, outcome === 'partial' ? ['process'] : undefined),
});

const asked: EveryLetterFacts & AskedFacts = { ...EVERY, ...ASKED };
const INFORMATION = '《城东片区征地补偿安置协议》（2025年9月签订，共12页）';
const FREQUENCY = { from: day('2026-01-01'), to: day('2026-03-20'), requests: 63, alike: 41 } as const;
const SUPPLY = {
  papers: [
    { title: '《城东片区土地征收补偿安置方案》', pages: 18 },
    { title: '《关于城东片区土地征收补偿安置方案的批复》（青政复〔2025〕31号）', pages: 2 },
  ],
  form: 'paper',
  way: 'post',
} as const;

const fee = feeByItems(day('2026-03-02'), 0, 41);
if (!fee.ok) throw new Error(fee.failure.code);

/** One letter of each code, as a county's office could have written it; persons and places are made up. */
export const SAMPLE_LETTERS: { readonly [Code in keyof LetterFactsOf]: LetterFacts<Code> } = {
  L01: { ...asked, due: day('2026-03-30') },
  L02: { ...asked, submittedOn: day('2026-02-28') },
  L03: {
    ...asked,
    request: '城东的文件',
    points: ['所需政府信息的名称、文号或者便于查询的其他特征性描述不明确', '获取信息的方式没有填写'],
    guidance: '请写明文件的名称、文号、形成时间或者所涉及的具体地块，并选择获取方式；可以在原申请上修改后签名，也可以在网上填写',
    until: day('2026-03-20'),
  },
  L04: { ...asked, frequency: FREQUENCY, until: day('2026-04-10') },
  L05: {
    ...asked,
    reason: '所申请的信息形成于多个年度，需要逐件核对',
    due: day('2026-03-30'),
    workingDays: 20,
    newDue: day('2026-04-28'),
  },
  L06: { ...EVERY, addressee: { name: '李向阳', kind: 'person' }, information: INFORMATION, workingDays: 15 },
  L07: { ...asked, askedOn: day('2026-03-10'), of: 'thirdParty' },
  L08: { ...EVERY, addressee: AGENCY, information: '《城东片区安置房建设方案》（2025年联合印发）', workingDays: 15 },
  L09: {
    ...EVERY,
    addressee: AGENCY,
    matter: '请查明城东片区安置房规划许可文件是否由贵局制作，并提供文件名称和文号',
    until: day('2026-03-20'),
  },
  L10: {
    ...EVERY,
    addressee: { name: '李向阳', kind: 'person' },
    information: INFORMATION,
    askedOn: day('2026-03-10'),
    reason: '该协议所涉补偿标准与片区内全体被征收人的补偿相关',
    publicInterest: true,
    remedy: letterRemedy('L10'),
  },
  L11: {
    ...asked,
    fee: fee.value,
    payment: '凭本通知书所附缴款码，通过银行柜台、网上银行或者“江苏省政务服务”缴入县级国库，领取财政票据',
    workingDays: 20,
  },
  L12: { ...asked, reason: '申请涉及的文件数量较大，需要逐件检索和审查', newDue: day('2026-06-30') },
  L20: { ...answer('granted.provided'), supply: SUPPLY },
  L21: {
    ...answer('granted.already_public'),
    places: [
      '青石县人民政府网站“政府信息公开—征地信息”栏目，https://www.example.gov.cn/zdxx/202509/t20250918_31.html',
      '《青石县人民政府公报》2025年第5期第12页',
    ],
  },
  L22: {
    ...answer('partial'),
    supply: SUPPLY,
    given: ['《城东片区土地征收补偿安置方案》全文', '批复正文'],
    grounds: [
      {
        ground: 'process',
        kind: '讨论记录',
        what: '2025年8月12日方案讨论会的会议记录',
        why: '该记录反映各方在作出决定前的意见，没有形成最终结论，公开会影响决策过程中的坦率讨论',
      },
    ],
  },
  L23: {
    ...answer('denied.internal_affairs'),
    grounds: [
      {
        ground: 'internal_affairs',
        kind: '人事管理',
        why: '所申请的人员岗位调整安排属于本机关内部人事管理事务，不影响公民、法人或者其他组织的权利义务',
      },
    ],
  },
  L24: {
    ...answer('unavailable.not_held', 'not_existing'),
    search: {
      on: day('2026-03-09'),
      places: ['本机关公文处理系统（2024年1月至2026年2月）', '征地管理股档案柜', '机关档案室'],
      keywords: ['城东片区', '补偿安置', '征收'],
    },
  },
  L25: {
    ...answer('unavailable.not_held', 'not_responsible'),
    responsible: { name: '青石县住房和城乡建设局', contact: '青石县建设路6号，0527-80000001' },
  },
  L26: {
    ...answer('rejected.duplicate'),
    earlier: { on: day('2025-11-03'), number: documentNumber({ mark: '青自然资公开告', year: 2025, serial: 88 }) },
  },
  L27: {
    ...answer('denied.query_matter'),
    rule: '《不动产登记暂行条例》第二十七条',
    place: '青石县不动产登记中心（青石县人民路20号，0527-80000002）',
  },
  L28: answer('unavailable.needs_creation'),
  L29: { ...answer('unavailable.still_unclear'), points: ['补正后仍未写明所需文件的名称、文号或者其他特征'] },
  L30: { ...answer('rejected.petition'), channel: '青石县信访局，青石县人民路1号，0527-80000003' },
  L31: {
    ...answer('rejected.publication'),
    publication: '《青石县统计年鉴（2025）》',
    how: '由中国统计出版社出版发行，可以购买，也可以在青石县图书馆借阅',
  },
  L32: { ...answer('rejected.excessive'), frequency: FREQUENCY },
  L33: {
    ...answer('other.not_corrected'),
    missed: 'correction',
    noticedOn: day('2026-03-04'),
    noticeNumber: '青自然资公开补〔2026〕3号',
    until: day('2026-03-20'),
  },
  L34: {
    ...asked,
    nature: 'rectification',
    request: '不动产登记簿中本人姓名的用字有误',
    result: { kind: 'transferred', what: '转送日期2026年3月25日', to: '青石县不动产登记中心' },
    remedy: letterRemedy('L34'),
  },
  L35: { ...asked, reason: { kind: 'withdrawn', on: day('2026-03-25') } },
};

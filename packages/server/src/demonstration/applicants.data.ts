import { hasResidentCheck, isUnifiedSocialCreditCode } from '@gongkai/law';
import type { ApplicationForm } from '@gongkai/requests';

const RESIDENT_CHECKS = [...'0123456789X'];

/** A number with a right check character that is nobody's: cards are issued in counties and districts, never in 3208 00, a whole city. */
function nobodysNumber(at: number): string {
  const body = `32080019${String(60 + (at % 40))}0${1 + (at % 9)}1${at % 10}00${at % 10}`;
  const check = RESIDENT_CHECKS.find((each) => hasResidentCheck(body + each));
  if (check === undefined) throw new Error(`no check character fits ${body}`);
  return body + check;
}

const CODE_SIGNS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

/** 统一社会信用代码 of nobody: its organisation is written with letters that no register gives out together. */
function nobodysCode(at: number): string {
  for (const organizationCheck of [...'0123456789X']) {
    const body = `91320800DEM${String(at).padStart(5, '0')}${organizationCheck}`;
    const check = CODE_SIGNS.find((each) => isUnifiedSocialCreditCode(body + each));
    if (check !== undefined) return body + check;
  }
  throw new Error(`no check characters fit organisation ${at}`);
}

const person = (at: number, name: string, supply: Pick<ApplicationForm, 'form' | 'way'>): ApplicationForm => ({
  type: 'natural',
  name,
  document: 'residentCard',
  number: nobodysNumber(at),
  phone: `0517-${String(80_000_000 + at)}`,
  address: `江苏省淮安市清江浦区人民路${100 + at}号`,
  ...supply,
});

const ONLINE = { form: 'electronic', way: 'online' } as const;
const BY_POST = { form: 'paper', way: 'post' } as const;
const AT_COUNTER = { form: 'paper', way: 'pickup' } as const;

/** Who asks in the demonstration; none of them is anybody. */
export const APPLICANTS = {
  cao: person(1, '曹雨晴', ONLINE),
  deng: person(2, '邓志远', ONLINE),
  feng: person(3, '冯小娟', BY_POST),
  geng: person(4, '耿立民', AT_COUNTER),
  hou: person(5, '侯春梅', ONLINE),
  jiang: person(6, '蒋维国', BY_POST),
  kong: person(7, '孔令辉', ONLINE),
  lu: person(8, '陆婉清', AT_COUNTER),
  meng: person(9, '孟庆丰', BY_POST),
  ouyang: person(10, '欧阳静', ONLINE),
  company: {
    type: 'enterprise',
    name: '淮安示例环保科技有限公司',
    document: 'organizationCode',
    number: nobodysCode(1),
    contactPerson: '潘经理',
    phone: '0517-80001001',
    address: '江苏省淮安市清江浦区人民路201号',
    ...BY_POST,
  },
  lawFirm: {
    type: 'legal',
    name: '江苏示例律师事务所',
    document: 'organizationCode',
    number: nobodysCode(2),
    contactPerson: '钱律师',
    phone: '0517-80001002',
    address: '江苏省淮安市清江浦区人民路202号',
    ...BY_POST,
  },
} as const satisfies Readonly<Record<string, ApplicationForm>>;

import { cite, letterRow, type LetterCode, type LetterPart } from '@gongkai/law';
import type { CaseLetter, DeliveryWay, LetterAct, ReturnReason } from '@gongkai/requests';
import { DELIVERY_WAY_NAMES, RETURN_REASON_NAMES } from './handling-names.ts';

/** What the proof of each way is; absent where the way leaves none. */
export const DELIVERY_PROOF_NAMES: Readonly<Partial<Record<DeliveryWay, string>>> = {
  pickup: '签收单编号',
  registeredPost: '邮件号',
  email: '回执编号',
  fax: '传真报告编号',
  served: '送达回证编号',
};

export const LETTER_ACT_NAMES: Readonly<Record<LetterAct, string>> = {
  redraft: '修改',
  submit: '送审',
  opineSecrecy: '保密审查',
  opineLegality: '合法性审查',
  sendBack: '退回修改',
  sign: '签发',
  number: '编文号、定稿',
  dispatch: '发出',
  deliver: '登记送达',
  return: '登记退回',
  sendAgain: '改用其他方式再发',
  void: '作废',
};

/** Where a letter stands, from the draft to the reader. */
export type LetterState = 'draft' | 'review' | 'signed' | 'final' | 'dispatched' | 'delivered' | 'voided';

export const LETTER_STATE_NAMES: Readonly<Record<LetterState, string>> = {
  draft: '草稿',
  review: '审核中',
  signed: '已签发',
  final: '已定稿',
  dispatched: '已发出',
  delivered: '已送达',
  voided: '已作废',
};

export function letterState({ voidedOn, deliveredOn, dispatched, number, signed, submittedOn }: CaseLetter): LetterState {
  if (voidedOn !== undefined) return 'voided';
  if (deliveredOn !== undefined) return 'delivered';
  if (dispatched) return 'dispatched';
  if (number !== undefined) return 'final';
  if (signed) return 'signed';
  return submittedOn === undefined ? 'draft' : 'review';
}

const BY_LAW: readonly LetterPart[] = [
  'article',
  'groundOfEach',
  'remedy',
  'effectOfSilence',
  'timeNotCounted',
  'feeBasis',
  'feeStandard',
];
const BY_NUMBERING: readonly LetterPart[] = ['number', 'date'];
const BY_DECISION: readonly LetterPart[] = ['conclusion', 'title'];
const BY_FORM: readonly LetterPart[] = ['earlierAnswer'];

/** Why nobody can word a part otherwise. */
export function lockReason(part: LetterPart): string {
  if (BY_LAW.includes(part)) return '由法律条款确定，不能改动';
  if (BY_NUMBERING.includes(part)) return '签发、编号时由系统填写';
  if (BY_DECISION.includes(part)) return '由处理决定确定，改动请重新作出处理决定';
  if (part === 'searchRecord') return '由登记的检索生成；要改，请重新登记检索。以前登记的检索没有分项的，在“填写内容”中填写';
  if (BY_FORM.includes(part)) return '由所填的内容生成，请在“填写内容”中修改';
  return '由登记的事实生成，不能改动';
}

/** The article by which a letter must hold a part. */
export const partCites = (code: LetterCode, part: LetterPart): string =>
  part === 'remedy' ? cite('review', 23, { paragraph: 2 }) : letterRow(code).cites;

/** What is said of a letter on its page. */
export const LETTER_HISTORY_TEXTS = {
  'letter.drafted': '拟稿',
  'letter.submitted': '送审',
  'letter.sentBack': '退回修改',
  'letter.copyAttached': '附上公开件',
  'letter.annexed': '附上材料',
  'letter.signed': '签发',
  'letter.voided': '作废',
  opined: (matter: string, agrees: boolean) =>
    `${matter === 'secrecy' ? '保密审查' : '合法性审查'}：${agrees ? '同意' : '不同意'}`,
  numbered: (number: string) => `编号定稿：${number}`,
  dispatched: (way: DeliveryWay, proof: string | undefined) =>
    `发出：${DELIVERY_WAY_NAMES[way]}${proof === undefined ? '' : `（${proof}）`}`,
  returned: (why: ReturnReason) => `退回：${RETURN_REASON_NAMES[why]}`,
  sentAgain: (way: DeliveryWay, proof: string | undefined) =>
    `再次发出：${DELIVERY_WAY_NAMES[way]}${proof === undefined ? '' : `（${proof}）`}`,
  delivered: (proof: string | undefined) => `送达${proof === undefined ? '' : `（${proof}）`}`,
} as const;

/** Over every page of a letter that is none yet. */
export const DRAFT_MARK = '草稿';

/** The name of a letter's file, with its number where it has one. */
export const letterFile = (title: string, number: string | undefined): string =>
  number === undefined ? `${title}（${DRAFT_MARK}）` : `${title} ${number}`;

import { cite } from '@gongkai/law';
import type { PartyKind, PartyOpinion } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { PARTY_OPINION_NAMES } from './handling-names.ts';

type Day = Parameters<typeof chineseDay>[0];

/** What silence does, by who is asked: a third party's is no consent (art. 32), another agency's is (art. 34). */
const SILENCE: Readonly<Record<PartyKind, string>> = {
  thirdParty: `逾期未提出意见的，不视为同意，由机关依法决定是否公开（${cite('disclosure', 32)}）。`,
  coMaker: `逾期未提出意见的，视为同意公开（${cite('disclosure', 34)}）。`,
  otherAgency: '',
};

/** The page on which a party that was asked for its opinion reads the letter and answers it. */
export const OPINION_TEXTS = {
  title: '答复征求意见书',
  description: '被征求意见的第三方或者机关，凭征求意见书上的回复码提出意见。',
  lead: '您收到了机关的征求意见书，请输入随信告知的回复码，查看征求意见书并提出意见。',
  code: '回复码',
  open: '查看征求意见书',
  unknown: '没有这个回复码。请核对征求意见书，或者与发信的机关联系。',
  mistyped: '回复码有误，可能打错了一个字符。请对照征求意见书重新输入。',
  of: (unit: string) => `${unit}征求您的意见`,
  letter: '征求意见书',
  paper: (kind: string) => `下载 ${kind}`,
  /** @param until the last day, where the day on which the letter came is known */
  period: (kind: PartyKind, until: Day | undefined) =>
    kind === 'otherAgency'
      ? '请尽快提出意见。'
      : until === undefined
        ? `请自收到征求意见书之日起 15 个工作日内提出意见，收到的当天不计。${SILENCE[kind]}`
        : `请在${chineseDay(until)}前（含当日）提出意见：自收到征求意见书之日起 15 个工作日，收到的当天不计。${SILENCE[kind]}`,
  late: (until: Day) =>
    `提出意见的期限已于${chineseDay(until)}届满，机关可能随时作出决定。现在提出的意见仍会转给承办人，作出决定以前收到的一并考虑。`,
  answered: (on: Day, opinion: PartyOpinion) =>
    `已于${chineseDay(on)}收到您的意见：${PARTY_OPINION_NAMES[opinion]}。只收一次，以这一次为准；要更改的，请在机关作出决定以前直接与机关联系。`,
  released: '机关已不再等待您的意见，现在不能在网上提出。有新的意见，请直接与机关联系。',
  closed: '机关已经办结这件申请，现在提出的意见不再影响办理结果。对机关的决定不服的，可以依法申请行政复议或者提起行政诉讼。',
  answerTitle: '提出意见',
  opinion: '是否同意公开',
  unchosen: '请选择是否同意公开。',
  statement: '意见和理由',
  statementHint:
    '不同意或者部分同意的，必须写明理由：公开会怎样损害您的合法权益，涉及哪些部分。没有合理理由的，机关可以决定公开。同意的可以不写。',
  once: '意见只能提交一次，提交后以它为准。填写的内容加密保存，只用于办理本件（《个人信息保护法》第三十四条）。',
  submit: '提交意见',
  received: '意见已收到',
  receivedLead: '机关会结合您的意见作出决定；决定公开您不同意公开的信息的，会把内容和理由书面告知您。',
  unit: '机关',
  number: '征求意见书文号',
  on: '提出日期',
  said: '意见',
  files: '附件',
  print: '本页只显示这一次，可以用浏览器打印或者另存。',
  forParties: '收到征求意见书的第三方：',
} as const;

import { cite } from '@gongkai/law';
import type { PartTexts } from '@gongkai/requests';
import { feeLineText, yuan } from '../law/fee-sentences.ts';
import { capitalYuan } from './chinese-capitals.ts';
import { remedyText } from './answer-parts.ts';
import { you } from './every-letter.ts';
import { joinedCites } from './joined-cites.ts';
import type { LetterFacts } from './letter-facts.ts';
import { sentence, toldOf } from './numbered-points.ts';
import { receiptText } from './request-parts.ts';

/** 收费通知书: 依据、标准、数额、缴纳方式、期限 (fee rules, art. 6). A fee of nothing is no reason for a letter. */
export function feeNotice(facts: LetterFacts<'L11'>): PartTexts {
  const { fee, payment, workingDays } = facts;
  const reader = you(facts.addressee);
  if (fee.amount === 0) return {};
  const counted =
    fee.by === 'pages'
      ? `${fee.before === 0 ? '' : `${reader}在同一自然月内此前已有${fee.before}页，`}该申请涉及${fee.count}页`
      : `${reader}在同一自然月内提出的申请${fee.before === 0 ? '' : `此前已有${fee.before}件，`}本次计${fee.count}件`;
  return {
    feeBasis:
      `${receiptText(reader, facts)}\n${counted}，数量、频次明显超过合理范围。` +
      `本机关依据${joinedCites(cite('disclosure', 42), fee.cites)}，收取信息处理费。`,
    feeStandard: `${fee.by === 'pages' ? '按量计收' : '按件计收'}，收费标准：${fee.lines.map((line) => feeLineText(fee.by, line).replaceAll(' ', '')).join('；')}。`,
    feeAmount: `应缴信息处理费共计人民币${yuan(fee.amount)}元（大写：${capitalYuan(fee.amount)}）。`,
    paymentMethod: toldOf(payment, `缴纳方式：${sentence(payment)}`),
    period: `请自收到本通知书次日起${workingDays}个工作日内缴纳。`,
    effectOfSilence:
      '逾期未缴纳的，视为放弃申请，本机关不再处理该申请。' +
      (facts.remedy
        ? ''
        : `依据${cite('fees', 7)}，对本收费决定不能单独申请行政复议或者提起行政诉讼；对因逾期未缴纳而不再处理的，可以依法申请行政复议或者提起行政诉讼。`),
    ...(facts.remedy ? { remedy: remedyText(facts.remedy) } : {}),
  };
}

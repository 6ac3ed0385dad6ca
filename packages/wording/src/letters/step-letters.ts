import { cite } from '@gongkai/law';
import type { PartTexts } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { ROUTE_NAMES } from '../law/request-names.ts';
import { remedyText } from './answer-parts.ts';
import { applicationWord } from './application-words.ts';
import { you } from './every-letter.ts';
import { feeNotice } from './fee-parts.ts';
import { joinedCites } from './joined-cites.ts';
import type { LetterFacts, LetterFactsOf } from './letter-facts.ts';
import { numberedPoints, sentence, toldOf } from './numbered-points.ts';
import { frequencyText, receiptText, requestNamed, requestText } from './request-parts.ts';

type StepCode = Extract<keyof LetterFactsOf, 'L01' | `L0${number}` | 'L10' | 'L11' | 'L12'>;
type Writers = { readonly [Code in StepCode]: (facts: LetterFacts<Code>) => PartTexts };

/** Quoted, with the number by which the unit and the applicant know the request. */
const asked = (reader: string, facts: LetterFacts<'L03' | 'L05' | 'L07' | 'L12'>): string => {
  const quoted = requestText(reader, facts);
  return quoted === '' ? '' : `${requestNamed(reader, facts)}，本机关正在办理。${quoted}`;
};

/** How a third party or another agency may answer; a blank to cut off would not survive electronic mail. */
const REPLY_FORM =
  '请以书面形式回复，写明是否同意公开；不同意公开或者同意部分公开的，请写明具体内容和理由。回复应当签名或者盖章。';

/** How to answer: on paper, or on the page of the site by the code of the letter. */
const replyForm = ({ replyAt }: LetterFactsOf['L06']): string =>
  replyAt === undefined
    ? REPLY_FORM
    : `${REPLY_FORM}\n也可以打开网页${replyAt.address}，输入回复码${replyAt.code}，在网上提出意见、附送材料。回复码请勿告诉他人。`;

const CONSULTED = {
  thirdParty: '该申请所涉信息公开后可能损害第三方的合法权益',
  otherAgency: '办理该申请需要征求其他机关的意见',
} as const;

/** What each letter of the procedure says beyond the parts of every letter. */
export const STEP_LETTERS: Writers = {
  L01: (facts) => ({
    receipt: receiptText(you(facts.addressee), facts),
    registrationNumber: `登记编号：${facts.registration}。`,
    receiptDate: `收到申请日期：${chineseDay(facts.receipt.on)}。`,
    dueDay: `答复期限：本机关于${chineseDay(facts.due)}前（含当日）答复；需要补正、延长期限或者征求意见的，另行告知。`,
  }),
  L02: (facts) => ({
    confirmationDate:
      `${chineseDay(facts.submittedOn)}，${you(facts.addressee)}以${ROUTE_NAMES[facts.receipt.route]}方式向本机关提出${applicationWord(facts.nature)}（登记编号：${facts.registration}）。` +
      `${chineseDay(facts.receipt.on)}，本机关与${you(facts.addressee)}确认收到该申请。\n` +
      `依据${facts.receipt.cites}，双方确认之日${chineseDay(facts.receipt.on)}为收到申请之日，答复期限自次日起计算。`,
  }),
  L03: (facts) => ({
    request: asked(you(facts.addressee), facts),
    points: toldOf(facts.points, `该申请需要补正下列事项：${facts.points.length > 1 ? '\n' : ''}${numberedPoints(facts.points)}`),
    guidance: toldOf(facts.guidance, `补正的方法：${sentence(facts.guidance)}`),
    period: `请于${chineseDay(facts.until)}前（含当日）补正。答复期限自本机关收到补正的申请之日起计算。`,
    effectOfSilence: `依据${cite('disclosure', 30)}，无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。`,
  }),
  L04: (facts) => ({
    countAndFrequency:
      `${requestNamed(you(facts.addressee), facts)}，本机关正在办理。\n` +
      `${frequencyText(you(facts.addressee), facts.frequency)}依据${cite('disclosure', 35)}，本机关要求${you(facts.addressee)}说明理由。`,
    period:
      `请于${chineseDay(facts.until)}前（含当日）书面说明理由。理由不合理的，本机关不予处理；` +
      '理由合理、但无法在规定的期限内答复的，本机关将确定延迟答复的合理期限并告知。',
  }),
  L05: (facts) => ({
    request: asked(you(facts.addressee), facts),
    extensionReason: toldOf(
      facts.reason,
      `因${sentence(facts.reason).replace(/。$/, '')}，不能在${chineseDay(facts.due)}前答复。`,
    ),
    newDueDay:
      `依据${cite('disclosure', 33, { paragraph: 2 })}，经本机关政府信息公开工作机构负责人同意，` +
      `答复期限延长${facts.workingDays}个工作日，至${chineseDay(facts.newDue)}。`,
  }),
  L06: (facts) => ({
    informationSummary: toldOf(
      facts.information,
      `本机关正在办理一件政府信息公开申请，所涉及的下列信息与${you(facts.addressee)}有关，公开后可能损害${you(facts.addressee)}的合法权益：\n` +
        `${sentence(facts.information)}\n依据${cite('disclosure', 32)}，现书面征求${you(facts.addressee)}的意见。`,
    ),
    replyForm: replyForm(facts),
    period: `请自收到本征求意见书之日起${facts.workingDays}个工作日内提出意见。`,
    effectOfSilence:
      '逾期未提出意见的，由本机关依法决定是否公开。不同意公开且有合理理由的，本机关不予公开；' +
      '本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的信息内容和理由书面告知。',
  }),
  L07: (facts) => ({
    request: asked(you(facts.addressee), facts),
    timeNotCounted:
      `${CONSULTED[facts.of]}，本机关已于${chineseDay(facts.askedOn)}书面征求意见。` +
      `依据${cite('disclosure', 33, { paragraph: 3 })}，征求意见所需时间不计算在答复期限内。`,
  }),
  L08: (facts) => ({
    informationSummary: toldOf(
      facts.information,
      `本机关正在办理一件政府信息公开申请，所涉及的下列信息由本机关与${you(facts.addressee)}共同制作：\n` +
        `${sentence(facts.information)}\n依据${cite('disclosure', 34)}，现征求${you(facts.addressee)}的意见。`,
    ),
    replyForm: replyForm(facts),
    period: `请自收到本征求意见书之日起${facts.workingDays}个工作日内提出意见。`,
    effectOfSilence: '逾期未提出意见的，视为同意公开。',
  }),
  L09: (facts) => ({
    matter: toldOf(
      facts.matter,
      `因办理政府信息公开申请的需要，请${you(facts.addressee)}就下列事项予以协助：\n${sentence(facts.matter)}`,
    ),
    replyForm: `请以书面形式${facts.until === undefined ? '尽快' : `于${chineseDay(facts.until)}前`}回复，并加盖印章。`,
  }),
  L10: (facts) => ({
    disclosedContent: toldOf(
      facts.information,
      `${chineseDay(facts.askedOn)}，本机关就下列信息是否公开书面征求${you(facts.addressee)}的意见。经审查，本机关决定予以公开：\n` +
        sentence(facts.information),
    ),
    article: `本机关依据${joinedCites(cite('disclosure', 15), cite('disclosure', 32))}，作出上述决定。`,
    reasons: toldOf(
      facts.reason,
      `${facts.publicInterest ? '不公开该信息可能对公共利益造成重大影响。' : `${you(facts.addressee)}所提不同意公开的理由不成立。`}${sentence(facts.reason)}`,
    ),
    remedy: remedyText(facts.remedy),
  }),
  L11: feeNotice,
  L12: (facts) => ({
    request: asked(you(facts.addressee), facts),
    delayReason: toldOf(
      facts.reason,
      `${you(facts.addressee)}对申请的数量、频次所说明的理由合理。因${sentence(facts.reason).replace(/。$/, '')}，本机关无法在规定的期限内答复。`,
    ),
    newDueDay: `依据${cite('disclosure', 35)}，本机关确定延迟答复的期限为${chineseDay(facts.newDue)}。`,
  }),
};

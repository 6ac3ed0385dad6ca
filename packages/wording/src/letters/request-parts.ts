import type { ReceiptFact, Route } from '@gongkai/law';
import { chineseDay } from '../law/chinese-day.ts';
import { RECEIPT_FACT_NAMES } from '../law/request-names.ts';
import { applicationWord } from './application-words.ts';
import type { AskedFacts, FrequencyFacts, InquiryFacts, RegisteredFacts } from './letter-facts.ts';

const CAME: Readonly<Record<Route, string>> = {
  counter: '当面提交的',
  oral: '口头提出的',
  signedPost: '以需要签收的邮寄方式提交的',
  ordinaryPost: '以平常信函提交的',
  web: '通过互联网提交的',
  fax: '通过传真提交的',
};

const factName = (fact: ReceiptFact): string => RECEIPT_FACT_NAMES[fact];

/** How and when the request came, and why that day counts (条例 art. 31). */
export const receiptText = (you: string, { nature, registration, receipt }: RegisteredFacts): string =>
  `${you}${CAME[receipt.route]}${applicationWord(nature)}（登记编号：${registration}），本机关已收到。` +
  `依据${receipt.cites}，以${factName(receipt.fact)}为收到申请之日，即${chineseDay(receipt.on)}。`;

/** Word by word; a request that ends as a sentence does not end twice. */
export const requestText = (you: string, { nature, request }: Pick<AskedFacts, 'nature' | 'request'>): string => {
  const asked = request.trim();
  return asked === ''
    ? ''
    : `${you}申请${nature === 'rectification' ? '更正' : '公开'}的内容为：“${asked}”${/[。！？]$/.test(asked) ? '' : '。'}`;
};

/** For letters that do not quote what was asked. */
export const requestNamed = (you: string, { nature, registration, receipt }: RegisteredFacts): string =>
  `${you}提出的${applicationWord(nature)}（登记编号：${registration}，收到日期：${chineseDay(receipt.on)}）`;

const OPINIONS: Readonly<Record<NonNullable<InquiryFacts['thirdParties']>['opinion'], string>> = {
  agrees: '第三方同意公开',
  objects: '第三方不同意公开',
  partly: '第三方同意部分公开',
  silent: '第三方逾期未提出意见',
};

/** What was done before the answer, in the order of the days; where nothing was, that is said. */
export function inquiryText(you: string, inquiry: InquiryFacts): string {
  const { searchedOn, corrected, thirdParties, coMakers, extendedTo } = inquiry;
  const done: readonly (readonly [string, string])[] = [
    ...(corrected
      ? [
          [
            corrected.askedOn,
            `${chineseDay(corrected.askedOn)}，本机关告知${you}补正，${chineseDay(corrected.receivedOn)}收到补正后的申请`,
          ] as const,
        ]
      : []),
    ...(searchedOn === undefined ? [] : [[searchedOn, `${chineseDay(searchedOn)}，本机关对申请内容进行了检索`] as const]),
    ...(thirdParties
      ? [
          [
            thirdParties.askedOn,
            `${chineseDay(thirdParties.askedOn)}，本机关书面征求第三方意见，${OPINIONS[thirdParties.opinion]}`,
          ] as const,
        ]
      : []),
    ...(coMakers
      ? [[coMakers.askedOn, `${chineseDay(coMakers.askedOn)}，本机关书面征求共同制作该信息的行政机关意见`] as const]
      : []),
  ];
  const told = done.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, text]) => text);
  const extended = extendedTo === undefined ? [] : [`答复期限已依法延长至${chineseDay(extendedTo)}`];
  const all = [...told, ...extended];
  return all.length === 0 ? '本机关收到申请后直接办理，未经补正、征求意见或者延长期限。' : `${all.join('；')}。`;
}

export const frequencyText = (you: string, { from, to, requests, alike }: FrequencyFacts): string =>
  `${chineseDay(from)}至${chineseDay(to)}，${you}向本机关提出政府信息公开申请${requests}件` +
  `${alike === undefined ? '' : `，其中内容相同或者相近的${alike}件`}，数量、频次明显超过合理范围。`;

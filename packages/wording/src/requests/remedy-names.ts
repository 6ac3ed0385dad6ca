import type { RemedyResult, RemedyRoute, RequestEventOf } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';

/** 行政复议、行政诉讼, as the columns of table four call them. */
export const REMEDY_ROUTE_NAMES: Readonly<Record<RemedyRoute, string>> = {
  review: '行政复议',
  suitDirect: '行政诉讼（未经复议直接起诉）',
  suitAfterReview: '行政诉讼（复议后起诉）',
};

export const REMEDY_RESULT_NAMES: Readonly<Record<RemedyResult | 'pending', string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
};

const PROCEDURES = { simple: '简易程序', ordinary: '普通程序' } as const;

type RemedyEvent = RequestEventOf<
  'remedy.filed' | 'remedy.accepted' | 'remedy.copyReceived' | 'remedy.replied' | 'remedy.decided'
>;

/** One line of the history of a review or suit. */
export function remedySentence(event: RemedyEvent): string {
  switch (event.type) {
    case 'remedy.filed':
      return `被提起${REMEDY_ROUTE_NAMES[event.body.route]}${event.body.against.kind === 'silence' ? '：逾期未答复' : ''}`;
    case 'remedy.accepted': {
      const { procedure } = event.body;
      return `复议、诉讼受理${procedure === undefined ? '' : `，适用${PROCEDURES[procedure]}`}`;
    }
    case 'remedy.copyReceived':
      return '收到复议申请书、起诉状副本';
    case 'remedy.replied':
      return '提交答复、答辩和证据';
    case 'remedy.decided': {
      const { result, anew } = event.body;
      const until = anew?.until === undefined ? '' : `，期限至${chineseDay(anew.until)}`;
      return `收到复议决定、判决：${REMEDY_RESULT_NAMES[result]}${anew ? `，原答复被撤销，责令重新答复${until}` : ''}`;
    }
  }
}

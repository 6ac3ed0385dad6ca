/** What a stretch of narrative is about, as far as tables three and four have figures for it. */
export type Topic = 'request' | 'review' | 'suit';

/** 政府信息公开申请, 依申请公开, 申请公开政府信息, 依申请信息公开; not 行政许可申请, nor 依申请类事项 (津市 2018). */
export const REQUEST =
  /依申请(?:政府)?(?:信息)?公开|信息公开(?:的)?(?:信函|书面|网络)?申请|公开申请|申请公开|信息(?:公开)?.{0,2}申请|申请(?:政府)?信息|公开的申请/;
/** 收到申请75件: in these reports a bare 申请 is one for information; 许可申请 or 申请人 is something else. */
const BARE_REQUEST =
  /(?:收到|受理|新收|接收|接到|收办|办结|答复|处理|办理|上述|今年的|全部|信函|书面)(?:的|了|各类)?申请(?![人补办报贷救表复材费许执登专发领仲强再延回撤低])/;

const lastMatch = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
};

const EVERY_REQUEST = new RegExp(`${REQUEST.source}|${BARE_REQUEST.source}`, 'g');

/** The topic named last. */
export function topicIn(words: string): Topic | undefined {
  const asks = words.includes('申请');
  if (!asks && !words.includes('复议') && !words.includes('诉')) return undefined;
  const review = words.lastIndexOf('复议');
  const suit = Math.max(words.lastIndexOf('诉讼'), words.lastIndexOf('起诉'));
  const request = asks ? lastMatch(EVERY_REQUEST, words) : -1;
  const most = Math.max(review, suit, request);
  if (most < 0) return undefined;
  return most === suit ? 'suit' : most === review ? 'review' : 'request';
}

export const isAboutRequests = (words: string): boolean => REQUEST.test(words) || BARE_REQUEST.test(words);

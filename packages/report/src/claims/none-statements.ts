import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import { LOCAL_RECEIVED, LOCAL_REVIEWS, LOCAL_SUITS } from './concepts.data.ts';
import type { Passage } from './passage.ts';
import { isNotOurs, scopeOf, type Body } from './scope.ts';
import { figureOf } from './tables.ts';

/** Statements that there was none: 未收到申请, 无因信息公开被申请行政复议, 没有发生支出. They count as 0. */
const NONE = /(?:未|无|没有|尚无)[^,，。;:\n]{2,60}/g;

type Nothing = {
  readonly rule: 'R17' | 'O11';
  readonly name: string;
  readonly cells: readonly string[];
  readonly local?: RegExp;
};

const REQUESTS: Nothing = { rule: 'R17', name: '表三“本年新收政府信息公开申请数量”总计', cells: ['t3.in.new.total'] };
const CARRIED_IN: Nothing = { rule: 'R17', name: '表三“上年结转政府信息公开申请数量”总计', cells: ['t3.in.carried.total'] };
const CARRIED_OUT: Nothing = { rule: 'R17', name: '表三“结转下年度继续办理”总计', cells: ['t3.carry.out.total'] };
const REVIEWS: Nothing = { rule: 'R17', name: '表四“行政复议”总计', cells: ['t4.review.total'] };
const SUITS: Nothing = {
  rule: 'R17',
  name: '表四“行政诉讼”两项总计之和',
  cells: ['t4.suit_direct.total', 't4.suit_after_review.total'],
};
const OLD_REQUESTS: Nothing = { rule: 'O11', name: '统计表“收到申请数”', cells: ['stat.req.received'], local: LOCAL_RECEIVED };
const OLD_REVIEWS: Nothing = { rule: 'O11', name: '统计表“行政复议数量”', cells: ['stat.rev.total'], local: LOCAL_REVIEWS };
const OLD_SUITS: Nothing = { rule: 'O11', name: '统计表“行政诉讼数量”', cells: ['stat.suit.total'], local: LOCAL_SUITS };
const OLD_FEES: Nothing = { rule: 'O11', name: '统计表“依申请公开信息收取的费用”', cells: ['stat.fees_wan'] };
const OLD_BUDGET: Nothing = { rule: 'O11', name: '统计表“政府信息公开专项经费”', cells: ['stat.org.budget_wan'] };
const OLD_COMPLAINTS: Nothing = { rule: 'O11', name: '统计表“举报投诉数量”', cells: ['stat.complaints'] };

const HAPPENED = '(?:再|曾|新)?(?:收到|接到|接收到?|受理|发生|出现|产生|有|收取|进行)?(?:过)?';
const ANY =
  '(?:任何|一例|一件|一起|公众|群众|公民|、|法人|或|和|及|(?:其[他它]|社会)?组织|有关|相关|关于|的|提出|提交|要求|社会|个人|单位|各类|书面|政府|政务|来自)*';
const REQUEST_NOUN =
  '(?:政府信息依申请公开|依申请公开|信息公开的?申请|公开的?申请|信息依申请公开|申请公开|依申请信息公开|公开信息申请)';
const AFTER_REQUEST = '(?:的)?(?:政府|信息|事项|来信|来函|件|请求|请|情况|申请|案件|办理|业务|办件|数量|数据)*$';
/** The clause must end with the request itself: 未收到依申请公开投诉, 未对依申请公开收费 are about something else. */
const NO_REQUESTS = new RegExp(`^(?:未|无|没有|尚无)${HAPPENED}${ANY}${REQUEST_NOUN}${AFTER_REQUEST}`);

const NO_CASE =
  /后|维持|纠正|撤销|败诉|纠错|应诉|率|直接起诉|未经|超期|逾期|结转|审结|支出|费用|收费|不当|违法|问题|履行|变更|确认|正当理由|条件|期限|法定|告知|救济|途径/;
const NOTHING_WRONG = /违规|泄密|问责|追责|不良|差错|超时|逾期/;

function nothingsIn(clause: string, edition: Report['edition']): readonly Nothing[] {
  const old = edition === '2008';
  if (/复议|诉讼/.test(clause) && !NO_CASE.test(clause) && !NOTHING_WRONG.test(clause)) {
    return [
      ...(clause.includes('复议') ? [old ? OLD_REVIEWS : REVIEWS] : []),
      ...(clause.includes('诉讼') ? [old ? OLD_SUITS : SUITS] : []),
    ];
  }
  if (NO_REQUESTS.test(clause)) return [old ? OLD_REQUESTS : REQUESTS];
  if (!old && /^(?:无|没有|未)(?:有)?(?:上|去)(?:一)?年(?:度)?(?:的)?(?:结转|转结)/.test(clause)) return [CARRIED_IN];
  if (!old && /^(?:无|没有|未)(?:有)?(?:结转|转结)(?:至|到)?(?:下|次)(?:一)?年/.test(clause)) return [CARRIED_OUT];
  if (!old) return [];
  if (/(?:支出|经费)$/.test(clause) && !/复议|诉讼|申诉/.test(clause)) return [OLD_BUDGET];
  if (/收费$|收取(?:任何)?(?:相关|有关)?费用$/.test(clause) && !NOTHING_WRONG.test(clause)) return [OLD_FEES];
  if (/举报(?:、|和|或)?投诉$|投诉(?:、|和|或)?举报$/.test(clause)) return [OLD_COMPLAINTS];
  return [];
}

const ABOUT_DISCLOSURE = /公开/;
const NOT_SO = /从$|申请人$|当事人$|公民$/;

export function noneFindings(passage: Passage, report: Report, body: Body): readonly Finding[] {
  const { text } = passage;
  const findings: Finding[] = [];
  for (const match of text.matchAll(NONE)) {
    const at = match.index;
    const clause = match[0];
    const nothings = nothingsIn(clause, report.edition);
    if (nothings.length === 0) continue;
    const before = text.slice(Math.max(0, at - 80), at);
    const opening = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
    const lastYears = [...opening.matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
    if (lastYears !== undefined && Number(lastYears) !== report.year) continue;
    if (/近[两三四五\d]年|[两三四五]年来|季度|上半年|去年|上年$/.test(opening) || NOT_SO.test(before)) continue;
    if (isNotOurs(scopeOf(`${opening}${clause}`, body))) continue;
    if (!ABOUT_DISCLOSURE.test(text.slice(Math.max(0, at - 200), at + clause.length + 20))) continue;
    for (const nothing of nothings) {
      const { printed, blank, cells, local } = figureOf(report, nothing.cells, nothing.local);
      if (printed <= 0 || blank.length === cells.length) continue;
      findings.push(
        claim(passage, {
          rule: nothing.rule,
          says: 'none',
          at: { from: at, to: at + clause.length },
          expected: printed,
          found: 0,
          params: {
            words: clause,
            target: local === undefined ? nothing.name : `统计表“${local}”`,
            figure: printed,
            cells: local ?? nothing.cells.join('+'),
          },
        }),
      );
    }
  }
  return findings;
}

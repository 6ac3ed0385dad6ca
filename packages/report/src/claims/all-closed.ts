import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import type { Concept } from './concepts.data.ts';
import { countsBetween, sentenceAt, type Passage } from './passage.ts';
import type { Sentence } from './quantities.ts';
import type { Statement } from './statements.ts';
import { isAboutRequests } from './topics.ts';
import { cellSum } from './tables.ts';
import { isNotOurs, scopeOf, type Body } from './scope.ts';

/** 全部在规定时限内办理完毕, 均已办结, 答复率100% (鞍山 2019). */
const ALL =
  /(?:全部|均|都)[^,，。;\n]{0,20}?(?:办结|办理完毕|办理完成|处理完毕|答复完毕|答复|回复|结案|审结)|(?:办结率|答复率|回复率|办复率)(?:均|都)?(?:达到了?|达|为|是)?:?100%/g;
const ON_TIME = /按时|按期|及时|时限|期限|规定/;
const OTHER_WORK = /建议|提案|信访|诉求|热线|留言|咨询|来信|投诉|举报|问政|信箱/;

/** "All closed" beside requests carried over or cases pending. */
export function allClosedFindings(
  passage: Passage,
  statements: readonly Statement[],
  report: Report,
  body: Body,
): readonly Finding[] {
  if (report.edition === '2008') return [];
  const { text } = passage;
  const findings: Finding[] = [];
  let told = '';
  for (const match of text.matchAll(ALL)) {
    const at = match.index;
    const sentence = sentenceAt(passage, at);
    const opening = text.slice(Math.max(sentence?.from ?? 0, at - 160), at);
    // 按时答复率100% leaves out what is not yet due.
    if (/率/.test(match[0]) && /(?:按时|按期|及时|限期)$/.test(opening)) continue;
    if (/^[,，、](?:按时|按期|及时|限期)[^,，。;]{0,3}率/.test(text.slice(at + match[0].length, at + match[0].length + 8)))
      continue;
    if (OTHER_WORK.test(opening.slice(-60)) || OTHER_WORK.test(match[0])) continue;
    const scope = scopeOf(opening, body);
    const base = statements.findLast(
      ({ concept, count }) => NUMBERS_ALL.has(concept) && count.from < at && count.from >= (sentence?.from ?? 0),
    );
    if (isNotOurs(scope) || isNotOurs(base?.scope)) continue;
    // 网站收到80件,均已答复: the number before is not one of all requests.
    if (base === undefined && countsBetween(passage, at - opening.length, at).length > 0) continue;
    if (isOfSome(passage, at, sentence, report)) continue;
    const topic = topicOf(opening, base);
    if (topic === undefined) continue;
    // 全部办理完毕,答复率100%: one claim in two phrases.
    if (told === `${topic} ${sentence?.from}`) continue;
    const finding =
      topic === 'request' ? requestsLeft(passage, match[0], at, base, report) : casesLeft(passage, match[0], at, topic, report);
    if (!finding) continue;
    told = `${topic} ${sentence?.from}`;
    findings.push(finding);
  }
  return findings;
}

/** 上年结转的3件全部办结; 应于年内到期的96件申请全部办结; 5件正在办理中: the sentence speaks of those that could be closed. */
function isOfSome(passage: Passage, at: number, sentence: Sentence | undefined, report: Report): boolean {
  if (!sentence) return false;
  const opening = passage.text.slice(Math.max(sentence.from, at - 60), at);
  if (/(?:结转|转结|转入|遗留)(?:的|申请|政府信息公开|\d|[,，]|件)*[^,，。;]{0,4}$/.test(opening)) return true;
  if (/到期|应(?:当)?(?:办结|答复)|除[^。;]{1,30}外|其[余他它](?:申请|件|的|各件)?(?:已)?$/.test(opening)) return true;
  const last = countsBetween(passage, Math.max(sentence.from, at - 60), at).at(-1);
  return last !== undefined && last.value === cellSum(report, ['t3.out.total.total']).value;
}

const NUMBERS_ALL: ReadonlySet<Concept> = new Set<Concept>(['received', 'handled', 'closed', 'answered', 'review', 'suit']);
const OF_REQUESTS: ReadonlySet<Concept> = new Set<Concept>(['received', 'handled', 'closed', 'answered']);

function topicOf(opening: string, base: Statement | undefined): 'request' | 'review' | 'suit' | undefined {
  const [review, suit] = [opening.lastIndexOf('复议'), opening.lastIndexOf('诉讼')];
  if (review >= 0 || suit >= 0) return suit > review ? 'suit' : 'review';
  if (isAboutRequests(opening) || /申请(?:件)?(?:已|均|都)?$/.test(opening) || (base && OF_REQUESTS.has(base.concept)))
    return 'request';
  return undefined;
}

function requestsLeft(
  passage: Passage,
  words: string,
  at: number,
  base: Statement | undefined,
  report: Report,
): Finding | undefined {
  const left = cellSum(report, ['t3.carry.out.total']).value;
  if (left === null || left <= 0) return undefined;
  const received = [['t3.in.new.total'], ['t3.in.new.total', 't3.in.carried.total']].map((cells) => cellSum(report, cells).value);
  // Only a sentence about the table's own number contradicts it; 按时 leaves room for what is not yet due.
  const certain = base !== undefined && received.includes(base.count.value) && !ON_TIME.test(words);
  return claim(passage, {
    rule: 'N4',
    says: 'all-closed',
    severity: certain ? 'warning' : 'info',
    at: { from: at, to: at + words.length },
    expected: left,
    found: 0,
    params: { words, left, cells: 't3.carry.out.total', base: base?.count.value ?? '' },
  });
}

function casesLeft(passage: Passage, words: string, at: number, topic: 'review' | 'suit', report: Report): Finding | undefined {
  const cells = topic === 'review' ? ['t4.review.pending'] : ['t4.suit_direct.pending', 't4.suit_after_review.pending'];
  const left = cellSum(report, cells).printed;
  if (left <= 0 || /答复|回复/.test(words)) return undefined;
  return claim(passage, {
    rule: 'N4',
    says: 'all-decided',
    severity: 'info',
    at: { from: at, to: at + words.length },
    expected: left,
    found: 0,
    params: { words, left, cells: cells.join('+'), kind: topic === 'review' ? '行政复议' : '行政诉讼' },
  });
}

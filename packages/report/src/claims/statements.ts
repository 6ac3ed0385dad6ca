import type { Concept } from './concepts.data.ts';
import type { List } from './lists.ts';
import { isModeList } from './completeness.ts';
import { isMember } from './lists.ts';
import type { Count, Passage } from './passage.ts';
import { scopeOf, type Scope } from './scope.ts';

/** A number that the narrative gives for something the tables count too. */
export type Statement = {
  readonly concept: Concept;
  readonly count: Count;
  readonly scope: Scope | undefined;
  /** The number of requests received or closed that this one is a part of, said before in the same paragraph. */
  readonly base: Statement | undefined;
};

type Topic = 'request' | 'review' | 'suit';

/** 政府信息公开申请, 依申请公开, 申请公开政府信息, 依申请信息公开; not 行政许可申请, nor 依申请类事项 (津市 2018). */
export const REQUEST =
  /依申请(?:政府)?(?:信息)?公开|信息公开(?:的)?(?:信函|书面|网络)?申请|公开申请|申请公开|信息(?:公开)?.{0,2}申请|申请(?:政府)?信息|公开的申请/;
const NO_REQUEST =
  /补正|延期|撤回|第三方|收取|收费|不予受理|咨询|投诉|举报|信访|问政|建议|提案|许可|审查|费用|答辩|案例|培训|文书|模板|会商|抽查|抽取|选取|评查|检查|梳理|指导|协调|协助|转办|审核|代拟|研判|归档|典型|超期|逾期/;
const OF_A_SUBJECT = /涉及|关于|领域|方面|类(?:的|申请|信息|问题)*$/;
const ONE_WAY = /网站|网络|网上|互联网|在线|信函|信件|邮寄|来信|当面|现场|传真|邮箱|邮件|平台|窗口|EMS/g;
const SEVERAL_WAYS = /等|共|各种|渠道/;

const DECISIONS: readonly (readonly [RegExp, Concept])[] = [
  [/不予(?:以)?公开|不同意公开|不公开|免[予于]公开/, 'denied'],
  [/部分公开/, 'partial'],
  [/(?:予以|准予|同意)公开/, 'granted'],
  [/无法提供/, 'unavailable'],
  [/不予处理/, 'rejected'],
  [/其[他它]处理/, 'other'],
];
/** Between the name of an outcome and its number only such words may stand. */
const AFTER_NAME = /^(?:的|类|答复|决定|数量?|信息|政府|申请|件数|情形|情况|共|计|为|有|处理|办理|了|达|结果|方面)*$/;

/** 公民、法人和其他组织的政府信息公开申请: everybody, and not the second of two kinds. */
const EVERYBODY = /(?:公民|自然人|个人).{0,2}(?:法人|企业|组织)|(?:企业|组织|法人).{0,3}(?:公民|自然人|个人)/;
const APPLICANTS: readonly (readonly [RegExp, Concept])[] = [
  [/法人(?:或|和|及|与|、)?者?其[他它]组织/, 'organisations'],
  [/自然人|公民/, 'natural'],
  [/商业企业/, 'enterprise'],
  [/科研机构/, 'research'],
  [/公益组织/, 'welfare'],
  [/法律服务机构/, 'legal'],
];
const AFTER_APPLICANT = /^(?:的|申请|提出|提交|政府|信息|公开|依|类|共|计|为|有|件数|数)*$/;

const WAYS: readonly (readonly [RegExp, Concept])[] = [
  [/当面|现场/, 'by-counter'],
  [/传真/, 'by-fax'],
  [/网络|网上|互联网|在线|电子邮件/, 'by-net'],
  [/信函|邮寄|来信/, 'by-letter'],
];

const CARRIED_OUT = /(?:结转|转结|转)(?:至|到|入)?(?:下|次|翌|来)(?:一)?年|跨年(?:度)?办理|(?:剩余|尚有|另有|其余).{0,4}$/;
const CARRIED_IN = /(?:上|去|前)(?:一)?年(?:度)?(?:的)?(?:结转|转结|转入|遗留)|(?:结转|转结)(?:自)?(?:上|去)(?:一)?年/;
const CARRIED_FROM_TO = /(?:结转|转结|转)(?:至|到|入)((?:19|20)\d\d)年/;

const RECEIVES = /新收|收到|受理|接收|接到|收悉|收件|新增|登记/;
const HANDLES = /收办|办理|处理|受理.{0,6}(?:答复|办结|办理|处理)|收到.{0,6}(?:答复|办结)|接收.{0,4}办理/;
const CLOSES = /办结|办理完毕|办理完成|处理完毕/;
const ANSWERS = /答复|回复/;

/** 其中已办结10件, 其中10件已经按时答复; but 其它公开答复数2条 (平潭县 2012) is an outcome of its own. */
const DONE_PART =
  /^(?:其中)?(?:已|均|按时|按期|及时|依法|规定|期限|法定|在|内|完成|经)*(?:办结|答复|回复|办理完毕)(?:的|了)?#|^(?:其中)?#(?:已|均|按时|按期|按规|及时|依法|在|经|完成|法定|期限|规定|内)*(?:办结|答复|回复|办理完毕)/;

const CASE_FIGURES: readonly (readonly [RegExp, 'pending' | 'decided' | 'upheld' | 'corrected' | 'other'])[] = [
  [/未审结|未结案|正在审理|审理中|待审|未办结/, 'pending'],
  [/维持|驳回/, 'upheld'],
  [/纠正|纠错|撤销|确认违法|败诉|责令/, 'corrected'],
  [/其[他它]结果/, 'other'],
  [/审结|结案|办结/, 'decided'],
];
const NO_CASE = /答复|答辩|举证|决定书|文书|应诉|出庭|裁判|听证|卷宗|意见书|建议书|办案|律师/;

const lastMatch = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) last = match.index;
  return last;
};

function topicIn(words: string): Topic | undefined {
  if (!words.includes('申请') && !words.includes('复议') && !words.includes('诉')) return undefined;
  const review = words.lastIndexOf('复议');
  const suit = Math.max(words.lastIndexOf('诉讼'), words.lastIndexOf('起诉'));
  const request = lastMatch(REQUEST, words);
  const most = Math.max(review, suit, request);
  if (most < 0) return undefined;
  return most === suit ? 'suit' : most === review ? 'review' : 'request';
}

const SINCE_THE_BEGINNING = /历年|近[两二三四五\d]年|[两三四五]年来|以来/;
const WITHIN_THE_YEAR = /全年|本年|今年|年度|年内/;
const PART_OF_THE_YEAR = /上半年|下半年|季度|(?:^|[^\d])[1-9]月|1[01]月|月份/;

/** Other years, months and quarters, and everything counted since some year: no figure of the year's tables. */
function isOtherPeriod(words: string, count: Count, reportYear: number | null): boolean {
  if (count.year !== undefined && count.year !== reportYear) return true;
  if (!/[月季近]|半年|历年|年来|以来|累计/.test(words)) return false;
  const even = words
    .replace(/1月(?:1日)?(?:起?至|到|-)(?:\d{4}年)?12月|1-12月|截至12月|今年以来|本年以来/g, '')
    .replaceAll(`${reportYear}年以来`, '');
  if (PART_OF_THE_YEAR.test(even) || SINCE_THE_BEGINNING.test(even)) return true;
  return /累计/.test(words) && (count.year === undefined || words.includes('截至')) && !WITHIN_THE_YEAR.test(words);
}

const BOTH_CASES = /复议(?:案件)?(?:申请)?(?:[、和及与或\/,]|以及)(?:被)?(?:提起)?(?:的)?(?:行政)?(?:诉讼|应诉)/;

function decisionIn(label: string, table: readonly (readonly [RegExp, Concept])[], after: RegExp): Concept | undefined {
  for (const [pattern, concept] of table) {
    const match = pattern.exec(label);
    if (match && after.test(label.slice(match.index + match[0].length))) return concept;
  }
  return undefined;
}

function requestConcept(count: Count, isPart: boolean, year: number | null): Concept | undefined {
  const { label, tail } = count;
  const clause = `${label}#${tail}`;
  if (DECISIONS.filter(([pattern]) => pattern.test(label)).length > 1) return undefined;
  const decision = decisionIn(label, DECISIONS, AFTER_NAME);
  if (decision) return decision;
  const carried = CARRIED_FROM_TO.exec(label);
  if (carried && year !== null)
    return Number(carried[1]) === year ? 'carried-in' : Number(carried[1]) === year + 1 ? 'carried-out' : undefined;
  if (CARRIED_IN.test(label)) return 'carried-in';
  if (CARRIED_OUT.test(label) && /转|跨年/.test(clause)) return 'carried-out';
  if (/^(?:结转|转)(?:至|到|入)?(?:下|次)(?:一)?年/.test(tail)) return 'carried-out';
  if (NO_REQUEST.test(clause)) return undefined;
  const applicant = EVERYBODY.test(label) ? undefined : decisionIn(label, APPLICANTS, AFTER_APPLICANT);
  if (applicant) return applicant !== 'natural' || isPart || label.includes('自然人') ? applicant : undefined;
  if (OF_A_SUBJECT.test(label)) return undefined;
  const ways = label.match(ONE_WAY);
  if (ways && !(SEVERAL_WAYS.test(label) && (ways.length > 1 || label.includes('等')))) {
    return ways.length === 1 && /申请/.test(clause)
      ? decisionIn(label, WAYS, /^(?:方式|形式|渠道|的|申请|提交|提出|收到|政府信息公开申请|数|为)*$/)
      : undefined;
  }
  const receives = RECEIVES.test(label);
  if (isPart && !DONE_PART.test(`${label}#${tail}`)) return undefined;
  if (CLOSES.test(label) || DONE.test(tail)) return receives && !isPart ? 'handled' : 'closed';
  if (isPart) return 'answered';
  // What is counted must be the request itself: 新增依申请公开专栏3个 has the word and counts something else.
  const named = ENDS_WITH_REQUEST.test(label) || STARTS_WITH_REQUEST.test(tail) || (receives && /申请$/.test(label));
  if (!named && !(ANSWERS.test(label) && /答复(?:了|总数|数|共|计|为)*$/.test(label))) return undefined;
  if (ANSWERS.test(label)) return receives ? 'handled' : 'answered';
  if (HANDLES.test(label)) return 'handled';
  if (receives) return 'received';
  // 2022年政府信息公开申请12件: no verb at all.
  return named && CASES.has(count.unit) ? 'received' : undefined;
}

const REQUEST_ITSELF =
  '(?:依申请(?:政府)?(?:信息)?公开|信息公开(?:的)?申请|公开申请|申请公开|信息依申请|公开的申请|申请公开(?:政府)?信息|依申请公开申请)';
const ENDS_WITH_REQUEST = new RegExp(
  `${REQUEST_ITSELF}(?:的|件|事项|请求|申请|政府|信息|表|来信|来函|案件|办件|数量?|总数|总量|量|共计?|合计|总计|为|达到?|有|受理|了|并办结|并答复|并办理)*$`,
);
const STARTS_WITH_REQUEST = new RegExp(`^(?:政府)?(?:信息)?${REQUEST_ITSELF}(?:申请|件|事项)?$`);
const DONE =
  /^(?:申请)?(?:已|均|都|按时|按期|按规|及时|依法|在|经|完成|法定|期限|规定|时限|内|予以|全部)+(?:办结|答复|回复|办理完毕)/;
const CASES = new Set(['件', '件次', '宗', '起', '例']);

function caseConcept(topic: 'review' | 'suit', count: Count, words: string): Concept | undefined {
  const { label, tail } = count;
  if (NO_CASE.test(label) || NO_CASE.test(tail)) return undefined;
  const figure = CASE_FIGURES.find(([pattern]) => pattern.test(label));
  if (figure) return `${topic}-${figure[1]}` as Concept;
  if (BOTH_CASES.test(words.slice(-40)) && !/分别/.test(words)) return /均|各/.test(words.slice(-12)) ? undefined : 'cases';
  if (topic === 'suit') {
    if (/直接(?:提起)?(?:行政)?(?:起诉|诉讼)/.test(label)) return 'suit-direct';
    if (/复议后(?:再)?(?:提起|起诉|诉讼)/.test(label)) return 'suit-after-review';
  }
  const noun = topic === 'review' ? /复议/ : /诉讼|起诉/;
  // 市政府共受理行政复议案件300件: the body decides them; nobody disputed its own disclosure.
  if (/(?:受理|办理|审理|收到|接收|审结)(?:各类)?行政(?:复议|诉讼)/.test(label) && !/公开/.test(words)) return undefined;
  return noun.test(label) || noun.test(tail) ? topic : undefined;
}

const DOCUMENTS = /规范性文件/;
const RULES = /规章(?!制度)/;
/** 市政府规范性文件, 以市政府名义: fewer documents than the table counts for all bodies. */
const SOME_DOCUMENTS =
  /名义|[市县区省州](?:人民)?政府(?:及|、|和)?.{0,6}规范性文件|部门(?:行政)?规范性文件|办公[室厅]|涉及|关于|合法性审查|备案|清理|解读|审核|征求|评估/;

function documentConcept(count: Count, words: string): Concept | undefined {
  const { label, tail } = count;
  const about =
    DOCUMENTS.test(label) || DOCUMENTS.test(tail) ? 'documents' : RULES.test(label) || RULES.test(tail) ? 'rules' : undefined;
  if (about === undefined || (about === 'documents' && SOME_DOCUMENTS.test(words.slice(-40)))) return undefined;
  if (/(?:规范性文件|规章)(?:和|、|及|与)/.test(label) || /[、和及](?:行政)?(?:规范性文件|规章)/.test(label.slice(-16)))
    return undefined;
  if (/现行有效/.test(label) || /^.{0,12}现行有效/.test(tail))
    return about === 'documents' ? 'documents-in-force' : 'rules-in-force';
  if (/废止|失效/.test(label))
    return about === 'documents' && /废止(?:的)?(?:行政)?规范性文件(?:共|计|为)*$/.test(label) ? 'documents-repealed' : undefined;
  if (
    /(?:制发|制定|出台|印发|新制作|制作|共发布)(?:的|了)?(?:政府|行政)?(?:规范性文件|规章)(?:总数|总计|共计|共|为|计)*$/.test(
      label,
    ) ||
    /(?:制发|制定|出台|印发)$/.test(label)
  ) {
    return about === 'documents' ? 'documents-issued' : 'rules-issued';
  }
  return undefined;
}

/** Reads a passage for statements; `singleBody` says that the report is one of a bureau and not of a government. */
export function statementsOf(
  passage: Passage,
  lists: readonly List[],
  reportYear: number | null,
  singleBody: boolean,
): readonly Statement[] {
  const parts = new Set<number>();
  const modes = new Set<number>();
  for (const list of lists) {
    if (list.opener === 'sum') continue;
    for (const { count } of list.parts) (isModeList(list) ? modes : parts).add(count.order);
  }
  const statements: Statement[] = [];
  let topic: Topic | undefined;
  let scope: Scope | undefined;
  let base: Statement | undefined;
  let paragraph = -1;
  let last: Count | undefined;
  for (const count of passage.counts) {
    if (count.paragraph !== paragraph) {
      paragraph = count.paragraph;
      topic = topicIn(headingOf(passage, count.from)) ?? (passage.prose.section === 's3' ? 'request' : undefined);
      scope = undefined;
      base = undefined;
    }
    const from = Math.max(
      passage.sentences[count.sentence]?.from ?? 0,
      last && last.sentence === count.sentence ? last.to : 0,
      count.from - 160,
    );
    const words = passage.text.slice(from, count.from);
    const previous = last;
    last = count;
    // 政府信息公开申请案件收办 in a heading or a clause before, 申请 behind the number.
    topic = topicIn(`${words}${count.tail}`) ?? topic;
    const said = scopeOf(words.slice(-SCOPE_WORDS), singleBody);
    const here = said ?? scope;
    // A district named inside a bracket speaks only for its own number.
    if (count.depth === 0) scope = here;
    if (!isMember(count) || modes.has(count.order) || isOtherPeriod(words, count, reportYear)) continue;
    if (count.kind === 'money') {
      if (/行政事业性收费(?:总)?(?:金额|额|收入)?(?:共|计|达|为|合计|总计)*$/.test(count.label))
        statements.push({ concept: 'fees', count, scope: here, base: undefined });
      continue;
    }
    if (!COUNTS_CASES.has(count.unit)) continue;
    const documents = documentConcept(count, words);
    if (documents) {
      statements.push({ concept: documents, count, scope: said, base: undefined });
      continue;
    }
    // 上年结转7件,结转下年度9件政府信息公开申请: the sentence names its thing only later.
    if (topic === undefined && /结转|转结/.test(count.label))
      topic = topicIn(passage.text.slice(count.from, Math.min(passage.sentences[count.sentence]?.to ?? 0, count.to + 80)));
    if (topic === undefined) continue;
    const isPart = parts.has(count.order);
    let concept: Concept | undefined;
    if (topic === 'request') concept = requestConcept(count, isPart, reportYear);
    else if (/公开|申请/.test(passage.text.slice(Math.max(0, count.from - 240), count.to + 20)))
      concept = caseConcept(topic, count, words);
    // 行政复议、行政诉讼分别为3件、2件
    if (topic !== 'request' && concept === 'suit' && /分别/.test(words) && BOTH_CASES.test(words)) concept = 'review';
    else if (
      previous &&
      concept === undefined &&
      /^[、,，和及]$/.test(words) &&
      statements.at(-1)?.count.order === previous.order
    ) {
      if (statements.at(-1)?.concept === 'review' && /分别/.test(passage.text.slice(previous.clauseFrom, previous.from)))
        concept = 'suit';
    }
    if (concept === undefined) continue;
    const statement: Statement = { concept, count, scope: here, base: BASES.has(concept) ? undefined : base };
    if (BASES.has(concept)) base = statement;
    statements.push(statement);
  }
  return statements;
}

/** How far before a number the words stand that say whom it is of. */
const SCOPE_WORDS = 60;

/** The opening words of the paragraph that holds `at`, and the line above where that is a heading: (二)依申请公开情况. */
function headingOf({ text }: Passage, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const above = from > 1 ? text.lastIndexOf('\n', from - 2) + 1 : 0;
  const line = from - above < 48 ? text.slice(above, from) : '';
  return line + text.slice(from, Math.min(from + 40, at));
}

const BASES: ReadonlySet<Concept> = new Set<Concept>(['received', 'handled', 'closed', 'answered']);
const COUNTS_CASES = new Set(['件', '件次', '宗', '起', '例', '条', '次', '份', '个', '项', '部']);

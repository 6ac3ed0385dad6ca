import type { Concept } from './concepts.data.ts';
import type { Count } from './passage.ts';

const FIGURES = [
  [/未审结|未结案|正在审理|审理中|待审|未办结/, 'pending'],
  [/维持|驳回/, 'upheld'],
  [/纠正|纠错|撤销|确认违法|败诉|责令/, 'corrected'],
  [/其[他它]结果/, 'other'],
  [/审结|结案|办结/, 'decided'],
] as const;

const RESULT_BEHIND = /^(?:已|均|均已|都|均被|被|结果)?(?:维持|败诉|被?纠正|驳回|撤销|尚未审结|未审结|正在审理)/;

/** Whether a number has its result behind it, and none before. */
export const resultBehind = ({ label, tail }: Pick<Count, 'label' | 'tail'>): boolean =>
  RESULT_BEHIND.test(tail) && !FIGURES.some(([pattern]) => pattern.test(label));

const NO_CASE = /答复|答辩|举证|复议决定|判决|裁定|决定书|文书|应诉|出庭|裁判|听证|卷宗|意见书|建议书|办案|律师/;
const BOTH = /复议(?:案件)?(?:申请)?(?:[、和及与或\/,]|以及)(?:被)?(?:提起)?(?:的)?(?:行政)?(?:诉讼|应诉)/;
/** 受理涉及信息公开的行政复议案件45件: a body that decides such cases; the table counts those brought against the reporting one. */
const DECIDES = /(?:受理|办理|审理|承办|代理).{0,16}(?:复议|诉讼)/;
const RECEIVES_ANY = /(?:收到|接收|审结)(?:各类)?行政(?:复议|诉讼)/;

/** 全县各类行政诉讼案件62件: cases about everything, unless the words say 公开. */
const OF_ALL_SORTS = /各类|所有|全部类型|其[他它]|信访|征收|处罚/;

/** 全县行政复议案件126件,其中涉及政府信息公开的10件: the words that follow name the cases about disclosure as some of them. */
const DISCLOSURE_ONLY_BEHIND = /^[^。;\n]{0,40}?(?:其中|涉|属)[^,，。;\n\d]{0,10}公开[^。;,，、\n\d]{0,14}\d/;

/** Whether a number of cases is one of cases about everything. `after`: the words behind it. */
export const isOfEverything = (label: string, words: string, after: string): boolean =>
  !words.includes('公开') && (OF_ALL_SORTS.test(label) || DISCLOSURE_ONLY_BEHIND.test(after));

/** 行政复议、行政诉讼案件14件: both kinds in one number. */
export const namesBoth = (words: string): boolean => BOTH.test(words.slice(-40));

/**
 * What a number about reviews or suits counts. `clause` has the verb, which 协助答复行政复议12件、行政诉讼6件 says once. `mixed`: both kinds were counted right before, so that 结果维持461件 may be of both
 * (辽宁 2022).
 */
export function caseConcept(
  topic: 'review' | 'suit',
  { label, tail }: Count,
  words: string,
  clause: string,
  mixed: boolean,
): Concept | undefined {
  if (NO_CASE.test(clause) || NO_CASE.test(tail)) return undefined;
  // 其中4件维持、1件败诉: the result stands behind its number.
  const behind = resultBehind({ label, tail }) ? tail : '';
  const figure = FIGURES.find(([pattern]) => pattern.test(label) || pattern.test(behind))?.[1];
  if (figure) return mixed && !/复议|诉/.test(label) ? undefined : `${topic}-${figure}`;
  if (namesBoth(words)) {
    // 行政复议、行政诉讼分别为3件、2件: the first number is the first kind's.
    if (/分别/.test(words)) return 'review';
    return /均|各/.test(words.slice(-12)) ? undefined : 'cases';
  }
  if (topic === 'suit') {
    if (/直接(?:提起)?(?:行政)?(?:起诉|诉讼)/.test(label)) return 'suit-direct';
    if (/复议后(?:再)?(?:提起|起诉|诉讼)/.test(label)) return 'suit-after-review';
  }
  if (DECIDES.test(clause) || (RECEIVES_ANY.test(label) && !/公开/.test(words))) return undefined;
  const noun = topic === 'review' ? /复议/ : /诉讼|起诉/;
  return noun.test(label) || noun.test(tail) ? topic : undefined;
}

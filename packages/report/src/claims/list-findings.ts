import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import { areWaysOut, evidenceOf, isDecisionList, type Evidence } from './completeness.ts';
import { bareLabel, commonEnding, likeness } from './likeness.ts';
import type { List, Part } from './lists.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import { measureOf } from './quantities.ts';
import { rounded } from './ratio.ts';
import { agrees, fits, sumOf, type Sum } from './readings.ts';

/** Figures as an officer would add them up: 5682+17464, approximate ones as printed. */
export const addition = (counts: readonly Count[], passage: Passage, scale = 1): string =>
  counts
    .map((count) =>
      count.approximate && !count.cut
        ? passage.text.slice(count.from, count.to).replace(count.unit, '')
        : String(count.value / scale),
    )
    .join('+');

/** 万 where every figure is printed in 万. */
const scaleOf = (counts: readonly Count[]): number =>
  counts.every((count) => count.scale === counts[0]?.scale) ? (counts[0]?.scale ?? 1) : 1;

/** A list is judged over parts of the total's own measure and year, or over all where they have one other measure (1475个事项: 13项, 11项 …). */
function comparable(list: List): readonly Count[] {
  const counts = list.parts
    .map(({ count }) => count)
    .filter((count) => count.year === list.total.year && count.kind === list.total.kind);
  const same = counts.filter((count) => count.unit === list.total.unit);
  if (list.opener === 'sum') return same;
  const oneMeasure = counts.every((count) => count.unit === counts[0]?.unit);
  // 33条: 解读材料11条, 解读产品22个 (灵武 2022): things of one list under two measures.
  const things = THINGS.has(list.total.unit) && counts.every((count) => THINGS.has(count.unit));
  return (same.length === 0 && oneMeasure) || (things && same.length < counts.length) ? counts : same;
}

const THINGS = new Set(['条', '件', '个', '篇', '份', '项', '部', '期']);

/** A difference of more than half the total comes from a list that was bound to the wrong total, not from a slip. */
const plausible = (total: Count, sum: Sum): boolean => sum.value <= total.value * 1.5 && sum.value >= total.value * 0.5;

/** The parts may belong to another total said before, or to it and what was carried over beside it. */
function belongsElsewhere(passage: Passage, list: List, sum: Sum): boolean {
  const { total } = list;
  for (let order = Math.max(0, total.order - 8); order <= total.order + 2; order += 1) {
    const other = passage.counts[order];
    if (!other || order === total.order || other.paragraph !== total.paragraph) continue;
    if (list.parts.some(({ count }) => count.order === order)) continue;
    if (fits(other, sum) || fits(sumOf([other, total]), sum)) return true;
  }
  return false;
}

/** 常务会议29份、专题会议14份; but 涉企申请 and 重复申请 are traits that one application can have both of. */
function ofOneSort(parts: readonly Count[]): boolean {
  const ending = commonEnding(parts.map((part) => part.label));
  return ending !== '' && !/申请|投诉|诉求|事项|信息$/.test(ending);
}

/** 已办结95件 beside 予以公开60件: a stage of the work and not a kind of thing; such a list counts some things twice. */
const STAGE = /(?:办结|答复|办理|受理|收到|完成|审结|回复|结转|解决|采纳|整改|涉及.*|关于.*)$/;

/** One document is interpreted in pictures and in words, one person is a party member and a woman: parts that overlap. */
const OVERLAPS = /解读|图解|图文|视频|动漫|漫画|音频|专家/;
/** 县直部门412人次,乡镇344人次: a person comes from one body. */
const BODY = /(?:部门|乡镇|街道|\(街道\)|单位|机关|社区|[县市区]直|本级)$/;
const ofBodies = (parts: readonly Count[]): boolean => parts.every(({ label }) => BODY.test(label));
const PEOPLE = new Set(['人', '名', '人次', '位']);

export function listFindings(passage: Passage, lists: readonly List[]): readonly Finding[] {
  const judged = lists.filter((list) => !isDecisionList(list));
  return judged.flatMap((list) => {
    const wrong = judge(passage, list, judged);
    return wrong ? [wrong] : [];
  });
}

function judge(passage: Passage, list: List, all: readonly List[]): Finding | undefined {
  const parts = comparable(list);
  const { total } = list;
  if (parts.length < 2 || total.value === 0) return undefined;
  const sum = sumOf(parts);
  const every = list.parts.map(({ count }) => count);
  const same = every.filter((count) => count.unit === total.unit);
  if (agrees(total, parts) || agrees(total, every) || (same.length > 1 && agrees(total, same))) return undefined;
  if (belongsElsewhere(passage, list, sum) || list.unclear || list.nestedAt !== undefined || !plausible(total, sum))
    return undefined;
  const sentence = passage.sentences[total.sentence];
  const before = passage.text.slice(
    Math.max(sentence?.from ?? 0, total.from - 60),
    Math.min(total.to + 60, every[0]?.from ?? total.to),
  );
  const over = sum.low > total.high;
  const evidence =
    (parts.length === every.length ? evidenceOf(list, before) : undefined) ?? (twinOf(list, all) ? 'twin' : undefined);
  // A short bracket (图解20篇、视频10篇 of 50篇) may name only some; one that nearly adds up was meant to.
  if (evidence === 'bracket' && sum.value < total.value * 0.8) return undefined;
  if (evidence === undefined && !(over && isOverfull(list, parts))) return undefined;
  return wrongSum(passage, list, parts, sum, evidence ?? 'over');
}

/** More parts than the whole has, of one kind, exact, and not of a sort that overlaps. */
const isOverfull = (list: List, parts: readonly Count[]): boolean =>
  [list.total, ...parts].every((count) => !count.approximate || count.cut) &&
  parts.length === list.parts.length &&
  parts.every((part) => part.unit === list.total.unit) &&
  list.opener !== 'ways' &&
  !areWaysOut(list) &&
  (parts.length > 2 || ofOneSort(parts) || ofBodies(parts)) &&
  (!PEOPLE.has(list.total.unit) || ofBodies(parts)) &&
  !parts.some((part) => STAGE.test(part.label) || OVERLAPS.test(part.label));

/** The same list for another year, which does add up (莱西 2020: 28883 = 12000余 + 16883 in 2020, but 5682 + 17464 ≠ 23788 in 2019). */
function twinOf(list: List, all: readonly List[]): List | undefined {
  return all.find(
    (other) =>
      other !== list &&
      other.total.year !== list.total.year &&
      other.opener === list.opener &&
      other.total.unit === list.total.unit &&
      other.parts.length === list.parts.length &&
      fits(other.total, sumOf(other.parts.map(({ count }) => count))) &&
      other.parts.every((part, at) => alike(part, list.parts[at])),
  );
}

const alike = (one: Part, other: Part | undefined): boolean =>
  other !== undefined &&
  one.count.unit === other.count.unit &&
  likeness(bareLabel(one.count.label), bareLabel(other.count.label)) >= 0.6;

function wrongSum(passage: Passage, list: List, parts: readonly Count[], sum: Sum, evidence: Evidence | 'over'): Finding {
  const { total } = list;
  const scale = scaleOf([total, ...parts]);
  const certain = [total, ...parts].every((count) => !count.approximate || count.cut);
  const oneMeasure = parts.every((part) => part.unit === parts[0]?.unit);
  const [printed, added] = [total.value / scale, rounded(sum.value / scale, 1e-6)];
  return claim(passage, {
    rule: 'N1',
    says: evidence === 'twin' ? 'parts-twin' : sum.value > total.value ? 'parts-over' : 'parts',
    severity: certain && oneMeasure ? 'warning' : 'info',
    at: wordsOf(passage, total),
    expected: added,
    found: printed,
    params: {
      what: total.label,
      total: printed,
      unit: measureOf(total, scale),
      parts: addition(parts, passage, scale),
      sum: added,
      evidence,
    },
  });
}

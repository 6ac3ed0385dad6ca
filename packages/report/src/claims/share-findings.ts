import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import { isDecisionList, evidenceOf } from './completeness.ts';
import type { List } from './lists.ts';
import { shareOf, wordsOf, type Count, type Passage } from './passage.ts';
import { sumOf } from './readings.ts';
import type { Share } from './shares.ts';
import { ratioFits, rounded } from './ratio.ts';
import { percentRunFindings } from './percent-runs.ts';
import { rateFindings } from './rate-findings.ts';
import { cellSum, wholesOf } from './tables.ts';

type Shared = { readonly count: Count; readonly share: Share };

const MOST_TOGETHER = 30;

/** Counts one after another that each carry a share; one without (尚未审结的4件) may stand between. */
function groupsOf(passage: Passage): readonly (readonly Shared[])[] {
  const groups: Shared[][] = [];
  let group: Shared[] = [];
  for (const count of passage.counts) {
    const share = shareOf(passage, count);
    if (!share) continue;
    const last = group.at(-1);
    const together =
      last && last.count.paragraph === count.paragraph && count.order - last.count.order <= 2 && last.count.depth === count.depth;
    const apart = last && /其中|[。\n]/.test(passage.text.slice(last.share.percent.to, count.from));
    if (together && !apart && group.length < MOST_TOGETHER) group.push({ count, share });
    else {
      if (group.length > 0) groups.push(group);
      group = [{ count, share }];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const LOOK_BACK = 40;

/** Every number in reach that could be the whole; a share that fits one of them is left alone. */
function possibleWholes(passage: Passage, group: readonly Shared[], fromTables: readonly number[]): readonly number[] {
  const first = group[0]?.count.order ?? 0;
  const last = group.at(-1)?.count.order ?? 0;
  const near = passage.counts.slice(Math.max(0, first - LOOK_BACK), last + 3).filter((count) => count.kind === 'count');
  const wholes = new Set<number>(fromTables);
  const decided = group.some(({ share }) => DECIDED_CASES.test(share.whole));
  const members = new Set(group.map(({ count }) => count.order));
  near.forEach((count, at) => {
    // One part is not the whole of the next.
    if (!members.has(count.order)) wholes.add(count.value);
    // 本年新收75件,上年结转1件: a share may be one of both together; of decided cases it leaves out the pending ones.
    const next = near[at + 1];
    if (next && !shareOf(passage, count) && !shareOf(passage, next)) wholes.add(count.value + next.value);
    if (decided) for (const other of near.slice(at + 1, at + 4)) wholes.add(Math.abs(count.value - other.value));
  });
  if (group.length > 1) wholes.add(sumOf(group.map(({ count }) => count)).value);
  return [...wholes];
}

const GENERAL_WHOLE =
  /^(?:(?:本年度?|全年|所有|全部)?(?:收到|受理|新收|办理|承办|公开|主动公开|信息|政府信息|申请|提案|建议|案件|件|量|的)*(?:总数|总量|总额|总|全部|总件数|总申请量)?(?:量|数|额)?的?)?$/;
const DECIDED_CASES = /已?审结|已?结案|办结案件/;

/** Σ of the decided cases of the kind spoken of before the count: 占已审结案件的8.36% (莱西 2020). */
function decidedCases(report: Report, passage: Passage, count: Count): number | undefined {
  const before = passage.text.slice(Math.max(0, count.from - 120), count.from);
  const [review, suit] = [before.lastIndexOf('复议'), Math.max(before.lastIndexOf('诉讼'), before.lastIndexOf('起诉'))];
  if (review < 0 && suit < 0) return undefined;
  const ids = ['upheld', 'corrected', 'other'];
  const cells =
    review > suit
      ? ids.map((id) => `t4.review.${id}`)
      : ids.flatMap((id) => [`t4.suit_direct.${id}`, `t4.suit_after_review.${id}`]);
  const { value } = cellSum(report, cells);
  return value ?? undefined;
}

/** 行政复议已审结12件,维持11件,占已审结案件的91.7% */
const decidedSaid = ({ counts }: Passage, count: Count): number | undefined =>
  counts
    .slice(Math.max(0, count.order - 6), count.order)
    .findLast(
      (other) =>
        other.paragraph === count.paragraph &&
        other.unit === count.unit &&
        /审结|结案/.test(other.label) &&
        !/未/.test(other.label),
    )?.value;

/** The whole that a share must be reckoned from, or undefined where the words leave that open. */
function statedWhole(
  passage: Passage,
  report: Report,
  lists: readonly List[],
  shared: Shared,
  group: readonly Shared[],
  wholes: readonly number[],
) {
  const { count, share } = shared;
  if (DECIDED_CASES.test(share.whole)) return decidedCases(report, passage, count) ?? decidedSaid(passage, count);
  if (!GENERAL_WHOLE.test(share.whole)) return undefined;
  const others = group.filter((other) => other !== shared);
  const common = wholes.filter((whole) => others.every((other) => ratioFits(other.count, whole, other.share.percent)));
  const together = sumOf(group.map((each) => each.count)).value;
  if (common.length === 1 && (others.length >= 2 || (others.length === 1 && common[0] === together))) return common[0];
  const list = lists.find(
    ({ parts, nestedAt }) => nestedAt === undefined && parts.some((part) => part.count.order === count.order),
  );
  if (list && list.opener !== 'sum' && list.total.unit === count.unit && !list.total.approximate) return list.total.value;
  const before = passage.counts
    .slice(Math.max(0, count.order - 12), count.order)
    .filter(
      (other) =>
        other.paragraph === count.paragraph &&
        other.unit === count.unit &&
        other.depth <= count.depth &&
        other.value > count.value &&
        !shareOf(passage, other),
    );
  const last = before.at(-1);
  // 收到40件,其中网上申请30件,占75%: a single part makes no list, yet it has its whole.
  if (last && last.sentence === count.sentence && /其中/.test(passage.text.slice(last.to, count.from)) && !last.approximate)
    return last.value;
  const values = new Set(before.map((other) => other.value));
  const near = last !== undefined && (last.sentence === count.sentence || /总/.test(share.whole));
  return values.size === 1 && near && !last.approximate ? last.value : undefined;
}

export function shareFindings(passage: Passage, lists: readonly List[], report: Report): readonly Finding[] {
  const fromTables = wholesOf(report);
  const others = [...rateFindings(passage), ...percentRunFindings(passage)];
  const shares = groupsOf(passage).flatMap((group) => {
    const wholes = possibleWholes(passage, group, fromTables);
    const sum = Math.round(group.reduce((total, { share }) => total + share.percent.value, 0) * 1e6) / 1e6;
    // The last share is often what the others leave to 100 (13/1046 printed as 1.3 beside 82.4 and 16.3).
    const adjusted = Math.abs(sum - 100) < 1e-9;
    const wrong = group.flatMap((shared): Finding[] => {
      const { count, share } = shared;
      if (share.percent.approximate || count.approximate) return [];
      if (wholes.some((whole) => whole >= count.value && ratioFits(count, whole, share.percent, adjusted))) return [];
      const whole = statedWhole(passage, report, lists, shared, group, wholes);
      if (whole === undefined || whole <= 0 || ratioFits(count, whole, share.percent, adjusted)) return [];
      return [wrongShare(passage, shared, whole)];
    });
    // One wrong share also spoils the sum; that is said once.
    const beyond = wrong.length === 0 ? wrongTotal(passage, group, lists, sum) : undefined;
    return beyond ? [...wrong, beyond] : wrong;
  });
  return [...shares, ...others];
}

function wrongShare(passage: Passage, { count, share }: Shared, whole: number): Finding {
  const { percent } = share;
  const ratio = (count.value / whole) * 100;
  return claim(passage, {
    rule: 'R19',
    says: 'share',
    at: { from: wordsOf(passage, count).from, to: percent.to },
    expected: rounded(ratio, Math.min(percent.step, 0.1)),
    found: percent.value,
    params: {
      what: count.label,
      part: count.value,
      whole,
      unit: count.unit,
      of: share.whole,
      printed: percent.value,
      recomputed: rounded(ratio, Math.min(percent.step, 0.01)),
    },
  });
}

/** Shares of one whole whose parts exclude each other add to 100, give or take their rounding. */
function wrongTotal(passage: Passage, group: readonly Shared[], lists: readonly List[], sum: number): Finding | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2 || group.some(({ share }) => share.percent.approximate)) return undefined;
  const slack = group.reduce((total, { share }) => total + share.percent.step, 0);
  if (Math.abs(sum - 100) <= slack + 1e-9) return undefined;
  if (group.some(({ share }) => share.whole !== first.share.whole)) return undefined;
  const of: List = { opener: 'among', total: first.count, parts: group, nestedAt: undefined, selection: false, unclear: false };
  const list = lists.find(({ parts }) => parts.length === group.length && parts[0]?.count.order === first.count.order);
  const outcomes = isDecisionList(of) && group.length >= 3 && group.every(({ count }) => OUTCOME.test(count.label));
  if (sum < 100 ? !(outcomes && group.length >= 6) : !outcomes && !(list && evidenceOf(list, ''))) return undefined;
  return claim(passage, {
    rule: 'R19',
    says: 'shares-sum',
    at: { from: wordsOf(passage, first.count).from, to: last.share.percent.to },
    expected: 100,
    found: sum,
    params: { parts: group.map(({ share }) => `${share.percent.value}%`).join('+'), sum, count: group.length },
  });
}

const OUTCOME = /予以公开|同意公开|部分公开|不予公开|无法提供|不予处理|其他处理|其它处理/;

import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { ratioFits, rounded } from './ratio.ts';

const RATE = /(办结|答复|回复|解决|采纳|满意|回收|整改)率(?:均|已)?(?:达到?了?|为|是)?:?$/;

/** 收回问卷1463份,回收率97.5%: the word is turned round. */
const names = (label: string, verb: string): boolean => label.includes(verb) || (verb === '回收' && label.includes('收回'));

/** 网上办件量达11015件,办结11015件,办结率达100% (津市 2018): a rate with the number of cases done right before it. */
export function rateFindings(passage: Passage): readonly Finding[] {
  const { quantities, counts, text } = passage;
  let order = -1;
  return quantities.flatMap((percent): Finding[] => {
    if (counts[order + 1]?.index === percent.index) order += 1;
    if (percent.kind !== 'percent' || percent.approximate) return [];
    const verb = RATE.exec(text.slice(Math.max(percent.labelFrom, percent.from - 12), percent.from))?.[1];
    const part = counts[order];
    if (verb === undefined || !part || part.index !== percent.index - 1 || part.sentence !== percent.sentence) return [];
    if (!names(part.label, verb) || part.approximate || /按[时期]|及时/.test(text.slice(part.to, percent.from))) return [];
    const before = countsBefore(counts, part, verb);
    const nearest = before.find((count) => count.value >= part.value);
    // 新收120件,上年结转5件,办结115件,办结率92%: of both together.
    const wholes = [
      ...before.map(({ value }) => value),
      ...before.slice(1).map(({ value }, at) => value + (before[at]?.value ?? 0)),
    ];
    if (!nearest || wholes.some((whole) => ratioFits(part, whole, percent)) || ofAllRounds(counts, part, verb, percent))
      return [];
    return [wrongRate(passage, percent, part, nearest, verb)];
  });
}

/** 第一轮发现126个,整改126个;第二轮发现73个,整改71个,两轮整改率98.99%: of the sums of all that was done and all there was. */
function ofAllRounds(counts: readonly Count[], last: Count, verb: string, percent: Quantity): boolean {
  const row = counts
    .slice(Math.max(0, last.order - 12), last.order + 1)
    .filter((count) => count.sentence === last.sentence && count.unit === last.unit && !count.approximate)
    .reverse();
  let [done, all] = [0, 0];
  return row.some(({ label, value }) => {
    if (names(label, verb)) done += value;
    else all += value;
    return all >= done && ratioFits({ low: done, high: done }, all, percent);
  });
}

/** The numbers before in the sentence that the cases done may be some of, the nearest first: 受理40件,办结35件. */
const countsBefore = (counts: readonly Count[], part: Count, verb: string): readonly Count[] =>
  counts
    .slice(Math.max(0, part.order - 4), part.order)
    .filter((count) => count.sentence === part.sentence && count.unit === part.unit && !count.approximate)
    .filter((count) => !names(count.label, verb))
    .reverse();

function wrongRate(passage: Passage, percent: Quantity, part: Count, whole: Count, verb: string): Finding {
  const ratio = (part.value / whole.value) * 100;
  return claim(passage, {
    rule: 'R19',
    says: 'rate',
    at: { from: wordsOf(passage, percent).from, to: percent.to },
    expected: rounded(ratio, Math.min(percent.step, 0.1)),
    found: percent.value,
    params: {
      rate: `${verb}率`,
      part: part.value,
      whole: whole.value,
      unit: part.unit,
      printed: percent.value,
      recomputed: rounded(ratio, Math.min(percent.step, 0.01)),
    },
  });
}

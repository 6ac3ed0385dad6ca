import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import { addition } from './list-findings.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import { fits, sumOf } from './readings.ts';

const HALVES = [/上半年/, /下半年/] as const;
const QUARTERS = [/(?:一|1)季度/, /(?:二|2)季度/, /(?:三|3)季度/, /(?:四|4)季度/] as const;
const PERIOD_WORDS = /其中|上半年|下半年|第?[一二三四1-4]季度|分别|[为的是]/g;
const TOTAL = /全年|合计|共|总/;
/** How many numbers around are looked at for another total. */
const AROUND = 8;

/** 98件,上半年41件,下半年67件: a year has two halves and four quarters, so that they must add up. */
export function yearHalvesFindings(passage: Passage): readonly Finding[] {
  if (!passage.text.includes('下半年') && !passage.text.includes('季度')) return [];
  return passage.counts.flatMap((count): Finding[] => {
    const names = HALVES[0].test(count.label) ? HALVES : QUARTERS[0].test(count.label) ? QUARTERS : undefined;
    if (!names || count.approximate || !count.member) return [];
    const parts = passage.counts.slice(count.order, count.order + names.length);
    const total = parts.length === names.length && areOne(parts, names) ? totalOf(passage, parts) : undefined;
    return total ? [wrongSum(passage, total, parts)] : [];
  });
}

const areOne = (parts: readonly Count[], names: readonly RegExp[]): boolean =>
  parts.every(
    (part, at) =>
      names[at]?.test(part.label) === true &&
      part.sentence === parts[0]?.sentence &&
      part.unit === parts[0].unit &&
      part.year === parts[0].year &&
      part.member &&
      !part.approximate,
  );

/** The total right before the parts, or said to be one right behind them, which they miss; undefined where any number around fits. */
function totalOf({ counts }: Passage, parts: readonly Count[]): Count | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const sum = sumOf(parts);
  const around = counts.slice(Math.max(0, first.order - AROUND), last.order + AROUND).filter((count) => !parts.includes(count));
  if (around.some((count) => fits(count, sum))) return undefined;
  const what = parts.map(({ label }) => label.replace(PERIOD_WORDS, '').slice(0, 2)).filter((rest) => rest !== '');
  return [counts[first.order - 1], counts[last.order + 1]].find(
    (count, at) =>
      count?.sentence === first.sentence &&
      count.unit === first.unit &&
      count.bracket === first.bracket &&
      count.year === first.year &&
      count.member &&
      !count.approximate &&
      (at === 0 || TOTAL.test(count.label)) &&
      what.every((rest) => count.label.includes(rest)) &&
      sum.value <= count.value * 1.5 &&
      sum.value >= count.value * 0.5,
  );
}

function wrongSum(passage: Passage, total: Count, parts: readonly Count[]): Finding {
  const sum = sumOf(parts).value;
  return claim(passage, {
    rule: 'N1',
    says: sum > total.value ? 'parts-over' : 'parts',
    at: wordsOf(passage, total),
    expected: sum,
    found: total.value,
    params: {
      what: total.label,
      total: total.value,
      unit: total.unit,
      parts: addition(parts, passage),
      sum,
      evidence: 'closed',
    },
  });
}

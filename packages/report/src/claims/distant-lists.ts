import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import { addition } from './list-findings.ts';
import { bareLabel, commonEnding } from './likeness.ts';
import { shareOf, wordsOf, type Count, type Passage } from './passage.ts';
import { fits, sumOf, type Sum } from './readings.ts';
import { isNotOurs, scopeOf, type Body } from './scope.ts';
import { sharesAddUp } from './completeness.ts';

/** Lists whose total stands elsewhere: in an earlier sentence or under another heading. */
export function distantListFindings(passage: Passage, body: Body): readonly Finding[] {
  const findings: Finding[] = [];
  for (const counts of runs(passage)) {
    const wrong = categories(passage, counts, body) ?? sharedOut(passage, counts, body);
    if (wrong) findings.push(wrong);
  }
  return findings;
}

const LONGEST_RUN = 60;
const LOOK_BACK = 60;

/** Counts of one sentence and one measure, outside brackets; a run with shares goes on in the next sentence. */
function runs(passage: Passage): readonly (readonly Count[])[] {
  const found: Count[][] = [];
  let run: Count[] = [];
  for (const count of passage.counts) {
    if (count.depth > 0) continue;
    const last = run.at(-1);
    const together =
      last !== undefined &&
      last.unit === count.unit &&
      last.paragraph === count.paragraph &&
      last.year === count.year &&
      (last.sentence === count.sentence ||
        (last.sentence + 1 === count.sentence && shareOf(passage, last) !== undefined && shareOf(passage, count) !== undefined));
    if (together && run.length < LONGEST_RUN) run.push(count);
    else {
      if (run.length > 1) found.push(run);
      run = [count];
    }
  }
  if (run.length > 1) found.push(run);
  return found;
}

const OPENS = /(?:类别|类型|分类|种类|内容|信息)(?:主要)?(?:有|为|包括|如下|是)[:,，]?$|(?:类别|类型|分类)[:,，]$/;
const SUBJECT = /主动公开(?:的)?(?:政府)?信息|公开(?:的)?政府信息/;
const CLOSES = /^(?:.{0,4})(?:其他|其它|其余)/;

/**
 * 主动公开政府信息的主要类别有:机构职能类信息594条,…,其他应主动公开的信息946条 (平潭 2014): closed by 其他, so that the kinds must add up to
 * the number of 主动公开政府信息 given before.
 */
function categories(passage: Passage, counts: readonly Count[], body: Body): Finding | undefined {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last || counts.length < 4 || !CLOSES.test(last.label) || counts.some((count) => !count.member)) return undefined;
  const sentence = passage.sentences[first.sentence];
  const opening = passage.text.slice(Math.max(sentence?.from ?? 0, first.labelFrom - 60), first.labelFrom);
  if (!OPENS.test(opening) || !SUBJECT.test(opening)) return undefined;
  const totals = before(passage, first, LOOK_BACK).filter(
    (count) => count.unit === first.unit && count.year === first.year && SUBJECT.test(count.label),
  );
  const sum = sumOf(counts);
  if (totals.some((total) => fits(total, sum))) return undefined;
  const total = totals.findLast((count) => !isNotOurs(scopeOf(count.label, body)));
  if (!total || sum.value > total.value * 1.5 || sum.value < total.value * 0.5) return undefined;
  return claim(passage, {
    rule: 'N1',
    says: 'categories',
    at: { from: wordsOf(passage, first).from, to: last.to },
    severity: sum.exact ? 'warning' : 'info',
    expected: total.value,
    found: sum.value,
    params: paramsOf(passage, total, counts, sum),
  });
}

/**
 * Parts whose shares add up to 100 are all there is of what they name, and that was counted before with another number (平潭县 2012:
 * 主动公开政府信息2026条, then 县直各单位主动公开政府信息2475条占62.2%, 各乡镇主动公开政府信息1503条占37.8%).
 */
function sharedOut(passage: Passage, counts: readonly Count[], body: Body): Finding | undefined {
  for (let from = 0; from < counts.length - 1; from += 1) {
    const parts = counts.slice(from);
    if (!sharesAddUp(parts.map((count) => ({ count, share: shareOf(passage, count) })))) continue;
    const thing = commonEnding(parts.map((count) => count.label));
    const sum = sumOf(parts);
    const first = parts[0];
    if (!first || thing.length < 4) return undefined;
    const totals = before(passage, first, 12).filter((count) => count.unit === first.unit && count.year === first.year);
    const named = totals.filter(
      (count) =>
        (thing.length < 6 ? bareLabel(count.label) === thing : bareLabel(count.label).endsWith(thing)) &&
        !isNotOurs(scopeOf(count.label, body)),
    );
    const total = named.at(-1);
    if (!total || named.some((count) => fits(count, sum)) || sum.value > total.value * 2.5 || sum.value < total.value * 0.4)
      return undefined;
    return claim(passage, {
      rule: 'N1',
      says: 'shared-out',
      at: { from: wordsOf(passage, first).from, to: parts.at(-1)?.to ?? first.to },
      severity: sum.exact ? 'warning' : 'info',
      expected: total.value,
      found: sum.value,
      params: { ...paramsOf(passage, total, parts, sum), thing },
    });
  }
  return undefined;
}

const before = ({ counts }: Passage, first: Count, most: number): readonly Count[] =>
  counts.slice(Math.max(0, first.order - most), first.order);

const paramsOf = (passage: Passage, total: Count, parts: readonly Count[], sum: Sum) => ({
  what: bareLabel(total.label),
  total: total.value,
  unit: total.unit,
  parts: addition(parts, passage),
  sum: sum.value,
});

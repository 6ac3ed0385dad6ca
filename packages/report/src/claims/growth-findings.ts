import type { Finding } from '../finding.ts';
import type { SaysOf } from '../finding-keys.ts';
import { changeOf, type Change } from './changes.ts';
import { claim } from './claim.ts';
import { besides, holds, namedYears, reckoned, type Ends } from './comparisons.ts';
import type { List } from './lists.ts';
import type { Passage } from './passage.ts';
import { measureOf, type Quantity } from './quantities.ts';
import { printedFits, rounded } from './ratio.ts';
import { pinned, yearPairs, type YearPair } from './year-pairs.ts';

export function growthFindings(passage: Passage, lists: readonly List[], reportYear: number | null): readonly Finding[] {
  let pairs: readonly YearPair[] | undefined;
  return passage.quantities.flatMap((said): Finding[] => {
    const change = changeOf(passage, said);
    if (!change) return [];
    const beside = namedYears(passage, change) ?? besides(passage, change, reportYear);
    if (beside) return holds(change, beside) ? [] : [wrongChange(passage, change, beside)];
    pairs ??= yearPairs(passage, lists, reportYear);
    const wrong = amongPairs(passage, change, pairs, lists);
    return wrong ? [wrong] : [];
  });
}

const GENERIC = /政府|信息|公开|主动|通过|发布|数量|总量|各类|全市|全县|全区|更新|占比|比例|的|等|量/g;

/** Length of the longest run of signs that both texts share. */
function sharedRun(one: string, other: string): number {
  let best = 0;
  let last = new Array<number>(other.length + 1).fill(0);
  for (const sign of one) {
    const row = new Array<number>(other.length + 1).fill(0);
    for (let at = 0; at < other.length; at += 1) {
      if (other[at] !== sign) continue;
      const run = (last[at] ?? 0) + 1;
      row[at + 1] = run;
      if (run > best) best = run;
    }
    last = row;
  }
  return best;
}

/**
 * A change whose numbers stand further up, once for each year (莱西 2020). It is right when it fits any pair; it is wrong only where the
 * words single out one pair that it does not fit.
 */
function amongPairs(passage: Passage, change: Change, pairs: readonly YearPair[], lists: readonly List[]): Finding | undefined {
  if (pairs.length === 0) return undefined;
  const paragraphs = pairs.filter(({ now, before }) => now.index < change.said.index && before.index < change.said.index + 3);
  const unit = change.kind === 'difference' ? change.said.unit : undefined;
  const candidates = paragraphs.filter(
    ({ now, totals }) => (unit === undefined || now.unit === unit) && (change.kind !== 'points' || totals !== undefined),
  );
  const ends = candidates.map((pair): Ends => ({
    ...pair,
    nowRange: pinned(lists, pair.now),
    beforeRange: pinned(lists, pair.before),
  }));
  if (ends.length === 0 || ends.some((each) => holds(change, each))) return undefined;
  const meant = change.subject === '' ? ofNumberBefore(passage, change, ends) : ofSubject(change, ends);
  return meant && wrongChange(passage, change, meant);
}

function ofNumberBefore(passage: Passage, { said }: Change, ends: readonly Ends[]): Ends | undefined {
  let last = passage.quantities[said.index - 1];
  // 28883条,比2022年增加5095条,是2022年的1.21倍: the number that is compared stands before the other comparisons.
  while (last && last.sentence === said.sentence && (last.depth > said.depth || changeOf(passage, last)))
    last = passage.quantities[last.index - 1];
  const about = ends.filter(({ now }) => now.index === last?.index && now.sentence === said.sentence);
  return about.length === 1 ? about[0] : undefined;
}

function ofSubject({ subject }: Change, ends: readonly Ends[]): Ends | undefined {
  const words = subject.replace(GENERIC, '');
  const scored = ends.map((each) => ({ each, score: sharedRun(words, labelIn(each.now).replace(GENERIC, '')) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const meant = scored.filter(({ score }) => score === best);
  return best >= 3 && meant.length === 1 ? meant[0]?.each : undefined;
}

const labelIn = (quantity: Quantity): string => ('label' in quantity && typeof quantity.label === 'string' ? quantity.label : '');

function wrongChange(passage: Passage, change: Change, ends: Ends): Finding {
  const { said, kind } = change;
  const { now, before, totals } = ends;
  const span = reckoned(change, ends) ?? { low: 0, high: 0 };
  const middle = Math.abs(span.high - span.low) < 1e-9 ? span.low : (span.low + span.high) / 2;
  // 增长2倍 said of twice as much: the words mean three times, the writer may not.
  const loose = kind === 'times' && printedFits(said, span.low + 1, span.high + 1);
  const approximate = now.approximate || before.approximate || (totals?.some((total) => total.approximate) ?? false);
  const scale = now.scale === before.scale ? now.scale : 1;
  const recomputed = rounded(
    kind === 'difference' ? middle / said.scale : middle,
    Math.min(said.step / said.scale, PLACES[kind]),
  );
  return claim(passage, {
    rule: 'R20',
    says: kind === 'points' && !totals ? 'rate-points' : SAYS[kind],
    severity: approximate || loose ? 'info' : 'warning',
    at: { from: change.from, to: said.to },
    expected: recomputed,
    found: said.value / said.scale,
    params: {
      now: now.value / scale,
      before: before.value / scale,
      unit: measureOf(now, scale),
      printed: said.value / said.scale,
      printedUnit: measureOf(said, said.scale),
      falls: change.falls ? 1 : 0,
      recomputed,
      ...(totals ? { total: totals[0].value, totalBefore: totals[1].value } : {}),
      approximate: approximate ? 1 : 0,
    },
  });
}

/** To how many places a change is reckoned at least: 27% is shown to be 22.2%. */
const PLACES: Readonly<Record<Change['kind'], number>> = { percent: 0.1, difference: 1, ratio: 0.01, times: 0.01, points: 0.1 };

const SAYS: Readonly<Record<Change['kind'], SaysOf<'R20'>>> = {
  percent: 'growth',
  difference: 'difference',
  ratio: 'multiple',
  times: 'times',
  points: 'points',
};

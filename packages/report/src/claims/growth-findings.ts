import type { Finding } from '../finding.ts';
import { changeOf, type Change } from './changes.ts';
import { claim } from './claim.ts';
import { bareLabel, likeness } from './likeness.ts';
import type { List } from './lists.ts';
import type { Count, Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { printedFits, rounded } from './ratio.ts';
import { isYearBefore, pinned, yearPairs, type YearPair } from './year-pairs.ts';

type Ends = {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly nowRange: { readonly low: number; readonly high: number };
  readonly beforeRange: { readonly low: number; readonly high: number };
  /** For a change of share, the totals. */
  readonly totals?: readonly [Count, Count] | undefined;
};

export function growthFindings(passage: Passage, lists: readonly List[], reportYear: number | null): readonly Finding[] {
  let pairs: readonly YearPair[] | undefined;
  return passage.quantities.flatMap((said): Finding[] => {
    const change = changeOf(passage, said);
    if (!change) return [];
    const beside = besides(passage, change, reportYear);
    if (beside) return holds(change, beside) ? [] : [wrongChange(passage, change, beside)];
    pairs ??= yearPairs(passage, lists, reportYear);
    const wrong = amongPairs(passage, change, pairs, lists);
    return wrong ? [wrong] : [];
  });
}

const plain = (now: Quantity, before: Quantity): Ends => ({ now, before, nowRange: now, beforeRange: before });

const FROM = /(?:由|从)[^,，。;]*$/;
const TO = /(?:到|至|为|成)$/;
const THAN = /(?:比|较|同比|相比|对比)[^,，。;]*$/;
const ONLY_VERB = /^\)?(?:,|，)?(?:相比|同比|的|,)*$/;

/** The two numbers that stand right beside the change: 由119项精简到106项,精简了11%; 206件,比上年的150件增加56件. */
function besides(passage: Passage, change: Change, reportYear: number | null): Ends | undefined {
  const { said } = change;
  const { text, quantities } = passage;
  const last = quantities[said.index - 1];
  if (!last || last.sentence !== said.sentence) return undefined;
  const first = quantities[said.index - 2];
  const between = text.slice(last.to, said.from);
  if (first && first.sentence === said.sentence && first.unit === last.unit && change.subject === '' && between.length <= 24) {
    if (FROM.test(text.slice(first.labelFrom, first.from)) && TO.test(text.slice(first.to, last.from))) return plain(last, first);
  }
  const words = text.slice(Math.max(last.labelFrom, last.from - 40), last.from);
  const bracketed = last.depth > said.depth && text[last.to] === ')';
  // 比上年(150件)增加, 比上年的150件增加
  const than = bracketed ? THAN.test(text.slice(Math.max(0, last.bracket - 30), last.bracket)) : THAN.test(words);
  const rest = bracketed ? between.slice(1) : between;
  if (than && ONLY_VERB.test(rest.slice(0, rest.lastIndexOf(change.verb)))) {
    const near = nearest(passage, last, bracketed ? last.depth - 1 : last.depth).map((now) => plain(now, last));
    return near.find((ends) => holds(change, ends)) ?? near[0];
  }
  if (change.subject !== '' || change.kind === 'points') return undefined;
  // 1200件(上年1000件),同比增长20%; 2023年收到120件,2022年收到100件,同比增长20%
  if (first && first.kind === last.kind && first.unit === last.unit && first.sentence === said.sentence) {
    const [one, other] = [countAt(passage, first), countAt(passage, last)];
    if (one && other && sameThing(one, other)) {
      if (isYearBefore(other, one, reportYear)) return plain(first, last);
      if (isYearBefore(one, other, reportYear)) return plain(last, first);
    }
  }
  return undefined;
}

const sameThing = (one: Count, other: Count): boolean => {
  const [a, b] = [bareLabel(one.label), bareLabel(other.label)];
  return Math.min(a.length, b.length) <= 4 || likeness(a, b) >= 0.5;
};

const countAt = (passage: Passage, quantity: Quantity): Count | undefined =>
  passage.counts.find((count) => count.index === quantity.index);

/** The numbers that may be compared, the nearest first: of one measure with the base, in the same sentence, not deeper in brackets. */
function nearest({ quantities }: Passage, base: Quantity, depth: number): readonly Quantity[] {
  return quantities
    .slice(Math.max(0, base.index - 6), base.index)
    .filter(
      (other) => other.sentence === base.sentence && other.depth <= depth && other.unit === base.unit && other.kind === base.kind,
    )
    .reverse();
}

/** What the change should be; a span where the numbers are approximate. */
function reckoned({ kind, falls }: Change, ends: Ends): { readonly low: number; readonly high: number } | undefined {
  const { nowRange: now, beforeRange: before, totals } = ends;
  const span = (low: number, high: number) => (falls ? { low: -high, high: -low } : { low, high });
  if (kind === 'difference') return span(now.low - before.high, now.high - before.low);
  if (before.low <= 0) return undefined;
  if (kind === 'ratio') return { low: now.low / before.high, high: now.high / before.low };
  if (kind === 'times') return { low: now.low / before.high - 1, high: now.high / before.low - 1 };
  if (kind === 'percent') return span((now.low / before.high - 1) * 100, (now.high / before.low - 1) * 100);
  if (!totals) return undefined;
  const [total, totalBefore] = totals;
  return span(
    (now.low / total.high - before.high / totalBefore.low) * 100,
    (now.high / total.low - before.low / totalBefore.high) * 100,
  );
}

function holds(change: Change, ends: Ends): boolean {
  const span = reckoned(change, ends);
  return span === undefined || printedFits(change.said, span.low, span.high);
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
  while (last && last.sentence === said.sentence && changeOf(passage, last)) last = passage.quantities[last.index - 1];
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
  return claim(passage, {
    rule: 'R20',
    says: SAYS[kind],
    severity: approximate || loose ? 'info' : 'warning',
    at: { from: change.from, to: said.to },
    expected: rounded(middle, said.step),
    found: said.value,
    params: {
      now: now.value,
      before: before.value,
      unit: now.unit,
      printed: said.value,
      printedUnit: said.unit,
      falls: change.falls ? 1 : 0,
      recomputed: rounded(middle, kind === 'difference' ? 1 : Math.min(said.step, 0.01)),
      ...(totals ? { total: totals[0].value, totalBefore: totals[1].value } : {}),
      approximate: approximate ? 1 : 0,
    },
  });
}

const SAYS: Readonly<Record<Change['kind'], string>> = {
  percent: 'growth',
  difference: 'difference',
  ratio: 'multiple',
  times: 'times',
  points: 'points',
};

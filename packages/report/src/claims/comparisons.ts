import { changeOf, type Change } from './changes.ts';
import { bareLabel, likeness } from './likeness.ts';
import { countsBetween, type Count, type Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { printedFits } from './ratio.ts';
import { isYearBefore } from './year-pairs.ts';

type Range = { readonly low: number; readonly high: number };

/** The two numbers of a comparison. */
export type Ends = {
  readonly now: Quantity;
  readonly before: Quantity;
  readonly nowRange: Range;
  readonly beforeRange: Range;
  /** For a change of share, the totals. */
  readonly totals?: readonly [Count, Count] | undefined;
};

const plain = (now: Quantity, before: Quantity): Ends => ({ now, before, nowRange: now, beforeRange: before });

/** What the change should be; a span where the numbers are approximate. */
export function reckoned({ kind, falls }: Change, ends: Ends): Range | undefined {
  const { nowRange: now, beforeRange: before, totals } = ends;
  const span = (low: number, high: number) => (falls ? { low: -high, high: -low } : { low, high });
  if (kind === 'difference' || (kind === 'points' && ends.now.kind === 'percent'))
    return span(now.low - before.high, now.high - before.low);
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

export function holds(change: Change, ends: Ends): boolean {
  const span = reckoned(change, ends);
  return span === undefined || printedFits(change.said, span.low, span.high);
}

const TWO_YEARS = /((?:19|20)\d\d)年(?:度)?(?:同)?[比较]((?:19|20)\d\d)年(?:度)?(?:增长|上升|提高|下降|减少)(?:了)?$/;

/** 2022年64件、2023年80件、2024年98件,2024年比2022年增长53.1%: the years themselves say which of the numbers of the sentence are meant. */
export function namedYears(passage: Passage, { said, kind }: Change): Ends | undefined {
  const { text, sentences } = passage;
  if (kind !== 'percent' || !'长升高降少了'.includes(text[said.from - 1] ?? '-')) return undefined;
  const years = TWO_YEARS.exec(text.slice(Math.max(said.clauseFrom, said.from - 30), said.from));
  const from = sentences[said.sentence]?.from ?? 0;
  const near = years ? countsBetween(passage, from, said.from).slice(-12) : [];
  const [now, before] = [years?.[1], years?.[2]].map((year) => near.filter((count) => String(count.year) === year));
  const [one, other] = [now?.[0], before?.[0]];
  if (!one || !other || now?.length !== 1 || before?.length !== 1 || one.unit !== other.unit) return undefined;
  return one.member && other.member ? plain(one, other) : undefined;
}

const FROM = /(?:由|从)[^,，。;]*$/;
const TO = /(?:到|至|为|成)[^,，。;]{0,10}$/;
const THAN = /(?:比|较|同比|相比|对比)[^,，。;]*$/;
const ONLY_VERB = /^(?:,|，)?(?:相比|同比|的|,)*$/;

/** The two numbers that stand right beside the change. */
export function besides(passage: Passage, change: Change, reportYear: number | null): Ends | undefined {
  const { said } = change;
  if (change.base) return ofBase(passage, change, change.base);
  const last = passage.quantities[said.index - 1];
  if (!last || last.sentence !== said.sentence) return undefined;
  const first = passage.quantities[said.index - 2];
  const step = changeOf(passage, last);
  if (step) return change.subject === '' ? afterStep(passage, change, step, first, reportYear) : undefined;
  return (
    fromTo(passage, change, first, last) ??
    than(passage, change, last) ??
    (change.subject === '' && change.kind !== 'points' ? twoYears(passage, change, first, last, reportYear) : undefined)
  );
}

/** 120件,是上年(50件)的3倍: the base stands beside the multiple, and the number before it in the sentence is compared. */
function ofBase(passage: Passage, change: Change, base: Quantity): Ends | undefined {
  const near = nearest(passage, base, change.said.depth).map((now) => plain(now, base));
  return near.find((ends) => holds(change, ends)) ?? near[0];
}

/** 由119项精简到106项,精简了11%; 答复率由62.5%提高到71.0%,提升8.5个百分点 */
function fromTo(
  { text }: Passage,
  { said, subject, kind }: Change,
  first: Quantity | undefined,
  last: Quantity,
): Ends | undefined {
  if (!first || first.sentence !== said.sentence || first.unit !== last.unit || subject !== '') return undefined;
  if (text.length === 0 || said.from - last.to > 24 || (kind === 'points') !== (last.kind === 'percent')) return undefined;
  const from = text.slice(first.labelFrom, first.from);
  return FROM.test(from) && TO.test(text.slice(first.to, last.from)) ? plain(last, first) : undefined;
}

/** 206件,比上年的150件增加56件; 40项(较下达的15项多25项); 120件,比上年(100件)增长20% */
function than(passage: Passage, change: Change, last: Quantity): Ends | undefined {
  const { text } = passage;
  const bracketed = last.depth > change.said.depth && text[last.to] === ')';
  const words = bracketed
    ? text.slice(Math.max(0, last.bracket - 30), last.bracket)
    : text.slice(Math.max(last.labelFrom, last.from - 40), last.from);
  const rest = text.slice(bracketed ? last.to + 1 : last.to, change.said.from);
  if (change.kind === 'points' || !THAN.test(words) || !ONLY_VERB.test(rest.slice(0, rest.lastIndexOf(change.verb))))
    return undefined;
  const near = nearest(passage, last, bracketed ? last.depth - 1 : last.depth).map((now) => plain(now, last));
  return near.find((ends) => holds(change, ends)) ?? near[0];
}

/** The numbers that may be compared, the nearest first: of one measure with the base, in the same sentence, not deeper in brackets. */
function nearest(passage: Passage, base: Quantity, depth: number): readonly Quantity[] {
  const namesYear = /年(?:度)?(?:同)?[比较]/.test(passage.text.slice(base.clauseFrom, base.from));
  return (
    passage.quantities
      .slice(Math.max(0, base.index - 6), base.index)
      .filter(
        (other) =>
          other.sentence === base.sentence && other.depth <= depth && other.unit === base.unit && other.kind === base.kind,
      )
      // 减少4件 is no number of a year; 比2022年收到的64件 is none of this year, but 2023年同比2022年5110条 may mean the base before.
      .filter((other) => changeOf(passage, other) === undefined)
      .filter((other) => namesYear || passage.countOf.get(other.index)?.member !== false)
      .reverse()
  );
}

/** 1200件(上年1000件),同比增长20%; 2023年收到120件,2022年收到100件,增长20%; 120件,同比下降4%(2022年125件) */
function twoYears(
  passage: Passage,
  { said }: Change,
  first: Quantity | undefined,
  last: Quantity,
  reportYear: number | null,
): Ends | undefined {
  const after = passage.quantities[said.index + 1];
  const other = after && after.bracket === said.to ? after : first;
  // 98件,同比减少4件(上年94件),下降3.9%: the 4 are no number of this year.
  if (
    !other ||
    changeOf(passage, other) ||
    other.sentence !== said.sentence ||
    other.unit !== last.unit ||
    other.kind !== last.kind
  )
    return undefined;
  const [one, two] = [passage.countOf.get(last.index), passage.countOf.get(other.index)];
  if (!one || !two || !sameThing(one, two)) return undefined;
  if (isYearBefore(two, one, reportYear)) return plain(last, other);
  return isYearBefore(one, two, reportYear) ? plain(other, last) : undefined;
}

const sameThing = (one: Count, other: Count): boolean => {
  const [a, b] = [bareLabel(one.label), bareLabel(other.label)];
  return Math.min(a.length, b.length) <= 4 || likeness(a, b) >= 0.5;
};

/** 5000条,比上年增加1000条,增长25%: the two numbers of the difference, or what the difference leaves. */
function afterStep(
  passage: Passage,
  change: Change,
  step: Change,
  now: Quantity | undefined,
  reportYear: number | null,
): Ends | undefined {
  const difference = step.said;
  if (step.kind !== 'difference' || change.kind !== 'percent' || step.falls !== change.falls) return undefined;
  const known = besides(passage, step, reportYear);
  if (known) return known;
  if (!now || now.sentence !== difference.sentence || now.unit !== difference.unit || now.kind !== difference.kind)
    return undefined;
  // Where the number before is last year's, what was compared stands further up.
  if (changeOf(passage, now) || passage.countOf.get(now.index)?.year !== passage.countOf.get(difference.index)?.year)
    return undefined;
  const sign = step.falls ? 1 : -1;
  const before = { ...now, value: now.value + sign * difference.value, approximate: now.approximate || difference.approximate };
  const [low, high] = step.falls
    ? [now.low + difference.low, now.high + difference.high]
    : [now.low - difference.high, now.high - difference.low];
  return { now, before, nowRange: now, beforeRange: { low, high } };
}

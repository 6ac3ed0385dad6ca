import type { Quantity } from './quantities.ts';

/** A percentage that the text gives for a count: 78件,占40.4%. */
export type Share = {
  readonly percent: Quantity;
  /** The words that name the whole: 总数, 已审结案件; empty for 占40.4%. */
  readonly whole: string;
};

const NAMES_WHOLE =
  /^(?:大?约|分别|均|仅|只|各)?(?:占比|占有|占到?|所占|比例|比重)(.{0,30}?)(?:的)?(?:比例|比重|比率|百分比)?(?:分别)?(?:为|达到?|是|约)?$/;

/** A count among the counts of a passage. */
type Counted = Quantity & { readonly order: number };

type Text = { readonly text: string; readonly quantities: readonly Quantity[] };

/** Shares by the order of the count that they belong to. */
export function sharesOf({ text, quantities }: Text, counts: readonly Counted[]): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  let order = -1;
  for (let index = 0; index < quantities.length; index += 1) {
    const percent = quantities[index];
    if (!percent) continue;
    if (counts[order + 1]?.index === index) {
      order += 1;
      continue;
    }
    const count = counts[order];
    if (percent.kind !== 'percent' || !count || percent.sentence !== count.sentence) continue;
    if (index - 1 !== count.index) continue;
    const together = shareAfter(text, count, percent);
    if (!together) continue;
    const chain = respectively({ text, quantities }, index);
    if (chain.length > 1) {
      chain.forEach((each, at) => {
        const of = counts[order - chain.length + 1 + at];
        if (of && of.sentence === percent.sentence) shares.set(of.order, { percent: each, whole: together.whole });
      });
    } else shares.set(count.order, { percent, whole: together.whole });
  }
  return shares;
}

/** 占 must open its clause: in 分值权重占比4% or 农业类占30% the share is of something without a number. */
function shareAfter(text: string, count: Quantity, percent: Quantity): { readonly whole: string } | undefined {
  const between = text.slice(count.to, percent.from);
  if (between.length > 120) return undefined;
  if (between === '(' || between === '(约') return { whole: '' };
  const clause = between.slice(Math.max(...[',', '，', ';', '(', ':', '、'].map((sign) => between.lastIndexOf(sign))) + 1);
  const match = NAMES_WHOLE.exec(clause);
  return match ? { whole: match[1] ?? '' } : undefined;
}

/** 分别占33.3%、66.7%: as many percentages in a row as there are counts before. */
function respectively({ text, quantities }: Text, from: number): readonly Quantity[] {
  const first = quantities[from];
  if (!first || !/分别/.test(text.slice(Math.max(0, first.from - 12), first.from))) return [];
  const chain = [first];
  for (let index = from + 1; index < quantities.length; index += 1) {
    const next = quantities[index];
    const last = chain.at(-1);
    if (!next || !last || next.kind !== 'percent' || !/^[、,，和及]$/.test(text.slice(last.to, next.from))) break;
    chain.push(next);
  }
  return chain;
}

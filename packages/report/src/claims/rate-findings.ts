import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import { wordsOf, type Passage } from './passage.ts';
import { ratioFits, rounded } from './ratio.ts';

const RATE = /(办结|答复|回复|解决|采纳|满意)率(?:均|已)?(?:达到?了?|为|是)?:?$/;

/** 网上办件量达11015件,办结11015件,办结率达100% (津市 2018): a rate with both its numbers right before it. */
export function rateFindings(passage: Passage): readonly Finding[] {
  const { quantities, counts, text } = passage;
  let order = -1;
  return quantities.flatMap((percent): Finding[] => {
    if (counts[order + 1]?.index === percent.index) order += 1;
    if (percent.kind !== 'percent' || percent.approximate) return [];
    const verb = RATE.exec(text.slice(Math.max(percent.labelFrom, percent.from - 12), percent.from))?.[1];
    const [whole, part] = [counts[order - 1], counts[order]];
    if (verb === undefined || !whole || !part || part.index !== percent.index - 1 || whole.index !== percent.index - 2) return [];
    if (part.sentence !== percent.sentence || whole.sentence !== percent.sentence || part.unit !== whole.unit) return [];
    // The second number must be one of the first: 办结35件 of 受理40件. 按时办结率 counts something else.
    if (
      !part.label.includes(verb) ||
      whole.label.includes(verb) ||
      part.approximate ||
      whole.approximate ||
      part.value > whole.value
    )
      return [];
    if (/按[时期]|及时/.test(text.slice(part.to, percent.from)) || ratioFits(part, whole.value, percent)) return [];
    const ratio = (part.value / whole.value) * 100;
    return [
      claim(passage, {
        rule: 'R19',
        says: 'rate',
        at: { from: wordsOf(passage, percent).from, to: percent.to },
        expected: rounded(ratio, percent.step),
        found: percent.value,
        params: {
          rate: `${verb}率`,
          part: part.value,
          whole: whole.value,
          unit: part.unit,
          printed: percent.value,
          recomputed: rounded(ratio, Math.min(percent.step, 0.01)),
        },
      }),
    ];
  });
}

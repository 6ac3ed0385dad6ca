import type { CellId } from '../edition.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import { sentenceAt, wordsOf, type Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';
import { ratioFits, rounded } from './ratio.ts';
import { cellSum } from './tables.ts';

const RATE = /(?:被)?(?:直接)?(纠错率|纠正率|败诉率)(?:均|仅|已)?(?:达到?了?|为|是)?:?$/;
/** A body that decides or answers cases of all sorts, rates of other bodies, and rates that fell by so much. */
const OTHERS = /全[国省市县区旗州]|各类|所有|平均|审理|承办|代理|应诉|下降|上升|降低|提高|综合|一审|二审|目标|控制/;

const CASES: Readonly<Record<'review' | 'suit', readonly string[]>> = {
  review: ['review'],
  suit: ['suit_direct', 'suit_after_review'],
};
const cells = (kinds: readonly string[], results: readonly string[]): readonly CellId[] =>
  kinds.flatMap((kind) => results.map((result) => `t4.${kind}.${result}`));

/**
 * 政府信息公开行政复议纠错率为30%, held against table four. A rate may be of all cases, of those decided, or of those upheld and
 * corrected, and of suits together or of one kind; it is wrong where it is none of these.
 */
export function correctionRateFindings(passage: Passage, report: Report): readonly Finding[] {
  if (!/纠[错正]率|败诉率/.test(passage.text)) return [];
  return passage.quantities.flatMap((percent): readonly Finding[] => {
    if (percent.kind !== 'percent' || percent.approximate || (percent.year !== undefined && percent.year !== report.year))
      return [];
    const words = passage.text.slice(sentenceAt(passage, percent.from)?.from ?? 0, percent.from);
    const rate = RATE.exec(passage.text.slice(Math.max(percent.clauseFrom, percent.from - 20), percent.from))?.[1];
    const kind = kindOf(words);
    if (rate === undefined || kind === undefined || !words.includes('公开') || OTHERS.test(words)) return [];
    return rateOf(passage, report, percent, rate, kind);
  });
}

function kindOf(words: string): 'review' | 'suit' | undefined {
  const [review, suit] = [words.includes('复议'), /诉讼|起诉/.test(words)];
  return review === suit ? undefined : review ? 'review' : 'suit';
}

function rateOf(passage: Passage, report: Report, percent: Quantity, rate: string, kind: 'review' | 'suit'): readonly Finding[] {
  const groups = [CASES[kind], ...CASES[kind].map((one) => [one])];
  const value = (kinds: readonly string[], results: readonly string[]) => cellSum(report, cells(kinds, results)).value;
  const shares = groups.flatMap((kinds) => {
    const part = value(kinds, ['corrected']);
    const wholes = [
      ['upheld', 'corrected', 'other', 'pending'],
      ['upheld', 'corrected', 'other'],
      ['upheld', 'corrected'],
    ];
    return [value(kinds, ['total']), ...wholes.map((results) => value(kinds, results))].map((whole) => ({ part, whole }));
  });
  const [first] = shares;
  if (shares.some(({ part, whole }) => part === null || whole === null)) return [];
  const known = shares as readonly { readonly part: number; readonly whole: number }[];
  const fits = known.some(({ part, whole }) => ratioFits({ low: part, high: part }, whole, percent, true));
  const [part, whole] = [first?.part ?? 0, first?.whole ?? 0];
  if (fits || whole === 0) return [];
  const ratio = (part / whole) * 100;
  return [
    claim(passage, {
      rule: 'R19',
      says: 'rate',
      at: { from: wordsOf(passage, percent).from, to: percent.to },
      expected: rounded(ratio, Math.min(percent.step, 0.1)),
      found: percent.value,
      params: { rate, part, whole, unit: '件', printed: percent.value, recomputed: rounded(ratio, Math.min(percent.step, 0.01)) },
    }),
  ];
}

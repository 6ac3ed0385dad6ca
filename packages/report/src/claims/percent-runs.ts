import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';

/** 线上占64%: a share whose thing has no number. */
const OF_A_THING = /^[、,，]?[^,，;:]{1,16}?占(?:比)?(?:为|达)?$/;
/** 75%是涉及政策类信息 */
const IS_A_THING = /^(?:是|为|属于?|来自)/;
/** 从申请方式看, 按申请人分: the parts exclude each other. */
const DIVIDES = /(?:从|按|就)[^,，。;]{1,14}(?:看|来看|来说|说|分|划分|统计)/;
const MOST = 30;

/** Shares of one whole given without numbers of their own must not add up to more than 100. */
export function percentRunFindings(passage: Passage): readonly Finding[] {
  const findings: Finding[] = [];
  let run: Quantity[] = [];
  const close = () => {
    const wrong = beyond(passage, run);
    if (wrong) findings.push(wrong);
    run = [];
  };
  for (const percent of passage.quantities) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined && last.sentence === percent.sentence && last.index === percent.index - 1 && run.length < MOST;
    if (!goesOn && run.length > 0) close();
    if (isShareAlone(passage, percent)) run.push(percent);
    else if (run.length > 0) close();
  }
  close();
  return findings;
}

function isShareAlone({ text }: Passage, percent: Quantity): boolean {
  if (percent.kind !== 'percent' || percent.approximate || percent.depth > 0) return false;
  const words = text.slice(Math.max(percent.clauseFrom, percent.from - 24), percent.from);
  return words === '' ? IS_A_THING.test(text.slice(percent.to, percent.to + 2)) : OF_A_THING.test(words);
}

function beyond(passage: Passage, run: readonly Quantity[]): Finding | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return undefined;
  const sentence = passage.sentences[first.sentence]?.from ?? 0;
  const opening = passage.text.slice(Math.max(sentence, first.from - 60), first.from);
  if (!DIVIDES.test(opening)) return undefined;
  const sum = Math.round(run.reduce((total, { value }) => total + value, 0) * 1e6) / 1e6;
  const slack = run.reduce((total, { step }) => total + step, 0);
  if (sum <= 100 + slack) return undefined;
  return claim(passage, {
    rule: 'R19',
    says: 'shares-sum',
    at: { from: Math.max(first.clauseFrom, first.from - 24), to: last.to },
    expected: 100,
    found: sum,
    params: { parts: run.map(({ value }) => `${value}%`).join('+'), sum, count: run.length },
  });
}

import { LAWS, type LawId } from './laws.data.ts';

const DIGITS = '零一二三四五六七八九';

/** A whole number from 1 to 999 as articles are counted: 第二百零一条. */
function counted(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const digit = (at: number) => DIGITS.charAt(at);
  const tail = ones === 0 ? '' : digit(ones);
  if (hundreds === 0) return `${tens === 0 ? '' : tens === 1 ? '十' : `${digit(tens)}十`}${tail}`;
  const middle = tens === 0 ? (ones === 0 ? '' : '零') : `${digit(tens)}十`;
  return `${digit(hundreds)}百${middle}${tail}`;
}

export type Clause = { readonly paragraph?: number; readonly item?: number };

/**
 * An article as a letter cites it: `cite('disclosure', 36, { item: 3 })` is 《…条例》第三十六条第（三）项.
 * A citation is text so that failures, letters and pages show the same words.
 */
export function cite(law: LawId, article: number, { paragraph, item }: Clause = {}): string {
  const clause = `${paragraph === undefined ? '' : `第${counted(paragraph)}款`}${item === undefined ? '' : `第（${counted(item)}）项`}`;
  return `${LAWS[law].title}第${counted(article)}条${clause}`;
}

/** A whole text, where no article can be named. */
export const citeWhole = (law: LawId): string => LAWS[law].title;

/**
 * Where the rows of GB 2312 stand in the character collection Adobe-GB1 (Adobe Technical Note 5079): row, first and last cell of
 * a run, number of its first character. Chinese characters of both levels follow row by row and are reckoned, not listed.
 */
export const SIGN_RUNS: readonly (readonly [row: number, from: number, to: number, cid: number])[] = [
  [1, 1, 94, 96],
  [2, 17, 66, 190],
  [2, 69, 78, 240],
  [2, 81, 92, 250],
  [3, 1, 94, 262],
  [4, 1, 83, 356],
  [5, 1, 86, 439],
  [6, 1, 24, 525],
  [6, 33, 56, 549],
  [7, 1, 33, 602],
  [7, 49, 81, 635],
  [8, 1, 26, 668],
  [8, 37, 73, 700],
  [9, 4, 79, 738],
];

/** First and last row of a level of Chinese characters, the cells of its last row, and its first number. */
export const LEVELS: readonly (readonly [first: number, last: number, cells: number, cid: number])[] = [
  [16, 55, 89, 940],
  [56, 87, 94, 4695],
];

/** Latin letters in two widths: with their own (from the blank) and half an em wide (from `!`). */
export const PROPORTIONAL = 1;
export const HALF_WIDTH = 814;
export const HALF_WIDTH_BLANK = 7716;
/** Beyond every number of the collection; characters of GBK that GB 2312 lacks get numbers of our own from here on. */
export const OWN_NUMBERS = 40_000;

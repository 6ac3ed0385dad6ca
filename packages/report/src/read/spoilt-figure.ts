import { essentials, halfWidth } from './characters.ts';
import type { CellReading } from '../report.ts';
import { onceForWords } from './once-for-words.ts';
import { printedFigure, unreadable } from './printed-figure.ts';

const LOOKALIKE = '\\dOolI〇○';
/** A figure with letters or circles in place of some of its digits: O, l0, 2〇. */
const MISTYPED = new RegExp(`^(?=.*[OolI〇○])[${LOOKALIKE}]{1,12}$`);
/** 约5件, 二十件: words around a figure, or a figure in words. No label begins so and ends there. */
const WORDED =
  /^(?:约|近|超过?|逾|共计?|合计)?[\d〇零一二两三四五六七八九十OolI][\d.,OolI〇零一二两三四五六七八九十百千万亿]*(?:余|多|几)?(?:亿元|万元|元|人次|件次|件|条|项|个|次|篇|人|份|部|家|宗|起)?(?:左右|上下|以上|以下)?$/;

/** In running text: letters that stand alone, or between digits, where a figure should be. */
export const MISTYPED_TOKEN = `(?<![A-Za-z\\d])(?=\\d*[OolI〇○])[${LOOKALIKE}]{1,12}(?![A-Za-z\\d])`;

export const isMistyped = (text: string): boolean => MISTYPED.test(text);

/** What stands in a cell of figures and is none, nor a label: a letter for a digit, rubbish without words, a figure in words. */
export const isSpoilt = onceForWords((text): boolean => {
  const dense = halfWidth(text).replace(/\s+/g, '');
  return dense !== '' && (essentials(dense) === '' || WORDED.test(dense));
});

/** What stands in a cell whose place is certain; undefined for a label. */
export const cellReading = (text: string): CellReading | undefined =>
  printedFigure(text) ?? (isSpoilt(text) ? unreadable(text.trim()) : undefined);

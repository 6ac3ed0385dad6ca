// What stands where on a page of PDF, for those who look at pages and not at reports.
export { plainGlyphs } from './letters.ts';
export type { Glyph, PageMarks } from './marks.ts';
export { after, inverse, pointX, pointY, toMatrix, type Matrix } from './matrix.ts';
export { pageMarks, type OperatorCodes } from './page-marks.ts';
export { lettersOf, textLines, type TextLine } from './text-lines.ts';

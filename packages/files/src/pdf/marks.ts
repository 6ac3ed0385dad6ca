import type { Matrix } from './matrix.ts';

/**
 * One character as it stands on the page. Points (1/72 inch), from the top left corner of the page as it is looked at;
 * `x`, `y` are the top left corner of its box.
 */
export type Glyph = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Type size in points. */
  readonly size: number;
  /** Part of a line that runs downwards (三、本年度办理结果 in the narrow first column of table three). */
  readonly upright: boolean;
};

/** A straight line along one axis: `at` is its distance from the other axis, `from` < `to` its ends. */
export type Ruling = { readonly axis: 'h' | 'v'; readonly at: number; readonly from: number; readonly to: number };

/** All that is read of a page. */
export type PageMarks = {
  /** Where its marks stand on the page as it is looked at; the identity unless most of its text runs sideways. */
  readonly toView: Matrix;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
};

export const right = (glyph: Glyph): number => glyph.x + glyph.width;
export const bottom = (glyph: Glyph): number => glyph.y + glyph.height;
export const middleX = (glyph: Glyph): number => glyph.x + glyph.width / 2;
export const middleY = (glyph: Glyph): number => glyph.y + glyph.height / 2;

import type { Glyph, Matrix } from '@gongkai/files/pdf';

/** A page as dots: red, green, blue and opacity, a byte each, row by row from the top. */
export type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray };

/** Dots for each unit of the page's view. */
export type Resolution = { readonly perUnit: number };

/**
 * A page as it is looked at. Its view counts points from the top left corner of what is seen (of a picture: its dots); regions count
 * in page units, which neither the turn nor the cropping of a page changes (of a PDF: ISO 32000-2, 8.3.2.3).
 */
export type SourcePage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From page units to the view. */
  readonly toView: Matrix;
  picture(resolution: Resolution): Promise<Picture>;
  /** Characters of the text layer in the view, whether seen or not, as they stand in lines; `turn` leads their lines to the view. */
  text(): Promise<PageText>;
};

/** Characters in a system in which most lines lie; `turn` leads from it to the view. */
export type PageText = { readonly glyphs: readonly Glyph[]; readonly turn: Matrix };

export type Source = {
  readonly type: 'pdf' | 'jpg' | 'png' | 'webp' | 'gif' | 'bmp';
  readonly pages: number;
  page(number: number): Promise<SourcePage>;
  close(): Promise<void>;
};

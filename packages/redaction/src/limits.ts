import type { Picture } from './pages/page.ts';

/** What one file may cost. */
export const LIMITS = {
  pages: 300,
  /** Dots of one page; larger ones are drawn coarser. */
  dots: 24_000_000,
  /** Dots of a picture that is given. */
  pictureDots: 60_000_000,
  regions: 5000,
  /** Pages on which characters are recognised; it takes seconds for each. */
  recognised: 30,
  /** Characters of a word that is masked wherever it stands, and how many such words. */
  word: { least: 2, most: 100 },
  words: 200,
} as const;

/** Dots an inch of a page that is given out: fine enough to be read and recognised, a third of a megabyte for a page of text. */
export const INCH = 200;
/** Points an inch, the unit of a page of PDF. */
export const POINTS = 72;

/** Dots for a unit of the view: fewer where the page would be too large. */
export function perUnit(width: number, height: number, wished: number): number {
  return Math.min(wished, Math.sqrt(LIMITS.dots / Math.max(1, width * height)));
}

/** Luminance of a dot, 0 to 255 (ITU-R BT.601). */
export const grayOf = ({ rgba }: Picture, index: number): number =>
  Math.round(0.299 * (rgba[index * 4] ?? 0) + 0.587 * (rgba[index * 4 + 1] ?? 0) + 0.114 * (rgba[index * 4 + 2] ?? 0));

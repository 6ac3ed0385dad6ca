import { ok, type Result } from '@gongkai/kernel';
import type { Matrix } from '@gongkai/files/pdf';
import { INCH, perUnit, POINTS } from './limits.ts';
import { readerOf } from './ocr/recognise.ts';
import { openSource, resolutionOf } from './pages/open-source.ts';
import type { OpenRefused } from './pages/open-pdf.ts';
import { pageWords, type PageWords } from './pages/page-words.ts';
import { writePng } from './result/write-png.ts';
import { burnt } from './result/raster.ts';
import { suggest, type Suggestion, type SuggestOptions } from './regions/suggest.ts';

export type LookAsk = SuggestOptions & { readonly type: string };

/** A page for whoever draws regions on it: its size in its view, and the way from page units there. */
export type LookedPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly toView: Matrix;
  readonly from: PageWords['from'];
  /** Characters of the file that nobody sees on the page: beneath boxes, in layers that are off, white on white. They will be gone. */
  readonly hidden: number;
};

export type Looked = { readonly pages: readonly LookedPage[]; readonly suggestions: readonly Suggestion[] };

/** The pages of a file, and what the detectors of personal data find on them. */
export async function look(bytes: Uint8Array, { type, ...options }: LookAsk): Promise<Result<Looked, OpenRefused>> {
  const source = await openSource(bytes, type);
  if (!source.ok) return source;
  const { pages: count, page: open, close } = source.value;
  const pages: LookedPage[] = [];
  const suggestions: Suggestion[] = [];
  const reader = readerOf();
  try {
    for (let number = 1; number <= count; number += 1) {
      const page = await open(number);
      const resolution = resolutionOf(source.value.type, page);
      const layer = await page.text();
      const words = await pageWords(layer, await page.picture(resolution), resolution, reader);
      const hidden = words.letters.filter((letter) => letter !== undefined && !letter.seen).length;
      const { width, height, toView } = page;
      pages.push({ number, width, height, toView, from: words.from, hidden });
      suggestions.push(...suggest(page, words, options));
    }
    return ok({ pages, suggestions });
  } finally {
    await close();
  }
}

/** Dots an inch of a page on a screen. */
const SCREEN = 110;

export type PagePictureAsk = { readonly type: string; readonly page: number };

/** A page as a PNG, as it will be given out without masks; undefined where there is no such page. */
export async function pagePicture(
  bytes: Uint8Array,
  { type, page: number }: PagePictureAsk,
): Promise<Result<Uint8Array | undefined, OpenRefused>> {
  const source = await openSource(bytes, type);
  if (!source.ok) return source;
  try {
    if (number < 1 || number > source.value.pages) return ok(undefined);
    const page = await source.value.page(number);
    const wished = type === 'pdf' ? SCREEN / POINTS : Math.min(1, (SCREEN / INCH) * (3000 / Math.max(page.width, page.height)));
    const picture = await page.picture({ perUnit: perUnit(page.width, page.height, wished) });
    return ok(writePng(burnt(picture, [])));
  } finally {
    await source.value.close();
  }
}

import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { DetectorId, MaskGround } from '@gongkai/law';
import { LIMITS } from './limits.ts';
import { readerOf } from './ocr/recognise.ts';
import type { OpenRefused } from './pages/open-pdf.ts';
import { openSource, resolutionOf } from './pages/open-source.ts';
import { pageWords } from './pages/page-words.ts';
import { maskedWords, soughtWords, wordsLeft } from './regions/masked-words.ts';
import { isTelling } from './regions/plain-letters.ts';
import { dotsOf, mappedBox, type Box, type MaskKind, type Region } from './regions/region.ts';
import { placesOfWords, suggest, type SuggestOptions } from './regions/suggest.ts';
import { burnt, type Raster } from './result/raster.ts';
import { writePdf, type DrawnPage } from './result/write-pdf.ts';
import { writePng } from './result/write-png.ts';

/** What is masked, each on its ground: regions, words wherever they stand, and suggestions of detectors, each of them accepted or rejected. */
export type MaskChoice = {
  readonly drawn: readonly (Box & { readonly page: number; readonly ground: MaskGround })[];
  readonly words: readonly { readonly words: string; readonly ground: MaskGround }[];
  readonly accepted: readonly { readonly id: string; readonly ground: MaskGround }[];
  readonly rejected: readonly string[];
  /** Words that are masked in one place and may stand in another: the name of a village in an address and in the title. */
  readonly mayStay: readonly string[];
};

export type MakeAsk = SuggestOptions & MaskChoice & { readonly type: string };

export type MakeRefused =
  | OpenRefused
  | Failure<
      | 'redaction.undecided'
      | 'redaction.nothing-masked'
      | 'redaction.region-outside'
      | 'redaction.too-many-regions'
      | 'redaction.word-too-short'
    >;

/** A page of the result: its dots, and the masks that have to be black in them. */
export type MadePage = { readonly width: number; readonly height: number; readonly masks: readonly Box[] };

export type Made = {
  readonly bytes: Uint8Array;
  readonly type: 'pdf' | 'png';
  readonly pages: readonly MadePage[];
  readonly masked: readonly Region[];
  readonly accepted: readonly DetectorId[];
  readonly rejected: readonly DetectorId[];
  /** What the masks cover, word for word: what the proof looks for. Never kept. */
  readonly secrets: readonly string[];
  /** Masked words that are still to be seen somewhere else. */
  readonly left: readonly { readonly page: number; readonly words: string }[];
  /** Pages whose words nobody could read, so that what is masked there is known by its place alone. */
  readonly unread: readonly number[];
};

/**
 * Makes the redacted copy: a new file of the dots of the visible pages, in which every mask is black. Nothing of the source is carried
 * over but what its pages show. Pictures become PNG, the rest PDF.
 */
export async function make(bytes: Uint8Array, ask: MakeAsk): Promise<Result<Made, MakeRefused>> {
  const { drawn, words: sought } = ask;
  if (drawn.length + ask.accepted.length > LIMITS.regions || sought.length > LIMITS.words)
    return fail({ code: 'redaction.too-many-regions', params: { limit: LIMITS.regions } });
  const short = sought.find((each) => !isTelling(each.words));
  if (short !== undefined) return fail({ code: 'redaction.word-too-short', params: { words: short.words } });
  const source = await openSource(bytes, ask.type);
  if (!source.ok) return source;
  try {
    return await madeOf(source.value, ask);
  } finally {
    await source.value.close();
  }
}

type Opened = Extract<Awaited<ReturnType<typeof openSource>>, { ok: true }>['value'];

async function madeOf(source: Opened, ask: MakeAsk): Promise<Result<Made, MakeRefused>> {
  const stray = ask.drawn.find(({ page }) => page < 1 || page > source.pages);
  if (stray !== undefined) return fail({ code: 'redaction.region-outside', params: { page: stray.page } });
  const [accepted, rejected] = [new Map(ask.accepted.map(({ id, ground }) => [id, ground])), new Set(ask.rejected)];
  const decided = { accepted: [] as DetectorId[], rejected: [] as DetectorId[] };
  const rasters: DrawnPage[] = [];
  const pages: MadePage[] = [];
  const masked: Region[] = [];
  const secrets = new Set<string>(ask.words.map(({ words }) => words));
  const texts: { readonly page: number; readonly left: string }[] = [];
  const unread: number[] = [];
  const reader = readerOf();
  let undecided = 0;
  for (let number = 1; number <= source.pages; number += 1) {
    const page = await source.page(number);
    const resolution = resolutionOf(source.type, page);
    const picture = await page.picture(resolution);
    const words = await pageWords(await page.text(), picture, resolution, reader);
    if (words.from === 'unread') unread.push(number);
    const regions: Region[] = ask.drawn
      .filter((each) => each.page === number)
      .map(({ ground, x, y, width, height }) => ({ page: number, kind: 'drawn', ground, x, y, width, height }));
    const add = (kind: MaskKind, ground: MaskGround, boxes: readonly Box[]) =>
      regions.push(...boxes.map((box) => ({ page: number, kind, ground, ...box })));
    for (const each of ask.words) add('word', each.ground, placesOfWords(page, words, each.words));
    for (const { id, detector, boxes, words: found } of suggest(page, words, ask)) {
      const ground = accepted.get(id);
      if (ground !== undefined) {
        decided.accepted.push(detector);
        secrets.add(found);
        add(detector, ground, boxes);
      } else if (rejected.has(id)) decided.rejected.push(detector);
      else undecided += 1;
    }
    const views = regions.map((region) => mappedBox(page.toView, region));
    const masks = views.map((view) => dotsOf(view, resolution.perUnit, picture));
    const outside = masks.findIndex((mask) => mask === undefined);
    if (outside !== -1) return fail({ code: 'redaction.region-outside', params: { page: number } });
    const black = masks.filter((mask) => mask !== undefined);
    for (const each of maskedWords(words, views)) secrets.add(each);
    texts.push({ page: number, left: wordsLeft(words, views) });
    masked.push(...regions);
    const raster: Raster = burnt(picture, black);
    pages.push({ width: raster.width, height: raster.height, masks: black });
    rasters.push({ raster, width: page.width, height: page.height });
  }
  if (undecided > 0) return fail({ code: 'redaction.undecided', params: { count: undecided } });
  if (masked.length === 0) return fail({ code: 'redaction.nothing-masked' });
  const [only] = rasters;
  const isPicture = source.type !== 'pdf' && only !== undefined;
  return ok({
    bytes: isPicture ? writePng(only.raster) : await writePdf(rasters),
    type: isPicture ? 'png' : 'pdf',
    pages,
    masked,
    ...decided,
    secrets: [...secrets],
    left: stillSeen(texts, [...secrets], ask.mayStay),
    unread,
  });
}

function stillSeen(
  texts: readonly { readonly page: number; readonly left: string }[],
  secrets: readonly string[],
  mayStay: readonly string[],
): Made['left'] {
  return soughtWords(secrets, mayStay).flatMap(({ words, plain }) =>
    texts.filter(({ left }) => left.includes(plain)).map(({ page }) => ({ page, words })),
  );
}

import { fail, ok, type Result } from '@gongkai/kernel';
import type { SourceDocument } from '@gongkai/report';
import { getResolvedPDFJS } from 'unpdf';
import { LIMITS } from '../limits.ts';
import type { ReadFailure } from '../read-failure.ts';
import { withoutFontPrograms } from './font-programs.ts';
import { OfflineTables } from './offline-tables.ts';
import { pageLayout, type PageLayout } from './page-layout.ts';
import { pageMarks } from './page-marks.ts';
import { pagesDocument } from './pages-document.ts';
import { checkInflation } from './stream-inflation.ts';

const broken = fail<ReadFailure>({ code: 'file.broken', params: { kind: 'pdf' } });

/** Fewer characters a page than this are a stamp or a page number on a picture of a page. */
const LEAST_TEXT = 20;
/** Least share of characters that a Chinese report can be made of; below it the fonts did not say what they show. */
const READABLE = 0.7;
const READABLE_SIGN = /[\u0020-\u007e\u00b7\u2010-\u203f\u2460-\u24ff\u3000-\u30ff\u3400-\u9fff\uff01-\uff5e]/u;

type Pages = { readonly layouts: readonly PageLayout[]; readonly readable: boolean; readonly characters: number };

/**
 * A PDF as paragraphs and tables, from the places of its characters and lines. Nothing is fetched; pictures are not decoded.
 * Without text it is `file.scanned`, also where its fonts do not say which characters they show.
 */
export async function pdfDocument(bytes: Uint8Array): Promise<Result<SourceDocument, ReadFailure>> {
  const inflation = checkInflation(bytes);
  if (!inflation.ok) return inflation;
  const quick = await readPages(withoutFontPrograms(bytes));
  if (!quick.ok) return quick;
  const pages = quick.value.readable ? quick : await readPages(new Uint8Array(bytes));
  if (!pages.ok) return pages;
  const { layouts, readable, characters } = pages.value;
  if (characters < LEAST_TEXT * layouts.length || !readable)
    return fail({ code: 'file.scanned', params: { pages: layouts.length } });
  return ok(pagesDocument(layouts));
}

/** Takes the bytes over: pdf.js empties the array it is given. */
async function readPages(data: Uint8Array): Promise<Result<Pages, ReadFailure>> {
  const { getDocument, OPS } = await getResolvedPDFJS();
  const task = getDocument({
    data,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
    cMapUrl: 'offline:/',
    cMapPacked: false,
    BinaryDataFactory: OfflineTables,
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pages) {
      return fail({ code: 'file.too-big-inside', params: { found: document.numPages, limit: LIMITS.pages } });
    }
    const layouts: PageLayout[] = [];
    let [characters, readable] = [0, 0];
    for (let index = 1; index <= document.numPages; index += 1) {
      const page = await document.getPage(index);
      const marks = await pageMarks(page, OPS);
      page.cleanup();
      characters += marks.glyphs.length;
      for (const { text } of marks.glyphs) if (READABLE_SIGN.test(text)) readable += 1;
      if (characters > LIMITS.glyphs)
        return fail({ code: 'file.too-big-inside', params: { found: characters, limit: LIMITS.glyphs } });
      layouts.push(pageLayout(marks));
    }
    return ok({ layouts, characters, readable: readable >= characters * READABLE });
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? fail({ code: 'file.encrypted' }) : broken;
  } finally {
    await task.destroy();
  }
}

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { zipEntries } from '@gongkai/files/containers';
import { getResolvedPDFJS } from 'unpdf';
import type { ContentType } from '../scan/content-types.ts';
import { partsOf } from '../scan/xml-parts.ts';

/** Megabytes that one picture may take when it is drawn out. */
const PICTURE = 768;

/**
 * What a reader sees in a file, as a hash: the text of a document, the values of a workbook, the points of a picture. It is made
 * with libraries that had no part in the stripping. Throws where the file does not open.
 */
export async function seenIn(bytes: Uint8Array, type: ContentType): Promise<string> {
  const hash = createHash('sha256');
  for (const piece of await PIECES[type as keyof typeof PIECES](bytes)) hash.update(piece).update('\0');
  return hash.digest('hex');
}

const PIECES = {
  docx: async (bytes: Uint8Array) => {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return [value];
  },
  xlsx: async (bytes: Uint8Array) => {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    // Its type asks for a buffer of an older Node.
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
    const pieces: string[] = [];
    for (const sheet of book.worksheets) {
      pieces.push(sheet.name, sheet.state);
      sheet.eachRow((row, number) => pieces.push(`${number} ${JSON.stringify(row.values)}`));
    }
    return pieces;
  },
  pptx: (bytes: Uint8Array) => {
    const entries = zipEntries(bytes);
    if (!entries.ok) throw new Error('not whole');
    const parts = partsOf(bytes, entries.value);
    const pieces: string[] = [];
    for (const name of parts.names.filter((each) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(each)).toSorted()) {
      pieces.push(name);
      if (!parts.read(name, { text: (text) => pieces.push(text), open: (element) => pieces.push(element) }))
        throw new Error('not whole');
    }
    if (pieces.length === 0 || !parts.read('ppt/presentation.xml', {})) throw new Error('no slides');
    return Promise.resolve(pieces);
  },
  pdf: async (bytes: Uint8Array) => {
    const { getDocument } = await getResolvedPDFJS();
    const task = getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      useWorkerFetch: false,
      enableXfa: false,
    });
    try {
      const document = await task.promise;
      const pieces = [String(document.numPages)];
      for (let index = 1; index <= document.numPages; index += 1) {
        const page = await document.getPage(index);
        const { items } = await page.getTextContent();
        pieces.push(
          JSON.stringify(page.view),
          JSON.stringify(items.map((item) => ('str' in item ? [item.str, item.transform] : []))),
        );
        page.cleanup();
      }
      return pieces;
    } finally {
      await task.destroy();
    }
  },
  jpg: async (bytes: Uint8Array) => {
    const { default: jpeg } = await import('jpeg-js');
    const { width, height, data } = jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: PICTURE });
    return [`${width}x${height}`, Buffer.from(data)];
  },
  png: async (bytes: Uint8Array) => {
    const { PNG } = await import('pngjs');
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    return [`${width}x${height}`, data];
  },
} as const satisfies Readonly<Record<string, (bytes: Uint8Array) => Promise<readonly (string | Uint8Array)[]>>>;

/** Types that can be stripped, and whose stripped file can be proved to show the same. */
export const STRIPPABLE: readonly ContentType[] = Object.keys(PIECES);

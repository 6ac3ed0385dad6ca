import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Raster } from './raster.ts';

/** A page of dots and its size in points. */
export type DrawnPage = { readonly raster: Raster; readonly width: number; readonly height: number };

/**
 * A PDF whose pages are one picture each, and nothing else: no text, no title, no author, no day. The same pages are the same bytes.
 */
export async function writePdf(pages: readonly DrawnPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  for (const { raster, width, height } of pages) {
    const dictionary = context.obj({
      Type: 'XObject',
      Subtype: 'Image',
      Width: raster.width,
      Height: raster.height,
      ColorSpace: raster.channels === 1 ? 'DeviceGray' : 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    });
    const image = context.register(PDFRawStream.of(dictionary, deflateSync(raster.bytes)));
    const content = context.register(context.stream(`q ${width} 0 0 ${height} 0 0 cm /Page Do Q`));
    const page = document.addPage([width, height]);
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Page: image } }));
    page.node.set(PDFName.of('Contents'), content);
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

import { createCanvas } from '@napi-rs/canvas';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { checkInflation } from '@gongkai/files/containers';
import { pageMarks, toMatrix, type Matrix } from '@gongkai/files/pdf';
import { LIMITS } from '../limits.ts';
import { drawingTools, readerFiles } from './drawing-tools.ts';
import type { Source, SourcePage } from './page.ts';

export type OpenRefused = Failure<
  'redaction.type' | 'redaction.broken' | 'redaction.encrypted' | 'redaction.too-many-pages' | 'redaction.too-large'
>;

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** As a reader shows it on a screen, with what is laid upon its pages: fields as filled, stamps, layers that are on. */
const SHOWN = 1;

/** Opens a PDF for drawing. Nothing in it runs, nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Result<Source, OpenRefused>> {
  if (!checkInflation(bytes).ok) return fail({ code: 'redaction.too-large' });
  const { getDocument, OPS } = await drawingTools();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: LIMITS.pictureDots,
    ...readerFiles(),
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pages) {
      await task.destroy();
      return fail({ code: 'redaction.too-many-pages', params: { found: document.numPages, limit: LIMITS.pages } });
    }
    return ok({
      type: 'pdf',
      pages: document.numPages,
      close: () => task.destroy(),
      async page(number): Promise<SourcePage> {
        const page = await document.getPage(number);
        const view = page.getViewport({ scale: 1 });
        return {
          number,
          width: view.width,
          height: view.height,
          toView: toMatrix(view.transform) ?? UNIT,
          async text() {
            const { glyphs, toView: turn } = await pageMarks(page as never, OPS, 'shown');
            return { glyphs, turn };
          },
          async picture({ perUnit }) {
            const viewport = page.getViewport({ scale: perUnit });
            const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
            const context = createCanvas(width, height).getContext('2d');
            await page.render({
              canvas: null,
              canvasContext: context as never,
              viewport,
              background: '#ffffff',
              annotationMode: SHOWN,
            }).promise;
            page.cleanup();
            return { width, height, rgba: context.getImageData(0, 0, width, height).data };
          },
        };
      },
    });
  } catch (error) {
    await task.destroy();
    return fail({ code: (error as Error).name === 'PasswordException' ? 'redaction.encrypted' : 'redaction.broken' });
  }
}

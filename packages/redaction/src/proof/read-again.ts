import { getResolvedPDFJS } from 'unpdf';

/** What a reader of PDF says is in a result besides its pictures, each as a word of the certificate; all of them none in a clean one. */
export type ReadAgain = { readonly text: number; readonly metadata: readonly string[]; readonly carried: readonly string[] };

/** What every file has, and nobody wrote. */
const OF_EVERY_FILE = /^(?:PDFFormatVersion|Language|EncryptFilterName|Is[A-Za-z]+Present|Is[A-Za-z]+)$/;

/** Opens a result as anybody could, and takes out everything that is not a picture: text, notes, fields, files, layers, scripts. */
export async function readAgain(bytes: Uint8Array): Promise<ReadAgain & { readonly pages: number }> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: true,
  });
  try {
    const document = await task.promise;
    let text = 0;
    const carried: string[] = [];
    const add = (what: string, there: unknown) => {
      if (there !== null && there !== undefined && !(Array.isArray(there) && there.length === 0)) carried.push(what);
    };
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      text += items.filter((item) => 'str' in item && item.str !== '').length;
      add('annotations', await page.getAnnotations());
      add('xfa', await page.getXfa());
      add('structure', await page.getStructTree());
      add('page actions', await page.getJSActions());
      page.cleanup();
    }
    add('attachments', await document.getAttachments());
    add('fields', await document.getFieldObjects());
    add('actions', await document.getJSActions());
    add('open action', await document.getOpenAction());
    add('outline', await document.getOutline());
    add('destinations', Object.keys(await document.getDestinations()));
    add('page labels', await document.getPageLabels());
    add('layers', [...((await document.getOptionalContentConfig()) as Iterable<unknown>)]);
    const { info, metadata } = await document.getMetadata();
    const told = Object.entries(info as Readonly<Record<string, unknown>>)
      .filter(([name, value]) => !OF_EVERY_FILE.test(name) && value !== null && value !== undefined)
      .map(([name]) => name);
    return { pages: document.numPages, text, metadata: [...told, ...((metadata as unknown) === null ? [] : ['xmp'])], carried };
  } finally {
    await task.destroy();
  }
}

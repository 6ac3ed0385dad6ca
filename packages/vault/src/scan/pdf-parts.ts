import { inflateSync } from 'node:zlib';
import { checkInflation } from '@gongkai/files/containers';
import { getResolvedPDFJS } from 'unpdf';
import { heldFor, type HeldCode, type HeldReason } from './reasons.ts';

/** Names of what runs, starts or carries something (ISO 32000-2: 12.6.4, 7.11.4, 12.5.6). */
const NAMES: readonly (readonly [HeldCode, RegExp])[] = [
  ['held.pdf-script', /\/(?:JavaScript|JS|XFA)(?![A-Za-z0-9])/g],
  ['held.pdf-launch', /\/Launch(?![A-Za-z0-9])/g],
  ['held.pdf-attachment', /\/(?:EmbeddedFile|FileAttachment)(?![A-Za-z0-9])/g],
  ['held.remote-part', /\/(?:ImportData|SubmitForm|GoToE)(?![A-Za-z0-9])/g],
  ['held.embedded-object', /\/(?:RichMedia|Movie|3D)(?![A-Za-z0-9])/g],
  ['held.comments', /\/Subtype\s*\/Text(?![A-Za-z0-9])/g],
];
/**
 * These are long enough to be nowhere by chance: they are looked for in the raw bytes as well, where a dictionary may hide in what
 * looks like a stream.
 */
const ANYWHERE: readonly (readonly [HeldCode, RegExp])[] = [
  ['held.pdf-script', /\/JavaScript(?![A-Za-z0-9])/],
  ['held.pdf-launch', /\/S\s*\/Launch(?![A-Za-z0-9])/],
  ['held.pdf-attachment', /\/EmbeddedFile(?![A-Za-z0-9])/],
];

const STREAM = /stream\r?\n/g;
const DICTIONARY = 1500;
/** Bytes that one stream of objects may unpack to; a library of ten thousand objects has a tenth of it. */
const OBJECTS = 32 * 1024 * 1024;
/** An encrypted file is asked page by page; more pages than this nobody reads either. */
const PAGES = 2000;

/** What a PDF is held for: scripts, programs it starts, files it carries, notes on its pages, a password. */
export async function pdfReasons(bytes: Uint8Array): Promise<readonly HeldReason[]> {
  if (!checkInflation(bytes).ok) return [heldFor('held.archive-bomb')];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const structure = withPlainNames(objectsOf(text, bytes));
  const counts = new Map<HeldCode, number>();
  for (const [code, pattern] of NAMES) {
    const count = structure.match(pattern)?.length ?? 0;
    if (count > 0) counts.set(code, count);
  }
  for (const [code, pattern] of ANYWHERE) if (!counts.has(code) && pattern.test(text)) counts.set(code, 1);
  const opened = await openedReasons(bytes, /\/Encrypt(?![A-Za-z0-9])/.test(structure));
  const found = [...counts].map(([code, count]) =>
    heldFor(code, code === 'held.remote-part' ? { count, target: 'PDF' } : { count }),
  );
  return [...found, ...opened.filter(({ code }) => !counts.has(code))];
}

/** The file without the bodies of its streams, and with the objects that are packed into streams. */
function objectsOf(text: string, bytes: Uint8Array): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(STREAM)) {
    if (index < at || text.startsWith('end', index - 3)) continue;
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    const dictionary = text.slice(Math.max(at, index - DICTIONARY), index);
    pieces.push(text.slice(at, index));
    if (/\/ObjStm\b/.test(dictionary.slice(Math.max(0, dictionary.lastIndexOf('obj')))))
      pieces.push(inflated(bytes.subarray(start, end === -1 ? bytes.length : end)));
    at = end === -1 ? text.length : end;
  }
  pieces.push(text.slice(at));
  return pieces.join('\n');
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateSync(bytes, { maxOutputLength: OBJECTS }).toString('latin1');
  } catch {
    // Not packed, or encrypted as well: then the file is asked through its reader.
    return Buffer.from(bytes).toString('latin1');
  }
}

/** `/J#61vaScript` is the same name as `/JavaScript` (ISO 32000-2, 7.3.5). */
const withPlainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** What the reader of PDF says itself, which follows the file's own tables and opens what has an empty password. */
async function openedReasons(bytes: Uint8Array, encrypted: boolean): Promise<readonly HeldReason[]> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    const reasons: HeldReason[] = [];
    if ((await document.getJSActions()) !== null) reasons.push(heldFor('held.pdf-script', { count: 1 }));
    const attachments = (await document.getAttachments()) as Readonly<Record<string, unknown>> | null;
    if (attachments !== null && Object.keys(attachments).length > 0)
      reasons.push(heldFor('held.pdf-attachment', { count: Object.keys(attachments).length }));
    for (let page = 1; encrypted && page <= Math.min(PAGES, document.numPages); page += 1) {
      const each = await document.getPage(page);
      if (Object.keys((await each.getJSActions()) ?? {}).length > 0) reasons.push(heldFor('held.pdf-script', { count: 1 }));
      const annotations = (await each.getAnnotations()) as readonly {
        readonly annotationType?: number;
        readonly unsafeUrl?: string;
      }[];
      each.cleanup();
      if (annotations.some(({ annotationType }) => annotationType === 17))
        reasons.push(heldFor('held.pdf-attachment', { count: 1 }));
      if (annotations.some(({ annotationType }) => annotationType === 1)) reasons.push(heldFor('held.comments', { count: 1 }));
    }
    return reasons;
  } catch (error) {
    return [heldFor((error as Error).name === 'PasswordException' ? 'held.encrypted' : 'held.broken')];
  } finally {
    await task.destroy();
  }
}

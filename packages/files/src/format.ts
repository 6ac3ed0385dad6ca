import { decodeText, TOO_NOISY } from './text-decoding.ts';
import { zipEntries } from './zip/zip-directory.ts';
import { CompoundFile } from './ole/compound-file.ts';

/** What a file is by its content. Only the first six can be read; the others are named so that the refusal can say what it is. */
export type Format =
  | 'html'
  | 'text'
  | 'docx'
  | 'doc'
  | 'pdf'
  | 'mhtml'
  | 'xlsx'
  | 'xls'
  | 'pptx'
  | 'ppt'
  | 'ofd'
  | 'odt'
  | 'rtf'
  | 'zip'
  | 'ole'
  | 'encrypted-office'
  | 'image'
  | 'empty'
  | 'binary';

const SIGNATURES: readonly (readonly [Format, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Mail gateways and web servers put lines before the header; readers look for it in the first kilobyte. */
const PDF_WITHIN = 1024;

/** What a zip container is by an entry that only such a file has. */
const CONTAINERS: readonly (readonly [Format, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/],
  ['xlsx', /^xl\//],
  ['pptx', /^ppt\//],
  ['ofd', /^ofd\.xml$/i],
  ['odt', /^content\.xml$/],
];

const STREAMS: readonly (readonly [Format, RegExp])[] = [
  ['encrypted-office', /^EncryptedPackage$/],
  ['doc', /^WordDocument$/],
  ['xls', /^(?:Workbook|Book)$/],
  ['ppt', /^PowerPoint Document$/],
];

/** `text`: what the bytes say, where they are text or a page; decoding them once is enough. */
export type Recognised = { readonly format: Format; readonly text?: string };

/** The kind of a file by its bytes alone: names and extensions on government sites are often wrong. Never throws. */
export function recognise(bytes: Uint8Array): Recognised {
  const format = bySignature(bytes);
  if (format !== undefined) return { format };
  const { text, noise } = decodeText(bytes);
  if (noise > TOO_NOISY) return { format: 'binary' };
  if (text.trim() === '') return { format: 'empty' };
  if (isArchive(text)) return { format: 'mhtml' };
  return { format: isHtml(text) ? 'html' : 'text', text };
}

/** The kind alone, where nobody asks for the text. */
export const detectFormat = (bytes: Uint8Array): Format => recognise(bytes).format;

function bySignature(bytes: Uint8Array): Format | undefined {
  if (bytes.length === 0) return 'empty';
  const starts = (signature: readonly number[], at = 0) => signature.every((byte, index) => bytes[at + index] === byte);
  for (const [format, signature] of SIGNATURES) if (starts(signature)) return format;
  if (starts(RIFF) && starts([0x57, 0x45, 0x42, 0x50], 8)) return 'image';
  if (starts(OLE)) return byName(STREAMS, CompoundFile.open(bytes)?.names ?? []) ?? 'ole';
  if (starts(ZIP) && (bytes[2] ?? 0) < 9) return containerOf(bytes);
  return opensPdf(bytes) ? 'pdf' : undefined;
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

function opensPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PDF_WITHIN);
  for (let at = head.indexOf(PDF[0] as number); at !== -1; at = head.indexOf(PDF[0] as number, at + 1))
    if (PDF.every((byte, index) => head[at + index] === byte)) return true;
  return false;
}

function containerOf(bytes: Uint8Array): Format {
  const entries = zipEntries(bytes);
  // A damaged or hostile container is still taken for a Word file when it carries its names: the reader then says what is wrong.
  if (entries.ok)
    return (
      byName(
        CONTAINERS,
        entries.value.map((entry) => entry.name),
      ) ?? 'zip'
    );
  return new TextDecoder('latin1').decode(bytes).includes('word/document') ? 'docx' : 'zip';
}

function byName(table: readonly (readonly [Format, RegExp])[], names: readonly string[]): Format | undefined {
  return table.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}

const OPENS_AS_HEADER = /^\s*[A-Za-z][A-Za-z-]{2,40}:/;

/** A page saved with its pictures: it begins as a letter does, From: <Saved by Blink>, with more than one part. */
function isArchive(text: string): boolean {
  if (!OPENS_AS_HEADER.test(text.slice(0, 100))) return false;
  const head = text.slice(0, 8000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\/(?:related|mixed|alternative)/im.test(head);
}

const OPENS_AS_HTML =
  /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|table|div|p|span|title|style|script|link|center|section|article|h[1-6])\b/i;
const CLOSING = /<\/(?:p|div|table|td|tr|span|body|html|li|h[1-6])\s*>/gi;

/** A page, or a fragment of one as content systems store it: it begins with a tag, or has several closing tags somewhere. */
function isHtml(text: string): boolean {
  if (OPENS_AS_HTML.test(text.slice(0, 4000))) return true;
  if (!text.includes('</')) return false;
  let closed = 0;
  for (const _ of text.matchAll(CLOSING)) if ((closed += 1) > 3) return true;
  return false;
}

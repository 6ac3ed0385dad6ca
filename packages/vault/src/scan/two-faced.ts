import { localName, type ZipEntry } from '@gongkai/files/containers';
import type { ContentType } from './content-types.ts';

const ZIPPED: readonly ContentType[] = ['zip', 'docx', 'xlsx', 'pptx', 'ofd', 'odt'];
/** What a browser or a server would take for a page or a program. */
const PAGE = /<(?:!doctype\s+html|html|script|iframe|svg|body)[\s>]|<\?php|<%@/i;
/** Bytes in front of a PDF's header that real gateways put there. */
const LINES = /^[\t\r\n\x20-\x7e]*$/;

/** What a file is besides what it says: a second format that another program would read in the same bytes. Undefined where it is one thing. */
export function secondFace(bytes: Uint8Array, type: ContentType): string | undefined {
  if (ZIPPED.includes(type)) return Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK' ? undefined : 'zip';
  if (endsAsArchive(bytes)) return 'zip';
  if (type === 'pdf') {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const before = head.slice(0, Math.max(0, head.indexOf('%PDF-')));
    if (PAGE.test(before)) return 'html';
    return before.length > 3 && !LINES.test(before) ? 'binary' : undefined;
  }
  if (['jpg', 'png', 'gif', 'bmp', 'tif', 'webp', 'mp3', 'mp4', 'wav'].includes(type)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (text.subarray(0, 1024).includes('%PDF-')) return 'pdf';
    // A picture is packed: a tag is in it because somebody wrote it there, in a comment or behind its end.
    if (PAGE.test(text.subarray(0, 65_536).toString('latin1')) || PAGE.test(text.subarray(-65_536).toString('latin1')))
      return 'html';
  }
  return undefined;
}

/**
 * Whether programs would unpack the end of these bytes: they look for the last record of a zip archive (APPNOTE 4.3.16), and for its
 * directory right before that, wherever the archive begins.
 */
function endsAsArchive(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-LONGEST_END));
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + 22 > tail.length || tail.readUInt16LE(end + 10) === 0) return false;
  const directory = bytes.length - tail.length + end - tail.readUInt32LE(end + 12);
  return directory >= 0 && Buffer.from(bytes.subarray(directory, directory + 4)).equals(DIRECTORY);
}

const LONGEST_END = 22 + 0xffff;
const DIRECTORY = Buffer.from('PK\u0001\u0002', 'latin1');

/** Whether some entry has another name at its bytes than in the directory: two programs would unpack two different things. */
export const hasTwoNames = (bytes: Uint8Array, entries: readonly ZipEntry[]): boolean =>
  entries.some((entry) => localName(bytes, entry) !== entry.name);

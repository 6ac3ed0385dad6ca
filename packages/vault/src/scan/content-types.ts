import { detectFormat } from '@gongkai/files/containers';
import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its content, as the ending that it should have; `binary` where nobody knows. */
export type ContentType = string;

/** The endings that are taken, and what content each may have. Everything else has to be turned into one of these. */
export const TAKEN: Readonly<Record<string, readonly ContentType[]>> = {
  pdf: ['pdf'],
  ofd: ['ofd'],
  doc: ['doc'],
  wps: ['doc'],
  docx: ['docx'],
  xls: ['xls'],
  et: ['xls'],
  xlsx: ['xlsx'],
  ppt: ['ppt'],
  dps: ['ppt'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['odt'],
  odp: ['odt'],
  rtf: ['rtf'],
  txt: ['text', 'empty'],
  csv: ['text', 'empty'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  png: ['png'],
  gif: ['gif'],
  bmp: ['bmp'],
  tif: ['tif'],
  tiff: ['tif'],
  webp: ['webp'],
  mp3: ['mp3'],
  mp4: ['mp4'],
  m4a: ['m4a', 'mp4'],
  wav: ['wav'],
  amr: ['amr'],
  zip: ['zip'],
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  zip: 'application/zip',
};

/** The media type that a content goes out under; what a browser might run goes out as bytes. */
export const mediaTypeOf = (type: ContentType): string => MEDIA_TYPES[type] ?? 'application/octet-stream';

const EXECUTABLE: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  // A link of Windows, which may run anything.
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
  [0x23, 0x21],
];

/** Whether the content is a program, whatever its name. */
export const isExecutable = (bytes: Uint8Array): boolean =>
  EXECUTABLE.some((signature) => signature.every((byte, index) => bytes[index] === byte));

/** What a file is by its content. Documents are known by what is inside their containers, the rest by signatures. */
export async function contentType(bytes: Uint8Array): Promise<ContentType> {
  const format = detectFormat(bytes);
  if (format !== 'image' && format !== 'binary' && format !== 'text') return format;
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined) return format;
  // A text that begins like something else is that: `BM` or an mp3 frame are not the beginning of a notice, but short ones may be.
  if (format === 'text') return ['mp3', 'bmp'].includes(found.ext) ? 'text' : found.ext;
  return found.ext;
}

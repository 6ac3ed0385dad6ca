import type { Raster } from '../result/raster.ts';
import { unpackedWhole } from './unpacked-whole.ts';

/** A result taken apart byte for byte: its pictures, what stands around them, and the dots; or where something is that may not be. */
export type ParsedResult =
  | { readonly ok: true; readonly pictures: readonly Raster[]; readonly rest: string; readonly streams: readonly Uint8Array[] }
  | { readonly ok: false; readonly why: string };

/** Every name that a file of nothing but pictures has need of (ISO 32000-2, 7.7.2, 7.7.3, 8.9.5). */
const NAMES = new Set(
  'Type Catalog Pages Page Kids Count Parent MediaBox Resources XObject Subtype Image Width Height ColorSpace DeviceGray DeviceRGB BitsPerComponent Filter FlateDecode Length Contents Size Root'.split(
    ' ',
  ),
);
const HEAD = /^%PDF-1\.7\n%[\u0080-\u00ff]{4}\n\n?/;
const OBJECT = /^\s*(\d+) 0 obj\n(<<[^]*?>>)\n(stream\n|endobj\n)/;
const TAIL = /^\s*xref\n0 (\d+)\n(?:\d{10} \d{5} [nf] ?\r?\n)+\s*trailer\n<<[^<>()%]*>>\s*startxref\n\d+\n%%EOF\s*$/;
const DRAWING = /^q [\d.]+ 0 0 [\d.]+ 0 0 cm \/Page Do Q$/;

/**
 * Reads a result by its bytes, without a library: head, objects, table, end, and nothing in between. A string, a name beyond those
 * that pictures need, a second table or a byte that belongs to nothing is found.
 */
export function parsePdf(bytes: Uint8Array): ParsedResult {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let at = HEAD.exec(text)?.[0].length ?? 0;
  if (at === 0) return { ok: false, why: 'head' };
  const rest = [text.slice(0, at)];
  const objects = new Map<number, { readonly dictionary: string; readonly stream: Uint8Array | undefined }>();
  for (;;) {
    const found = OBJECT.exec(text.slice(at, at + 100_000));
    if (found === null) break;
    const [whole, number = '', dictionary = '', then] = found;
    rest.push(whole);
    at += whole.length;
    let stream;
    if (then === 'stream\n') {
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? Number.NaN);
      stream = bytes.subarray(at, at + length);
      if (!text.startsWith('\nendstream\nendobj\n', at + length)) return { ok: false, why: `stream ${number}` };
      at += length + '\nendstream\nendobj\n'.length;
    }
    if (objects.has(Number(number))) return { ok: false, why: `object ${number} twice` };
    objects.set(Number(number), { dictionary, stream });
  }
  const tail = text.slice(at);
  if (!TAIL.test(tail)) return { ok: false, why: 'end' };
  rest.push(tail);
  const words = rest.join('');
  const strange = [...words.matchAll(/\/([^\s/[\]<>()]*)/g)].find(([, name = '']) => !NAMES.has(name));
  if (strange !== undefined) return { ok: false, why: `name ${strange[1]}` };
  if (/[()]|<[0-9A-Fa-f\s]+>/.test(words.slice(rest[0]?.length))) return { ok: false, why: 'string' };
  return picturesOf(objects, words);
}

type Objects = ReadonlyMap<number, { readonly dictionary: string; readonly stream: Uint8Array | undefined }>;

function picturesOf(objects: Objects, rest: string): ParsedResult {
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const streams: Uint8Array[] = [];
  const pictures: Raster[] = [];
  const reference = (dictionary: string, key: string) =>
    objects.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? Number.NaN));
  for (const { dictionary } of pages) {
    const [content, image] = [reference(dictionary, 'Contents'), reference(dictionary, 'Page')];
    if (content?.stream === undefined || image?.stream === undefined) return { ok: false, why: 'page' };
    if (!DRAWING.test(Buffer.from(content.stream).toString('latin1'))) return { ok: false, why: 'content' };
    const number = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(image.dictionary)?.[1] ?? Number.NaN);
    const [width, height] = [number('Width'), number('Height')];
    const channels = /\/ColorSpace \/DeviceGray/.test(image.dictionary) ? 1 : 3;
    const unpacked = unpackedWhole(image.stream);
    // Bytes behind the last row, or behind the end of what is packed, are shown by no reader.
    if (unpacked?.length !== width * height * channels) return { ok: false, why: 'picture' };
    streams.push(unpacked);
    pictures.push({ width, height, channels, bytes: unpacked });
  }
  const withStream = [...objects.values()].filter(({ stream }) => stream !== undefined).length;
  if (withStream !== pages.length * 2) return { ok: false, why: 'stream of no page' };
  // Catalogue and tree of pages besides.
  if (objects.size !== pages.length * 3 + 2) return { ok: false, why: 'object of no page' };
  return { ok: true, pictures, rest, streams };
}

import { inflateSync } from 'node:zlib';
import { fail, ok, type Result } from '@gongkai/kernel';
import { LIMITS } from '../limits.ts';
import type { ReadFailure } from '../read-failure.ts';

/** A packed stream of a PDF: its bytes, how often it is packed, and the most that it may unpack to. */
type Packed = { readonly bytes: Uint8Array; readonly layers: number; readonly most: number; readonly checkable: boolean };

const STREAM = /stream\r?\n/g;
/** A dictionary stands before its stream; longer ones are index tables of fonts, which name their filter first. */
const DICTIONARY = 1500;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;
const OTHER = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;
const DRAWN = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b/;
/** No byte of a deflated or LZW stream gives more than this. */
const GROWTH = 1400;

/**
 * Holds the packed streams of a PDF against the limits before pdf.js, which grows its buffers without any, unpacks them.
 * Small streams need no trial. What is encrypted as well cannot be tried; there the time limit has to do.
 */
export function checkInflation(bytes: Uint8Array): Result<void, ReadFailure> {
  const streams = packedStreams(bytes);
  const bound = ({ bytes: packed, layers }: Packed) => packed.length * GROWTH ** layers;
  const small = streams.reduce((sum, stream) => sum + bound(stream), 0) <= LIMITS.streams;
  let total = 0;
  for (const stream of streams) {
    const { most } = stream;
    if (bound(stream) <= most && (small || !stream.checkable)) continue;
    const size = stream.checkable ? unpackedSize(stream) : most + 1;
    total += size;
    if (size > most) return fail({ code: 'file.zip-bomb', params: { limit: most } });
    if (total > LIMITS.streams) return fail({ code: 'file.zip-bomb', params: { found: total, limit: LIMITS.streams } });
  }
  return ok(undefined);
}

function packedStreams(bytes: Uint8Array): readonly Packed[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const streams: Packed[] = [];
  for (const { 0: mark, index } of text.matchAll(STREAM)) {
    if (text.startsWith('end', index - 3)) continue;
    const head = text.slice(Math.max(0, index - DICTIONARY), index);
    const dictionary = head.slice(Math.max(0, head.lastIndexOf('obj')));
    const checkable = !OTHER.test(dictionary);
    const layers = (dictionary.match(FLATE)?.length ?? 0) + (checkable ? 0 : 1);
    if (layers === 0) continue;
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    const most = DRAWN.test(dictionary) ? LIMITS.drawing : LIMITS.pageContent;
    streams.push({ bytes: bytes.subarray(start, end === -1 ? bytes.length : end), layers, most, checkable });
  }
  return streams;
}

/** Bytes that a stream unpacks to, or one more than allowed where it is more; 0 where it cannot be unpacked. */
function unpackedSize({ bytes, layers, most }: Packed): number {
  let unpacked = bytes;
  try {
    for (let layer = 0; layer < layers; layer += 1) unpacked = inflateSync(unpacked, { maxOutputLength: most });
    return unpacked.length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0;
  }
}

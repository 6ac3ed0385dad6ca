import { PNG } from 'pngjs';
import { unpackedWhole } from './unpacked-whole.ts';
import type { ParsedResult } from './parse-pdf.ts';

/** What a picture needs, and no more (ISO/IEC 15948, 11.2): chunks of time, text, Exif and colour have no place in a result. */
const CHUNKS = ['IHDR', 'IDAT', 'IEND'];
const SIGNATURE = '89504e470d0a1a0a';

/** Reads a PNG chunk by chunk and then its dots; anything but them is found. */
export function parsePng(bytes: Uint8Array): ParsedResult {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.subarray(0, 8).toString('hex') !== SIGNATURE) return { ok: false, why: 'head' };
  const names: string[] = [];
  const packed: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= view.length && names.at(-1) !== 'IEND') {
    const name = view.toString('latin1', at + 4, at + 8);
    if (!CHUNKS.includes(name)) return { ok: false, why: `chunk ${name}` };
    names.push(name);
    const length = view.readUInt32BE(at);
    if (name === 'IDAT') packed.push(view.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  if (names.at(-1) !== 'IEND' || at !== view.length) return { ok: false, why: 'end' };
  try {
    const { width, height, data } = PNG.sync.read(view);
    const rows = unpackedWhole(Buffer.concat(packed));
    const channels = view[25] === 0 ? 1 : 3;
    // Bytes behind the last row are shown by no reader.
    if (rows?.length !== (width * channels + 1) * height) return { ok: false, why: 'picture' };
    const dots = new Uint8Array(width * height * 3);
    for (let index = 0; index < width * height; index += 1)
      for (let channel = 0; channel < 3; channel += 1) dots[index * 3 + channel] = data[index * 4 + channel] ?? 255;
    return { ok: true, pictures: [{ width, height, channels: 3, bytes: dots }], rest: names.join(' '), streams: [dots] };
  } catch {
    return { ok: false, why: 'picture' };
  }
}

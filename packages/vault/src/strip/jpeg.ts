const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];

/**
 * A JPEG (ITU-T T.81) without Exif, position, XMP, IPTC, thumbnails, comments and whatever stands behind its end. The colours'
 * profile stays, and so does which side is up, in an Exif of that one word: a photograph must not fall over. Undefined where it
 * is not whole.
 */
export function stripJpeg(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly removed: readonly string[] } | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const removed = new Set<string>();
  let turned = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return finished(kept, bytes.subarray(at, at + 2), turned, removed, at + 2 < bytes.length);
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    const body = bytes.subarray(at + 4, end);
    const what = namedSegment(marker, body);
    if (what === undefined) kept.push(bytes.subarray(at, end));
    else removed.add(what);
    if (what === 'Exif') turned = orientationOf(body) ?? turned;
    at = end;
    if (marker === SOS) {
      const next = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  return undefined;
}

/** The name of a segment that goes; undefined for one that the picture needs. */
function namedSegment(marker: number, body: Uint8Array): string | undefined {
  const begins = (text: string) => Buffer.from(body.subarray(0, text.length)).toString('latin1') === text;
  if (marker === COM) return 'comment';
  if (marker < APP0 || marker > APP15 || marker === APP0 || marker === APP14) return undefined;
  if (marker === APP2 && begins('ICC_PROFILE')) return undefined;
  if (marker === APP1) return begins('Exif') ? 'Exif' : 'XMP';
  return `APP${marker - APP0}`;
}

/** Coded data go on until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}

function finished(kept: Uint8Array[], end: Uint8Array, turned: number, removed: Set<string>, more: boolean) {
  if (more) removed.add('behind the end');
  const head = kept.slice(0, 1);
  // JFIF wants its own segment first.
  const jfif = kept[1]?.[1] === APP0 ? kept.slice(1, 2) : [];
  const rest = kept.slice(1 + jfif.length);
  const exif = turned === 1 ? [] : [orientationSegment(turned)];
  return { bytes: Buffer.concat([...head, ...jfif, ...exif, ...rest, end]), removed: [...removed] };
}

const ORIENTATION = 0x0112;

/** Which side is up (Exif 2.32, tag 0x0112): 1 to 8. */
function orientationOf(body: Uint8Array): number | undefined {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const start = 6;
  if (body.length < start + 8) return undefined;
  const little = view.getUint16(start) === 0x4949;
  const table = start + view.getUint32(start + 4, little);
  if (table + 2 > body.length) return undefined;
  const count = view.getUint16(table, little);
  for (let index = 0; index < count; index += 1) {
    const entry = table + 2 + index * 12;
    if (entry + 12 > body.length) return undefined;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

function orientationSegment(turned: number): Uint8Array {
  const body = Buffer.alloc(6 + 8 + 2 + 12 + 4);
  body.write('Exif\0\0MM\0*', 0, 'latin1');
  body.writeUInt32BE(8, 10);
  body.writeUInt16BE(1, 14);
  body.writeUInt16BE(ORIENTATION, 16);
  body.writeUInt16BE(3, 18);
  body.writeUInt32BE(1, 20);
  body.writeUInt16BE(turned, 24);
  return Buffer.concat([Buffer.from([0xff, APP1, 0, body.length + 2]), body]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Chunks that change what is seen (PNG, 3rd edition, 11): everything else goes, known or not. */
const SEEN = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '));

/** A PNG without texts, Exif, times, private chunks and whatever stands behind its end. Undefined where it is not whole. */
export function stripPng(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly removed: readonly string[] } | undefined {
  if (!SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [SIGNATURE];
  const removed = new Set<string>();
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    if (SEEN.has(type)) kept.push(bytes.subarray(at, end));
    else removed.add(type);
    at = end;
    if (type !== 'IEND') continue;
    if (at < bytes.length) removed.add('behind the end');
    return { bytes: Buffer.concat(kept), removed: [...removed] };
  }
  return undefined;
}

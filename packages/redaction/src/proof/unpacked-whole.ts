import { inflateSync } from 'node:zlib';

/** What is packed, where its bytes are all used; undefined where they are broken or something stands behind their end. */
export function unpackedWhole(packed: Uint8Array): Uint8Array | undefined {
  try {
    const { buffer, engine } = inflateSync(packed, { info: true }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    return engine.bytesWritten === packed.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

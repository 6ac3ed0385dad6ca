import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '@gongkai/kernel';
import { LIMITS } from '../limits.ts';
import type { ReadFailure } from '../read-failure.ts';
import { dataOffset, type ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;

/** The bytes of one entry; never more than `most`, whatever the directory declares. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number = LIMITS.part): Result<Uint8Array, ReadFailure> {
  if (entry.encrypted) return fail({ code: 'file.encrypted' });
  const at = dataOffset(bytes, entry);
  if (at === undefined) return fail({ code: 'file.broken', params: { kind: 'zip' } });
  const packed = bytes.subarray(at, at + entry.packed);
  if (entry.method === STORED) return ok(packed);
  if (entry.method !== DEFLATED) return fail({ code: 'file.broken', params: { kind: 'zip' } });
  try {
    // A directory that declares less than there is lies: stop at what it declared, not at the end of memory.
    return ok(inflateRawSync(packed, { maxOutputLength: Math.min(most, Math.max(1, entry.unpacked)) }));
  } catch (error) {
    const tooMuch = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return tooMuch
      ? fail({ code: 'file.zip-bomb', params: { limit: Math.min(most, entry.unpacked) } })
      : fail({ code: 'file.broken', params: { kind: 'zip' } });
  }
}

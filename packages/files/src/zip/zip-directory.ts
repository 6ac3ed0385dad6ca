import { fail, ok, type Result } from '@gongkai/kernel';
import { LIMITS } from '../limits.ts';
import type { ReadFailure } from '../read-failure.ts';

/** An entry of a zip container as its central directory has it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes packed and unpacked, as declared. */
  readonly packed: number;
  readonly unpacked: number;
  /** Offset of the local header. */
  readonly at: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** The end record is followed by a comment of at most this length. */
const LONGEST_COMMENT = 0xffff;

const broken = fail<ReadFailure>({ code: 'file.broken', params: { kind: 'zip' } });
const bomb = (found: number, limit: number) => fail<ReadFailure>({ code: 'file.zip-bomb', params: { found, limit } });

/**
 * The entries of a zip container (APPNOTE 6.3, 4.3.12), checked before anything is unpacked: number, declared sizes, growth,
 * names that lead out of the container, entries that share bytes. Zip64 is refused: no file within the size limit needs it.
 */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], ReadFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return broken;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) return bomb(count, LIMITS.entries);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return broken;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return checked(entries, end);
}

function endRecord(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function checked(entries: readonly ZipEntry[], end: number): Result<readonly ZipEntry[], ReadFailure> {
  let [total, free] = [0, 0];
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (leadsOut(entry.name)) return fail({ code: 'file.broken', params: { kind: 'zip', why: 'leads-out' } });
    if (entry.at < free) return fail({ code: 'file.broken', params: { kind: 'zip', why: 'overlaps' } });
    if (entry.at + 30 + entry.packed > end) return broken;
    free = entry.at + 30 + entry.packed;
    total += entry.unpacked;
    if (entry.unpacked > LIMITS.growthFrom && entry.unpacked > entry.packed * LIMITS.growth) {
      return bomb(Math.round(entry.unpacked / Math.max(1, entry.packed)), LIMITS.growth);
    }
  }
  return total > LIMITS.unpacked ? bomb(total, LIMITS.unpacked) : ok(entries);
}

const leadsOut = (name: string): boolean => /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name);

/** Offset of an entry's bytes: its local header repeats the name and has extra fields of its own. */
export function dataOffset(bytes: Uint8Array, entry: ZipEntry): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return undefined;
  const at = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return at + entry.packed <= bytes.length ? at : undefined;
}

/** The name that an entry has at its own bytes; a container in which it differs from the directory's shows each reader another content. */
export function localName(bytes: Uint8Array, entry: ZipEntry): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return undefined;
  return new TextDecoder().decode(bytes.subarray(entry.at + 30, entry.at + 30 + view.getUint16(entry.at + 26, true)));
}

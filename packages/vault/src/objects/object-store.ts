import type { Part } from '../sealing/sealed-chunks.ts';

/** Where an object lies: what has not been found clean is kept apart from what has. */
export const AREAS = ['quarantine', 'clean'] as const;
export type Area = (typeof AREAS)[number];

/** Name of an object: its area first. Plain letters, digits, `-`, `.` and `/` only. */
export type ObjectName = `${Area}/${string}`;

export type ListedObject = { readonly name: ObjectName; readonly bytes: number; readonly written: Date };

/** Keeps sealed bytes under names. Two drivers: a folder, and any service that speaks S3. Both are asked the same. */
export type ObjectStore = {
  readonly kind: 'folder' | 's3';
  /** Keeps what comes, whole or not at all; an object of that name is replaced. Memory stays flat. */
  readonly put: (name: ObjectName, content: AsyncIterable<Uint8Array>) => Promise<void>;
  /** The bytes of an object, or a part of them; undefined where there is none. Who stops early closes the stream. */
  readonly read: (name: ObjectName, part?: Part) => Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Bytes of an object; undefined where there is none. */
  readonly size: (name: ObjectName) => Promise<number | undefined>;
  readonly copy: (from: ObjectName, to: ObjectName) => Promise<'copied' | 'not-there'>;
  /** Removing what is not there is no error. */
  readonly remove: (name: ObjectName) => Promise<void>;
  /** What is in an area, in no order. */
  readonly list: (area: Area) => AsyncIterable<ListedObject>;
};

/** Whether this is a name: no way leads out of the store. */
export function assertName(name: ObjectName): void {
  if (!/^(?:quarantine|clean)(?:\/[A-Za-z0-9][A-Za-z0-9.-]*)+$/.test(name)) throw new Error('not the name of an object');
}

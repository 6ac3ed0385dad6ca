import type { Readable } from 'node:stream';

/** The files that rows speak of, wherever they are kept: bytes as they lie there, locked. */
export type KeptFiles = {
  /** Names, parts of which stand between slashes. */
  readonly list: () => AsyncIterable<string>;
  /** Exactly `bytes` bytes, also of a file that is growing; undefined where it is there no more. */
  readonly open: (name: string) => Promise<{ readonly bytes: number; readonly content: Readable } | undefined>;
  readonly write: (name: string, content: Readable) => Promise<void>;
};

/** A place without files. */
export const NO_FILES: KeptFiles = {
  list: async function* () {},
  open: () => Promise.resolve(undefined),
  write: (name) => Promise.reject(new Error(`nowhere to write ${name}`)),
};

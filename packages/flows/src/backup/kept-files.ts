import type { Readable } from 'node:stream';

/** The files that rows speak of, wherever they are kept: bytes as they lie there, locked. */
export type KeptFiles = {
  readonly list: () => AsyncIterable<{ readonly name: string; readonly bytes: number }>;
  readonly read: (name: string) => Promise<Readable>;
  readonly write: (name: string, content: Readable) => Promise<void>;
};

/** A place without files. */
export const NO_FILES: KeptFiles = {
  list: async function* () {},
  read: (name) => Promise.reject(new Error(`no such file: ${name}`)),
  write: (name) => Promise.reject(new Error(`nowhere to write ${name}`)),
};

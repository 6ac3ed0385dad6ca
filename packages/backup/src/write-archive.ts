import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Encrypter } from 'age-encryption';
import { createTarPacker } from 'modern-tar';
import {
  FILES_FOLDER,
  HEAD_ENTRY,
  rowsEntry,
  SUMS_ENTRY,
  type ArchiveHead,
  type ArchiveSums,
  type Sum,
  type TableSum,
} from './archive-contents.ts';
import type { BackupKey } from './backup-key.ts';

/** Takes tables and files one after another. Every step throws where the bytes can no longer be written (disk full). */
export type ArchiveWriter = {
  readonly table: (name: string, rows: Readable) => Promise<TableSum>;
  readonly file: (name: string, bytes: number, content: Readable) => Promise<void>;
  /** Writes the sums and waits until everything is out. */
  readonly finish: () => Promise<ArchiveSums>;
  readonly abandon: (error: unknown) => Promise<void>;
};

const PIECE_BYTES = 4 * 1024 * 1024;

/** tar, then gzip, then age: each can be undone by the common program of that name, should ours not be at hand. */
export async function openArchiveToWrite(out: Writable, key: BackupKey, head: ArchiveHead): Promise<ArchiveWriter> {
  const { readable, controller } = createTarPacker();
  const locked = await encrypter(key).encrypt(readable.pipeThrough(new CompressionStream('gzip')));
  const pumped = pipeline(Readable.fromWeb(locked as unknown as Parameters<typeof Readable.fromWeb>[0]), out);
  // Told where the next piece is written; until then it must not end the process.
  pumped.catch(() => undefined);
  const failed = pumped.then(() => new Promise<never>(() => undefined));
  const orFail = <T>(step: Promise<T>): Promise<T> => Promise.race([step, failed]);

  const tables: TableSum[] = [];
  const files: (Sum & { name: string })[] = [];

  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    const entry = controller.add({ name, size: bytes.length, type: 'file', mtime: new Date(head.madeAt) }).getWriter();
    if (bytes.length > 0) await orFail(entry.write(bytes));
    await orFail(entry.close());
  };
  const addJson = (name: string, value: unknown) => add(name, Buffer.from(JSON.stringify(value)));

  await addJson(HEAD_ENTRY, head);
  return {
    table: async (name, rows) => {
      const { sum, pieces } = await inPieces(rows, (piece, bytes) => add(rowsEntry(name, piece), bytes));
      if (pieces === 0) await add(rowsEntry(name, 0), new Uint8Array());
      const table = { name, ...sum };
      tables.push(table);
      return table;
    },
    file: async (name, bytes, content) => {
      const hash = createHash('sha256');
      const entry = controller.add({ name: FILES_FOLDER + name, size: bytes, type: 'file', mtime: new Date(head.madeAt) });
      const writer = entry.getWriter();
      for await (const chunk of content as AsyncIterable<Buffer>) {
        hash.update(chunk);
        await orFail(writer.write(chunk));
      }
      await orFail(writer.close());
      files.push({ name, bytes, sha256: hash.digest('hex') });
    },
    finish: async () => {
      const sums = { tables, files };
      await addJson(SUMS_ENTRY, sums);
      controller.finalize();
      await pumped;
      return sums;
    },
    abandon: async (error) => {
      controller.error(error);
      await pumped.catch(() => undefined);
    },
  };
}

function encrypter(key: BackupKey): Encrypter {
  const made = new Encrypter();
  if (key.kind === 'phrase') made.setPassphrase(key.phrase);
  else made.addRecipient(key.recipient);
  return made;
}

/** Hands bytes on in pieces of about 4 MB, however they come. */
async function inPieces(
  rows: Readable,
  take: (piece: number, bytes: Uint8Array) => Promise<void>,
): Promise<{ sum: Sum; pieces: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  let pieces = 0;
  let waiting: Buffer[] = [];
  let length = 0;
  const hand = async () => {
    await take(pieces, Buffer.concat(waiting));
    pieces += 1;
    waiting = [];
    length = 0;
  };
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    waiting.push(chunk);
    length += chunk.length;
    if (length >= PIECE_BYTES) await hand();
  }
  if (length > 0) await hand();
  return { sum: { bytes, sha256: hash.digest('hex') }, pieces };
}

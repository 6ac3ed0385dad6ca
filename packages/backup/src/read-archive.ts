import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Decrypter } from 'age-encryption';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { z } from 'zod';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  ARCHIVE_FORMAT,
  FILES_FOLDER,
  HEAD_ENTRY,
  ROWS_FOLDER,
  SUMS_ENTRY,
  type ArchiveHead,
  type ArchiveSums,
} from './archive-contents.ts';
import type { BackupKey } from './backup-key.ts';

export type ArchiveRefused = Failure<
  'backup.not-a-backup' | 'backup.wrong-key' | 'backup.key-cannot-open' | 'backup.newer-format' | 'backup.damaged'
>;

/** What follows the head, in the order in which it was written. Each content is to be read to its end before the next. */
export type ArchiveEntry =
  | { readonly kind: 'rows'; readonly table: string; readonly content: Readable }
  | { readonly kind: 'file'; readonly name: string; readonly content: Readable }
  | { readonly kind: 'sums'; readonly sums: ArchiveSums };

/** Bytes of the archive are not what was written; thrown where they are read, since much of it has been by then. */
export class ArchiveDamaged extends Error {
  override readonly name = 'ArchiveDamaged';
}

export type ArchiveReader = {
  readonly head: ArchiveHead;
  /** Throws ArchiveDamaged, as do the contents; ends without `sums` where the archive was cut between two entries. */
  readonly entries: AsyncGenerator<ArchiveEntry>;
};

const sum = { bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) };
const SUMS = z.object({
  tables: z.array(z.object({ name: z.string(), ...sum })),
  files: z.array(z.object({ name: z.string(), ...sum })),
});
const HEAD = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  program: z.string(),
  madeAt: z.iso.datetime(),
  schema: z.int().nonnegative(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1), key: z.array(z.string()).min(1) })),
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^\d+$/), called: z.boolean() })),
});

/** Unlocks an archive and reads its head. */
export async function openArchiveToRead(input: Readable, key: BackupKey): Promise<Result<ArchiveReader, ArchiveRefused>> {
  const decrypter = decrypterFor(key);
  if (decrypter === undefined) return fail({ code: 'backup.key-cannot-open' });
  let opened: ReadableStream<Uint8Array>;
  try {
    opened = await decrypter.decrypt(Readable.toWeb(input) as ReadableStream<Uint8Array>);
  } catch (error) {
    input.destroy();
    // The library says which of the two it is in words only.
    const wrong = error instanceof Error && /no identity matched|incorrect|passphrase/i.test(error.message);
    return fail({ code: wrong ? 'backup.wrong-key' : 'backup.not-a-backup' });
  }
  const tar = opened.pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>);
  const entries = tar.pipeThrough(createTarDecoder({ strict: true })) as unknown as AsyncIterable<ParsedTarEntry>;
  const each = entries[Symbol.asyncIterator]();
  try {
    const first = await each.next();
    if (first.done === true || first.value.header.name !== HEAD_ENTRY) return fail({ code: 'backup.not-a-backup' });
    const said: unknown = JSON.parse((await buffer(contentOf(first.value))).toString());
    const head = HEAD.safeParse(said);
    if (head.success) return ok({ head: head.data, entries: entriesOf(each) });
    const format = z.object({ format: z.number() }).safeParse(said);
    if (format.success && format.data.format > ARCHIVE_FORMAT)
      return fail({ code: 'backup.newer-format', params: { found: format.data.format, known: ARCHIVE_FORMAT } });
    return fail({ code: 'backup.damaged' });
  } catch {
    return fail({ code: 'backup.damaged' });
  }
}

async function* entriesOf(each: AsyncIterator<ParsedTarEntry>): AsyncGenerator<ArchiveEntry> {
  for (let next = await orDamaged(each.next()); next.done !== true; next = await orDamaged(each.next())) {
    const { name } = next.value.header;
    const content = contentOf(next.value);
    if (name === SUMS_ENTRY) yield { kind: 'sums', sums: await orDamaged(sumsIn(content)) };
    else if (name.startsWith(ROWS_FOLDER)) yield { kind: 'rows', table: name.split('/')[1] ?? '', content };
    else if (name.startsWith(FILES_FOLDER)) yield { kind: 'file', name: name.slice(FILES_FOLDER.length), content };
    else throw new ArchiveDamaged(`entry of an unknown kind: ${name}`);
  }
}

const sumsIn = async (content: Readable): Promise<ArchiveSums> => SUMS.parse(JSON.parse((await buffer(content)).toString()));

async function orDamaged<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new ArchiveDamaged('the archive cannot be read on', { cause: error });
  }
}

const contentOf = ({ body }: ParsedTarEntry): Readable => Readable.from(chunksOf(body), { objectMode: false });

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await orDamaged(reader.read()); next.value !== undefined; next = await orDamaged(reader.read()))
    yield next.value;
}

/** A public key locks and does not open. */
function decrypterFor(key: BackupKey): Decrypter | undefined {
  if (key.kind === 'recipient') return undefined;
  const made = new Decrypter();
  if (key.kind === 'phrase') made.addPassphrase(key.phrase);
  else made.addIdentity(key.identity);
  return made;
}

import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  ArchiveDamaged,
  openArchiveToRead,
  type ArchiveEntry,
  type ArchiveHead,
  type ArchiveRefused,
  type ArchiveSums,
  type BackupKey,
  type Sum,
} from '@gongkai/backup';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { openToPutBack, type DatabaseConfig, type PutBackRefused, type PuttingBack } from '@gongkai/store';
import type { KeptFiles } from './kept-files.ts';

export type RestoreRefused = ArchiveRefused | PutBackRefused | Failure<'backup.other-sums'>;

export type RestoreAsk = {
  readonly input: Readable;
  readonly key: BackupKey;
  /** The owner of an empty database. */
  readonly database: DatabaseConfig;
  /** An empty place for files; what was written there is the caller's to remove where the restore is refused. */
  readonly files: KeptFiles;
};

export type Restored = { readonly head: ArchiveHead; readonly sums: ArchiveSums };

/**
 * Puts a backup back into an empty database and an empty place for files. Rows and files are held against the sums of the archive
 * before the first of them can be seen; where anything is amiss the database stays empty.
 */
export async function restoreBackup({ input, key, database, files }: RestoreAsk): Promise<Result<Restored, RestoreRefused>> {
  const archive = await openArchiveToRead(input, key);
  if (!archive.ok) return archive;
  const { head, entries } = archive.value;
  const place = await openToPutBack(database, head.schema);
  if (!place.ok) return place;
  try {
    const restored = await putBackAll(head, entries, place.value, files);
    if (restored.ok) await place.value.finish(head.sequences);
    else await place.value.abandon();
    return restored;
  } catch (error) {
    await place.value.abandon();
    if (error instanceof ArchiveDamaged) return fail({ code: 'backup.damaged' });
    throw error;
  } finally {
    input.destroy();
  }
}

async function putBackAll(
  head: ArchiveHead,
  entries: AsyncIterable<ArchiveEntry>,
  place: PuttingBack,
  files: KeptFiles,
): Promise<Result<Restored, RestoreRefused>> {
  const tables = tableByTable(head, place);
  const found: (Sum & { name: string })[] = [];
  for await (const entry of entries) {
    if (entry.kind === 'rows') await tables.take(entry.table, entry.content);
    else if (entry.kind === 'file') {
      const sum = summing(entry.content);
      await files.write(entry.name, sum.content);
      found.push({ name: entry.name, ...sum.said() });
    } else {
      const sums: ArchiveSums = { tables: await tables.end(), files: found };
      const whole = isSame(sums.tables, entry.sums.tables) && isSame(sums.files, entry.sums.files);
      return whole ? ok({ head, sums }) : fail({ code: 'backup.other-sums' });
    }
  }
  await tables.end();
  return fail({ code: 'backup.damaged' });
}

/** The pieces of a table flow into one copy; the next table, or the end, closes it. */
function tableByTable({ tables }: ArchiveHead, place: PuttingBack) {
  const done: (Sum & { name: string })[] = [];
  let open: { name: string; pieces: PassThrough; sum: ReturnType<typeof summing>; copied: Promise<void> } | undefined;
  const close = async () => {
    if (open === undefined) return;
    open.pieces.end();
    await open.copied;
    done.push({ name: open.name, ...open.sum.said() });
    open = undefined;
  };
  return {
    take: async (name: string, content: Readable): Promise<void> => {
      if (open?.name !== name) {
        await close();
        const table = tables.find((each) => each.name === name);
        if (table === undefined || done.some((each) => each.name === name)) throw new ArchiveDamaged(`rows of ${name}`);
        const pieces = new PassThrough();
        const sum = summing(pieces);
        const copied = place.rows(table, sum.content);
        // Told where the next piece is handed over; until then it must not end the process.
        copied.catch(() => undefined);
        open = { name, pieces, sum, copied };
      }
      await Promise.race([pipeline(content, open.pieces, { end: false }), refusalOf(open.copied)]);
    },
    end: async () => {
      await close();
      return done;
    },
  };
}

/** Settles only where the copy is refused: a copy that ended well has nothing to add. */
const refusalOf = (copied: Promise<void>): Promise<never> => copied.then(() => new Promise<never>(() => undefined));

/** The same bytes, counted and summed as they pass. */
function summing(given: Readable) {
  const hash = createHash('sha256');
  let bytes = 0;
  const passing = async function* () {
    for await (const chunk of given as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  return { content: Readable.from(passing(), { objectMode: false }), said: (): Sum => ({ bytes, sha256: hash.digest('hex') }) };
}

const isSame = (one: readonly (Sum & { name: string })[], other: readonly (Sum & { name: string })[]): boolean => {
  const lines = (all: typeof one) => all.map(({ name, bytes, sha256 }) => `${name}\n${bytes}\n${sha256}`).toSorted();
  const [a, b] = [lines(one), lines(other)];
  return a.length === b.length && a.every((line, at) => line === b[at]);
};

import type { Writable } from 'node:stream';
import { ARCHIVE_FORMAT, openArchiveToWrite, type ArchiveSums, type BackupKey } from '@gongkai/backup';
import { takeSnapshot, type DatabaseConfig } from '@gongkai/store';
import type { KeptFiles } from './kept-files.ts';

export type BackupAsk = {
  /** A role that may read every table. */
  readonly database: DatabaseConfig;
  readonly files: KeptFiles;
  readonly key: BackupKey;
  readonly out: Writable;
  /** Version of the program. */
  readonly program: string;
  readonly now: Date;
};

/**
 * Writes every row as it was at one moment, and every file, while the program goes on. Files come after the rows: a file is
 * written before the row that speaks of it and never changed, so that no row of the backup speaks of a file that is not in it.
 * Throws where the bytes can no longer be read or written; what was written is then no backup, and reads as none.
 */
export async function makeBackup({ database, files, key, out, program, now }: BackupAsk): Promise<ArchiveSums> {
  const snapshot = await takeSnapshot(database);
  try {
    const { schema, tables, sequences } = snapshot;
    const head = { format: ARCHIVE_FORMAT, program, madeAt: now.toISOString(), schema, tables, sequences } as const;
    const archive = await openArchiveToWrite(out, key, head);
    try {
      for (const table of tables) await archive.table(table.name, snapshot.rows(table));
      for await (const name of files.list()) {
        const file = await files.open(name);
        if (file !== undefined) await archive.file(name, file.bytes, file.content);
      }
      return await archive.finish();
    } catch (error) {
      await archive.abandon(error);
      throw error;
    }
  } finally {
    await snapshot.close();
  }
}

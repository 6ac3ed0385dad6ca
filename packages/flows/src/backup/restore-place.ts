import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { BackupKey } from '@gongkai/backup';
import { fail, type Result } from '@gongkai/kernel';
import { openEmptyPlace, type EmptyPlaceRefused } from '@gongkai/store';
import type { ObjectStore } from '@gongkai/vault';
import { allFiles } from './all-files.ts';
import { restoreBackup, type Restored, type RestoreRefused } from './restore-backup.ts';

export type RestorePlaceRefused = RestoreRefused | EmptyPlaceRefused;

export type RestorePlaceAsk = {
  readonly input: Readable;
  readonly key: BackupKey;
  /** Where the program shall work from now on: a folder that is not there or has nothing in it. */
  readonly folder: string;
  /** An empty database of one's own in place of an embedded one in the folder. */
  readonly url: string | undefined;
  /** The place of the vault's objects, as the settings say for a data folder. */
  readonly objectsOf: (folder: string) => Promise<ObjectStore>;
};

/**
 * Puts a backup back as a data folder. It is made beside its place and moved there when everything is right, so that a restore cut
 * short leaves nothing that looks whole; what such a one has left is removed by the next.
 */
export async function restorePlace({ folder, ...ask }: RestorePlaceAsk): Promise<Result<Restored, RestorePlaceRefused>> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    ask.input.destroy();
    return fail({ code: 'restore.not-empty' });
  }
  const making = `${folder}.restoring`;
  await rm(making, { recursive: true, force: true });
  try {
    const restored = await restoreInto(making, ask);
    if (restored.ok) {
      if (existsSync(folder)) await rmdir(folder);
      await rename(making, folder);
    }
    return restored;
  } finally {
    ask.input.destroy();
    await rm(making, { recursive: true, force: true });
  }
}

async function restoreInto(
  folder: string,
  { input, key, url, objectsOf }: Omit<RestorePlaceAsk, 'folder'>,
): Promise<Result<Restored, RestorePlaceRefused>> {
  const place = await openEmptyPlace({ url, folder });
  if (!place.ok) return place;
  try {
    if (url !== undefined) await mkdir(folder, { mode: 0o711 });
    return await restoreBackup({ input, key, database: place.value.owner, files: allFiles(folder, await objectsOf(folder)) });
  } finally {
    await place.value.close();
  }
}

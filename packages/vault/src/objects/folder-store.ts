import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Part } from '../sealing/sealed-chunks.ts';
import { assertName, type Area, type ListedObject, type ObjectName, type ObjectStore } from './object-store.ts';

/** Half-written objects stand here and never under their names. */
const INCOMING = 'incoming';

/** Objects as files in a folder of this machine, or of one that several machines share. */
export async function openFolderStore(folder: string): Promise<ObjectStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  const pathOf = (name: string) => join(folder, ...name.split('/'));

  async function settle(temporary: string, name: ObjectName): Promise<void> {
    // On the disk before it has its name, and its name before it counts as kept: the power may fail at any point.
    await synced(pathOf(temporary));
    await disk.move(temporary, name);
    await synced(dirname(pathOf(name)));
  }

  return {
    kind: 'folder',
    put: async (name, content) => {
      assertName(name);
      const temporary = `${INCOMING}/${randomUUID()}`;
      const { source, broke } = watched(content);
      try {
        await disk.putStream(temporary, Readable.from(source, { objectMode: false }));
        await settle(temporary, name);
      } catch (error) {
        await disk.delete(temporary).catch(() => undefined);
        // The driver says that it could not write; why the content broke off is what the caller waits for.
        throw broke() ?? error;
      }
    },
    read: async (name, part) => {
      assertName(name);
      if (!(await isThere(pathOf(name)))) return undefined;
      // The driver has no parts of files; those are read beside it.
      return part === undefined ? disk.getStream(name) : partOf(pathOf(name), part);
    },
    size: async (name) => {
      assertName(name);
      return (await isThere(pathOf(name))) ? (await disk.getMetaData(name)).contentLength : undefined;
    },
    copy: async (from, to) => {
      assertName(from);
      assertName(to);
      const temporary = `${INCOMING}/${randomUUID()}`;
      if (!(await isThere(pathOf(from)))) return 'not-there';
      try {
        await disk.copy(from, temporary);
      } catch (error) {
        // Another program was quicker.
        if (!(await isThere(pathOf(from)))) return 'not-there';
        throw error;
      }
      await settle(temporary, to);
      return 'copied';
    },
    remove: async (name) => {
      assertName(name);
      await disk.delete(name);
    },
    list: (area) => listed(folder, area),
  };
}

function watched(content: AsyncIterable<Uint8Array>) {
  let broken: unknown;
  const source = async function* () {
    try {
      yield* content;
    } catch (error) {
      broken = error;
      throw error;
    }
  };
  return { source: source(), broke: () => broken };
}

const partOf = (path: string, { from, to }: Part): Readable =>
  from >= to ? Readable.from([]) : createReadStream(path, { start: from, end: to - 1 });

async function isThere(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function synced(path: string): Promise<void> {
  // Windows opens no folder, and needs no such order for one.
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (process.platform === 'win32') return undefined;
    throw error;
  });
  try {
    await file?.sync();
  } finally {
    await file?.close();
  }
}

async function* listed(folder: string, area: Area): AsyncGenerator<ListedObject> {
  const entries = await readdir(join(folder, area), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const found = await lstat(path).catch(() => undefined);
    const name = path.slice(folder.length).split(/[\\/]/).filter(Boolean).join('/') as ObjectName;
    if (found !== undefined) yield { name, bytes: found.size, written: found.mtime };
  }
}

/** Removes what was being written when a program was killed: files in `incoming` older than the moment. Returns how many. */
export async function sweepIncoming(folder: string, olderThan: Date): Promise<number> {
  let swept = 0;
  const names = await readdir(join(folder, INCOMING)).catch(() => []);
  for (const name of names) {
    const path = join(folder, INCOMING, name);
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined || found.mtime >= olderThan) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}

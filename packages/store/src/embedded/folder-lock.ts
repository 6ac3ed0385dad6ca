import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { giveTo, type RunAs } from './run-as.ts';

export type FolderLock = { readonly release: () => void };

const SQLITE_BUSY = 5;

/** Kept within reach: a lock that nobody looks at any more would be collected, closed, and gone. */
const held = new Set<DatabaseSync>();

/**
 * Keeps a second program out of a data folder. Node has no file locks; SQLite takes one from the kernel, which falls with
 * the process however that ends, so no stale lock can stay and no process number is guessed at.
 */
export function lockFolder(root: string, runAs: RunAs): Result<FolderLock, Failure<'data.in-use'>> {
  const holder = join(root, 'gongkai.pid');
  const lock = join(root, 'gongkai.lock');
  const file = new DatabaseSync(lock, { timeout: 0 });
  giveTo(runAs, lock);
  try {
    // In memory, so that no journal file stays beside a lock that fell with its process.
    file.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    return fail({ code: 'data.in-use', params: { folder: root, pid: readHolder(holder) } });
  }
  writeFileSync(holder, `${process.pid}\n`);
  giveTo(runAs, holder);
  held.add(file);
  const release = () => {
    held.delete(file);
    rmSync(holder, { force: true });
    file.close();
  };
  return ok({ release: once(release) });
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '?';
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

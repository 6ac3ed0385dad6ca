import { randomUUID } from 'node:crypto';
import { chmodSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { giveTo, type Owner, type RunAs } from './run-as.ts';

/** `data/`: the cluster, the server's socket, its log, the lock. */
export type DataFolder = {
  readonly root: string;
  readonly cluster: string;
  readonly log: string;
  readonly owners: { readonly cluster: Owner | undefined; readonly place: Owner };
};

/** What PostgreSQL writes in PG_VERSION: 18, and 9.6 before it counted so. */
const MAJOR = /^\d{1,3}(?:\.\d{1,3})?\s*$/;

const LARGEST_LOG = 4 * 1024 * 1024;

function ownerOf(path: string): Owner | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/** Owner of the folder, or of the nearest one above it that is there. */
function ownerOfPlace(path: string): Owner {
  return ownerOf(path) ?? ownerOfPlace(dirname(path));
}

/** Makes the folder where it is not there, and proves that it can be read and written. */
export async function openDataFolder(path: string): Promise<Result<DataFolder, Failure<'data.unwritable'>>> {
  const root = resolve(path);
  const cluster = join(root, 'postgres');
  try {
    const place = ownerOfPlace(root);
    await makeFolder(root, place);
    // A name of its own: two starts at once, in one process or behind two containers' equal numbers, would take each other's away.
    const probe = join(root, `.probe-${randomUUID()}`);
    await writeFile(probe, '');
    await rm(probe);
    await readdir(root);
    return ok({ root, cluster, log: join(root, 'postgres.log'), owners: { cluster: ownerOf(cluster), place } });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return fail({ code: 'data.unwritable', params: { folder: root, reason } });
  }
}

/**
 * Makes a folder and those above it that are not there, one by one: Node's own way of making them all tries for ever where the
 * system says of a folder that is there that it is not, as it does to whoever would make one in /proc.
 */
async function makeFolder(path: string, owner: Owner): Promise<void> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path), owner);
  try {
    // Others may pass through, not look: a server under another user has to reach its cluster below.
    await mkdir(path, { mode: 0o711 });
  } catch (error) {
    // Another start may have been quicker; whether it is a folder that was made, the probe in it tells.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  if (process.getuid?.() === 0) await chown(path, owner.uid, owner.gid);
}

/** A cluster can be read by the major version that made it and by no other. */
export function checkMajor(
  cluster: string,
  ours: number,
): Result<void, Failure<'data.newer-postgres' | 'data.older-postgres' | 'data.not-ours' | 'data.damaged'>> {
  const file = join(cluster, 'PG_VERSION');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail({ code: 'data.not-ours', params: { folder: cluster } });
  }
  if (!MAJOR.test(text)) return fail({ code: 'data.damaged', params: { file } });
  const found = Number.parseInt(text, 10);
  if (found === ours) return ok(undefined);
  return fail({ code: found > ours ? 'data.newer-postgres' : 'data.older-postgres', params: { folder: cluster, found, ours } });
}

/** PostgreSQL refuses a cluster that others can look into, and a copy put back from a backup has often lost its mode. */
export function closeToOthers(cluster: string): void {
  if ((statSync(cluster).mode & 0o077) !== 0 && process.platform !== 'win32') chmodSync(cluster, 0o700);
}

/** Opens the server's log to append; a long one is put aside first, over the one put aside before. */
export function openLog(path: string, runAs: RunAs): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(path, `${path}.1`);
  const log = openSync(path, 'a', 0o600);
  giveTo(runAs, path);
  return log;
}

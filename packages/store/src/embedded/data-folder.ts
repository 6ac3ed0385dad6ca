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
    // Others may pass through, not look: a server under another user has to reach its cluster below.
    const first = await mkdir(root, { recursive: true, mode: 0o711 });
    if (first !== undefined && process.getuid?.() === 0) {
      for (let made = root; made.startsWith(first); made = dirname(made)) await chown(made, place.uid, place.gid);
    }
    const probe = join(root, `.probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
    await readdir(root);
    return ok({ root, cluster, log: join(root, 'postgres.log'), owners: { cluster: ownerOf(cluster), place } });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return fail({ code: 'data.unwritable', params: { folder: root, reason } });
  }
}

/** A cluster can be read by the major version that made it and by no other. */
export function checkMajor(
  cluster: string,
  ours: number,
): Result<void, Failure<'data.newer-postgres' | 'data.older-postgres' | 'data.not-ours'>> {
  let text: string;
  try {
    text = readFileSync(join(cluster, 'PG_VERSION'), 'utf8');
  } catch {
    return fail({ code: 'data.not-ours', params: { folder: cluster } });
  }
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

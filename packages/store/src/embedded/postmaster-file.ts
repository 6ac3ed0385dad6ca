import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a running server writes into its data folder. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  /** Empty where it listens on an address only. */
  readonly socketFolder: string;
  /** `starting`, `ready`, `stopping`, `standby`; empty while the file is being written. */
  readonly status: string;
};

export const postmasterFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** The file's content, undefined where there is none. Lines: pid, folder, start, port, socket folder, address, memory key, status. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  let text: string;
  try {
    text = readFileSync(postmasterFile(cluster), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '', status: lines[7] ?? '' };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process is the server of this folder, and not another that has since been given the same number (usual in
 * containers, where numbers start again at 1).
 */
export function servesCluster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  const real = realpathSync(cluster);
  if (process.platform === 'linux') {
    try {
      // A server makes its data folder its working folder.
      return readlinkSync(`/proc/${pid}/cwd`) === real;
    } catch {
      return false;
    }
  }
  if (process.platform === 'win32') return true;
  const command = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
  return command.includes(cluster) || command.includes(real);
}

import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { postmasterFile, readPostmasterFile, servesCluster } from './postmaster-file.ts';
import { SHORT_SOCKET_FOLDER } from './socket-folder.ts';

/** How long each kinder signal is given before the next: fast shutdown, immediate shutdown. */
const STEPS: readonly { readonly signal: NodeJS.Signals; readonly milliseconds: number }[] = [
  { signal: 'SIGINT', milliseconds: 20_000 },
  { signal: 'SIGQUIT', milliseconds: 10_000 },
];

async function gone(pid: number, cluster: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    if (!servesCluster(pid, cluster)) return true;
    await pause(20);
  }
  return !servesCluster(pid, cluster);
}

/**
 * Clears away what a killed program left: stops its server where that still runs (nothing committed is lost: the log is
 * replayed), removes a stale pid file. The caller holds the lock of the data folder, so no living program owns that server.
 */
export async function clearLeftover(cluster: string): Promise<Result<void, Failure<'data.server-stays'>>> {
  const left = readPostmasterFile(cluster);
  if (left === undefined) return ok(undefined);
  if (servesCluster(left.pid, cluster)) {
    let stopped = false;
    for (const { signal, milliseconds } of STEPS) {
      if (stopped) break;
      try {
        process.kill(left.pid, signal);
      } catch {
        // It ended by itself, or it is not ours to stop: `gone` tells the two apart.
      }
      stopped = await gone(left.pid, cluster, milliseconds);
    }
    if (!stopped) return fail({ code: 'data.server-stays', params: { folder: cluster, pid: left.pid } });
  }
  await rm(postmasterFile(cluster), { force: true });
  if (basename(left.socketFolder).startsWith(SHORT_SOCKET_FOLDER)) {
    await rm(left.socketFolder, { recursive: true, force: true });
  }
  return ok(undefined);
}

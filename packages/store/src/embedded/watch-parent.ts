import { spawn } from 'node:child_process';

/**
 * Stops the server when this process dies, where the kernel cannot be asked to: a shell waits on a pipe that only this
 * process holds, and its end is this process's end. Not on Windows; there the next start takes the orphan over.
 *
 * @returns call it once the server has ended by itself
 */
export function watchParent(serverPid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watcher = spawn('/bin/sh', ['-c', 'read -r nothing; kill -INT "$0"', String(serverPid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  // Killed before its pipe closes, so that it never signals a process that has taken over the server's number.
  return () => watcher.kill('SIGKILL');
}

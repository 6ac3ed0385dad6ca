import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';

export type WorkbenchBuild = {
  /** The folder of the built workbench. */
  readonly folder: Promise<string>;
  readonly stop: () => void;
};

type Said = { readonly kind: 'building' } | { readonly kind: 'built'; readonly folder: string };

/**
 * Builds the workbench where its sources have changed, in a process of its own: the tools for it take memory that a server would keep.
 * It ends with us, however we end.
 *
 * @param script the build; `onBuild` is told when there is something to build
 */
export function startBuild(script: string, onBuild: () => void): WorkbenchBuild {
  const child = fork(script, { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  standBack(child.pid);
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  const folder = new Promise<string>((settle, reject) => {
    child.on('message', (said: Said) => (said.kind === 'built' ? settle(said.folder) : onBuild()));
    child.once('error', reject);
    child.once('close', (code, signal) => reject(new Error(`${signal ?? `exit ${code}`}: ${complaint.trim()}`)));
  });
  // Whoever waits for it hears of a failure; nobody may wait.
  folder.catch(() => undefined);
  return { folder, stop: () => child.kill() };
}

/** The build takes every core for a while; visitors who come meanwhile are answered first. */
function standBack(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Ended already, or a system that lets nobody set it: then it builds as it is.
  }
}

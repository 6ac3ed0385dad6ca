import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Binaries } from './binaries.ts';
import { openLog, type DataFolder } from './data-folder.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { commandAs, type RunAs } from './run-as.ts';
import { programEnvironment } from './program-environment.ts';
import { watchParent } from './watch-parent.ts';

export type ServerProcess = {
  readonly pid: number;
  /** Settles when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. May be called again. */
  readonly stop: () => Promise<void>;
};

export type DidNotStart = Failure<'embedded.did-not-start'>;

/** Whether the kernel can be asked to signal the server when this process dies; busybox has a setpriv that cannot. */
const hasDeathSignal = (): boolean =>
  process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0;

/**
 * Starts the server and waits until it takes connections. Recovery after a crash may take long: it waits as long as the server lives.
 *
 * @param flags arguments after `-D <cluster>`
 */
export async function startProcess(
  binaries: Binaries,
  folder: DataFolder,
  runAs: RunAs,
  flags: readonly string[],
  deathSignal: boolean = hasDeathSignal(),
): Promise<Result<ServerProcess, DidNotStart>> {
  const log = openLog(folder.log, runAs);
  const from = statSync(folder.log).size;
  // The signal is asked for innermost: taking on another identity would clear it.
  const prefix = deathSignal ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
  const [program = binaries.postgres, ...args] = [...prefix, binaries.postgres, '-D', folder.cluster, ...flags];
  const command = commandAs(runAs, program, args);
  const child = spawn(command.file, command.args, {
    ...command.options,
    cwd: folder.root,
    env: programEnvironment(),
    stdio: ['ignore', log, log],
    // Out of the terminal's process group: Ctrl-C is for the program, which then stops its server itself.
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<void>((settle) => {
    child.once('exit', () => settle());
    child.once('error', () => settle());
  });
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));

  const pid = child.pid;
  if (pid === undefined || !(await isReady(child, folder.cluster, ended))) {
    await ended;
    return fail({ code: 'embedded.did-not-start', params: { line: failure ?? lastFatal(folder.log, from), log: folder.log } });
  }
  const unwatch = deathSignal ? undefined : watchParent(pid);
  void ended.then(() => unwatch?.());
  return ok({ pid, ended, stop: () => stop(child, binaries, folder, ended) });
}

async function isReady(child: ChildProcess, cluster: string, ended: Promise<void>): Promise<boolean> {
  let over = false;
  void ended.then(() => (over = true));
  while (!over) {
    const file = readPostmasterFile(cluster);
    if (file?.pid === child.pid && file?.status === 'ready') return true;
    await pause(5);
  }
  return false;
}

async function stop(child: ChildProcess, binaries: Binaries, folder: DataFolder, ended: Promise<void>): Promise<void> {
  const within = (milliseconds: number) => Promise.race([ended.then(() => true), pause(milliseconds, false, { ref: false })]);
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    // Windows has no signals to send; the server listens for them on a pipe that pg_ctl knows.
    spawnSync(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', 'fast'], { stdio: 'ignore' });
  } else {
    child.kill('SIGINT');
    if (!(await within(30_000))) child.kill('SIGQUIT');
  }
  await ended;
}

/** The last line that tells why, out of what the server has written since `from`. */
function lastFatal(log: string, from: number): string {
  const file = openSync(log, 'r');
  const bytes = Buffer.alloc(16 * 1024);
  const length = readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  const lines = bytes.toString('utf8', 0, length).trim().split('\n');
  const told = lines.filter((line) => /FATAL|PANIC|ERROR|fail|denied|not found/i.test(line));
  return (told.at(-1) ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}

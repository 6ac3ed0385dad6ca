import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Told } from './answer-parent.ts';

/** The file could not be taken apart: it took too long, too much memory, or brought its process down. */
export type JobFailed = Failure<'scan.too-slow' | 'scan.broke-off'>;

export type JobLimits = {
  /** Seconds and megabytes of heap for one file. */
  readonly seconds: number;
  readonly memory: number;
  /** Told of what should not happen, without the file it happened with. */
  readonly onFault: (trace: string) => void;
};

export const JOB_LIMITS: JobLimits = { seconds: 120, memory: 1024, onFault: () => undefined };

/**
 * Does one job with one file in a process of its own, which is ended when its time is over. It may read, and nothing else.
 *
 * @param main the module that the process runs; it answers with `answerParent`
 * @param permissions further flags of Node's permission model: `--allow-addons` for what draws with a library of the machine
 */
export async function runApart<Ask extends object, Done>(
  main: string,
  ask: Ask,
  { seconds, memory, onFault }: JobLimits = JOB_LIMITS,
  permissions: readonly string[] = [],
): Promise<Result<Done, JobFailed>> {
  const child = fork(main, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${memory}`, '--permission', '--allow-fs-read=*', ...permissions],
    // Nothing of the program's settings, such as its keys, is needed or there.
    env: environment(),
    cwd: tmpdir(),
  });
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  try {
    const told = await new Promise<Told<Done> | undefined>((settle) => {
      child.once('message', (message: Told<Done>) => settle(message));
      child.once('error', () => settle(undefined));
      child.once('exit', () => settle(undefined));
      child.send(ask, (error) => {
        if (error) settle(undefined);
      });
    });
    if (told !== undefined && 'done' in told) return ok(told.done);
    if (told !== undefined) onFault(told.fault);
    return late ? fail({ code: 'scan.too-slow', params: { seconds } }) : fail({ code: 'scan.broke-off' });
  } finally {
    clearTimeout(clock);
    child.kill('SIGKILL');
  }
}

function environment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: cache };
}

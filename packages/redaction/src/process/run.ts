import { fileURLToPath } from 'node:url';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { runApart, type JobLimits } from '@gongkai/vault/process';
import type { Job, JobAsk, Jobs } from './jobs.ts';

const MAIN = fileURLToPath(new URL('./process-main.ts', import.meta.url));

/** A scan of many pages takes minutes to be read; one page takes seconds. */
export const LIMITS_OF: Readonly<Record<Job, JobLimits>> = {
  look: { seconds: 600, memory: 1536, onFault: () => undefined },
  picture: { seconds: 60, memory: 1024, onFault: () => undefined },
  make: { seconds: 600, memory: 2048, onFault: () => undefined },
  prove: { seconds: 600, memory: 2048, onFault: () => undefined },
};

/** The file could not be worked on: it took too long, too much memory, or brought its process down. */
export type RunFailed = Failure<'redaction.too-slow' | 'redaction.broke-off'>;

/**
 * Does one job with one file in a process of its own, as uploads are looked through: it may read and nothing else. Drawing is done by a
 * library of the machine, which Node has to be told of.
 */
export async function run<J extends Job>(
  job: J,
  bytes: Uint8Array,
  ask: Jobs[J][0],
  limits: JobLimits = LIMITS_OF[job],
): Promise<Result<Jobs[J][1], RunFailed>> {
  const done = await runApart<JobAsk, Jobs[J][1]>(MAIN, { job, bytes, ask } as JobAsk, limits, ['--allow-addons']);
  if (done.ok) return ok(done.value);
  return done.failure.code === 'scan.too-slow'
    ? fail({ code: 'redaction.too-slow', params: { seconds: limits.seconds } })
    : fail({ code: 'redaction.broke-off' });
}

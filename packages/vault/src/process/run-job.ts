import { fileURLToPath } from 'node:url';
import type { Result } from '@gongkai/kernel';
import type { Job, JobAsk, Jobs } from './jobs.ts';
import { JOB_LIMITS, runApart, type JobFailed, type JobLimits } from './run-apart.ts';

export { JOB_LIMITS, type JobFailed, type JobLimits } from './run-apart.ts';

const MAIN = fileURLToPath(new URL('./process-main.ts', import.meta.url));

/** Does one job with one file in a process of its own, which is ended when its time is over. */
export const runJob = <J extends Job>(
  ask: JobAsk & { readonly job: J },
  limits: JobLimits = JOB_LIMITS,
): Promise<Result<Jobs[J], JobFailed>> => runApart(MAIN, ask, limits);

import { answerParent } from './answer-parent.ts';
import type { JobAsk, Jobs } from './jobs.ts';

answerParent<JobAsk, Jobs[keyof Jobs]>(process, async ({ job, bytes, name }) =>
  job === 'inspect'
    ? (await import('../scan/inspect.ts')).inspect(bytes, name)
    : (await import('../strip/strip.ts')).strip(bytes, name),
);

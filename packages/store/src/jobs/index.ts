export { openJobs, type JobHandler, type Jobs, type JobsOptions } from './open-jobs.ts';
export { prepareJobs } from './prepare-jobs.ts';
export { type JobName, type JobPayloads } from './queues.ts';

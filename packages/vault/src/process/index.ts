// Processes in which strange files are taken apart, without the jobs that are done there.
export { answerParent } from './answer-parent.ts';
export { JOB_LIMITS, runApart, type JobFailed, type JobLimits } from './run-apart.ts';

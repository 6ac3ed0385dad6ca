export { checkCommand } from './check.ts';
export { compareCommand } from './compare.ts';
export { readCommand } from './read.ts';
export { verifyCommand } from './verify.ts';
export type { ExitCode, Io } from './io.ts';
export type { CheckedReport } from './report-job.ts';
export { backupCommand } from './operation/backup.ts';
export { restoreCommand } from './operation/restore.ts';

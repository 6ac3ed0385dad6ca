export { documentOf } from './document-of.ts';
export { detectFormat, recognise, type Format, type Recognised } from './format.ts';
export { LIMITS } from './limits.ts';
export type { ReadFailure, ReadFailureCode } from './read-failure.ts';
export { readReportFile, type ReadFile, type ReadOptions } from './read-report-file.ts';
export { decodeText, type DecodedText, type TextEncoding } from './text-decoding.ts';
export { ReadingPool, type PoolOptions } from './reading-pool.ts';
export type { ReadingTask } from './reading-job.ts';

import { availableParallelism } from 'node:os';
import { fail, type Result } from '@gongkai/kernel';
import { LIMITS, ReadingPool, type ReadFailure } from '@gongkai/files';
import { bytesOf, type Input, type InputFailure } from './input-files.ts';
import type { CheckedReport } from './report-job.ts';

export type FileResult = { readonly path: string; readonly result: Result<CheckedReport, ReadFailure | InputFailure> };

/** Files under way for each worker: enough to keep it busy, few enough to keep memory flat over any number of files. */
const AHEAD = 2;

/**
 * Reads and checks every report of the inputs, on all cores, and hands the results over in the order of the files.
 * At most a few files are in memory at a time, however many there are.
 */
export async function eachReport(
  inputs: readonly Input[],
  use: (file: FileResult, done: number, total: number) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), inputs.length || 1);
  const pool = new ReadingPool<CheckedReport>({ job: new URL('./report-job.ts', import.meta.url), threads });
  const read = async (path: string): Promise<FileResult> => {
    const bytes = await bytesOf(path, LIMITS.file);
    return { path, result: bytes.ok ? await pool.run(bytes.value, path) : fail(bytes.failure) };
  };
  try {
    const underWay: Promise<FileResult>[] = [];
    let next = 0;
    for (let done = 0; done < inputs.length; done += 1) {
      while (next < inputs.length && underWay.length < threads * AHEAD) {
        const input = inputs[next] as (typeof inputs)[number];
        underWay.push(input.ok ? read(input.value) : Promise.resolve({ path: input.path, result: fail(input.failure) }));
        next += 1;
      }
      use(await (underWay.shift() as Promise<FileResult>), done + 1, inputs.length);
    }
  } finally {
    await pool.close();
  }
}

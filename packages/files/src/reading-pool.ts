import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { fail, type Result } from '@gongkai/kernel';
import { Piscina } from 'piscina';
import type { ReadFailure } from './read-failure.ts';
import type { ReadFile } from './read-report-file.ts';
import type { ReadingTask } from './reading-job.ts';

export type PoolOptions = {
  /**
   * Module whose default export does the work in the worker: `(task: ReadingTask) => Promise<Result<T, ReadFailure>>`, T of plain
   * data. Reading alone unless given.
   */
  readonly job?: URL;
  /** Workers at most, one a core unless given. They start when needed. */
  readonly threads?: number;
  /** Megabytes of heap a worker may take. Bytes of files and of unpacked pictures are not counted in it (limits.ts bounds those). */
  readonly memory?: number;
  /** Seconds that one file may take. */
  readonly seconds?: number;
  /** Told of what should not happen: the job threw, or its worker died. The file has already cost its one failure. */
  readonly onFault?: (error: unknown, name: string) => void;
};

const SECONDS = 20;
const MEGABYTES = 768;
/** Milliseconds that an unneeded worker stays warm. */
const WARM = 30_000;

/**
 * Reads files in worker threads, each within a time and a memory limit. A file that never ends, takes all memory or kills its
 * worker costs one failure (`file.too-slow`, `file.too-big-inside`, `file.broken` with kind `crash`); the worker is replaced and the pool goes on.
 */
export class ReadingPool<T = ReadFile> {
  private readonly workers: Piscina<ReadingTask, Result<T, ReadFailure>>;
  private readonly seconds: number;
  private readonly onFault: NonNullable<PoolOptions['onFault']>;
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor({
    job,
    threads = availableParallelism(),
    memory = MEGABYTES,
    seconds = SECONDS,
    onFault = () => undefined,
  }: PoolOptions = {}) {
    this.workers = new Piscina<ReadingTask, Result<T, ReadFailure>>({
      filename: fileURLToPath(job ?? new URL('./reading-job.ts', import.meta.url)),
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: WARM,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
    });
    this.seconds = seconds;
    this.onFault = onFault;
    this.free = threads;
  }

  /**
   * Reads one file; waits while all workers are busy. The clock runs from when a worker takes the file. Where nobody wants the
   * answer any more, `signal` ends the work at once, and what it was ended with is thrown.
   */
  async run(bytes: Uint8Array, name = '', { signal }: { readonly signal?: AbortSignal } = {}): Promise<Result<T, ReadFailure>> {
    await this.turn();
    // A timer that ends with its file: the signals of AbortSignal.timeout would all wait for their time, thousands in a long run.
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), this.seconds * 1000);
    try {
      signal?.throwIfAborted();
      return await this.workers.run(
        { bytes, name },
        {
          signal: signal ? AbortSignal.any([clock.signal, signal]) : clock.signal,
        },
      );
    } catch (error) {
      signal?.throwIfAborted();
      if (clock.signal.aborted) return fail({ code: 'file.too-slow', params: { seconds: this.seconds } });
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return fail({ code: 'file.too-big-inside' });
      this.onFault(error, name);
      return fail({ code: 'file.broken', params: { kind: 'crash' } });
    } finally {
      clearTimeout(timer);
      this.free += 1;
      this.waiting.shift()?.();
    }
  }

  /** Ends all workers; what they are at is given up. */
  async close(): Promise<void> {
    await this.workers.destroy();
  }

  private async turn(): Promise<void> {
    while (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.free -= 1;
  }
}

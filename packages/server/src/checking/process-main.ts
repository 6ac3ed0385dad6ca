import { ReadingPool, type ReadFailure } from '@gongkai/files';
import type { Result } from '@gongkai/kernel';
import type { Upload } from './upload.ts';

/** What this process tells the one that started it. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: Result<unknown, ReadFailure> }
  | { readonly kind: 'fault'; readonly error: unknown };

/**
 * A process in which one upload after another is read, by one thread of its own. The thread keeps to its limits where it can;
 * where it cannot, this process ends and no other. So its first thread stays awake, and follows the program when that ends.
 */
const [job = '', seconds, memory] = process.argv.slice(2);
const tell = (told: Told) => process.send?.(told);
const pool = new ReadingPool<unknown>({
  job: new URL(job),
  threads: 1,
  seconds: Number(seconds),
  memory: Number(memory),
  onFault: (error) => tell({ kind: 'fault', error }),
});

process.on('disconnect', () => process.exit());
process.on('message', ({ bytes, name }: Upload) => void pool.run(bytes, name).then((result) => tell({ kind: 'result', result })));
// What the job needs is loaded now: the clock of the first file runs for that file alone.
await pool.run(new Uint8Array());
tell({ kind: 'ready' });

import type { ReadFailure } from '@gongkai/files';
import { fail, type Result } from '@gongkai/kernel';
import { startReadingProcess, type ProcessLimits, type ReadingProcess } from './reading-process.ts';
import type { Upload } from './upload.ts';

export type ReadingProcesses<T> = {
  /**
   * Reads one upload; waits while all processes are busy, or another upload of the same visitor is read: so what one visitor
   * brings leaves a process to the next. Rejects with the signal's reason where that aborts.
   */
  readonly read: (upload: Upload, signal: AbortSignal, visitor?: string) => Promise<Result<T, ReadFailure>>;
  readonly end: () => Promise<void>;
};

/** Milliseconds that a process without work stays, ready for the next file. */
const WARM = 30_000;

/** Up to `most` processes, started when there is work and ended when there is none. */
export function createReadingProcesses<T>(most: number, limits: ProcessLimits): ReadingProcesses<T> {
  const all = new Set<ReadingProcess<T>>();
  const idle: { readonly process: ReadingProcess<T>; readonly clock: NodeJS.Timeout }[] = [];
  const waiting: Waiting[] = [];
  const beingRead = new Set<string>();
  let free = most;
  let over = false;

  const drop = (process: ReadingProcess<T>) => process.end().then(() => void all.delete(process));

  function take(): ReadingProcess<T> {
    for (let last = idle.pop(); last !== undefined; last = idle.pop()) {
      clearTimeout(last.clock);
      if (last.process.isSound()) return last.process;
      all.delete(last.process);
    }
    const started = startReadingProcess<T>(limits);
    all.add(started);
    return started;
  }

  function giveBack(process: ReadingProcess<T>): void {
    if (!process.isSound()) {
      void drop(process);
      return;
    }
    const clock = setTimeout(() => {
      const at = idle.findIndex((each) => each.process === process);
      if (at >= 0) idle.splice(at, 1);
      void drop(process);
    }, WARM).unref();
    idle.push({ process, clock });
  }

  const isHeld = (visitor: string | undefined) => visitor !== undefined && beingRead.has(visitor);

  function callNext(): void {
    const at = free === 0 ? -1 : waiting.findIndex(({ visitor }) => !isHeld(visitor));
    if (at >= 0) waiting.splice(at, 1)[0]?.call();
  }

  return {
    read: async (upload, signal, visitor) => {
      try {
        while (free === 0 || isHeld(visitor)) await turn(waiting, visitor, signal);
        signal.throwIfAborted();
      } catch (error) {
        // Called and gone at once: the call is another's.
        callNext();
        throw error;
      }
      if (over) return fail({ code: 'file.broken', params: { kind: 'crash' } });
      free -= 1;
      if (visitor !== undefined) beingRead.add(visitor);
      const process = take();
      process.hold(true);
      try {
        return await process.read(upload, signal);
      } finally {
        process.hold(false);
        giveBack(process);
        free += 1;
        if (visitor !== undefined) beingRead.delete(visitor);
        callNext();
      }
    },
    end: async () => {
      over = true;
      for (const { clock } of idle) clearTimeout(clock);
      await Promise.all([...all].map(drop));
    },
  };
}

type Waiting = { readonly visitor: string | undefined; readonly call: () => void };

/** Settles when one may be free. */
function turn(waiting: Waiting[], visitor: string | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((settle, reject) => {
    const leave = () => {
      const at = waiting.indexOf(mine);
      if (at >= 0) waiting.splice(at, 1);
      reject(signal.reason as Error);
    };
    const mine: Waiting = {
      visitor,
      call: () => {
        signal.removeEventListener('abort', leave);
        settle();
      },
    };
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    signal.addEventListener('abort', leave, { once: true });
    waiting.push(mine);
  });
}

import { availableParallelism } from 'node:os';
import type { Format, ReadFailure } from '@gongkai/files';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Finding, Report } from '@gongkai/report';
import { createReadingProcesses } from './reading-processes.ts';
import type { Upload } from './upload.ts';

export type { Upload } from './upload.ts';

export type Checked = { readonly report: Report; readonly format: Format; readonly findings: readonly Finding[] };

/** Every place is taken, or the visitor has as many as one may have; `seconds` is when to come again. */
export type CheckingRefused = Failure<'checking.busy' | 'checking.too-many-at-once'>;

/** The right to bring one upload; asked for before its bytes are taken in. */
export type Place = {
  /**
   * Reads and checks in a process of its own, with a time and a memory limit.
   *
   * @param signal ends the work when nobody waits for the answer any more; the promise then rejects with its reason
   */
  readonly check: (upload: Upload, signal: AbortSignal) => Promise<Result<Checked, ReadFailure>>;
  /** Gives the place back, once what was begun in it is over. May be called again. */
  readonly leave: () => void;
};

/** Where uploads are read and checked; what they cost is bounded, whatever they are. */
export type Checking = {
  /** @param visitor who asks: of one visitor's files, one is worked on at a time where they are limited */
  readonly enter: (visitor: string) => Result<Place, CheckingRefused>;
  /** Ends the processes; what they are at is given up. */
  readonly close: () => Promise<void>;
};

export type CheckingOptions = {
  /** Uploads that are worked on at one time. */
  readonly processes?: number;
  /** Uploads that may be on their way or waiting besides those; each may hold 20 MB. */
  readonly waiting?: number;
  /** Places that one visitor may have at one time; 0 or left out: all there are. */
  readonly ofOneVisitor?: number;
  /** Seconds and megabytes of heap for one upload. */
  readonly seconds?: number;
  readonly memory?: number;
  /** Module of the job; reads and checks unless given. */
  readonly job?: URL;
  /** Told of what should not happen, without the file it happened with: its name may be somebody's. */
  readonly onFault?: (error: unknown) => void;
};

/** More than this gain little, and each may take its whole memory. */
const MOST_PROCESSES = 4;
const WAITING = 16;
const SECONDS = 20;
const MEGABYTES = 512;
const COME_AGAIN_SECONDS = 10;

/** Makes the place where uploads are checked. No process is started before the first comes. */
export function createChecking({
  processes: most = Math.min(availableParallelism(), MOST_PROCESSES),
  waiting = WAITING,
  ofOneVisitor = 0,
  seconds = SECONDS,
  memory = MEGABYTES,
  job = new URL('./checking-job.ts', import.meta.url),
  onFault = () => undefined,
}: CheckingOptions = {}): Checking {
  let taken = 0;
  const takenBy = new Map<string, number>();
  let closed = false;
  const processes = createReadingProcesses<Checked>(most, { job, seconds, memory, onFault });

  function enter(visitor: string): Result<Place, CheckingRefused> {
    const his = takenBy.get(visitor) ?? 0;
    if (ofOneVisitor > 0 && his >= ofOneVisitor)
      return fail({ code: 'checking.too-many-at-once', params: { most: ofOneVisitor, seconds: COME_AGAIN_SECONDS } });
    if (closed || taken >= most + waiting) return fail({ code: 'checking.busy', params: { seconds: COME_AGAIN_SECONDS } });
    taken += 1;
    takenBy.set(visitor, his + 1);
    let here = true;
    let begun: Promise<unknown> = Promise.resolve();
    return ok({
      check: (upload, signal) => {
        const done = processes.read(upload, signal, ofOneVisitor > 0 ? visitor : undefined);
        begun = Promise.allSettled([begun, done]);
        return done;
      },
      leave: () => {
        if (!here) return;
        here = false;
        void begun.then(() => giveBack(visitor));
      },
    });
  }

  function giveBack(visitor: string): void {
    taken -= 1;
    const left = (takenBy.get(visitor) ?? 1) - 1;
    if (left === 0) takenBy.delete(visitor);
    else takenBy.set(visitor, left);
  }

  return {
    enter,
    close: async () => {
      closed = true;
      await processes.end();
    },
  };
}

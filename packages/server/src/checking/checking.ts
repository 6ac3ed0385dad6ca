import { availableParallelism } from 'node:os';
import type { Format, ReadFailure } from '@gongkai/files';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Finding, Report } from '@gongkai/report';
import { createReadingProcesses } from './reading-processes.ts';
import type { Upload } from './upload.ts';

export type { Upload } from './upload.ts';

export type Checked = { readonly report: Report; readonly format: Format; readonly findings: readonly Finding[] };

/** Every place is taken; `seconds` is when to come again. */
export type CheckingBusy = Failure<'checking.busy'>;

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
  readonly enter: () => Result<Place, CheckingBusy>;
  /** Ends the processes; what they are at is given up. */
  readonly close: () => Promise<void>;
};

export type CheckingOptions = {
  /** Uploads that are worked on at one time. */
  readonly processes?: number;
  /** Uploads that may be on their way or waiting besides those; each may hold 20 MB. */
  readonly waiting?: number;
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
  seconds = SECONDS,
  memory = MEGABYTES,
  job = new URL('./checking-job.ts', import.meta.url),
  onFault = () => undefined,
}: CheckingOptions = {}): Checking {
  let taken = 0;
  let closed = false;
  const processes = createReadingProcesses<Checked>(most, { job, seconds, memory, onFault });

  function enter(): Result<Place, CheckingBusy> {
    if (closed || taken >= most + waiting) return fail({ code: 'checking.busy', params: { seconds: COME_AGAIN_SECONDS } });
    taken += 1;
    let here = true;
    let begun: Promise<unknown> = Promise.resolve();
    return ok({
      check: (upload, signal) => {
        const done = processes.read(upload, signal);
        begun = Promise.allSettled([begun, done]);
        return done;
      },
      leave: () => {
        if (!here) return;
        here = false;
        void begun.then(() => (taken -= 1));
      },
    });
  }

  return {
    enter,
    close: async () => {
      closed = true;
      await processes.end();
    },
  };
}

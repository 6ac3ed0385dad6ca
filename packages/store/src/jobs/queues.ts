import type { Outlet } from '@gongkai/messages';

/** What each job is given. All of them find their work in the tables: a job says that there may be some. */
export type JobPayloads = {
  /** Sends what is due by one outlet. */
  readonly 'send-messages': { readonly outlet: Outlet };
  /** Chains the ends of the ledger's streams. */
  readonly 'seal-ledger': Readonly<Record<string, never>>;
  /** Looks through the files that wait in quarantine. */
  readonly 'scan-files': Readonly<Record<string, never>>;
  /** Counts due days again: after a new notice of holidays, and where somebody is waited for. */
  readonly 'count-deadlines': Readonly<Record<string, never>>;
  /** Removes what has been kept long enough. */
  readonly purge: Readonly<Record<string, never>>;
};
export type JobName = keyof JobPayloads;

export type QueueSettings = {
  /** `short`: one may wait for each key, more are one; `stately`: besides, one of a key may be at work in all programs together. */
  readonly policy: 'short' | 'stately';
  /** Longer is no job, but a program that hangs: another one then takes it over. */
  readonly expireInSeconds: number;
  readonly retryLimit: number;
};

/** A waiting job is as good as ten: each of them does all that there is to do. */
export const QUEUES: { readonly [Name in JobName]: QueueSettings } = {
  'send-messages': { policy: 'short', expireInSeconds: 900, retryLimit: 0 },
  'seal-ledger': { policy: 'stately', expireInSeconds: 900, retryLimit: 0 },
  'scan-files': { policy: 'short', expireInSeconds: 900, retryLimit: 0 },
  'count-deadlines': { policy: 'stately', expireInSeconds: 900, retryLimit: 0 },
  purge: { policy: 'stately', expireInSeconds: 3600, retryLimit: 2 },
};

/** Finished jobs are told for three days, then forgotten: what matters about them stands in the tables. */
export const DONE_KEPT_SECONDS = 3 * 24 * 3600;

export const TIME_ZONE = 'Asia/Shanghai';

import type { ClientConfig } from 'pg';
import { DONE_KEPT_SECONDS, QUEUES, TIME_ZONE, type JobName, type JobPayloads } from './queues.ts';
import { JOBS_SCHEMA } from './prepare-jobs.ts';

/** @param stop told when the program ends: take nothing more up, finish what is in hand */
export type JobHandler<Name extends JobName> = (payload: JobPayloads[Name], stop: AbortSignal) => Promise<void>;

export type Jobs = {
  /** Does jobs of this name as they come, so many at one time in this program. */
  readonly work: <Name extends JobName>(name: Name, handler: JobHandler<Name>, atOnce?: number) => Promise<void>;
  /** Says that there is something to do. Where one with this key waits already, nothing is added. */
  readonly send: <Name extends JobName>(name: Name, payload: JobPayloads[Name], key?: string) => Promise<void>;
  /** Runs a job again and again; `cron` is in the time of China. However many programs run, each occurrence is one job. */
  readonly schedule: <Name extends JobName>(name: Name, cron: string, payload: JobPayloads[Name], key?: string) => Promise<void>;
  /** Waits for the jobs in hand, at most half a minute. May be called again. */
  readonly close: () => Promise<void>;
};

export type JobsOptions = {
  /** Told of what went wrong inside the library or in a handler. */
  readonly onFault: (error: unknown) => void;
  /** Connections of its own, beside those of the program. */
  readonly connections?: number;
  readonly pollSeconds?: number;
};

const PATIENCE_MS = 30_000;

/**
 * Jobs on PostgreSQL, as the role that uses tables and changes none: what the library would change while it runs (new partitions,
 * indexes built anew) is switched off or has been made by the owner (`prepareJobs`).
 */
export async function openJobs(config: ClientConfig, { onFault, connections = 3, pollSeconds = 2 }: JobsOptions): Promise<Jobs> {
  const { PgBoss } = await import('pg-boss');
  const stopping = new AbortController();
  const boss = new PgBoss({
    ...(config as Record<string, unknown>),
    application_name: 'gongkai jobs',
    schema: JOBS_SCHEMA,
    max: connections,
    migrate: false,
    createSchema: false,
    reindex: false,
    // Whether the server's vacuum keeps up is for those who look after the server; its answers need rights that we do not have.
    monitorVacuum: false,
  });
  boss.on('error', onFault);
  boss.on('warning', ({ message }) => onFault(new Error(message)));
  await boss.start();
  for (const [name, settings] of Object.entries(QUEUES)) {
    const kept = { ...settings, deleteAfterSeconds: DONE_KEPT_SECONDS };
    await boss.createQueue(name, kept);
    const { policy, ...changeable } = kept;
    await boss.updateQueue(name, changeable);
  }
  let closed: Promise<void> | undefined;
  const close = async () => {
    stopping.abort();
    await boss.stop({ graceful: true, timeout: PATIENCE_MS });
  };
  return {
    work: async (name, handler, atOnce = 1) => {
      await boss.work(name, { pollingIntervalSeconds: pollSeconds, localConcurrency: atOnce, batchSize: 1 }, async ([job]) => {
        if (job === undefined) return;
        try {
          await handler(job.data as JobPayloads[typeof name], stopping.signal);
        } catch (error) {
          // The library keeps the reason with the job, where nobody looks; the job is tried again as its queue says.
          onFault(error);
          throw error;
        }
      });
    },
    send: async (name, payload, key) => {
      if (!stopping.signal.aborted) await boss.send(name, payload, key === undefined ? {} : { singletonKey: key });
    },
    schedule: async (name, cron, payload, key) => {
      const options = { tz: TIME_ZONE, ...(key === undefined ? {} : { key, singletonKey: key }) };
      await boss.schedule(name, cron, payload, options);
    },
    close: () => (closed ??= close()),
  };
}

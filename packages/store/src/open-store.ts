import type { ClientConfig } from 'pg';
import { ok, type Result } from '@gongkai/kernel';
import { connect, type Db } from './database/database.ts';
import { migrate, type MigrateFailure } from './database/migrate.ts';
import { openOutside, type OutsideFailure } from './database/outside-server.ts';
import type { Role } from './embedded/prepare-database.ts';
import { openJobs, prepareJobs, type Jobs, type JobsOptions } from './jobs/index.ts';
import { startEmbedded, type EmbeddedFailure } from './embedded/start-embedded.ts';

export type OpenFailure = EmbeddedFailure | OutsideFailure | MigrateFailure;

export type OpenStore = {
  readonly db: Db;
  /** To connect as another role of the embedded server; an outside one has a single role for all. */
  readonly as: (role: Role) => ClientConfig;
  /** Takes part in the jobs of this database; to be closed before the store is. */
  readonly openJobs: (options: JobsOptions) => Promise<Jobs>;
  /** Settles when the embedded server has ended, asked or not; never for an outside one, whose life is not ours. */
  readonly ended: Promise<void>;
  /** Closes the connections and stops the embedded server. May be called again. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the database, its schema brought up to this program: the PostgreSQL at `url`, or the embedded one on `folder`.
 * Nothing stays running where it refuses.
 */
export async function openStore(ask: {
  readonly url: string | undefined;
  readonly folder: string;
}): Promise<Result<OpenStore, OpenFailure>> {
  if (ask.url !== undefined) {
    const outside = await openOutside(ask.url);
    if (!outside.ok) return outside;
    const migrated = await migrateAll(outside.value);
    if (!migrated.ok) return migrated;
    return ok(
      openStoreOn(
        () => outside.value,
        new Promise(() => undefined),
        () => Promise.resolve(),
      ),
    );
  }
  const embedded = await startEmbedded(ask.folder);
  if (!embedded.ok) return embedded;
  const server = embedded.value;
  try {
    const migrated = await migrateAll(server.as('owner'));
    if (!migrated.ok) {
      await server.stop();
      return migrated;
    }
    return ok(openStoreOn((role) => server.as(role), server.ended, server.stop));
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Our tables, and those of the job library. */
async function migrateAll(owner: ClientConfig): Promise<Result<void, MigrateFailure>> {
  const migrated = await migrate(owner);
  if (!migrated.ok) return migrated;
  const prepared = await prepareJobs(owner);
  return prepared.ok ? ok(undefined) : prepared;
}

function openStoreOn(as: OpenStore['as'], ended: Promise<void>, stop: () => Promise<void>): OpenStore {
  const db = connect(as('app'));
  let closed: Promise<void> | undefined;
  const close = async () => {
    await db.destroy();
    await stop();
  };
  return { db, as, openJobs: (options) => openJobs(as('app'), options), ended, close: () => (closed ??= close()) };
}

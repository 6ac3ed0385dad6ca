import type { ClientConfig } from 'pg';
import { ok, type Result } from '@gongkai/kernel';
import { connect, type Db } from './database/database.ts';
import { migrate, type MigrateFailure } from './database/migrate.ts';
import { openOutside, type OutsideFailure } from './database/outside-server.ts';
import type { Role } from './embedded/prepare-database.ts';
import { startEmbedded, type EmbeddedFailure } from './embedded/start-embedded.ts';

export type OpenFailure = EmbeddedFailure | OutsideFailure | MigrateFailure;

export type OpenStore = {
  readonly db: Db;
  /** To connect as another role of the embedded server; an outside one has a single role for all. */
  readonly as: (role: Role) => ClientConfig;
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
    const migrated = await migrate(outside.value);
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
    const migrated = await migrate(server.as('owner'));
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

function openStoreOn(as: OpenStore['as'], ended: Promise<void>, stop: () => Promise<void>): OpenStore {
  const db = connect(as('app'));
  let closed: Promise<void> | undefined;
  const close = async () => {
    await db.destroy();
    await stop();
  };
  return { db, as, ended, close: () => (closed ??= close()) };
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { connect, type Db } from './database/database.ts';
import { checkSchema, type SchemaOlder } from './database/migrate.ts';
import { readPostmasterFile } from './embedded/postmaster-file.ts';
import { DATABASE, ROLES, type Role } from './embedded/prepare-database.ts';
import { runningAddress } from './embedded/transport.ts';
import { openStore, type OpenFailure } from './open-store.ts';

export type BesideFailure = OpenFailure | SchemaOlder | Failure<'data.missing' | 'data.not-ready'>;

export type StoreBeside = {
  readonly db: Db;
  /** `running`: a server has the folder open and goes on; `started`: nobody had, and closing stops it again; `outside`: DATABASE_URL. */
  readonly how: 'outside' | 'running' | 'started';
  /** To connect as another role of the embedded server; an outside one has a single role for all. */
  readonly as: (role: Role) => ClientConfig;
  /** Closes the connections, and stops the server where this has started it. */
  readonly close: () => Promise<void>;
};

/** A server that starts after a crash reads its log first. */
const PATIENCE_SECONDS = 60;
const UPGRADE_SECONDS = 3;

/**
 * Opens the database for a command, whether the server runs or not: the outside one that `url` names, the embedded one that the
 * server has open, or the embedded one started for as long as the command takes. A folder without data is refused unless
 * `make` is set. A database that nobody has open is brought up to this program; one that a running server has open has to
 * be there already.
 */
export async function openStoreBeside(ask: {
  readonly url: string | undefined;
  readonly folder: string;
  readonly make?: boolean;
}): Promise<Result<StoreBeside, BesideFailure>> {
  const folder = resolve(ask.folder);
  const cluster = join(folder, 'postgres');
  if (ask.url === undefined && ask.make !== true && !existsSync(cluster))
    return fail({ code: 'data.missing', params: { folder } });
  for (let waited = 0; ; waited += 1) {
    const opened = await openStore({ url: ask.url, folder });
    if (opened.ok) return ok({ ...opened.value, how: ask.url === undefined ? 'started' : 'outside' });
    if (opened.failure.code !== 'data.in-use') return opened;
    const running = await joinRunning(folder, cluster);
    // A server that is starting anew after an upgrade has its schema changed in a moment.
    const changing = running?.ok === false && running.failure.code === 'schema.older' && waited < UPGRADE_SECONDS;
    if (running !== undefined && !changing) return running;
    if (waited === PATIENCE_SECONDS) return fail({ code: 'data.not-ready', params: { folder, seconds: PATIENCE_SECONDS } });
    await pause(1000);
  }
}

/** Undefined where the server is not there yet, or not any more. */
async function joinRunning(folder: string, cluster: string): Promise<Result<StoreBeside, BesideFailure> | undefined> {
  const file = readPostmasterFile(cluster);
  if (file?.status !== 'ready') return undefined;
  const address = runningAddress(folder, file);
  const as = (role: Role): ClientConfig => ({ ...address, user: ROLES[role], database: DATABASE });
  try {
    const schema = await checkSchema(as('owner'));
    if (!schema.ok) return schema;
  } catch (error) {
    if (NOT_NOW.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  const db = connect(as('app'));
  return ok({ db, how: 'running', as, close: () => db.destroy() });
}

/** What a server answers, or the system for it, that is starting, stopping or gone, or that has not made its schema yet. */
const NOT_NOW = new Set(['57P03', '57P01', '3D000', '28000', '42P01', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET']);

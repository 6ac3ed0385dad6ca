import { randomUUID } from 'node:crypto';
import pg, { type ClientConfig } from 'pg';
import { connect, type Db } from '../database/database.ts';
import type { Role } from '../embedded/prepare-database.ts';
import type { Connection } from '../embedded/start-embedded.ts';
import { TEMPLATE } from './test-server.ts';

/** How to connect to the run's one server as each role; vitest hands it to the workers: `inject('postgres')`. */
export type TestConnections = Readonly<Record<Role, Connection>>;

export type TestDatabase = {
  /** As the program connects: it uses tables and cannot change them. */
  readonly db: Db;
  readonly config: (role: Role) => ClientConfig;
  /** The same as DATABASE_URL would name it. */
  readonly url: (role: Role) => string;
  /** Runs SQL as the owner of the tables. */
  readonly run: (sql: string) => Promise<pg.QueryResult>;
  readonly drop: () => Promise<void>;
};

/**
 * A migrated, empty database of its own for one test file: `makeTestDatabase(inject('postgres'))`, and `afterAll(database.drop)`.
 *
 * @param template `empty` for a database without any schema
 */
export async function makeTestDatabase(
  connections: TestConnections,
  template: 'migrated' | 'empty' = 'migrated',
): Promise<TestDatabase> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const config = (role: Role): ClientConfig => ({ ...connections[role], database });
  await once(
    { ...connections.ruler, database: 'postgres' },
    `create database ${database} owner gongkai_owner template ${template === 'empty' ? 'template0' : TEMPLATE}`,
  );
  const db = connect(config('app'));
  return {
    db,
    config,
    url: (role) => {
      const { host, port, user } = connections[role];
      return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
    },
    run: (sql) => once(config('owner'), sql),
    drop: async () => {
      await db.destroy();
      await once({ ...connections.ruler, database: 'postgres' }, `drop database ${database} with (force)`);
    },
  };
}

async function once(config: ClientConfig, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

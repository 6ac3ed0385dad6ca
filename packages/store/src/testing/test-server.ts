import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../database/migrate.ts';
import type { Role } from '../embedded/prepare-database.ts';
import { startEmbedded, type Connection } from '../embedded/start-embedded.ts';

/** The database that every test's own is copied from: migrated, empty. */
export const TEMPLATE = 'template_gongkai';

export type TestServer = {
  readonly connection: (role: Role, database: string) => Connection;
  readonly stop: () => Promise<void>;
};

/** A server for one run of tests, in a temporary folder, with the template made. Throws where it cannot start. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'));
  // Nothing here outlives the run, so nothing waits for the disk; tests of crash safety start servers of their own.
  const started = await startEmbedded(folder, { settings: { fsync: 'off', max_connections: '100' } });
  if (!started.ok) throw new Error(`no test server: ${JSON.stringify(started.failure)}`);
  const server = started.value;
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const ruler = new pg.Client(server.as('ruler', 'postgres'));
    await ruler.connect();
    await ruler.query(`create database ${TEMPLATE} owner gongkai_owner`);
    await ruler.end();
    const migrated = await migrate(server.as('owner', TEMPLATE));
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.failure));
  } catch (error) {
    await stop();
    throw error;
  }
  return { connection: (role, database) => server.as(role, database), stop };
}

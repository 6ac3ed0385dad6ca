import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startTestServer, TEMPLATE } from '../testing/test-server.ts';
import { describeSchema } from './describe-schema.ts';

export const SCHEMA_TYPES = fileURLToPath(new URL('./schema.data.ts', import.meta.url));

/** Writes the types of the schema that the migrations make. Run it after adding a migration. */
if (import.meta.main) {
  const server = await startTestServer();
  const client = new pg.Client(server.connection('owner', TEMPLATE));
  await client.connect();
  await writeFile(SCHEMA_TYPES, await describeSchema(client));
  await client.end();
  await server.stop();
}

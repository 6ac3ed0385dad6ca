import { writeFile } from 'node:fs/promises';
import { makeTestDatabase, type TestConnections } from '@gongkai/store/testing';
import startTestServer from '../../packages/store/src/testing/global-setup.ts';
import { loadJsx } from '../../packages/server/src/jsx-loader.ts';

// Run it after a change of a route of the staff: `node test/workbench/write-api-types.ts`.
loadJsx();
const { API_TYPES, apiTypes } = await import('./api-types.ts');
const { promise, resolve } = Promise.withResolvers<TestConnections>();
const stop = await startTestServer({ provide: (_key, connections) => resolve(connections) });
const database = await makeTestDatabase(await promise);
await writeFile(API_TYPES, await apiTypes(database.db));
await database.drop();
await stop();
process.exit();

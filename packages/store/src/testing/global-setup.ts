import type { TestConnections } from './test-database.ts';
import { startTestServer } from './test-server.ts';

/** The part of vitest's project that is used here. */
type Project = { readonly provide: (key: 'postgres', connections: TestConnections) => void };

/** Vitest's `globalSetup`: one server for the whole run. Vitest calls what is returned when the run is over. */
export default async function setup({ provide }: Project): Promise<() => Promise<void>> {
  const { connection, stop } = await startTestServer();
  provide('postgres', {
    owner: connection('owner', 'postgres'),
    app: connection('app', 'postgres'),
    ruler: connection('ruler', 'postgres'),
  });
  return stop;
}

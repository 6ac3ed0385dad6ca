import { resolve } from 'node:path';

export type StoreSettings = {
  /** An outside PostgreSQL in place of the embedded one. */
  readonly url: string | undefined;
  /** Folder of the embedded database and all that is kept beside it. */
  readonly folder: string;
};

/**
 * Where the data are, from the environment: DATABASE_URL, GONGKAI_DATA (`data`). An empty variable is one that is not set.
 *
 * @param folder relative paths start here
 */
export function storeSettings(environment: Readonly<Record<string, string | undefined>>, folder: string): StoreSettings {
  const said = (name: string) => environment[name]?.trim() || undefined;
  return { url: said('DATABASE_URL'), folder: resolve(folder, said('GONGKAI_DATA') ?? 'data') };
}

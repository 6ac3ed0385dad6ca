import { resolve } from 'node:path';

/** Where the program keeps what it keeps, as its own settings say. */
export type DataPlace = { readonly folder: string; readonly url: string | undefined };

/** As the server reads them: GONGKAI_DATA (`data`) and DATABASE_URL; an empty variable is one that is not set. */
export function dataPlace(environment: Readonly<Record<string, string | undefined>>): DataPlace {
  const said = (name: string) => environment[name]?.trim() || undefined;
  return { folder: resolve(said('GONGKAI_DATA') ?? 'data'), url: said('DATABASE_URL') };
}

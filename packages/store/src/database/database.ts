import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg, { type ClientConfig, type PoolConfig } from 'pg';
import type { Database } from '../schema/schema.data.ts';
import { nameStatements } from './named-statements.ts';

export type Db = Kysely<Database>;
export type Tx = Transaction<Database>;
/** How one connection is made, as whom. */
export type DatabaseConfig = ClientConfig;

const DATE = pg.types.builtins.DATE;

/** A civil date stays the text it is; as a JavaScript date it would fall on another day east or west of here. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    Number(oid) === DATE
      ? (text: string) => text
      : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};

/** A pool of connections; `db.destroy()` closes them. Nothing connects before the first query. */
export function connect(config: PoolConfig): Db {
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 10_000, ...config, types });
  // A connection that is lost is dropped and replaced; the query under way, or the next one, tells whoever waits for it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  nameStatements(pool);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import pg, { type ClientConfig } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { makeSchema } from '../database/migrate.ts';
import { readMigrations } from '../database/migration-files.ts';
import { quoted, snapshotTables, type SequenceMark, type SnapshotTable } from './snapshot-tables.ts';

export type PutBackRefused = Failure<'restore.not-empty' | 'restore.newer'>;

/** A database that takes rows back; until `finish` nobody else sees any, and without it there are none. */
export type PuttingBack = {
  /** Rows of one table in the text form of COPY. Tables come in the order of the snapshot. */
  readonly rows: (table: SnapshotTable, rows: Readable) => Promise<void>;
  readonly finish: (sequences: readonly SequenceMark[]) => Promise<void>;
  /** Gives up; the database is as empty as it was. */
  readonly abandon: () => Promise<void>;
};

/**
 * Opens an empty database for the rows of a snapshot, with the schema as it was when the snapshot was taken; schema and rows come
 * in one transaction. The caller brings the schema up to date afterwards, as every start does.
 *
 * @param config the owner of the tables to be
 * @param schema number of the newest migration that the snapshot knew
 */
export async function openToPutBack(config: ClientConfig, schema: number): Promise<Result<PuttingBack, PutBackRefused>> {
  const known = readMigrations();
  if (schema > known.length) return fail({ code: 'restore.newer', params: { found: schema, known: known.length } });
  const client = new pg.Client(config);
  // What is under way when the connection is lost says so itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    if ((await client.query(ANYTHING)).rowCount !== 0) {
      await client.end();
      return fail({ code: 'restore.not-empty' });
    }
    await makeSchema(client, known.slice(0, schema));
    const tables = await snapshotTables(client);
    // Triggers count, refuse or derive: the rows that they once made are in the snapshot themselves.
    for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`);
    // Migrations put in rows of their own, which the snapshot has, too.
    for (const { name } of tables.toReversed()) await client.query(`delete from ${quoted(name)}`);
    return ok(puttingBack(client, tables));
  } catch (error) {
    await client.end();
    throw error;
  }
}

const ANYTHING = `
  select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S') limit 1`;

function puttingBack(client: pg.Client, tables: readonly SnapshotTable[]): PuttingBack {
  return {
    rows: ({ name, columns }, rows) =>
      pipeline(rows, client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted)}) from stdin`))),
    finish: async (sequences) => {
      for (const { name, last, called } of sequences)
        await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), last, called]);
      for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`);
      await client.query('commit');
      await client.end();
    },
    abandon: () => client.end(),
  };
}

import type { Readable } from 'node:stream';
import pg, { type ClientConfig } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted, sequenceMarks, snapshotTables, type SequenceMark, type SnapshotTable } from './snapshot-tables.ts';

/** Every row as it was at one moment, while the program goes on writing. */
export type Snapshot = {
  /** Number of the newest migration that the database has. */
  readonly schema: number;
  readonly tables: readonly SnapshotTable[];
  readonly sequences: readonly SequenceMark[];
  /** Rows of a table in the text form of COPY, in the order of its key. One table at a time. */
  readonly rows: (table: SnapshotTable) => Readable;
  readonly close: () => Promise<void>;
};

/** Settings under which the text of a value does not depend on the server: hashes of rows can be held against each other. */
const PLAIN_TEXT = `
  set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'iso_8601';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`;

/** @param config a role that may read every table */
export async function takeSnapshot(config: ClientConfig): Promise<Snapshot> {
  const client = new pg.Client(config);
  // What is under way when the connection is lost says so itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(PLAIN_TEXT);
    await client.query('begin isolation level repeatable read read only');
    const schema = await client.query<{ number: number }>('select max(number) as number from schema_migration');
    return {
      schema: schema.rows[0]?.number ?? 0,
      tables: await snapshotTables(client),
      sequences: await sequenceMarks(client),
      rows: ({ name, columns, key }) =>
        client.query(copyTo(`copy (select ${columns.map(quoted)} from ${quoted(name)} order by ${key.map(quoted)}) to stdout`)),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

import pg, { type ClientConfig } from 'pg';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { readMigrations, type Migration } from './migration-files.ts';

type Applied = { readonly number: number; readonly name: string; readonly sha256: string };

export type SchemaOlder = Failure<'schema.older'>;

export type MigrateFailure = Failure<'schema.newer' | 'schema.changed'>;

/** Any number, as long as it is the same in every program that migrates: "gongkai" on a telephone's keys. */
const LOCK = 4664254;

const LEDGER = `
  create table if not exists schema_migration (
    number integer not null,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now(),
    constraint schema_migration_pk primary key (number)
  )`;

/**
 * Brings the schema up to this program, each file in its own transaction. Programs that start at once wait for each other.
 * Refuses a database that a newer program has changed, and a file that was changed after it had been applied.
 *
 * @returns names of the files applied now
 */
export async function migrate(
  config: ClientConfig,
  known: readonly Migration[] = readMigrations(),
): Promise<Result<readonly string[], MigrateFailure>> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(LEDGER);
    const applied = await appliedTo(client);
    const foreign = findForeign(applied, known);
    if (foreign !== undefined) return fail(foreign);
    const todo = known.slice(applied.length);
    for (const migration of todo) await apply(client, migration);
    return ok(todo.map(({ name }) => name));
  } finally {
    // Ends the session and with it the lock.
    await client.end();
  }
}

/** Makes the whole schema of the given files in the caller's transaction, on a database without any. */
export async function makeSchema(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(LEDGER);
  for (const migration of migrations) await run(client, migration);
}

/** Whether the schema is the one of this program, without changing anything: for who comes to a database that another program has open. */
export async function checkSchema(
  config: ClientConfig,
  known: readonly Migration[] = readMigrations(),
): Promise<Result<void, MigrateFailure | SchemaOlder>> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    // Waits for a program that is changing it right now.
    await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
    const applied = await appliedTo(client);
    const foreign = findForeign(applied, known);
    if (foreign !== undefined) return fail(foreign);
    const [found, ours] = [applied.length, known.length];
    return found < ours ? fail({ code: 'schema.older', params: { found, known: ours } }) : ok(undefined);
  } finally {
    await client.end();
  }
}

async function appliedTo(client: pg.Client): Promise<readonly Applied[]> {
  return (await client.query<Applied>('select number, name, sha256 from schema_migration order by number')).rows;
}

/** The first file that was applied and is not ours. */
function findForeign(applied: readonly Applied[], known: readonly Migration[]): MigrateFailure | undefined {
  for (const row of applied) {
    const ours = known[row.number - 1];
    if (!ours) return { code: 'schema.newer', params: { found: applied.at(-1)?.number ?? row.number, known: known.length } };
    if (ours.sha256 !== row.sha256) return { code: 'schema.changed', params: { name: ours.name } };
  }
  return undefined;
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const { name } = migration;
  await client.query('begin');
  try {
    await run(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name}`, { cause: error });
  }
}

async function run(client: pg.ClientBase, { number, name, sql, sha256 }: Migration): Promise<void> {
  await client.query(sql);
  await client.query('insert into schema_migration (number, name, sha256) values ($1, $2, $3)', [number, name, sha256]);
}

import { readFileSync } from 'node:fs';
import pg, { type ClientConfig } from 'pg';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/** Where the job library keeps its tables. */
export const JOBS_SCHEMA = 'pgboss';

/** Any number that no other lock has: "jobs" on a telephone's keys, after "gongkai". */
const LOCK = 46642545627;

/** The number of the library's schema, read without loading the library: most starts have nothing to change. */
function knownVersion(): number {
  const manifest = new URL('../package.json', import.meta.resolve('pg-boss'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { pgboss: { schema: number } }).pgboss.schema;
}

/**
 * Makes the job library's tables, or brings them up to the library that is here, as the owner: the program's own role may use
 * them and can change none. Programs that start at once wait for each other. Refuses tables of a newer library.
 *
 * @returns whether anything was changed
 */
export async function prepareJobs(owner: ClientConfig): Promise<Result<boolean, Failure<'schema.newer'>>> {
  const known = knownVersion();
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const found = await installedVersion(client);
    if (found === known) return ok(false);
    if (found !== undefined && found > known) return fail({ code: 'schema.newer', params: { found, known } });
    const { getConstructionPlans, getMigrationPlans } = await import('pg-boss');
    // The library's own scripts, with their transactions, and their indexes built behind them.
    // A user who may not make schemas may have been given this one.
    const createSchema = !(await isThere(client, `to_regnamespace('${JOBS_SCHEMA}')`));
    const plan =
      found === undefined ? getConstructionPlans(JOBS_SCHEMA, { createSchema }) : getMigrationPlans(JOBS_SCHEMA, found);
    for (const statement of scripts(plan)) await client.query(statement);
    await client.query(RIGHTS);
    return ok(true);
  } finally {
    // Ends the session and with it the lock.
    await client.end();
  }
}

async function installedVersion(client: pg.Client): Promise<number | undefined> {
  if (!(await isThere(client, `to_regclass('${JOBS_SCHEMA}.version')`))) return undefined;
  const version = await client.query<{ version: number }>(`select version from ${JOBS_SCHEMA}.version`);
  return version.rows[0]?.version;
}

async function isThere(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`select ${name} is not null as there`);
  return rows[0]?.there === true;
}

/** What comes before the commit is one script; indexes built beside running programs may stand in no transaction and go one by one. */
function scripts(plan: string): readonly string[] {
  const end = /\bCOMMIT\s*;/i.exec(plan);
  if (end === null) return [plan];
  const cut = end.index + end[0].length;
  const rest = plan
    .slice(cut)
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/--.*$/gm, '').trim() !== '');
  return [plan.slice(0, cut), ...rest];
}

/** On an outside server there may be one user for all; then there is nobody to give rights to. */
const RIGHTS = `
  do $$
  begin
    if exists (select from pg_roles where rolname = 'gongkai_app') and current_user <> 'gongkai_app' then
      grant usage on schema ${JOBS_SCHEMA} to gongkai_app;
      grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to gongkai_app;
    end if;
  end
  $$`;

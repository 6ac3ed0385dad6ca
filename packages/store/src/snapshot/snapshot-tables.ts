import type pg from 'pg';

/** A table as a snapshot carries it. */
export type SnapshotTable = {
  readonly name: string;
  /** What is stored; what the database works out by itself is worked out again. */
  readonly columns: readonly string[];
  /** Primary key, the order of the rows: two snapshots of the same rows are then the same bytes. */
  readonly key: readonly string[];
};

/** Where a sequence stands. */
export type SequenceMark = { readonly name: string; readonly last: string; readonly called: boolean };

type TableRow = { name: string; columns: string[]; key: string[] | null };
type Reference = { from: string; to: string };

/** The program's own tables that a crash does not empty; what migrations note about themselves, they note again. */
const TABLES = `
  select c.relname::text as name,
         array(select a.attname::text from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               order by a.attnum) as columns,
         (select array_agg(a.attname::text order by k.at)
          from pg_index i
          cross join lateral unnest(i.indkey::smallint[]) with ordinality as k(attnum, at)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
          where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relpersistence = 'p' and c.relname <> 'schema_migration'
  order by c.relname collate "C"`;

const REFERENCES = `
  select distinct conrelid::regclass::text as from, confrelid::regclass::text as to
  from pg_constraint
  where contype = 'f' and connamespace = current_schema()::regnamespace and conrelid <> confrelid`;

const SEQUENCES = `
  select sequencename::text as name, coalesce(last_value, start_value)::text as last, last_value is not null as called
  from pg_sequences where schemaname = current_schema() order by 1`;

/** The tables of the schema in an order in which none comes before one that it refers to. Throws on a table without a key. */
export async function snapshotTables(client: pg.ClientBase): Promise<readonly SnapshotTable[]> {
  const { rows } = await client.query<TableRow>(TABLES);
  const references = await client.query<Reference>(REFERENCES);
  const tables = rows.map(({ name, columns, key }): SnapshotTable => {
    if (key === null) throw new Error(`table ${name} has no primary key: its rows have no order`);
    return { name, columns, key };
  });
  return inOrderOfReference(tables, references.rows);
}

export async function sequenceMarks(client: pg.ClientBase): Promise<readonly SequenceMark[]> {
  return (await client.query<SequenceMark>(SEQUENCES)).rows;
}

/** Throws where tables refer to each other in a circle: such rows cannot be put back one table after another. */
export function inOrderOfReference(tables: readonly SnapshotTable[], references: readonly Reference[]): readonly SnapshotTable[] {
  const ordered: SnapshotTable[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const held = new Set(references.filter(({ from, to }) => from !== to && names.has(to)).map(({ from }) => from));
    const free = waiting.filter(({ name }) => !held.has(name));
    if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${[...names].join(', ')}`);
    ordered.push(...free);
    waiting = waiting.filter(({ name }) => held.has(name));
  }
  return ordered;
}

/** A name as SQL takes it, whatever is in it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

import type pg from 'pg';

/** What a column of each SQL type is read as, and, where that differs, written as. A type that is not here has no decision yet. */
const TYPES: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  integer: 'number',
  jsonb: 'Json',
  text: 'string',
  tsvector: 'string',
  'timestamp with time zone': 'Date',
};

const HEAD = `// Generated from the live schema: node packages/store/src/schema/write-schema-types.ts
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as a value, written as text: the driver would take an array for a PostgreSQL array. */
type Json = ColumnType<unknown, string, string>;
`;

type Column = { table: string; name: string; type: string; nullable: boolean; generated: boolean; defaulted: boolean };

const COLUMNS = `
  select table_name as table, column_name as name, data_type as type, is_nullable = 'YES' as nullable,
         is_generated = 'ALWAYS' as generated, column_default is not null as defaulted
  from information_schema.columns
  where table_schema = 'public'
  order by table_name collate "C", ordinal_position`;

/** The tables of a database as TypeScript, for Kysely. Throws on a column type that has no row above. */
export async function describeSchema(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(COLUMNS);
  const tables = [...new Set(rows.map((column) => column.table))];
  const types = tables.map((table) => {
    const lines = rows.filter((column) => column.table === table).map(line);
    return `export type ${typeName(table)} = {\n${lines.join('')}};\n`;
  });
  const names = tables.map((table) => `  ${table}: ${typeName(table)};\n`);
  return [HEAD, ...types, `export type Database = {\n${names.join('')}};\n`].join('\n');
}

const typeName = (table: string) =>
  `${table
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')}Table`;

function line({ table, name, type, nullable, generated, defaulted }: Column): string {
  const known = TYPES[type];
  if (known === undefined) throw new Error(`${table}.${name}: no TypeScript type for ${type}`);
  const read = nullable ? `${known} | null` : known;
  const wrapped = generated ? `GeneratedAlways<${read}>` : defaulted ? `Generated<${read}>` : read;
  return `  ${name}: ${wrapped};\n`;
}

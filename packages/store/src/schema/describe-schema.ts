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

/** PostgreSQL calls every column of a view nullable: one that is passed on under its name is what it is in its table. */
const COLUMNS = `
  select c.table_name as table, c.column_name as name, c.data_type as type,
         coalesce(below.is_nullable, c.is_nullable) = 'YES' as nullable,
         c.is_generated = 'ALWAYS' as generated, c.column_default is not null as defaulted
  from information_schema.columns c
  left join information_schema.view_column_usage u
    on u.view_schema = c.table_schema and u.view_name = c.table_name and u.column_name = c.column_name
  left join information_schema.columns below
    on below.table_schema = u.table_schema and below.table_name = u.table_name and below.column_name = u.column_name
  where c.table_schema = 'public'
  order by c.table_name collate "C", c.ordinal_position`;

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

import { Client } from 'pg';
import type { Transport } from './transport.ts';

/** `owner` makes and changes tables, `app` uses them, `postgres` rules the server: only to make the two and their database. */
export const ROLES = { owner: 'gongkai_owner', app: 'gongkai_app', ruler: 'postgres' } as const;
export type Role = keyof typeof ROLES;
export const DATABASE = 'gongkai';

/** Makes the roles and the database where they are not there yet; at every start, so that a first start cut short is made good. */
export async function prepareDatabase(address: Transport['address']): Promise<void> {
  const client = new Client({ ...address, user: ROLES.ruler, database: 'postgres' });
  await client.connect();
  try {
    const roles = await client.query<{ rolname: string }>('select rolname from pg_roles');
    const there = new Set(roles.rows.map((row) => row.rolname));
    const password = address.password === undefined ? '' : ` password ${client.escapeLiteral(address.password)}`;
    for (const role of [ROLES.owner, ROLES.app]) {
      if (!there.has(role)) await client.query(`create role ${role} login${password}`);
    }
    const made = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (made.rowCount === 0) await client.query(`create database ${DATABASE} owner ${ROLES.owner}`);
  } finally {
    await client.end();
  }
}

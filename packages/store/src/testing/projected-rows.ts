import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Db } from '../database/database.ts';
import { PROJECTIONS } from '../ledger/projections.ts';

/** Every row of every projection of a site, as text and in one order: equal before and after a rebuild. */
export async function projectedRows(db: Db, site: SiteId): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = Object.values(PROJECTIONS).flatMap((projection) => projection.tables);
  const rows: Record<string, readonly string[]> = {};
  for (const table of tables) {
    const found = await sql<{ row: string }>`
      select to_jsonb(r)::text as row from ${sql.table(table)} r where site_id = ${site} order by 1`.execute(db);
    rows[table] = found.rows.map(({ row }) => row);
  }
  return rows;
}

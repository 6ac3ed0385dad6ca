import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** 登记号, and the 文号 of letters. */
export type NumberKind = 'registration' | 'letter';

export type Series = { readonly unit: string; readonly kind: NumberKind; readonly year: number };

/**
 * The next number of a series, from 1. Its row is locked until the transaction ends: others wait, and where the transaction is given
 * up the next one draws the same number. So none is missing and none is given twice. It is drawn before the stream is
 * appended to, so that no two transactions hold what the other waits for.
 */
export async function drawNumber(tx: Tx, site: SiteId, { unit, kind, year }: Series): Promise<number> {
  const drawn = await tx
    .insertInto('number_series')
    .values({ site_id: site, unit_id: unit, kind, year, last: 1 })
    .onConflict((conflict) => conflict.constraint('number_series_pk').doUpdateSet({ last: sql<number>`number_series.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return drawn.last;
}

/** The last number that was drawn; 0 before the first. */
export async function lastNumber(db: Db | Tx, site: SiteId, { unit, kind, year }: Series): Promise<number> {
  const row = await db
    .selectFrom('number_series')
    .select('last')
    .where('site_id', '=', site)
    .where('unit_id', '=', unit)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Another unit that writes the same in front of its numbers of the kind, so that nobody could tell them apart. */
export async function unitWithPrefix(
  db: Db | Tx,
  site: SiteId,
  { unit, kind, prefix }: Omit<Series, 'year'> & { readonly prefix: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('number_prefix')
    .select('unit_id')
    .where('site_id', '=', site)
    .where('kind', '=', kind)
    .where('prefix', '=', prefix)
    .where('unit_id', '<>', unit)
    .limit(1)
    .executeTakeFirst();
  return row?.unit_id;
}

/** What stands in front of the numbers of a unit; undefined where nobody has said. */
export async function numberPrefix(db: Db | Tx, site: SiteId, { unit, kind }: Omit<Series, 'year'>): Promise<string | undefined> {
  const row = await db
    .selectFrom('number_prefix')
    .select('prefix')
    .where('site_id', '=', site)
    .where('unit_id', '=', unit)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row?.prefix;
}

export async function putNumberPrefix(
  tx: Tx,
  site: SiteId,
  { unit, kind, prefix }: Omit<Series, 'year'> & { readonly prefix: string },
): Promise<void> {
  await tx
    .insertInto('number_prefix')
    .values({ site_id: site, unit_id: unit, kind, prefix })
    .onConflict((conflict) => conflict.constraint('number_prefix_pk').doUpdateSet({ prefix }))
    .execute();
}

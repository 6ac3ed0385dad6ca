import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../database/database.ts';
import { cutCode } from './lists.ts';
import type { Region, Unit, UnitId } from './report-record.ts';
import type { SiteId } from './site.ts';
import { storableText } from './storable.ts';

/** Longer than any name of a body; a reader that took a paragraph for a name must not fill the index. */
const LONGEST_NAME = 100;

/** What makes two printings of a name the same name: no spaces, one width of letters. Simplified script is the caller's part. */
export const nameKey = (name: string): string =>
  Array.from(storableText(name).normalize('NFKC').replace(/\s+/gu, '')).slice(0, LONGEST_NAME).join('');

const unitId = (key: string, region: string | null): UnitId =>
  createHash('sha256')
    .update(`${region ?? ''}/${key}`)
    .digest('hex')
    .slice(0, 16);

/** Keeps divisions, each under the one before it, outermost first; a name that has changed is replaced. */
export async function saveRegions(tx: Tx, site: SiteId, regions: readonly Region[]): Promise<void> {
  if (regions.length === 0) return;
  const rows = regions.map(({ code, name }, at) => ({ site_id: site, code, name, parent: regions[at - 1]?.code ?? null }));
  await tx
    .insertInto('region')
    .values(rows)
    .onConflict((conflict) => conflict.constraint('region_pk').doUpdateSet((to) => ({ name: to.ref('excluded.name') })))
    .execute();
}

/**
 * The unit of a name and region, made where it is not there. Where no region is said and one unit alone has the name, it is
 * that one; where several have it, nobody knows which, and it is another, without a region.
 */
export async function unitNamed(
  tx: Tx,
  site: SiteId,
  { name, key, region }: { readonly name: string; readonly key: string; readonly region: string | null },
): Promise<Unit> {
  if (region === null) {
    const same = await tx
      .selectFrom('unit')
      .selectAll()
      .where('site_id', '=', site)
      .where('name_key', '=', key)
      .limit(2)
      .execute();
    const [only] = same;
    if (only && same.length === 1) return toUnit(only);
  }
  const unit: Unit = { id: unitId(key, region), name: storableText(name), region };
  const made = await tx
    .insertInto('unit')
    .values({ site_id: site, id: unit.id, name: unit.name, name_key: key, region_code: region })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 1n) {
    const parts = endings(key).map((part) => ({ site_id: site, part, unit_id: unit.id }));
    if (parts.length > 0) await tx.insertInto('unit_name_part').values(parts).execute();
  }
  return unit;
}

/** 莱西市 → 莱西市, 西市, 市. */
function endings(key: string): readonly string[] {
  const characters = Array.from(key);
  return characters.map((_, from) => characters.slice(from).join(''));
}

/** Removes a unit of which no report is left. */
export async function dropUnitWithoutReports(tx: Tx, site: SiteId, id: UnitId): Promise<void> {
  await tx
    .deleteFrom('unit')
    .where('site_id', '=', site)
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('report')
            .select('id')
            .whereRef('report.site_id', '=', 'unit.site_id')
            .whereRef('report.unit_id', '=', 'unit.id'),
        ),
      ),
    )
    .execute();
}

export async function findUnit(db: Db | Tx, site: SiteId, id: UnitId): Promise<Unit | undefined> {
  const row = await db.selectFrom('unit').selectAll().where('site_id', '=', site).where('id', '=', id).executeTakeFirst();
  return row && toUnit(row);
}

/** Rows looked at for one search, whatever the archive holds; the last character of Unicode closes the range of a prefix. */
const MOST_LOOKED_AT = 2000;
const LAST_CHARACTER = '\u{10FFFF}';

export type FoundUnits = { readonly units: readonly Unit[]; readonly more: boolean };

/**
 * Units with the text anywhere in their name, those first whose match stands nearest to the end of the name.
 *
 * @param ask `region` at any level; `most` units at most, and `more` tells that there are others
 */
export async function searchUnits(
  db: Db | Tx,
  site: SiteId,
  ask: { readonly text: string; readonly region?: string; readonly most: number },
): Promise<FoundUnits> {
  const key = nameKey(ask.text);
  if (key === '') return { units: [], more: false };
  const parts = db
    .selectFrom('unit_name_part')
    .select(['unit_id', 'part'])
    .where('site_id', '=', site)
    .where('part', '>=', key)
    .where('part', '<', `${key}${LAST_CHARACTER}`)
    .orderBy('part')
    .orderBy('unit_id')
    .limit(MOST_LOOKED_AT)
    .as('parts');
  let query = db
    .selectFrom(parts)
    .innerJoin('unit', (join) => join.onRef('unit.id', '=', 'parts.unit_id').on('unit.site_id', '=', site))
    .select(['unit.id', 'unit.name', 'unit.region_code', sql<string>`min(parts.part)`.as('part')])
    .groupBy(['unit.id', 'unit.name', 'unit.region_code'])
    .orderBy('part')
    .orderBy('unit.id')
    .limit(ask.most + 1);
  if (ask.region !== undefined) {
    const code = cutCode(ask.region);
    query = query.where('unit.region_code', '>=', code).where('unit.region_code', '<', `${code}:`);
  }
  const rows = await query.execute();
  return { units: rows.slice(0, ask.most).map(toUnit), more: rows.length > ask.most };
}

const toUnit = (row: { id: string; name: string; region_code: string | null }): Unit => ({
  id: row.id,
  name: row.name,
  region: row.region_code,
});

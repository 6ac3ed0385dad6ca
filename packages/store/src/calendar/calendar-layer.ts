import type { PlainDate } from '@gongkai/kernel';
import type { CalendarDay, CalendarLayer, LayerLevel } from '@gongkai/law';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';

/** The notices that a site has brought in, every version of each, in the order in which they were published. */
export async function calendarLayers(db: Db | Tx, site: SiteId): Promise<readonly CalendarLayer[]> {
  const { rows } = await layerRows(db, { site });
  return rows.map(({ id, level, year, notice, known_from, region, days }) => ({
    id,
    level: level as LayerLevel,
    year,
    notice,
    knownFrom: known_from as PlainDate,
    ...(region === null ? {} : { region }),
    days: days as readonly CalendarDay[],
  }));
}

const layerRows = prepareQuery((db, { site }: { readonly site: SiteId }) =>
  db
    .selectFrom('calendar_layer')
    .select(['id', 'level', 'year', 'notice', 'known_from', 'region', 'days'])
    .where('site_id', '=', site)
    .orderBy('known_from')
    .orderBy('id'),
);

/** By which versions all open requests of the site were last counted; undefined where they never were. */
export async function countedByVersions(db: Db | Tx, site: SiteId): Promise<string | undefined> {
  const row = await db.selectFrom('calendar_count').select('versions').where('site_id', '=', site).executeTakeFirst();
  return row?.versions;
}

export async function putCountedVersions(tx: Tx, site: SiteId, versions: string, now: Date): Promise<void> {
  const columns = { versions, counted_at: now };
  await tx
    .insertInto('calendar_count')
    .values({ site_id: site, ...columns })
    .onConflict((conflict) => conflict.constraint('calendar_count_pk').doUpdateSet(columns))
    .execute();
}

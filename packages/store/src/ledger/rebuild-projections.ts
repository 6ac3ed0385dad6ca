import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Db } from '../database/database.ts';
import { eachEvent } from './each-event.ts';
import { PROJECTIONS, projectEvent } from './projections.ts';
import { toRecorded } from './read-stream.ts';

/**
 * Makes the rows of every projection of a site anew from its events, in one transaction: readers see the old rows until it is
 * done. Who wants to add events, to any site, waits meanwhile; that is for an evening, not for every day.
 *
 * @returns how many events were folded
 */
export function rebuildProjections(db: Db, site: SiteId): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`lock table ledger_head in share row exclusive mode`.execute(tx);
    for (const { tables } of Object.values(PROJECTIONS)) {
      for (const table of tables) await sql`delete from ${sql.table(table)} where site_id = ${site}`.execute(tx);
    }
    let folded = 0;
    for await (const row of eachEvent(tx, site)) {
      await projectEvent(tx, site, row.stream, toRecorded(row));
      folded += 1;
    }
    return folded;
  });
}

import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Db } from '../database/database.ts';

export type RequestCount = { readonly hits: number; readonly millisecondsLeft: number };

/** Old counts that each new one clears away: more than one, so that they become fewer. */
const SWEPT = 3;

/**
 * Counts one more request of a bucket within its window, which starts with the first. One statement, by the clock of the
 * database: all processes that share it count together.
 *
 * @param windowMs how long a window lasts, in milliseconds
 */
export async function countRequest(db: Db, site: SiteId, bucket: string, windowMs: number): Promise<RequestCount> {
  const counted = await sql<{ hits: number; left: number; fresh: boolean }>`
    insert into request_count as c (site_id, bucket, hits, window_ends)
    values (${site}, ${bucket}, 1, now() + ${windowMs} * interval '1 ms')
    on conflict (site_id, bucket) do update set
      hits = case when c.window_ends <= now() then 1 else least(c.hits + 1, 1000000000) end,
      window_ends = case when c.window_ends <= now() then excluded.window_ends else c.window_ends end
    returning hits, hits = 1 as fresh, (extract(epoch from window_ends - now()) * 1000)::integer as left
  `.execute(db);
  const [row] = counted.rows;
  if (row === undefined) throw new Error('an insert that returned nothing');
  if (row.fresh) await sweepCounts(db, site);
  // Of two at once the one that began first may find the window that the other has opened, and count from before it.
  return { hits: row.hits, millisecondsLeft: Math.min(windowMs, Math.max(1, row.left)) };
}

/** How many there are in the window that runs; none where none does. */
export async function readCount(db: Db, site: SiteId, bucket: string): Promise<RequestCount> {
  const { rows } = await sql<{ hits: number; left: number }>`
    select hits, (extract(epoch from window_ends - now()) * 1000)::integer as left from request_count
    where site_id = ${site} and bucket = ${bucket} and window_ends > now()
  `.execute(db);
  const [row] = rows;
  return { hits: row?.hits ?? 0, millisecondsLeft: Math.max(1, row?.left ?? 0) };
}

/** Takes one back that does not count after all, within the window in which it was counted. */
export async function takeBackCount(db: Db, site: SiteId, bucket: string): Promise<void> {
  await sql`
    update request_count set hits = hits - 1
    where site_id = ${site} and bucket = ${bucket} and hits > 0 and window_ends > now()
  `.execute(db);
}

async function sweepCounts(db: Db, site: SiteId): Promise<void> {
  await sql`
    delete from request_count where site_id = ${site} and bucket in (
      select bucket from request_count where site_id = ${site} and window_ends <= now()
      order by window_ends limit ${SWEPT} for update skip locked
    )
  `.execute(db);
}

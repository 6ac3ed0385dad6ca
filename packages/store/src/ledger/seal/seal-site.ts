import { sql } from 'kysely';
import type { SiteId } from '../../archive/site.ts';
import type { Db, Tx } from '../../database/database.ts';
import { sealHash } from './seal-hash.ts';

/** Streams in one seal: so few that those who write to them wait some milliseconds, and a check holds one seal in memory. */
export const SEAL_SIZE = 1000;

/** First half of the lock's number, to keep it apart from other locks on the same site. */
const SEAL_LOCK = 2;

/** The sites that have events no seal stands for yet. */
export async function sitesToSeal(db: Db): Promise<readonly SiteId[]> {
  const rows = await db
    .selectFrom('ledger_head')
    .select('site_id')
    .distinct()
    .whereRef('seq', '>', 'sealed_seq')
    .orderBy('site_id')
    .execute();
  return rows.map(({ site_id }) => site_id);
}

/**
 * Seals the ends of all streams of a site that have changed since its last seal, in seals of at most 1000 streams. A stream
 * that is being written to at this moment is left for the next time, so that nobody waits for a writer. Of programs that
 * seal one site at once, one does it and the others find nothing to do.
 *
 * @returns how many streams were sealed
 */
export async function sealSite(db: Db, site: SiteId, now: Date): Promise<number> {
  let sealed = 0;
  for (;;) {
    const streams = await db.transaction().execute((tx) => sealOnce(tx, site, now));
    sealed += streams;
    if (streams < SEAL_SIZE) return sealed;
  }
}

async function sealOnce(tx: Tx, site: SiteId, now: Date): Promise<number> {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${SEAL_LOCK}, ${site}) as mine`.execute(tx);
  if (rows[0]?.mine !== true) return 0;
  const entries = await tx
    .selectFrom('ledger_head')
    .select(['stream', 'seq', 'hash'])
    .where('site_id', '=', site)
    .whereRef('seq', '>', 'sealed_seq')
    .orderBy('stream')
    .limit(SEAL_SIZE)
    .forUpdate()
    .skipLocked()
    .execute();
  if (entries.length === 0) return 0;
  const last = await tx
    .selectFrom('ledger_seal')
    .select(['number', 'hash'])
    .where('site_id', '=', site)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const hash = sealHash({ site, number, sealedAt: now, previous: last?.hash, entries });
  await tx
    .insertInto('ledger_seal')
    .values({ site_id: site, number, sealed_at: now, entries: entries.length, previous_hash: last?.hash ?? null, hash })
    .execute();
  await tx
    .insertInto('ledger_seal_entry')
    .values(entries.map((entry) => ({ site_id: site, number, ...entry })))
    .execute();
  await sql`
    update ledger_head set sealed_seq = seq
    where site_id = ${site} and stream = any(${entries.map(({ stream }) => stream)}::text[])`.execute(tx);
  return entries.length;
}

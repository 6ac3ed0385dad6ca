import { sql } from 'kysely';
import type { SiteId } from '../../archive/site.ts';
import type { Db, Tx } from '../../database/database.ts';
import { eachEvent } from '../each-event.ts';
import type { LedgerBreak } from './ledger-break.ts';
import { peekable } from './peekable.ts';
import { verifySeals, type Witness } from './verify-seals.ts';
import { verifyStream, type HeadRow, type SealEntryRow } from './verify-stream.ts';

export type VerifyAsk = {
  /** One site only. */
  readonly site?: SiteId;
  /** A seal that was noted elsewhere. */
  readonly witness?: Witness;
};

export type SiteVerified = {
  readonly site: SiteId;
  readonly streams: number;
  readonly events: number;
  readonly seals: number;
  /** Of the last seal: to be noted elsewhere. */
  readonly witness?: Witness;
  /** How many streams and seals are broken. */
  readonly broken: number;
  /** The first break of each, in the order of streams, then seals; the first hundred of them. */
  readonly breaks: readonly LedgerBreak[];
};

/** Breaks that are told; where there are more, the number tells of it. */
const MOST_BREAKS = 100;

/**
 * Proves every stream, head and seal as they are at one moment, while others go on writing. What is in memory does not grow with the
 * ledger. The events after the last seal are held together by their own chain and head alone: who may rewrite all three leaves
 * no trace there.
 *
 * @returns one row for each site that has a ledger, or was asked for
 */
export function verifyLedger(db: Db, ask: VerifyAsk = {}): Promise<readonly SiteVerified[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const sites = ask.site === undefined ? await sitesWithLedger(tx) : [ask.site];
      const verified: SiteVerified[] = [];
      for (const site of sites) verified.push(await verifySite(tx, site, ask.witness));
      return verified;
    });
}

async function sitesWithLedger(tx: Tx): Promise<readonly SiteId[]> {
  // Not the table of sites: what was planted under another number is to be found as well.
  const { rows } = await sql<{ site: SiteId }>`
    select site_id as site from ledger_event union select site_id from ledger_head union select site_id from ledger_seal
    order by 1`.execute(tx);
  return rows.map(({ site }) => site);
}

async function verifySite(tx: Tx, site: SiteId, witness: Witness | undefined): Promise<SiteVerified> {
  const seals = await verifySeals(tx, site, witness);
  const events = await peekable(eachEvent(tx, site));
  const heads = await peekable(eachHead(tx, site));
  const entries = await peekable(eachSealEntry(tx, site));
  const breaks: LedgerBreak[] = [];
  const brokenSeals = new Set(seals.broken);
  let [streams, read, broken] = [0, 0, 0];
  for (;;) {
    // Names are plain letters (a constraint sees to it), so that they stand here in the order of the database.
    const [stream] = [events.here, heads.here, entries.here].flatMap((row) => row?.stream ?? []).toSorted();
    if (stream === undefined) break;
    const head = heads.here?.stream === stream ? heads.here : undefined;
    const { finding, events: count, sealsGone } = await verifyStream(stream, { events, entries, head }, seals.broken);
    if (head !== undefined) await heads.step();
    if (sealsGone && seals.broken.size === 0) brokenSeals.add(seals.seals + 1);
    [streams, read] = [streams + 1, read + count];
    if (finding === undefined) continue;
    broken += 1;
    if (breaks.length < MOST_BREAKS) breaks.push({ site, stream, ...finding });
  }
  const sealBreaks = [...brokenSeals].map((seal): LedgerBreak => ({ what: 'seal', site, seal }));
  return {
    site,
    streams,
    events: read,
    seals: seals.seals,
    ...(seals.last === undefined ? {} : { witness: seals.last }),
    broken: broken + brokenSeals.size,
    breaks: [...breaks, ...sealBreaks].slice(0, MOST_BREAKS),
  };
}

const BATCH = 1000;

async function* eachHead(tx: Tx, site: SiteId): AsyncGenerator<HeadRow> {
  let after = '';
  for (;;) {
    const rows = await tx
      .selectFrom('ledger_head')
      .select(['stream', 'seq', 'hash', 'sealed_seq'])
      .where('site_id', '=', site)
      .where('stream', '>', after)
      .orderBy('stream')
      .limit(BATCH)
      .execute();
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.stream ?? '';
  }
}

async function* eachSealEntry(tx: Tx, site: SiteId): AsyncGenerator<SealEntryRow> {
  let after: SealEntryRow | undefined;
  for (;;) {
    let query = tx.selectFrom('ledger_seal_entry').select(['stream', 'number', 'seq', 'hash']).where('site_id', '=', site);
    if (after !== undefined) query = query.where(sql<boolean>`(stream, number) > (${after.stream}, ${after.number})`);
    const rows = await query.orderBy('stream').orderBy('number').limit(BATCH).execute();
    yield* rows;
    after = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}

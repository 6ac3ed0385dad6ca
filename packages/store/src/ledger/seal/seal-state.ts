import type { SiteId } from '../../archive/site.ts';
import type { Db, Tx } from '../../database/database.ts';
import type { Witness } from '../verify/verify-seals.ts';

/** How far the ledger of a site is sealed. */
export type SealState = {
  /** The last seal, to be noted elsewhere, and when it was made; null before the first. */
  readonly last: (Witness & { readonly sealedAt: Date }) | null;
  /** Streams with events that no seal stands for yet. */
  readonly unsealed: number;
};

export async function sealState(db: Db | Tx, site: SiteId): Promise<SealState> {
  const last = await db
    .selectFrom('ledger_seal')
    .select(['number', 'sealed_at', 'hash'])
    .where('site_id', '=', site)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { streams } = await db
    .selectFrom('ledger_head')
    .select((count) => count.fn.countAll<string>().as('streams'))
    .where('site_id', '=', site)
    .whereRef('seq', '>', 'sealed_seq')
    .executeTakeFirstOrThrow();
  return {
    last: last === undefined ? null : { site, number: last.number, hash: last.hash.toString('hex'), sealedAt: last.sealed_at },
    unsealed: Number(streams),
  };
}

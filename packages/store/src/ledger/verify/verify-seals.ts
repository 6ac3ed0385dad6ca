import type { SiteId } from '../../archive/site.ts';
import type { Tx } from '../../database/database.ts';
import { sealHash } from '../seal/seal-hash.ts';

/** What is noted elsewhere of a seal, to be held against the ledger later: it cannot be rewritten with it. */
export type Witness = { readonly site: SiteId; readonly number: number; readonly hash: string };

export type SealsFound = { readonly seals: number; readonly broken: ReadonlySet<number>; readonly last: Witness | undefined };

/** Holds every seal of a site against its entries and the seal before it. */
export async function verifySeals(tx: Tx, site: SiteId, witness: Witness | undefined): Promise<SealsFound> {
  const broken = new Set<number>();
  let previous: Buffer | undefined;
  let expected = 1;
  let seals = 0;
  for (;;) {
    const seal = await tx
      .selectFrom('ledger_seal')
      .select(['number', 'sealed_at', 'entries', 'previous_hash', 'hash'])
      .where('site_id', '=', site)
      .where('number', '>=', expected)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    if (seal === undefined) break;
    // Where one is missing, it is the missing one that is named, and the chain goes on behind it.
    if (seal.number !== expected) broken.add(expected);
    else if (!(previous?.equals(seal.previous_hash ?? EMPTY) ?? seal.previous_hash === null)) broken.add(seal.number);
    const entries = await tx
      .selectFrom('ledger_seal_entry')
      .select(['stream', 'seq', 'hash'])
      .where('site_id', '=', site)
      .where('number', '=', seal.number)
      .orderBy('stream')
      .execute();
    const before = seal.previous_hash ?? undefined;
    const hash = sealHash({ site, number: seal.number, sealedAt: seal.sealed_at, previous: before, entries });
    const noted = witness?.site === site && witness.number === seal.number ? witness.hash : undefined;
    if (!hash.equals(seal.hash) || entries.length !== seal.entries || (noted !== undefined && noted !== hash.toString('hex')))
      broken.add(seal.number);
    seals += 1;
    previous = seal.hash;
    expected = seal.number + 1;
  }
  if (witness?.site === site && witness.number >= expected) broken.add(witness.number);
  const last = previous && { site, number: expected - 1, hash: previous.toString('hex') };
  return { seals, broken, last };
}

const EMPTY = Buffer.alloc(0);

import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Phrasing } from '@gongkai/requests';
import type { UnitId } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import type { Actor } from '../ledger/stream-kinds.ts';

/** An entry with the unit whose it is, and who made it when. */
export type KeptPhrasing = Phrasing & {
  readonly unit: UnitId;
  readonly seq: number;
  readonly setOn: PlainDate;
  readonly setAt: Date;
  readonly by: Actor;
};

type Asked = { readonly site: SiteId; readonly units: readonly UnitId[]; readonly letter?: string };

/** What each of the units has said of its letters, or of one, in the order in which it was said: a list for each, as they were asked for. */
export async function phrasingsOfUnits(
  db: Db | Tx,
  { site, units, letter }: Asked,
): Promise<readonly (readonly KeptPhrasing[])[]> {
  const { rows } = await phrasingRows(db, { site, units, letter: letter ?? null });
  // Only the projection writes these rows, from checked events: they are taken at their word.
  const said = rows.map((row): KeptPhrasing => ({
    unit: row.unit_id,
    seq: row.seq,
    letter: row.letter as Phrasing['letter'],
    part: row.part as Phrasing['part'],
    text: row.text,
    from: row.from_on as PlainDate,
    setOn: row.set_on as PlainDate,
    setAt: row.set_at,
    by: row.set_by as Actor,
  }));
  return units.map((unit) => said.filter((each) => each.unit === unit));
}

const phrasingRows = prepareQuery(
  (db, { site, units, letter }: { readonly site: SiteId; readonly units: readonly UnitId[]; readonly letter: string | null }) =>
    db
      .selectFrom('letter_phrasing')
      .select(['unit_id', 'seq', 'letter', 'part', 'text', 'from_on', 'set_on', 'set_at', 'set_by'])
      .where('site_id', '=', site)
      .where(sql<boolean>`unit_id = any (${units})`)
      .where(sql<boolean>`(${letter}::text is null or letter = ${letter})`)
      .orderBy('unit_id')
      .orderBy('seq'),
);

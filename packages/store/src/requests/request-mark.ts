import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';

export type MarkKind = 'submission' | 'tracking' | 'party';
export type Marked = { readonly request: string; readonly party?: string };

/** Keeps a mark. False where there is one like it; who puts the same at once waits for the first one's transaction. */
export async function putRequestMark(
  tx: Tx,
  site: SiteId,
  { kind, mark, on, request, party }: Marked & { readonly kind: MarkKind; readonly mark: Uint8Array; readonly on: PlainDate },
): Promise<boolean> {
  const put = await addMark(tx, { site, kind, mark: Buffer.from(mark), request, party: party ?? null, on });
  return put.numAffectedRows === 1n;
}

type NewMark = {
  readonly site: SiteId;
  readonly kind: MarkKind;
  readonly mark: Buffer;
  readonly request: string;
  readonly party: string | null;
  readonly on: PlainDate;
};

const addMark = prepareQuery((db, { site, kind, mark, request, party, on }: NewMark) =>
  db
    .insertInto('request_mark')
    .values({ site_id: site, kind, mark, request_id: request, party_id: party, made_on: on })
    .onConflict((conflict) => conflict.constraint('request_mark_pk').doNothing()),
);

/** What is found by one of the marks, the same under each key of the site; at most one is there. One look-up, whatever is found. */
export async function findRequestMark(
  db: Db | Tx,
  site: SiteId,
  kind: MarkKind,
  marks: readonly Uint8Array[],
): Promise<(Marked & { readonly mark: Uint8Array }) | undefined> {
  const { rows } = await markRows(db, { site, kind, marks: marks.map((mark) => Buffer.from(mark)) });
  const [row] = rows;
  return row && { mark: row.mark, request: row.request_id, ...(row.party_id === null ? {} : { party: row.party_id }) };
}

type MarksAsked = { readonly site: SiteId; readonly kind: MarkKind; readonly marks: readonly Buffer[] };

const markRows = prepareQuery((db, { site, kind, marks }: MarksAsked) =>
  db
    .selectFrom('request_mark')
    .select(['mark', 'request_id', 'party_id'])
    .where('site_id', '=', site)
    .where('kind', '=', kind)
    .where(sql<boolean>`mark = any (${marks}::bytea[])`),
);

/** Takes away by which codes a request was found, those of one kind: it is given a new one, or is forgotten. */
export async function dropRequestMarks(tx: Tx, site: SiteId, request: string, kind: MarkKind): Promise<void> {
  await tx
    .deleteFrom('request_mark')
    .where('site_id', '=', site)
    .where('request_id', '=', request)
    .where('kind', '=', kind)
    .execute();
}

/** Is there a code with which a party of a request can answer? */
export async function hasPartyMark(
  db: Db | Tx,
  site: SiteId,
  { request, party }: { readonly request: string; readonly party: string },
): Promise<boolean> {
  const mark = await db
    .selectFrom('request_mark')
    .select('request_id')
    .where('site_id', '=', site)
    .where('request_id', '=', request)
    .where('kind', '=', 'party')
    .where('party_id', '=', party)
    .limit(1)
    .executeTakeFirst();
  return mark !== undefined;
}

/** Takes away every code of one party of a request. */
export async function dropPartyMarks(
  tx: Tx,
  site: SiteId,
  { request, party }: { readonly request: string; readonly party: string },
): Promise<void> {
  await tx
    .deleteFrom('request_mark')
    .where('site_id', '=', site)
    .where('request_id', '=', request)
    .where('kind', '=', 'party')
    .where('party_id', '=', party)
    .execute();
}

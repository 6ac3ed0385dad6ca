import type { PlainDate } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import type { SealedRecordTable } from '../schema/schema.data.ts';

/** What of a record has to be there to open it. */
export type RecordSeal = {
  readonly keyId: string;
  readonly wrapped: Uint8Array;
  readonly sealed: Uint8Array;
  readonly size: number;
  readonly sha256: string;
};

/** A sealed record and whose it is. `seal` is gone where it was erased. */
export type KeptRecord = {
  readonly site: SiteId;
  readonly id: string;
  /** The stream whose events name it: `request/…`. */
  readonly stream: string;
  /** What it holds: `application`, `note`, … */
  readonly kind: string;
  readonly sha256: string;
  readonly createdOn: PlainDate;
  readonly erasedOn?: PlainDate;
  readonly seal?: RecordSeal;
};

export type NewRecord = RecordSeal & Pick<KeptRecord, 'id' | 'stream' | 'kind' | 'createdOn'>;

export async function putSealedRecord(tx: Tx, site: SiteId, record: NewRecord): Promise<void> {
  const { id, stream, kind, keyId, wrapped, sealed, size, sha256, createdOn } = record;
  await addRecord(tx, {
    site_id: site,
    id,
    stream,
    kind,
    key_id: keyId,
    wrapped: Buffer.from(wrapped),
    sealed: Buffer.from(sealed),
    size,
    sha256,
    created_on: createdOn,
  });
}

type RecordRow = Omit<SealedRecordTable, 'erased_on'>;

const addRecord = prepareQuery((db, row: RecordRow) => db.insertInto('sealed_record').values(row));

/** Records of one stream, those that are asked for or all; erased ones without their seal. */
export async function sealedRecords(
  db: Db | Tx,
  site: SiteId,
  stream: string,
  ids?: readonly string[],
): Promise<readonly KeptRecord[]> {
  let query = db.selectFrom('sealed_record').selectAll().where('site_id', '=', site).where('stream', '=', stream);
  if (ids !== undefined) query = query.where('id', 'in', ids.length === 0 ? [''] : [...ids]);
  const rows = await query.orderBy('id').execute();
  return rows.map(toRecord);
}

/** Takes key and bytes of a record away for good. False where it was not there, or erased before. */
export async function eraseSealedRecord(
  tx: Tx,
  site: SiteId,
  { stream, id, on }: { readonly stream: string; readonly id: string; readonly on: PlainDate },
): Promise<boolean> {
  const done = await tx
    .updateTable('sealed_record')
    .set({ key_id: null, wrapped: null, sealed: null, erased_on: on })
    .where('site_id', '=', site)
    .where('stream', '=', stream)
    .where('id', '=', id)
    .where('erased_on', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** One record for each key that any is wrapped with: what a ring has to be able to open. */
export async function oneRecordOfEachKey(db: Db | Tx): Promise<readonly KeptRecord[]> {
  const rows = await db
    .selectFrom('sealed_record')
    .distinctOn('key_id')
    .selectAll()
    .where('key_id', 'is not', null)
    .orderBy('key_id')
    .orderBy('site_id')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Records that are wrapped with another key than the one given, held against other rotations until the transaction ends. */
export async function recordsToRewrap(tx: Tx, keyId: string, most: number): Promise<readonly KeptRecord[]> {
  const rows = await tx
    .selectFrom('sealed_record')
    .selectAll()
    .where(({ or, eb }) => or([eb('key_id', '<', keyId), eb('key_id', '>', keyId)]))
    .orderBy('key_id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toRecord);
}

export async function rewrapRecord(
  tx: Tx,
  { site, id }: Pick<KeptRecord, 'site' | 'id'>,
  { keyId, wrapped }: Pick<RecordSeal, 'keyId' | 'wrapped'>,
): Promise<void> {
  await tx
    .updateTable('sealed_record')
    .set({ key_id: keyId, wrapped: Buffer.from(wrapped) })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .execute();
}

/** How many records are still wrapped with another key. */
export async function countRecordsToRewrap(db: Db | Tx, keyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('sealed_record')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('key_id', 'is not', null)
    .where('key_id', '!=', keyId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Records that can be opened, in the order of site and id, after the one given; a page of them. */
export async function recordsAfter(
  db: Db | Tx,
  after: Pick<KeptRecord, 'site' | 'id'> | undefined,
  most: number,
): Promise<readonly KeptRecord[]> {
  const { site, id } = after ?? { site: -1, id: '' };
  const rows = await db
    .selectFrom('sealed_record')
    .selectAll()
    .where('erased_on', 'is', null)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('site_id', 'id'), '>', tuple(site, id)))
    .orderBy('site_id')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(toRecord);
}

const toRecord = (row: SealedRecordTable): KeptRecord => ({
  site: row.site_id,
  id: row.id,
  stream: row.stream,
  kind: row.kind,
  sha256: row.sha256,
  createdOn: row.created_on as PlainDate,
  ...(row.erased_on === null ? {} : { erasedOn: row.erased_on as PlainDate }),
  ...(row.key_id === null || row.wrapped === null || row.sealed === null
    ? {}
    : { seal: { keyId: row.key_id, wrapped: row.wrapped, sealed: row.sealed, size: row.size, sha256: row.sha256 } }),
});

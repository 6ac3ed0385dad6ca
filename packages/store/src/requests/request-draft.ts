import type { PlainDate } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** A form that is saved and not sent, or was sent; what stands in it is a sealed record. */
export type DraftRow = {
  readonly site: SiteId;
  readonly id: string;
  readonly formMark: Uint8Array;
  readonly codeMark: Uint8Array;
  readonly saves: number;
  readonly savedAt: Date;
  readonly keptUntil: PlainDate;
  /** Absent where it was sent. */
  readonly record?: string;
  readonly sentOn?: PlainDate;
};

/** Keeps a draft. False where the form has one; who puts the same at once waits for the first one's transaction. */
export async function putDraft(
  tx: Tx,
  draft: Omit<DraftRow, 'saves' | 'sentOn'> & { readonly record: string },
): Promise<boolean> {
  const { site, id, formMark, codeMark, record, savedAt, keptUntil } = draft;
  const put = await tx
    .insertInto('request_draft')
    .values({
      site_id: site,
      id,
      form_mark: Buffer.from(formMark),
      code_mark: Buffer.from(codeMark),
      saves: 1,
      record_id: record,
      saved_at: savedAt,
      kept_until: keptUntil,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return put.numInsertedOrUpdatedRows === 1n;
}

/** The draft of a form or of a code, by the marks under each key of the site; held against others until the transaction ends where a form is asked for. */
export async function draftOf(
  tx: Db | Tx,
  site: SiteId,
  by: { readonly form: readonly Uint8Array[] } | { readonly code: readonly Uint8Array[] },
): Promise<DraftRow | undefined> {
  const [column, marks] = 'form' in by ? (['form_mark', by.form] as const) : (['code_mark', by.code] as const);
  const query = tx
    .selectFrom('request_draft')
    .selectAll()
    .where('site_id', '=', site)
    .where(
      column,
      'in',
      marks.map((mark) => Buffer.from(mark)),
    );
  const row = await ('form' in by ? query.forUpdate() : query).executeTakeFirst();
  return (
    row && {
      site: row.site_id,
      id: row.id,
      formMark: row.form_mark,
      codeMark: row.code_mark,
      saves: row.saves,
      savedAt: row.saved_at,
      keptUntil: row.kept_until as PlainDate,
      ...(row.record_id === null ? {} : { record: row.record_id }),
      ...(row.sent_on === null ? {} : { sentOn: row.sent_on as PlainDate }),
    }
  );
}

/** It was saved once more. */
export async function saveDraftAgain(
  tx: Tx,
  { site, id }: Pick<DraftRow, 'site' | 'id'>,
  { record, savedAt, keptUntil }: Pick<DraftRow, 'savedAt' | 'keptUntil'> & { readonly record: string },
): Promise<void> {
  await tx
    .updateTable('request_draft')
    .set(({ eb }) => ({ record_id: record, saves: eb('saves', '+', 1), saved_at: savedAt, kept_until: keptUntil }))
    .where('site_id', '=', site)
    .where('id', '=', id)
    .execute();
}

/** A request was made of it; nothing but that is kept. */
export async function markDraftSent(tx: Tx, { site, id }: Pick<DraftRow, 'site' | 'id'>, on: PlainDate): Promise<void> {
  await tx
    .updateTable('request_draft')
    .set({ record_id: null, sent_on: on })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .execute();
}

/** Of all sites: drafts whose time is over, held against others until the transaction ends. */
export async function draftsOver(
  tx: Tx,
  before: PlainDate,
  most: number,
): Promise<readonly (Pick<DraftRow, 'site' | 'id'> & { readonly record: string | null })[]> {
  const rows = await tx
    .selectFrom('request_draft')
    .select(['site_id', 'id', 'record_id'])
    .where('kept_until', '<', before)
    .orderBy('kept_until')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ site_id, id, record_id }) => ({ site: site_id, id, record: record_id }));
}

export async function dropDraft(tx: Tx, { site, id }: Pick<DraftRow, 'site' | 'id'>): Promise<void> {
  await tx.deleteFrom('request_draft').where('site_id', '=', site).where('id', '=', id).execute();
}

/** Files of the form wait as long as its draft does. */
export async function keepUploadsUntil(tx: Tx, site: SiteId, marks: readonly Uint8Array[], until: PlainDate): Promise<void> {
  await tx
    .updateTable('request_upload')
    .set({ kept_until: until })
    .where('site_id', '=', site)
    .where(
      'form_mark',
      'in',
      marks.map((mark) => Buffer.from(mark)),
    )
    .where('kept_until', '<', until)
    .execute();
}

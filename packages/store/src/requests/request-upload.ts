import type { PlainDate } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** Says of a file that is about to come in which form it is for, and until when it waits for that form to be sent. */
export async function putRequestUpload(
  db: Db | Tx,
  site: SiteId,
  {
    file,
    mark,
    keptUntil,
    provesIdentity,
  }: {
    readonly file: string;
    readonly mark: Uint8Array;
    readonly keptUntil: PlainDate;
    readonly provesIdentity: boolean;
  },
): Promise<void> {
  await db
    .insertInto('request_upload')
    .values({
      site_id: site,
      file_id: file,
      form_mark: Buffer.from(mark),
      kept_until: keptUntil,
      proves_identity: provesIdentity,
    })
    .execute();
}

/** The files of a form that are there, with their names, in the order of their coming. */
export async function uploadsOfForm(
  db: Db | Tx,
  site: SiteId,
  marks: readonly Uint8Array[],
): Promise<
  readonly { readonly file: string; readonly name: string; readonly attached: boolean; readonly provesIdentity: boolean }[]
> {
  const rows = await db
    .selectFrom('request_upload as u')
    .innerJoin('kept_file as f', (join) => join.onRef('f.site_id', '=', 'u.site_id').onRef('f.id', '=', 'u.file_id'))
    .innerJoin('file_lock as l', (join) =>
      join.onRef('l.site_id', '=', 'u.site_id').onRef('l.file_id', '=', 'u.file_id').on('l.variant', '=', 'original'),
    )
    .select(['u.file_id', 'u.attached', 'u.proves_identity', 'l.name'])
    .where('u.site_id', '=', site)
    .where('f.state', '!=', 'discarded')
    .where(
      'u.form_mark',
      'in',
      marks.map((mark) => Buffer.from(mark)),
    )
    .orderBy('u.file_id')
    .execute();
  return rows.map(({ file_id, name, attached, proves_identity }) => ({
    file: file_id,
    name,
    attached,
    provesIdentity: proves_identity,
  }));
}

/** They have come in with a request. */
export async function attachUploads(tx: Tx, site: SiteId, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  await tx
    .updateTable('request_upload')
    .set({ attached: true })
    .where('site_id', '=', site)
    .where('file_id', 'in', [...files])
    .execute();
}

/** It did not come in, or was taken back. */
export async function dropUpload(db: Db | Tx, site: SiteId, file: string): Promise<void> {
  await db.deleteFrom('request_upload').where('site_id', '=', site).where('file_id', '=', file).execute();
}

/** Of all sites: files of forms whose time is over. */
export async function uploadsOver(
  db: Db,
  before: PlainDate,
  most: number,
): Promise<readonly { readonly site: SiteId; readonly file: string; readonly attached: boolean }[]> {
  const rows = await db
    .selectFrom('request_upload')
    .select(['site_id', 'file_id', 'attached'])
    .where('kept_until', '<', before)
    .orderBy('kept_until')
    .limit(most)
    .execute();
  return rows.map(({ site_id, file_id, attached }) => ({ site: site_id, file: file_id, attached }));
}

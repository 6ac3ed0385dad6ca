import { addDays, fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { dropUpload, putRequestUpload, uploadsOfForm, type SiteId } from '@gongkai/store';
import type { KeysRefused, Vault } from '@gongkai/vault';
import { discardFile } from '../files/discard-file.ts';
import { receiveFile, type ReceiveRefused } from '../files/receive-file.ts';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { siteSettings } from '../settings/site-settings.ts';
import type { RequestDeps } from './request-deps.ts';
import { markOf, marksOf } from './request-marks.ts';
import { MOST_ATTACHMENTS } from './submit-request.ts';

type UploadDeps = Pick<RequestDeps, 'db'> & { readonly vault: Vault };

/** The form that a file is for: whoever has its key, which stands in the page alone. */
export type OfForm = { readonly unit: string; readonly formKey: string };

export type KeepUploadAsk = OfForm & {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Put in as the proof of identity that art. 29 asks for. */
  readonly provesIdentity?: boolean;
};

export type KeepUploadRefused = ReceiveRefused | KeysRefused | Failure<'request.too-many-files'>;

/**
 * A file that comes with the form of somebody who has not signed in: sealed in the vault at once, so that whatever is wrong with the form
 * it need not be chosen again. It belongs to the form by a keyed hash of the form's key.
 */
export async function keepUpload(
  { db, vault }: UploadDeps,
  acting: Acting,
  { unit, formKey, name, content, provesIdentity = false }: KeepUploadAsk,
): Promise<Result<{ readonly file: string }, KeepUploadRefused>> {
  const { site, now, today } = acting;
  const keys = await vault.readKeys();
  if (!keys.ok) return keys;
  const there = await uploadsOfForm(db, site, marksOf(vault.ring(), site, 'upload', formKey));
  if (there.length >= MOST_ATTACHMENTS) return fail({ code: 'request.too-many-files', params: { most: MOST_ATTACHMENTS } });
  const file = newId(now);
  const { uploadDays } = (await siteSettings(db, site)).on(today);
  // The row before the bytes: what a crash leaves in between is found by the row and goes with it.
  const mark = markOf(vault.ring(), site, 'upload', formKey);
  await putRequestUpload(db, site, { file, mark, keptUntil: addDays(today, uploadDays), provesIdentity });
  const received = await receiveFile(db, vault, {
    site,
    id: file,
    name,
    unit,
    purpose: 'case',
    content,
    by: { actor: 'public' },
    now,
  });
  if (received.ok) return ok({ file });
  await dropUpload(db, site, file);
  return received;
}

/** What has come with a form so far. */
export async function listUploads(
  { db, vault }: Pick<RequestDeps, 'db' | 'vault'>,
  site: SiteId,
  formKey: string,
): Promise<readonly { readonly file: string; readonly name: string; readonly provesIdentity: boolean }[]> {
  if (formKey === '') return [];
  return uploadsOfForm(db, site, marksOf(vault.ring(), site, 'upload', formKey));
}

/** Takes a file back that has not become part of a request; one that is not of this form, or is not there, is left alone. */
export async function removeUpload({ db, vault }: UploadDeps, acting: Acting, formKey: string, file: string): Promise<void> {
  const { site, now } = acting;
  const there = await uploadsOfForm(db, site, marksOf(vault.ring(), site, 'upload', formKey));
  if (!there.some((each) => each.file === file && !each.attached)) return;
  await discardFile(db, vault, { site, id: file, by: { actor: 'public' }, why: 'withdrawn', now });
  await dropUpload(db, site, file);
}

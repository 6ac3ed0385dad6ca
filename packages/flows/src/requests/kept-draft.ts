import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { ApplicationForm } from '@gongkai/requests';
import { eraseSealedRecord, putSealedRecord, sealedRecords, type DraftRow, type SiteId, type Tx } from '@gongkai/store';
import { sealRecord } from '@gongkai/vault';
import { newId } from '../people/new-id.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openKept } from './seal-text.ts';

/** A form as it was left, sealed: what was typed, whom it is for, and its own key, which leads to its files. */
export type KeptDraft = { readonly unit: string; readonly formKey: string; readonly values: ApplicationForm };

const streamOf = (id: string) => `draft/${id}`;

/** Seals a form for its draft; the id of the record. */
export async function putDraftText(
  tx: Tx,
  { vault }: Pick<RequestDeps, 'vault'>,
  at: { readonly site: SiteId; readonly draft: string; readonly now: Date; readonly today: PlainDate },
  kept: KeptDraft,
): Promise<string> {
  const id = newId(at.now);
  const sealed = await sealRecord(vault, { site: at.site, record: id }, JSON.stringify(kept));
  await putSealedRecord(tx, at.site, { ...sealed, id, kind: 'draft', stream: streamOf(at.draft), createdOn: at.today });
  return id;
}

/** The form of a draft, opened. Whoever shows it has to have recorded that. */
export async function openDraft(
  tx: Tx,
  deps: Pick<RequestDeps, 'vault'>,
  { site, id, record }: Pick<DraftRow, 'site' | 'id'> & { readonly record: string },
): Promise<Result<KeptDraft, RequestRefused>> {
  const [kept] = await sealedRecords(tx, site, streamOf(id), [record]);
  if (!kept) return fail({ code: 'record.missing' });
  const opened = await openKept(deps.vault, kept);
  return opened.ok ? ok(JSON.parse(opened.value.text) as KeptDraft) : opened;
}

/** Takes away for good what stood in it. */
export async function eraseDraftText(tx: Tx, draft: Pick<DraftRow, 'site' | 'id' | 'record'>, on: PlainDate): Promise<void> {
  if (draft.record !== undefined) await eraseSealedRecord(tx, draft.site, { stream: streamOf(draft.id), id: draft.record, on });
}

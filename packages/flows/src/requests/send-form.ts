import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { ApplicationForm } from '@gongkai/requests';
import { draftOf, markDraftSent, type DraftRow, type Tx } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { eraseDraftText, openDraft } from './kept-draft.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';
import { changed, sameForm, type DraftChanged } from './save-draft.ts';
import { submitRequest, type SubmissionReceipt, type SubmitRequestAsk, type SubmitRequestRefused } from './submit-request.ts';

export type SendFormAsk = Pick<SubmitRequestAsk, 'unit' | 'form' | 'attachments' | 'identity'> & {
  readonly clientKey: string;
  /** How often the form had been saved as a draft when its page was made; 0 where the page knows of none. */
  readonly seen: number;
};

export type SendFormRefused = SubmitRequestRefused | DraftRefused;
type DraftRefused = RequestRefused | DraftChanged | Failure<'draft.sent'>;

/**
 * The form of the public is sent. Where it was saved as a draft, that is erased in the same transaction; who sends over what was saved
 * elsewhere meanwhile is shown that first, and a draft is sent once, from whichever page: the same words come to the same receipt.
 */
export function sendForm(
  deps: RequestDeps,
  acting: Acting,
  ask: SendFormAsk,
): Promise<Result<SubmissionReceipt, SendFormRefused>> {
  const { seen, ...form } = ask;
  return submitRequest<DraftRefused>(deps, acting, { ...form, route: 'web', days: {} }, async (tx) => {
    const draft = await draftOf(tx, acting.site, { form: marksOf(deps.vault.ring(), acting.site, 'draftForm', ask.clientKey) });
    if (!draft) return ok(undefined);
    const refused = await refusedByDraft(tx, deps, draft, { form: ask.form, seen });
    if (refused) return fail(refused);
    await eraseDraftText(tx, draft, acting.today);
    await markDraftSent(tx, draft, acting.today);
    return ok(undefined);
  });
}

async function refusedByDraft(
  tx: Tx,
  deps: RequestDeps,
  draft: DraftRow,
  { form, seen }: { readonly form: ApplicationForm; readonly seen: number },
): Promise<DraftRefused | undefined> {
  if (draft.record === undefined) return { code: 'draft.sent', params: { on: draft.sentOn ?? '' } };
  if (seen === draft.saves) return undefined;
  const there = await openDraft(tx, deps, { ...draft, record: draft.record });
  if (!there.ok) return there.failure;
  return sameForm(there.value.values, form) ? undefined : changed(draft, there.value);
}

import { addDays, fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { trackingCode, type ApplicationForm } from '@gongkai/requests';
import {
  draftOf,
  keepUploadsUntil,
  putDraft,
  saveDraftAgain,
  transact,
  uploadsOfForm,
  type DraftRow,
  type Tx,
} from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { siteSettings } from '../settings/site-settings.ts';
import { newId } from '../people/new-id.ts';
import { eraseDraftText, openDraft, putDraftText, type KeptDraft } from './kept-draft.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { markOf, marksOf } from './request-marks.ts';

export type SaveDraftAsk = {
  readonly unit: string;
  /** The key of the form, which stands in the page alone. */
  readonly formKey: string;
  readonly values: ApplicationForm;
  /** How often it had been saved when the page was made; 0 where the page knows of no draft. */
  readonly seen: number;
};

export type SavedDraft = {
  readonly saves: number;
  /** Nothing is kept after that day. */
  readonly keptUntil: PlainDate;
  /** With which it is opened elsewhere: only where it was saved for the first time, for nobody can look it up again. */
  readonly code?: string;
};

/** It was saved elsewhere after the page was made: when, and what stands there. */
export type DraftChanged = Failure<'draft.changed'> & {
  readonly saves: number;
  readonly savedAt: Date;
  readonly values: ApplicationForm;
};

export type SaveDraftRefused = RequestRefused | DraftChanged | Failure<'draft.empty' | 'draft.sent' | 'request.client-key-short'>;

const SHORTEST_KEY = 16;

/**
 * Keeps a form that is filled in half, sealed, for whoever has its code. The code follows from the key of the form: saved twice it is one
 * draft, and a page that was lost on the way is made again. Who saves over what was saved elsewhere meanwhile is shown that first.
 */
export async function saveDraft(
  deps: RequestDeps,
  acting: Acting,
  ask: SaveDraftAsk,
): Promise<Result<SavedDraft, SaveDraftRefused>> {
  const { site, now, today } = acting;
  if (ask.formKey.length < SHORTEST_KEY) return fail({ code: 'request.client-key-short', params: { least: SHORTEST_KEY } });
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  const ring = deps.vault.ring();
  const marks = { form: marksOf(ring, site, 'draftForm', ask.formKey), upload: marksOf(ring, site, 'upload', ask.formKey) };
  const kept: KeptDraft = { unit: ask.unit, formKey: ask.formKey, values: ask.values };
  return transact(deps.db, async (tx): Promise<Result<SavedDraft, SaveDraftRefused>> => {
    const keptUntil = addDays(today, (await siteSettings(tx, site)).on(today).draftDays);
    const files = await uploadsOfForm(tx, site, marks.upload);
    if (files.length === 0 && isBlank(ask.values)) return fail({ code: 'draft.empty' });
    const before = await draftOf(tx, site, { form: marks.form });
    await keepUploadsUntil(tx, site, marks.upload, keptUntil);
    if (before) return saveOver(tx, deps, acting, before, { kept, seen: ask.seen, keptUntil });
    const draft = newId(now);
    const record = await putDraftText(tx, deps, { site, draft, now, today }, kept);
    const code = trackingCode(markOf(ring, site, 'draftCode', ask.formKey));
    const [formMark, codeMark] = [markOf(ring, site, 'draftForm', ask.formKey), markOf(ring, site, 'draft', code)];
    const made = await putDraft(tx, { site, id: draft, formMark, codeMark, record, savedAt: now, keptUntil });
    if (made) return ok({ saves: 1, keptUntil, code });
    // Clicked twice: the other one was first by a moment, and this record belongs to nothing.
    await eraseDraftText(tx, { site, id: draft, record }, today);
    const other = await draftOf(tx, site, { form: marks.form });
    if (!other) throw new Error('a form that has a draft and has none');
    return saveOver(tx, deps, acting, other, { kept, seen: ask.seen, keptUntil });
  });
}

async function saveOver(
  tx: Tx,
  deps: RequestDeps,
  { site, now, today }: Acting,
  before: DraftRow,
  { kept, seen, keptUntil }: { readonly kept: KeptDraft; readonly seen: number; readonly keptUntil: PlainDate },
): Promise<Result<SavedDraft, SaveDraftRefused>> {
  if (before.record === undefined) return fail({ code: 'draft.sent', params: { on: before.sentOn ?? '' } });
  const there = await openDraft(tx, deps, { ...before, record: before.record });
  if (!there.ok) return there;
  const isSame = sameForm(there.value.values, kept.values);
  if (!isSame && seen !== before.saves) return fail(changed(before, there.value));
  if (isSame) {
    // The page with the code may have been lost on the way.
    const code = seen === 0 ? codeOfDraft(deps, before, kept.formKey) : undefined;
    return ok({ saves: before.saves, keptUntil: before.keptUntil, ...(code === undefined ? {} : { code }) });
  }
  const record = await putDraftText(tx, deps, { site, draft: before.id, now, today }, kept);
  await eraseDraftText(tx, before, today);
  await saveDraftAgain(tx, before, { record, savedAt: now, keptUntil });
  return ok({ saves: before.saves + 1, keptUntil });
}

export const changed = ({ saves, savedAt }: DraftRow, { values }: KeptDraft): DraftChanged => ({
  code: 'draft.changed',
  saves,
  savedAt,
  values,
});

/** Blank fields and missing ones are one. */
export function sameForm(one: ApplicationForm, other: ApplicationForm): boolean {
  const said = (form: ApplicationForm) =>
    JSON.stringify(
      Object.entries(form)
        .filter(([, text]) => text.trim() !== '')
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return said(one) === said(other);
}

const isBlank = (form: ApplicationForm): boolean => Object.values(form).every((text) => text.trim() === '');

/** The code of a draft under whichever key it was made. */
function codeOfDraft({ vault }: RequestDeps, { site, codeMark }: DraftRow, formKey: string): string | undefined {
  const ring = vault.ring();
  const codes = marksOf(ring, site, 'draftCode', formKey).map(trackingCode);
  return codes.find((code) => marksOf(ring, site, 'draft', code).some((mark) => Buffer.from(mark).equals(codeMark)));
}

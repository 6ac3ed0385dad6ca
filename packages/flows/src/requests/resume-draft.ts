import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { ApplicationForm } from '@gongkai/requests';
import { draftOf, transact, type DraftRow, type Tx } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { actingPublicly } from './acting-publicly.ts';
import { withTriedCode, type TrackingProof, type TrackingRefused } from './find-tracked.ts';
import { openDraft } from './kept-draft.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';

/** A form as it was saved last. Its files are those of its key. */
export type ResumedDraft = {
  readonly unit: string;
  readonly formKey: string;
  readonly values: ApplicationForm;
  readonly saves: number;
  readonly keptUntil: PlainDate;
};

export type ResumeDraftRefused = RequestRefused | TrackingRefused | Failure<'draft.sent'>;

/** The draft that a code opens. A code of nobody, one whose time is over and one of another site are answered alike; each such try is counted. */
export function resumeDraft(
  deps: RequestDeps,
  proof: Omit<TrackingProof, 'name'>,
  now: Date,
): Promise<Result<ResumedDraft, ResumeDraftRefused>> {
  const { site } = proof;
  return withTriedCode(deps, proof, (code) => {
    const marks = marksOf(deps.vault.ring(), site, 'draft', code);
    return transact(deps.db, async (tx) => shown(tx, deps, actingPublicly(site, now), await draftOf(tx, site, { code: marks })));
  });
}

/** The draft of the form that somebody has before him, as it was saved last: he gives up what stands in his page. */
export async function reopenDraft(
  deps: RequestDeps,
  acting: Acting,
  formKey: string,
): Promise<Result<ResumedDraft, ResumeDraftRefused>> {
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  const marks = marksOf(deps.vault.ring(), acting.site, 'draftForm', formKey);
  return transact(deps.db, async (tx) => shown(tx, deps, acting, await draftOf(tx, acting.site, { form: marks })));
}

async function shown(
  tx: Tx,
  deps: RequestDeps,
  acting: Acting,
  draft: DraftRow | undefined,
): Promise<Result<ResumedDraft, ResumeDraftRefused>> {
  // The job that erases runs once a day; nothing is shown after the day that was said.
  if (!draft || draft.keptUntil < acting.today) return fail({ code: 'tracking.unknown' });
  if (draft.record === undefined) return fail({ code: 'draft.sent', params: { on: draft.sentOn ?? '' } });
  const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject: `draft/${draft.id}`, data: 'content' });
  if (!recorded.ok) return recorded;
  const opened = await openDraft(tx, deps, { ...draft, record: draft.record });
  return opened.ok ? ok({ ...opened.value, saves: draft.saves, keptUntil: draft.keptUntil }) : opened;
}

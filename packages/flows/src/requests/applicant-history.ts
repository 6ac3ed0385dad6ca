import { fail, ok, type Result } from '@gongkai/kernel';
import type { Fee, FeeRefused } from '@gongkai/law';
import { foldRequest, likeness, notDisclosure, textShingles, type StepRefused } from '@gongkai/requests';
import {
  historiesOf,
  readStream,
  requestsOfApplicant,
  transact,
  type RequestOfApplicant,
  type SiteId,
  type Tx,
} from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { siteSettings } from '../settings/site-settings.ts';
import { refusedToCase } from './case-permission.ts';
import { feeOfRequest, monthBefore } from './fee-of-request.ts';
import { openApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';

/** An earlier request of the same applicant, and how much it asks for the same, 0–1. */
export type EarlierRequest = RequestOfApplicant & { readonly likeness: number };

export type ApplicantHistory = {
  /** The most alike first; of the latest two hundred. */
  readonly earlier: readonly EarlierRequest[];
  /** Requests received from the applicant in the month of this one, this one included, for 条例 art. 35: at this agency. */
  readonly inMonth: number;
  /** Items of the month before this request, and what this one would cost by the schedule. */
  readonly itemsBefore: number;
  readonly fee: Result<Fee, FeeRefused | StepRefused>;
};

const MOST = 200;

/**
 * What else the applicant has asked for: repeats with their likeness and the answer that they got, and the counters of the month. Who
 * the applicant is follows from the number of the document, never from the name. Nobody's record that is to be rectified is looked at by
 * them: arts. 35 and 36 speak of requests for information.
 *
 * @param ask `charged`: how many items or pages this request is, where the officer has counted them; else one item
 */
export function applicantHistory(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string; readonly charged?: Pick<Fee, 'by' | 'count'> },
): Promise<Result<ApplicantHistory, RequestRefused>> {
  const { site } = acting;
  return transact(deps.db, async (tx): Promise<Result<ApplicantHistory, RequestRefused>> => {
    const request = foldRequest(await readStream(tx, site, `request/${ask.request}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, ['case.read'], request);
    if (refused) return fail(refused);
    const other = notDisclosure(request);
    if (other) return other;
    const subject = `request/${ask.request}`;
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'content', reason: 'repeats' });
    if (!recorded.ok) return recorded;
    const opened = await openApplication(tx, deps, site, ask.request, request);
    if (!opened.ok) return opened;
    const { application } = opened.value;
    const marks = marksOf(deps.vault.ring(), site, 'applicant', application.applicant.identity);
    const all = await requestsOfApplicant(tx, site, marks, { most: MOST });
    const others = all.filter((each) => each.request !== ask.request && each.submittedOn <= request.submittedOn);
    const settings = (await siteSettings(tx, site)).on(acting.today, request);
    const month = await monthBefore(tx, site, { id: ask.request, request, marks }, settings);
    return ok({
      earlier: await withLikeness(tx, deps, site, application.content, others),
      inMonth: month.inMonth,
      itemsBefore: month.itemsBefore,
      fee: feeOfRequest(request, ask.charged ?? { by: 'items', count: 1 }, month, settings),
    });
  });
}

/** Earlier requests with how much each asks for the same as the text, the most alike first. Whoever shows it has recorded the looks. */
export async function withLikeness(
  tx: Tx,
  deps: RequestDeps,
  site: SiteId,
  content: string,
  others: readonly RequestOfApplicant[],
): Promise<readonly EarlierRequest[]> {
  const asked = textShingles(content);
  const histories = await historiesOf(
    tx,
    site,
    others.map(({ request }) => request),
  );
  const measured: EarlierRequest[] = [];
  for (const other of others) {
    const before = foldRequest(histories.get(other.request) ?? []);
    const opened = before && (await openApplication(tx, deps, site, other.request, before));
    // What was erased is still a request of his; how alike it was is gone.
    const alike = opened?.ok === true ? likeness(asked, textShingles(opened.value.application.content)) : 0;
    measured.push({ ...other, likeness: alike });
  }
  return measured.toSorted((a, b) => b.likeness - a.likeness);
}

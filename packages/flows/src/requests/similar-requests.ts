import { fail, ok, type Result } from '@gongkai/kernel';
import type { Application } from '@gongkai/requests';
import { requestsOfApplicant, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { withLikeness, type EarlierRequest } from './applicant-history.ts';
import { refusedToCase } from './case-permission.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';

export type SimilarRequestsAsk = {
  readonly unit: string;
  readonly identity: Application['applicant']['identity'];
  readonly content: string;
};

/** From here on two requests are worth comparing. */
const ALIKE = 0.6;
/** The latest; what was asked for years ago is found when the request is handled. */
const MOST = 20;

/**
 * Requests that the applicant has sent to the unit before and that ask for nearly the same, the most alike first, for the officer who is
 * typing a new one. To be compared they are opened, and each look is in the ledger.
 */
export function similarRequests(
  deps: RequestDeps,
  acting: Acting,
  { unit, identity, content }: SimilarRequestsAsk,
): Promise<Result<readonly EarlierRequest[], RequestRefused>> {
  const { site } = acting;
  return transact(deps.db, async (tx): Promise<Result<readonly EarlierRequest[], RequestRefused>> => {
    const refused =
      (await refusedToCase(tx, acting, ['case.register'], { unit })) ??
      (await refusedToCase(tx, acting, ['case.read'], { unit }));
    if (refused) return fail(refused);
    const keys = await deps.vault.readKeys();
    if (!keys.ok) return keys;
    if (identity.number.trim() === '') return ok([]);
    const marks = marksOf(deps.vault.ring(), site, 'applicant', identity);
    const earlier = await requestsOfApplicant(tx, site, marks, { unit, most: MOST });
    for (const { request } of earlier) {
      const subject = `request/${request}`;
      const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'content', reason: 'repeats' });
      if (!recorded.ok) return recorded;
    }
    const measured = await withLikeness(tx, deps, site, content, earlier);
    return ok(measured.filter(({ likeness }) => likeness >= ALIKE));
  });
}

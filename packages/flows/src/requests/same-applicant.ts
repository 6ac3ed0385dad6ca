import { ok, type Result } from '@gongkai/kernel';
import type { RequestCase } from '@gongkai/requests';
import { requestsOfApplicant, type RequestOfApplicant, type Tx } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { openApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { marksOf } from './request-marks.ts';

/** More than anybody has sent. */
const MOST = 10_000;

/** What the applicant of one request has sent besides it, and what this one asks for; the look is recorded. */
export async function requestsBeside(
  tx: Tx,
  deps: RequestDeps,
  acting: Acting,
  id: string,
  request: RequestCase,
): Promise<
  Result<{ readonly content: string; readonly known: boolean; readonly others: readonly RequestOfApplicant[] }, RequestRefused>
> {
  const subject = `request/${id}`;
  const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'content', reason: 'repeats' });
  if (!recorded.ok) return recorded;
  const opened = await openApplication(tx, deps, acting.site, id, request);
  if (!opened.ok) return opened;
  const { applicant, content } = opened.value.application;
  const marks = marksOf(deps.vault.ring(), acting.site, 'applicant', applicant.identity);
  const all = await requestsOfApplicant(tx, acting.site, marks, { most: MOST });
  // Paper without a number of a document: nobody can say who sent what else.
  const known = applicant.identity.number !== '';
  return ok({ content, known, others: all.filter((each) => each.request !== id) });
}

import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest, trackingCode } from '@gongkai/requests';
import { dropRequestMarks, putRequestMark, readStream, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import { openApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { markOf } from './request-marks.ts';

/** A new tracking code for an applicant who has lost his and has shown who he is; the old one opens nothing any more. */
export function giveTrackingCode(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string },
): Promise<Result<{ readonly code: string }, RequestRefused>> {
  const { site, today } = acting;
  const { request: id } = ask;
  return transact(deps.db, async (tx): Promise<Result<{ readonly code: string }, RequestRefused>> => {
    const request = foldRequest(await readStream(tx, site, `request/${id}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, ['case.register', 'case.handle'], request);
    if (refused) return fail(refused);
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject: `request/${id}`, data: 'identity' });
    if (!recorded.ok) return recorded;
    const opened = await openApplication(tx, deps, site, id, request);
    if (!opened.ok) return opened;
    const code = trackingCode(randomBytes(16));
    const mark = markOf(deps.vault.ring(), site, 'tracking', { code, name: opened.value.application.applicant.name });
    await dropRequestMarks(tx, site, id, 'tracking');
    await putRequestMark(tx, site, { kind: 'tracking', mark, request: id, on: today });
    return ok({ code });
  });
}

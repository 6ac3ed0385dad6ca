import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest, trackingCode, type PartyId } from '@gongkai/requests';
import { putRequestMark, readStream, transact } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { markOf } from './request-marks.ts';

/** A code with which a party that is asked can answer; it is kept nowhere. An earlier one goes on to work until it is revoked. */
export function givePartyCode(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string; readonly party: PartyId },
): Promise<Result<{ readonly code: string }, RequestRefused>> {
  const { site, today } = acting;
  return transact(deps.db, async (tx): Promise<Result<{ readonly code: string }, RequestRefused>> => {
    const request = foldRequest(await readStream(tx, site, `request/${ask.request}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, ['case.handle'], request);
    if (refused) return fail(refused);
    if (!request.parties.has(ask.party)) return fail({ code: 'party.unknown' });
    const code = trackingCode(randomBytes(16));
    const mark = markOf(deps.vault.ring(), site, 'party', code);
    await putRequestMark(tx, site, { kind: 'party', mark, ...ask, on: today });
    return ok({ code });
  });
}

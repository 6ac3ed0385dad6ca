import { fail, type Failure, type Result } from '@gongkai/kernel';
import { cite } from '@gongkai/law';
import { foldRequest } from '@gongkai/requests';
import { readStream, type Tx } from '@gongkai/store';
import { actingPublicly } from './acting-publicly.ts';
import { findAskedParty, isPartyCode, type TrackingProof, type TrackingRefused } from './find-tracked.ts';
import { hearParty, type HearPartyAsk } from './hear-party.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import type { StepDone } from './take-step.ts';

export type HearPartyByCodeRefused = RequestRefused | TrackingRefused | Failure<'opinion.reason-missing'>;

/**
 * A third party or another agency says what it thinks, by the code that it was sent. Whoever does not agree to all of it says why: an
 * objection counts with good reason alone (条例 art. 32).
 */
export async function hearPartyByCode(
  deps: RequestDeps,
  proof: Omit<TrackingProof, 'name'>,
  now: Date,
  said: Pick<HearPartyAsk, 'opinion' | 'statement' | 'attachments'>,
): Promise<Result<StepDone, HearPartyByCodeRefused>> {
  const found = await findAskedParty(deps, proof);
  if (!found.ok) return found;
  const { request, party } = found.value;
  if (said.opinion !== 'agrees' && (said.statement ?? '').trim() === '') {
    const asked = foldRequest(await readStream(deps.db, proof.site, `request/${request}`))?.parties.get(party ?? '');
    return fail({ code: 'opinion.reason-missing', cites: cite('disclosure', asked?.kind === 'coMaker' ? 34 : 32) });
  }
  // A code that is taken back while its answer is on the way lets nothing in.
  const isTakenBack = async (tx: Tx) =>
    (await isPartyCode(tx, deps, proof)) ? undefined : ({ code: 'tracking.unknown' } as const satisfies TrackingRefused);
  return hearParty(deps, actingPublicly(proof.site, now), { request, party: party ?? '', ...said }, isTakenBack);
}

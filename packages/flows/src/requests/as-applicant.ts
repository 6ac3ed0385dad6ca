import type { Failure, Result } from '@gongkai/kernel';
import type { Acting } from '../people/acting.ts';
import { actingPublicly } from './acting-publicly.ts';
import { findTracked, type TrackingProof, type TrackingRefused } from './find-tracked.ts';
import type { RequestDeps } from './request-deps.ts';

/** Does what the applicant asks for, by code and name, with the request that they open; nothing is looked at before. */
export async function asApplicant<T, E extends Failure>(
  deps: RequestDeps,
  proof: TrackingProof,
  now: Date,
  act: (acting: Acting, request: string) => Promise<Result<T, E>>,
): Promise<Result<T, E | TrackingRefused>> {
  const found = await findTracked(deps, proof);
  return found.ok ? act(actingPublicly(proof.site, now), found.value.request) : found;
}

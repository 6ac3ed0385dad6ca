import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { readTrackingCode } from '@gongkai/requests';
import { countRequest, findRequestMark, type Marked, type SiteId } from '@gongkai/store';
import type { KeysRefused } from '@gongkai/vault';
import type { RequestDeps } from './request-deps.ts';
import { markOf, marksOf } from './request-marks.ts';

/** What somebody shows who has not signed in: the code and the name that belong together, and from where he asks. */
export type TrackingProof = {
  readonly site: SiteId;
  readonly code: string;
  readonly name: string;
  /** By which tries are counted: the address. */
  readonly visitor: string;
};

export type TrackingRefused = Failure<'tracking.unknown' | 'tracking.code-mistyped' | 'tracking.wait'> | KeysRefused;

/** So many looks of one address in so long; who has his own code needs one. */
export const TRACKING_TRIES = { most: 30, windowMs: 10 * 60_000 } as const;

/**
 * The request that code and name belong to. One answer for a code that does not exist and for one with another name, after the same
 * look-up; only that the check character is wrong is said, which everybody can see for himself. Every look is counted.
 */
export function findTracked(deps: RequestDeps, proof: TrackingProof): Promise<Result<Marked, TrackingRefused>> {
  return findMarked(
    deps,
    proof,
    (code) => marksOf(deps.vault.ring(), proof.site, 'tracking', { code, name: proof.name }),
    'tracking',
  );
}

/** The party that a code was sent to. */
export function findAskedParty(deps: RequestDeps, proof: Omit<TrackingProof, 'name'>): Promise<Result<Marked, TrackingRefused>> {
  return findMarked(deps, proof, (code) => marksOf(deps.vault.ring(), proof.site, 'party', code), 'party');
}

/** A code as it is written, once its try has been counted: whoever guesses is made to wait, whatever he guesses. */
export async function readTriedCode(
  { db, vault }: RequestDeps,
  { site, code: typed, visitor }: Omit<TrackingProof, 'name'>,
): Promise<Result<string, TrackingRefused>> {
  const keys = await vault.readKeys();
  if (!keys.ok) return keys;
  const bucket = Buffer.from(markOf(vault.ring(), site, 'visitor', visitor)).toString('base64url');
  const { hits, millisecondsLeft } = await countRequest(db, site, `tracking.${bucket}`, TRACKING_TRIES.windowMs);
  if (hits > TRACKING_TRIES.most) return fail({ code: 'tracking.wait', params: { seconds: Math.ceil(millisecondsLeft / 1000) } });
  const code = readTrackingCode(typed);
  return code === undefined ? fail({ code: 'tracking.code-mistyped' }) : ok(code);
}

async function findMarked(
  deps: RequestDeps,
  proof: Omit<TrackingProof, 'name'>,
  marksFor: (code: string) => readonly Uint8Array[],
  kind: 'tracking' | 'party',
): Promise<Result<Marked, TrackingRefused>> {
  const code = await readTriedCode(deps, proof);
  if (!code.ok) return code;
  const found = await findRequestMark(deps.db, proof.site, kind, marksFor(code.value));
  return found ? ok(found) : fail({ code: 'tracking.unknown' });
}

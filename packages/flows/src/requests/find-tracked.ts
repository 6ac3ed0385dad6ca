import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { readTrackingCode } from '@gongkai/requests';
import {
  countRequest,
  findRequestMark,
  readCount,
  takeBackCount,
  type Marked,
  type RequestCount,
  type SiteId,
  type Tx,
} from '@gongkai/store';
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

/** So many wrong tries of one address, and so many with one code, in so long; who has his own code needs none. */
export const TRACKING_TRIES = { most: 30, mostOfCode: 10, windowMs: 10 * 60_000 } as const;

/**
 * The request that code and name belong to. One answer for a code that does not exist and for one with another name, after the same
 * look-up; only that the check character is wrong is said, which everybody can see for himself. Wrong tries are counted by address and by
 * code, whether there is such a code or not: a service hall looks up as many requests as it likes, and a code that came into other hands
 * does not give the name away.
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

/** Whether it is still one that a party was given; for what has been let in by it. */
export async function isPartyCode(
  tx: Tx,
  { vault }: Pick<RequestDeps, 'vault'>,
  { site, code: typed }: Pick<TrackingProof, 'site' | 'code'>,
): Promise<boolean> {
  const code = readTrackingCode(typed);
  return (
    code !== undefined && (await findRequestMark(tx, site, 'party', marksOf(vault.ring(), site, 'party', code))) !== undefined
  );
}

/**
 * What a code opens. Whoever guesses is made to wait, whatever he guesses: a code that opens nothing – `tracking.unknown` – or is none
 * counts, what it opens does not.
 */
export async function withTriedCode<T, F extends Failure>(
  { db, vault }: RequestDeps,
  { site, code: typed, visitor }: Omit<TrackingProof, 'name'>,
  open: (code: string) => Promise<Result<T, F>>,
): Promise<Result<T, F | TrackingRefused>> {
  const keys = await vault.readKeys();
  if (!keys.ok) return keys;
  const address = addressBucket(vault, site, visitor);
  const before = await readCount(db, site, address);
  if (before.hits >= TRACKING_TRIES.most) return wait(before);
  const wrong = () => countRequest(db, site, address, TRACKING_TRIES.windowMs);
  const code = readTrackingCode(typed);
  if (code === undefined) {
    await wrong();
    return fail({ code: 'tracking.code-mistyped' });
  }
  // Counted before it is known whether it is right, and taken back then: however many try a code at once, no more than so many are answered.
  const bucket = codeBucket(vault, site, code);
  const tried = await countRequest(db, site, bucket, TRACKING_TRIES.windowMs);
  if (tried.hits > TRACKING_TRIES.mostOfCode) return wait(tried);
  const opened = await open(code);
  if (!opened.ok && opened.failure.code === 'tracking.unknown') await wrong();
  else await takeBackCount(db, site, bucket);
  return opened;
}

const findMarked = (
  deps: RequestDeps,
  proof: Omit<TrackingProof, 'name'>,
  marksFor: (code: string) => readonly Uint8Array[],
  kind: 'tracking' | 'party',
): Promise<Result<Marked, TrackingRefused>> =>
  withTriedCode(deps, proof, async (code): Promise<Result<Marked, TrackingRefused>> => {
    const found = await findRequestMark(deps.db, proof.site, kind, marksFor(code));
    return found ? ok(found) : fail({ code: 'tracking.unknown' });
  });

const wait = ({ millisecondsLeft }: RequestCount): Result<never, TrackingRefused> =>
  fail({ code: 'tracking.wait', params: { seconds: Math.ceil(millisecondsLeft / 1000) } });

/** A try that was none: its code and name are right, here or with another government of this installation. */
export async function takeBackTry(
  { db, vault }: Pick<RequestDeps, 'db' | 'vault'>,
  { site, code: typed, visitor }: Omit<TrackingProof, 'name'>,
): Promise<void> {
  await takeBackCount(db, site, addressBucket(vault, site, visitor));
  const code = readTrackingCode(typed);
  if (code !== undefined) await takeBackCount(db, site, codeBucket(vault, site, code));
}

type Vault = RequestDeps['vault'];

/** No row says whose address or which code it stands for. */
const bucketOf = (mark: Uint8Array): string => `tracking.${Buffer.from(mark).toString('base64url')}`;
const addressBucket = (vault: Vault, site: SiteId, visitor: string) => bucketOf(markOf(vault.ring(), site, 'visitor', visitor));
const codeBucket = (vault: Vault, site: SiteId, code: string) => bucketOf(markOf(vault.ring(), site, 'tried', code));

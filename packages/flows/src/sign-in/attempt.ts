import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { afterFailure, DELAY_RULES, FAILURES_TO_TELL, waitBefore, type Bucket } from '@gongkai/staff';
import {
  forgetFailures,
  lockFailures,
  setFailures,
  sweepFailures,
  takeBackFailures,
  transact,
  type Db,
  type SiteId,
  type Tx,
} from '@gongkai/store';
import type { SignInSecrets } from './secrets.ts';
import type { Visitor } from './sign-in-deps.ts';

export type TooManyAttempts = Failure<'sign-in.wait'>;

/** A browser that belongs to the owner of the account is not counted with those of strangers. */
type BucketNames = { readonly pair: string; readonly place: string; readonly account?: string };

/** An attempt under way: counted as failed until `endAttempt` says otherwise. */
export type Attempt = {
  readonly names: BucketNames;
  /** How often this account has been tried from this place, this attempt included. */
  readonly ofPair: number;
  /** So many failures at one account that its owner and the auditor should know. */
  readonly tells: boolean;
};

export type AttemptAt = {
  readonly site: SiteId;
  /** What is tried. A password and a code are tried apart. */
  readonly proof: 'password' | 'second-factor';
  /** At what: a sign-in name whether there is such a name or not, or a member of staff. */
  readonly subject: string;
  readonly visitor: Visitor;
  readonly now: Date;
};

const SWEPT = 5;

/**
 * Counts an attempt before it is known whether it succeeds: of many that come at once, to whatever server process, no more are looked at than
 * may be. Those that are turned away are not counted.
 */
export function beginAttempt(db: Db, secrets: SignInSecrets, at: AttemptAt): Promise<Result<Attempt, TooManyAttempts>> {
  const { site, now } = at;
  const names = namesOf(secrets, at);
  const about = aboutOf(secrets, at.proof, at.subject);
  return transact(db, async (tx) => {
    let wait = 0;
    const counts: Partial<Record<Bucket, number>> = {};
    for (const [bucket, name] of inOrder(names)) {
      const rule = DELAY_RULES[bucket];
      const counted = await lockFailures(tx, site, { bucket: name, about: bucket === 'place' ? '' : about }, now);
      const failures = { failures: counted.failures, lastAt: counted.lastAt.getTime() };
      wait = Math.max(wait, waitBefore(rule, failures, now.getTime()));
      const next = afterFailure(rule, failures, now.getTime());
      await setFailures(tx, site, name, { failures: next.failures, lastAt: now });
      counts[bucket] = next.failures;
    }
    // A refusal takes back what was counted.
    if (wait > 0) return fail({ code: 'sign-in.wait', params: { seconds: Math.ceil(wait / 1000) } });
    await sweepFailures(tx, site, new Date(now.getTime() - DELAY_RULES.pair.forgottenAfter), SWEPT);
    const ofPair = counts.pair ?? 0;
    return ok({ names, ofPair, tells: (counts.account ?? ofPair) % FAILURES_TO_TELL === 0 });
  });
}

/** Names what is tried, whoever tries it. */
export const aboutOf = (secrets: SignInSecrets, proof: AttemptAt['proof'], subject: string): string =>
  secrets.bucketOf(proof, 'account', subject);

/** A browser that has signed in before counts by itself, wherever it is; others by their address, and all of them together. */
function namesOf(secrets: SignInSecrets, { proof, subject, visitor }: AttemptAt): BucketNames {
  const { device, address } = visitor;
  const pair = (...from: readonly string[]) => secrets.bucketOf(proof, 'pair', subject, ...from);
  const place = secrets.bucketOf('place', address);
  return device === undefined
    ? { pair: pair('address', address), place, account: aboutOf(secrets, proof, subject) }
    : { pair: pair('device', device), place };
}

/**
 * It was the right person: nothing is held against him there, and against the address no more than before. What others have tried elsewhere
 * stays counted, or they would begin anew each time he comes in.
 */
export async function endAttempt(db: Db | Tx, site: SiteId, { names, ofPair }: Attempt): Promise<void> {
  for (const [bucket, name] of inOrder(names)) {
    if (bucket === 'pair') await forgetFailures(db, site, name);
    else await takeBackFailures(db, site, name, bucket === 'account' ? ofPair : 1);
  }
}

/** Always the same: two attempts that share two of the three would else wait for each other. */
const inOrder = (names: BucketNames): readonly [Bucket, string][] =>
  (Object.entries(names) as [Bucket, string][]).toSorted(([, a], [, b]) => (a < b ? -1 : 1));

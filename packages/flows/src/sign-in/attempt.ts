import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { afterFailure, DELAY_RULES, FAILURES_TO_TELL, waitBefore, type Bucket, type DelayRule } from '@gongkai/staff';
import {
  forgetFailures,
  lockFailures,
  setFailures,
  sweepFailures,
  takeBackFailure,
  transact,
  type Db,
  type SiteId,
  type Tx,
} from '@gongkai/store';
import type { SignInSecrets } from './secrets.ts';
import type { Visitor } from './sign-in-deps.ts';

export type TooManyAttempts = Failure<'sign-in.wait'>;

/** An attempt under way: counted as failed until `endAttempt` says otherwise. */
export type Attempt = {
  readonly names: Readonly<Record<Bucket, string>>;
  /** So many failures at one account, from wherever, that its owner and the auditor should know. */
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

/** Where nobody is kept waiting, the count is forgotten as that of a pair is. */
const RULES: Readonly<Record<Bucket, DelayRule>> = {
  ...DELAY_RULES,
  account: { ...DELAY_RULES.pair, free: Number.MAX_SAFE_INTEGER },
};

/**
 * Counts an attempt before it is known whether it succeeds: of many that come at once, to whatever server process, no more are looked at than
 * may be. Those that are turned away are not counted.
 */
export function beginAttempt(db: Db, secrets: SignInSecrets, at: AttemptAt): Promise<Result<Attempt, TooManyAttempts>> {
  const { site, now } = at;
  const names = namesOf(secrets, at);
  const about = aboutOf(secrets, at.proof, at.subject);
  // Always in the same order: two attempts that share two of the three would else wait for each other.
  const buckets = (Object.keys(names) as Bucket[]).toSorted((a, b) => (names[a] < names[b] ? -1 : 1));
  return transact(db, async (tx) => {
    let wait = 0;
    let tells = false;
    for (const bucket of buckets) {
      const counted = await lockFailures(tx, site, { bucket: names[bucket], about: bucket === 'place' ? '' : about }, now);
      const failures = { failures: counted.failures, lastAt: counted.lastAt.getTime() };
      wait = Math.max(wait, waitBefore(RULES[bucket], failures, now.getTime()));
      const next = afterFailure(RULES[bucket], failures, now.getTime());
      await setFailures(tx, site, names[bucket], { failures: next.failures, lastAt: now });
      tells ||= bucket === 'account' && next.failures % FAILURES_TO_TELL === 0;
    }
    // A refusal takes back what was counted.
    if (wait > 0) return fail({ code: 'sign-in.wait', params: { seconds: Math.ceil(wait / 1000) } });
    await sweepFailures(tx, site, new Date(now.getTime() - DELAY_RULES.pair.forgottenAfter), SWEPT);
    return ok({ names, tells });
  });
}

/** Names what is tried, whoever tries it. */
export const aboutOf = (secrets: SignInSecrets, proof: AttemptAt['proof'], subject: string): string =>
  secrets.bucketOf(proof, 'account', subject);

/** A browser that has signed in before counts by itself, wherever it is; others by their address. */
function namesOf(secrets: SignInSecrets, { proof, subject, visitor }: AttemptAt): Readonly<Record<Bucket, string>> {
  const from = visitor.device === undefined ? ['address', visitor.address] : ['device', visitor.device];
  return {
    pair: secrets.bucketOf(proof, 'pair', subject, ...from),
    place: secrets.bucketOf('place', visitor.address),
    account: aboutOf(secrets, proof, subject),
  };
}

/** It was the right person: nothing is held against him there, and against the address no more than before. */
export async function endAttempt(db: Db | Tx, site: SiteId, { names }: Attempt): Promise<void> {
  await forgetFailures(db, site, names.pair);
  await forgetFailures(db, site, names.account);
  await takeBackFailure(db, site, names.place);
}

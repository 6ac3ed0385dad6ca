/**
 * Guessing is slowed, nobody is locked out. Failures are counted in three kinds of place:
 * - `pair`: one account tried from one place (an address, or a browser that has shown before that it belongs to the person);
 * - `place`: anything tried from one address, so that one that tries many names is slowed as well;
 * - `account`: one account tried from anywhere but the browsers that belong to the person, so that many addresses together are
 *   slowed as one would be.
 *
 * The person himself, in a browser in which he has signed in before, is therefore never kept waiting by what somebody does elsewhere
 * (device cookies, after OWASP's Slow Down Online Guessing Attacks with Device Cookies). In a new browser he may have to wait while his account is being
 * tried from very many addresses, and for no longer than the longest wait of `account` after each attempt.
 */
export type Bucket = 'pair' | 'place' | 'account';

/** Times in milliseconds since 1970. */
export type Failures = { readonly failures: number; readonly lastAt: number };

export type DelayRule = {
  /** So many failures cost nothing: people mistype. */
  readonly free: number;
  /** The wait after the first one that is not free, doubled by each further one. Milliseconds. */
  readonly first: number;
  readonly longest: number;
  /** Failures are forgotten when for so long none has come. Milliseconds. */
  readonly forgottenAfter: number;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * A whole office may share one address: many failures are free there, and the longest wait is short. Fifty strangers' failures at one
 * account are more than its owner's fingers make; from then on all addresses together read four guesses an hour.
 */
export const DELAY_RULES: Readonly<Record<Bucket, DelayRule>> = {
  pair: { free: 4, first: 30 * SECOND, longest: 30 * MINUTE, forgottenAfter: 24 * HOUR },
  account: { free: 50, first: MINUTE, longest: 15 * MINUTE, forgottenAfter: 24 * HOUR },
  place: { free: 30, first: SECOND, longest: MINUTE, forgottenAfter: HOUR },
};

/** So many failures at one account are told to its owner and to the auditor. */
export const FAILURES_TO_TELL = 20;

/** Milliseconds still to wait before a password is looked at; 0: now. A clock that went back does not lengthen the wait. */
export function waitBefore(rule: DelayRule, { failures, lastAt }: Failures, now: number): number {
  const since = Math.max(0, now - lastAt);
  if (since >= rule.forgottenAfter || failures <= rule.free) return 0;
  return Math.max(0, delayAfter(rule, failures) - since);
}

/** The wait that so many failures cost. Milliseconds. */
export function delayAfter(rule: DelayRule, failures: number): number {
  if (failures <= rule.free) return 0;
  // Beyond 2^40 the longest is reached whatever the rule; a larger power would only lose precision.
  return Math.min(rule.longest, rule.first * 2 ** Math.min(failures - rule.free - 1, 40));
}

/**
 * The count after one more failure. Only a password that was looked at counts: what comes during a wait is turned away unread
 * and lengthens nothing, so that impatience costs the right person no more than the wait.
 */
export function afterFailure(rule: DelayRule, { failures, lastAt }: Failures, now: number): Failures {
  const forgotten = now - lastAt >= rule.forgottenAfter;
  return { failures: (forgotten ? 0 : failures) + 1, lastAt: now };
}

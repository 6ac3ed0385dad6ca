import type { FailedDelivery, Trouble } from './delivery.ts';
import type { MessageState } from './message-state.ts';

/**
 * Waits double from half a minute up to six hours: 18 tries are about two and a half days, a weekend without a mail server. A
 * message that may have arrived is tried far less often: each try may put one more copy on somebody's desk.
 */
export const RETRY = {
  firstSeconds: 30,
  mostSeconds: 6 * 3600,
  tries: 18,
  doubts: 5,
  /** A wait is stretched by up to this part of itself, so that messages that failed together do not come back together. */
  jitter: 0.25,
  /** What an outlet may ask us to wait; more is a mistake of its clock. */
  mostAskedSeconds: 24 * 3600,
} as const;

export type Tries = {
  /** Tries that failed since the message was queued, or since a person last sent it again; this one counted. */
  readonly failures: number;
  /** How many of all tries may have arrived; this one counted. */
  readonly doubts: number;
};

export type AfterFailure =
  | { readonly state: Extract<MessageState, 'waiting' | 'maybe-sent'>; readonly afterSeconds: number }
  | { readonly state: Extract<MessageState, 'failed' | 'held'> };

/** Seconds before try number `failures` + 1, without what an outlet asks. `jitter` is a die's throw in [0, 1). */
export function waitSeconds(failures: number, jitter: number): number {
  const doubled = RETRY.firstSeconds * 2 ** Math.min(Math.max(failures, 1) - 1, 20);
  return Math.round(Math.min(doubled, RETRY.mostSeconds) * (1 + RETRY.jitter * jitter));
}

/** What a failed try makes of a message. */
export function afterFailure(delivery: FailedDelivery, { failures, doubts }: Tries, jitter: number): AfterFailure {
  if (!delivery.again) return { state: 'failed' };
  if (failures >= RETRY.tries || doubts >= RETRY.doubts) return { state: 'held' };
  const asked = Math.min(delivery.afterSeconds ?? 0, RETRY.mostAskedSeconds);
  const state = doubts > 0 ? 'maybe-sent' : 'waiting';
  return { state, afterSeconds: Math.max(waitSeconds(failures, jitter), asked) };
}

/** What a try becomes whose sender is gone: it may have arrived. */
export const SENDER_ENDED: FailedDelivery & { readonly trouble: Extract<Trouble, 'sender.ended'> } = {
  kind: 'failed',
  trouble: 'sender.ended',
  status: 0,
  arrived: 'unknown',
  again: true,
};

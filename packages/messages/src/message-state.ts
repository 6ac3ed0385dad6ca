import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/**
 * waiting: will be sent when it is due, for the first time or again. sending: a sender has it. maybe-sent: a sender took it and
 * nobody knows whether it left; it will be sent again, and says so. sent: the outlet has taken it over. failed: the outlet refused
 * it for good. held: too many tries or too many doubts; a person has to look. cancelled: somebody took it back.
 */
export const MESSAGE_STATES = ['waiting', 'sending', 'maybe-sent', 'sent', 'failed', 'held', 'cancelled'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** States in which a message is still on its way without anybody's doing. */
export const OPEN_STATES = ['waiting', 'sending', 'maybe-sent'] as const satisfies readonly MessageState[];

export type StateRefused = Failure<'message.not-resendable' | 'message.not-cancellable'>;

/** One that a sender has is nobody else's; one that was sent or taken back is no longer the outbox's. */
const IN_HAND: Readonly<Record<MessageState, boolean>> = {
  waiting: true,
  sending: false,
  'maybe-sent': true,
  sent: false,
  failed: true,
  held: true,
  cancelled: false,
};

/** Whether a person may have it sent now: one that failed or is held, and one that only waits for its time. */
export const mayResend = (state: MessageState): Result<void, StateRefused> =>
  IN_HAND[state] ? ok(undefined) : fail({ code: 'message.not-resendable', params: { state } });

/** Whether a person may take it back. What may have left already can still be kept from leaving once more. */
export const mayCancel = (state: MessageState): Result<void, StateRefused> =>
  IN_HAND[state] ? ok(undefined) : fail({ code: 'message.not-cancellable', params: { state } });

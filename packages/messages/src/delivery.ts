/** Why a message did not leave, or perhaps did not; the sentences are in packages/wording. */
export const TROUBLES = [
  /** No connection, no such host, a certificate that does not hold. */
  'outlet.unreachable',
  /** No answer in time. */
  'outlet.timed-out',
  /** The connection broke before the outlet had said yes or no. */
  'outlet.broke-off',
  /** Not now: greylisting, too many requests, a fault on the other side. */
  'outlet.later',
  /** Never: no such mailbox, a text that it does not take. */
  'outlet.refused',
  /** It does not know us. */
  'outlet.sign-in-refused',
  /** It answered that the message should go elsewhere, where nobody has allowed it to go. */
  'outlet.redirected',
  /** The program ended while it was sending. */
  'sender.ended',
  /** This program has no such template. */
  'message.unknown-template',
  /** What goes with it cannot be made: no fonts, a key that is missing, a file that has changed. */
  'message.not-made',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/**
 * What became of one try.
 *
 * `arrived: 'unknown'`: the outlet had everything in its hands when it fell silent. `again: false`: no later try can go better.
 * `afterSeconds`: what the outlet asked us to wait.
 */
export type Delivery =
  | { readonly kind: 'sent'; readonly receipt: string }
  | {
      readonly kind: 'failed';
      readonly trouble: Trouble;
      /** Status of the outlet's answer, 0 where there was none. Never its text: that repeats addresses. */
      readonly status: number;
      readonly arrived: 'no' | 'unknown';
      readonly again: boolean;
      readonly afterSeconds?: number;
    };
export type FailedDelivery = Extract<Delivery, { kind: 'failed' }>;

/** A file that goes with a message. */
export type Enclosure = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** One message as a sender gets it. */
export type Parcel = {
  /** The same at each try, and of no other message: whoever gets two with one key has got one twice. */
  readonly key: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** How often it may have arrived already; above 0 the message says so. */
  readonly repeats: number;
  readonly queuedAt: Date;
  /** By mail alone. */
  readonly enclosures?: readonly Enclosure[];
};

/** Hands one message over. It does not throw for what an outlet may do, and ends within a minute whatever that does. */
export type Sender = {
  readonly send: (parcel: Parcel) => Promise<Delivery>;
  readonly close: () => Promise<void>;
};

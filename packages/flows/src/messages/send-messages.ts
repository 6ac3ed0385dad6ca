import { setTimeout as pause } from 'node:timers/promises';
import {
  afterFailure,
  isQuiet,
  minuteInChina,
  type Delivery,
  type Enclosure,
  type Notice,
  type Outlet,
  type QuietHours,
  type Sender,
  type Wording,
} from '@gongkai/messages';
import {
  dueLanes,
  markFailed,
  markSent,
  quietHoursOf,
  takeMessage,
  transact,
  type Db,
  type Lane,
  type Message,
} from '@gongkai/store';
import { settleAbandoned } from './settle-abandoned.ts';

export type Sending = {
  /** Ways out that are set; messages for others wait. */
  readonly senders: Readonly<Partial<Record<Outlet, Sender>>>;
  /** Throws for a template that this program does not know. */
  readonly render: (notice: Notice) => Wording;
  /** What goes with a message that has something enclosed; undefined where it cannot be made now. Without it such a message does not leave. */
  readonly enclose?: (message: Message) => Promise<readonly Enclosure[] | undefined>;
  readonly now: () => Date;
  /** A throw of a die in [0, 1), to spread tries. */
  readonly die: () => number;
  /** Told of each try, without anything of the person it was for. */
  readonly onTry?: (tried: TriedMessage) => void;
  /** From then on nothing more is taken; what is in hand is finished. */
  readonly stop?: AbortSignal;
  /** Tries at one time in one outlet of a government. */
  readonly atOnce?: number;
  /** Longer than any try may take, so that nobody takes a message that is still being sent. */
  readonly leaseSeconds?: number;
};

export type TriedMessage = {
  readonly site: number;
  readonly id: string;
  readonly outlet: Outlet;
  readonly attempt: number;
  /** `over`: the lease had run out and another sender has taken the message meanwhile. */
  readonly became: 'sent' | 'waiting' | 'maybe-sent' | 'failed' | 'held' | 'over';
};

/** A sender gives up within a minute (`Sender`); nine more are for machines that stand still. */
const LEASE_SECONDS = 600;
const AT_ONCE = 4;

/**
 * Sends what is due in the given outlets, and ends when nothing is left. Any number of these may run at once, in any number of
 * processes: a message has one holder at a time, and the number of the try tells whose word on it counts.
 *
 * Sent and not marked is the one gap that no program can close: the machine may stop in between. Such a message becomes
 * `maybe-sent` when its lease has run out, is sent again, and says so: same key, and how often it may have arrived before.
 *
 * @returns how many tries were made
 */
export async function sendMessages(db: Db, outlets: readonly Outlet[], sending: Sending): Promise<number> {
  await settleAbandoned(db, sending);
  const open = outlets.filter((outlet) => sending.senders[outlet] !== undefined);
  let tries = 0;
  for (let before = -1; tries > before && sending.stop?.aborted !== true;) {
    before = tries;
    const lanes = await dueLanes(db, open, sending.now());
    if (lanes.length === 0) break;
    const quiet = await quietHoursOf(db);
    const counts = await Promise.all(lanes.map((lane) => sendLane(db, lane, quietOf(quiet, lane), sending)));
    tries += counts.reduce((sum, count) => sum + count, 0);
  }
  return tries;
}

const quietOf = (all: Awaited<ReturnType<typeof quietHoursOf>>, { site, outlet }: Lane): QuietHours | undefined =>
  all.find((each) => each.site === site && each.outlet === outlet)?.quiet;

/** Empties one lane with several hands. One hand's fault ends that hand alone; it is thrown when all have ended. */
async function sendLane(db: Db, lane: Lane, quiet: QuietHours | undefined, sending: Sending): Promise<number> {
  const { atOnce = AT_ONCE, leaseSeconds = LEASE_SECONDS, now, stop } = sending;
  let tries = 0;
  const hand = async () => {
    while (stop?.aborted !== true) {
      const at = now();
      const message = await takeMessage(db, lane, { now: at, leaseSeconds, quiet: isQuiet(quiet, minuteInChina(at.getTime())) });
      if (message === undefined) return;
      tries += 1;
      await sendOne(db, message, sending);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, hand));
  const fault = ended.find((each) => each.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
  return tries;
}

async function sendOne(db: Db, message: Message, sending: Sending): Promise<void> {
  const { site, id, outlet, attempts: attempt } = message;
  const delivery = await deliver(message, sending);
  const became = await insist(() => settle(db, message, delivery, sending));
  sending.onTry?.({ site, id, outlet, attempt, became });
}

const NOT_MADE = { kind: 'failed', trouble: 'message.not-made', status: 0, arrived: 'no', again: true } as const;

async function deliver(message: Message, { senders, render, enclose }: Sending): Promise<Delivery> {
  const { site, outlet, idempotencyKey, recipient, notice, doubts, queuedAt } = message;
  const unknown = { kind: 'failed', trouble: 'message.unknown-template', status: 0, arrived: 'no', again: true } as const;
  const sender = senders[outlet];
  if (sender === undefined) throw new Error(`taken from an outlet that is not set: ${outlet}`);
  let wording: Wording;
  try {
    wording = render(notice);
  } catch {
    // A newer program has queued it and may still be there to send it.
    return unknown;
  }
  const parcel = { key: `${site}:${idempotencyKey}`, recipient, ...wording, repeats: doubts, queuedAt };
  if (notice.template !== 'letter.enclosed') return sender.send(parcel);
  const enclosures = await enclose?.(message);
  return enclosures === undefined ? NOT_MADE : sender.send({ ...parcel, enclosures });
}

async function settle(db: Db, message: Message, delivery: Delivery, { now, die }: Sending): Promise<TriedMessage['became']> {
  const { site, id, attempts: attempt, failures, doubts } = message;
  const at = { site, id, attempt };
  if (delivery.kind === 'sent') return (await markSent(db, at, delivery.receipt, now())).ok ? 'sent' : 'over';
  const counted = { failures: failures + 1, doubts: doubts + (delivery.arrived === 'unknown' ? 1 : 0) };
  const after = afterFailure(delivery, counted, die());
  const marked = await transact(db, (tx) => markFailed(tx, at, delivery, after, now()));
  return marked.ok ? after.state : 'over';
}

/** A connection lost between sending and marking would make a second copy: a few seconds are worth that. */
async function insist<T>(mark: () => Promise<T>): Promise<T> {
  for (const seconds of [0.2, 1, 3]) {
    try {
      return await mark();
    } catch {
      await pause(seconds * 1000);
    }
  }
  return mark();
}

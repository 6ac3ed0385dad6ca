import { v7 } from 'uuid';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { checkRecipient, type BadRecipient, type Notice, type Outlet } from '@gongkai/messages';
import { insertMessage, type Actor, type MessageId, type SiteId, type Tx } from '@gongkai/store';

export type QueueAsk = {
  readonly site: SiteId;
  readonly outlet: Outlet;
  /** Whose message it is, the unit of the case or of the person; nothing where it is the whole government's. */
  readonly unit?: string;
  readonly recipient: string;
  readonly notice: Notice;
  /** What the message is about and no other is: queued again under it, nothing more leaves. Without one each call is a message. */
  readonly key?: string;
  /** The law does not let it wait for the morning: quiet hours do not hold it back. */
  readonly urgent?: boolean;
  /** Messages of one outlet with the same value, a case's number for instance, leave in the order in which they were queued. */
  readonly inOrderWith?: string;
  /** Not before this moment. */
  readonly notBefore?: Date;
  readonly actor: Actor;
  readonly now: Date;
};

export type QueueRefused = BadRecipient | Failure<'message.bad-key'>;

/** It travels in headers; a person's name or number has no place in it. */
const KEY = /^[\w.:/-]{1,200}$/;

/**
 * Queues a message in the caller's transaction: it leaves if and only if what it tells of has happened. `already`: one with this
 * key had been queued.
 */
export async function queueMessage(
  tx: Tx,
  { site, outlet, unit, recipient, notice, key, urgent = false, inOrderWith, notBefore, actor, now }: QueueAsk,
): Promise<Result<{ readonly id: MessageId; readonly already: boolean }, QueueRefused>> {
  const address = checkRecipient(outlet, recipient);
  if (!address.ok) return address;
  if (key !== undefined && !KEY.test(key)) return fail({ code: 'message.bad-key' });
  // In the order of their making, to the millisecond and within it: who queues two after each other has them leave so.
  const id = v7();
  const message = await insertMessage(tx, site, {
    id,
    outlet,
    unit: unit ?? null,
    recipient: address.value,
    notice,
    idempotencyKey: key ?? id,
    urgent,
    inOrderWith: inOrderWith ?? null,
    dueAt: notBefore !== undefined && notBefore > now ? notBefore : now,
    queuedBy: actor,
  });
  return ok(message);
}

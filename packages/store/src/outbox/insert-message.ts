import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';
import type { MessageId, NewMessage } from './message-record.ts';

/**
 * Puts a message into the outbox; it leaves when the transaction has ended well. Where one waits or has left already under the
 * same key, nothing changes, and that one's id comes back.
 */
export async function insertMessage(
  tx: Tx,
  site: SiteId,
  message: NewMessage,
): Promise<{ readonly id: MessageId; readonly already: boolean }> {
  const { id, outlet, idempotencyKey } = message;
  const made = await tx
    .insertInto('outbox_message')
    .values({
      site_id: site,
      id,
      outlet,
      unit_id: message.unit,
      recipient: message.recipient,
      template: message.notice.template,
      fields: JSON.stringify(message.notice.fields),
      idempotency_key: idempotencyKey,
      urgent: message.urgent,
      in_order_with: message.inOrderWith,
      queued_by: message.queuedBy,
      due_at: message.dueAt,
    })
    .onConflict((conflict) => conflict.constraint('outbox_message_queued_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made !== undefined) return { id, already: false };
  const there = await tx
    .selectFrom('outbox_message')
    .select('id')
    .where('site_id', '=', site)
    .where('outlet', '=', outlet)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirstOrThrow();
  return { id: there.id, already: true };
}

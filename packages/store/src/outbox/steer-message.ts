import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';
import type { Actor } from '../ledger/stream-kinds.ts';
import { toMessage, type Message, type MessageId } from './message-record.ts';
import { addNote } from './notes.ts';

type By = { readonly actor: Actor; readonly now: Date };

/** The message, held until the transaction ends: no sender takes it meanwhile. */
export async function lockMessage(tx: Tx, site: SiteId, id: MessageId): Promise<Message | undefined> {
  const row = await tx
    .selectFrom('outbox_message')
    .selectAll()
    .where('site_id', '=', site)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toMessage(row);
}

/** Due now, with all its tries before it again. What may have arrived before stays in doubt. */
export async function sendAgain(tx: Tx, { site, id, attempts, doubts }: Message, { actor, now }: By): Promise<void> {
  await tx
    .updateTable('outbox_message')
    .set({ state: doubts > 0 ? 'maybe-sent' : 'waiting', failures: 0, due_at: now, settled_at: null })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .execute();
  await addNote(tx, { site, id }, { kind: 'sent-again', attempt: attempts, actor });
}

export async function takeBack(tx: Tx, { site, id, attempts }: Message, { actor, now }: By): Promise<void> {
  await tx
    .updateTable('outbox_message')
    .set({ state: 'cancelled', settled_at: now })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .execute();
  await addNote(tx, { site, id }, { kind: 'cancelled', attempt: attempts, actor });
}

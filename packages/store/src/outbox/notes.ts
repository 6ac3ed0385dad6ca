import { sql } from 'kysely';
import type { Trouble } from '@gongkai/messages';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import type { Actor } from '../ledger/stream-kinds.ts';
import { toNote, type MessageId, type MessageNote, type NoteKind } from './message-record.ts';

type NewNote = {
  readonly kind: NoteKind;
  readonly attempt: number;
  readonly trouble?: Trouble;
  readonly status?: number;
  readonly actor?: Actor;
};

/** Writes down what happened to a message. One that was purged meanwhile takes no more notes. */
export async function addNote(
  db: Db | Tx,
  { site, id }: { readonly site: SiteId; readonly id: MessageId },
  { kind, attempt, trouble, status, actor }: NewNote,
): Promise<void> {
  await sql`
    insert into outbox_note (site_id, message_id, kind, attempt, trouble, trouble_status, actor)
    select site_id, id, ${kind}, ${attempt}::integer, ${trouble ?? null}, ${status ?? null}::integer, ${actor ?? null}
    from outbox_message where site_id = ${site} and id = ${id}`.execute(db);
}

/** The oldest first. */
export async function notesOf(db: Db | Tx, site: SiteId, id: MessageId): Promise<readonly MessageNote[]> {
  const rows = await db
    .selectFrom('outbox_note')
    .selectAll()
    .where('site_id', '=', site)
    .where('message_id', '=', id)
    .orderBy('noted_at')
    .execute();
  return rows.map(toNote);
}

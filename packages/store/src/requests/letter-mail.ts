import type { MessageState } from '@gongkai/messages';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import type { MessageId } from '../outbox/message-record.ts';

/** A letter that left by mail, and the message that bears it. */
export type LetterMail = {
  readonly site: SiteId;
  readonly message: MessageId;
  readonly request: string;
  readonly letter: string;
};

/** In the transaction that queues the message and keeps the event which says that the letter left. */
export async function putLetterMail(tx: Tx, { site, message, request, letter }: LetterMail): Promise<void> {
  await tx
    .insertInto('letter_mail')
    .values({ site_id: site, message_id: message, request_id: request, letter_id: letter, noted_at: null })
    .execute();
}

const COLUMNS = ['m.site_id', 'm.message_id', 'm.request_id', 'm.letter_id'] as const;

type Row = {
  readonly site_id: SiteId;
  readonly message_id: string;
  readonly request_id: string;
  readonly letter_id: string;
};

const toMail = (row: Row): LetterMail => ({
  site: row.site_id,
  message: row.message_id,
  request: row.request_id,
  letter: row.letter_id,
});

/** The letter that a message bears. */
export async function mailOfMessage(db: Db | Tx, site: SiteId, message: MessageId): Promise<LetterMail | undefined> {
  const row = await db
    .selectFrom('letter_mail as m')
    .select(COLUMNS)
    .where('m.site_id', '=', site)
    .where('m.message_id', '=', message)
    .executeTakeFirst();
  return row && toMail(row);
}

/** The mail of a letter of which nobody has noted what became of it; held until the transaction ends. */
export async function openMailOfLetter(
  tx: Tx,
  site: SiteId,
  { request, letter }: { readonly request: string; readonly letter: string },
): Promise<LetterMail | undefined> {
  const row = await tx
    .selectFrom('letter_mail as m')
    .select(COLUMNS)
    .where('m.site_id', '=', site)
    .where('m.request_id', '=', request)
    .where('m.letter_id', '=', letter)
    .where('m.noted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && toMail(row);
}

/** Messages at rest: taken over by the outlet, given up, or taken back. */
const AT_REST = ['sent', 'failed', 'held', 'cancelled'] as const satisfies readonly MessageState[];

/** Mails that have come to rest and whose request does not know yet. */
export async function mailsToNote(db: Db, most: number): Promise<readonly LetterMail[]> {
  const rows = await db
    .selectFrom('letter_mail as m')
    .innerJoin('outbox_message as o', (join) => join.onRef('o.site_id', '=', 'm.site_id').onRef('o.id', '=', 'm.message_id'))
    .select(COLUMNS)
    .where('m.noted_at', 'is', null)
    .where('o.state', 'in', AT_REST)
    .orderBy('o.settled_at')
    .limit(most)
    .execute();
  return rows.map(toMail);
}

/** What became of it is noted now; false where somebody was quicker. */
export async function noteMail(tx: Tx, { site, message }: Pick<LetterMail, 'site' | 'message'>, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('letter_mail')
    .set({ noted_at: now })
    .where('site_id', '=', site)
    .where('message_id', '=', message)
    .where('noted_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

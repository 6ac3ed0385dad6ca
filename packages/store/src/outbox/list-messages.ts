import { sql } from 'kysely';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { MessageState, Outlet } from '@gongkai/messages';
import type { Appointment } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { within } from '../units/within.ts';
import { toMessage, toSummary, type Message, type MessageId, type MessageSummary } from './message-record.ts';

export type MessageSieve = {
  readonly state?: MessageState;
  readonly outlet?: Outlet;
  /** Queued on this day in China. */
  readonly day?: PlainDate;
  /** Those that lie within one of the appointments on the day; what is the whole government's, for the whole site only. */
  readonly reach: { readonly appointments: readonly Appointment[]; readonly on: PlainDate };
};

export type MessagePage = {
  readonly messages: readonly MessageSummary[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
};

export type BadMessageCursor = Failure<'list.bad-cursor'>;

const CURSOR = /^(\d{1,15})\.([\w-]{1,64})$/;

const COLUMNS = [
  ...([
    'site_id',
    'id',
    'outlet',
    'unit_id',
    'recipient',
    'template',
    'idempotency_key',
    'urgent',
    'in_order_with',
    'queued_at',
  ] as const),
  ...(['queued_by', 'state', 'due_at', 'attempts', 'failures', 'doubts', 'lease_until', 'settled_at', 'receipt'] as const),
  ...(['trouble', 'trouble_status'] as const),
] as const;

/** One page of a government's messages, the newest first. */
export async function messagePage(
  db: Db | Tx,
  site: SiteId,
  { state, outlet, day, reach }: MessageSieve,
  { after, size }: { readonly after?: string; readonly size: number },
): Promise<Result<MessagePage, BadMessageCursor>> {
  let query = db.selectFrom('outbox_message').select(COLUMNS).where('site_id', '=', site);
  query = query.where(within(site, 'outbox_message.unit_id', reach.appointments, reach.on));
  if (state !== undefined) query = query.where('state', '=', state);
  if (outlet !== undefined) query = query.where('outlet', '=', outlet);
  if (day !== undefined) {
    const midnight = sql<Date>`(${day}::date)::timestamp at time zone 'Asia/Shanghai'`;
    query = query.where('queued_at', '>=', midnight).where('queued_at', '<', sql<Date>`${midnight} + interval '1 day'`);
  }
  if (after !== undefined) {
    const [, moment, id] = CURSOR.exec(after) ?? [];
    if (moment === undefined) return fail({ code: 'list.bad-cursor' });
    query = query.where(sql<boolean>`(queued_at, id) < (${new Date(Number(moment))}, ${id})`);
  }
  const rows = await query
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const messages = rows.slice(0, size).map(toSummary);
  const last = messages.at(-1);
  return ok({ messages, next: rows.length > size && last ? `${last.queuedAt.getTime()}.${last.id}` : null });
}

export async function findMessage(db: Db | Tx, site: SiteId, id: MessageId): Promise<Message | undefined> {
  const row = await db
    .selectFrom('outbox_message')
    .selectAll()
    .where('site_id', '=', site)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toMessage(row);
}

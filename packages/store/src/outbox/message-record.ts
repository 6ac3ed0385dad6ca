import type { Selectable } from 'kysely';
import type { MessageState, Notice, Outlet, Trouble } from '@gongkai/messages';
import type { SiteId } from '../archive/site.ts';
import type { Actor } from '../ledger/stream-kinds.ts';
import type { OutboxMessageTable, OutboxNoteTable } from '../schema/schema.data.ts';

export type MessageId = string;

export type NewMessage = {
  readonly id: MessageId;
  readonly outlet: Outlet;
  /** Whose message it is; null where it is the whole government's. */
  readonly unit: string | null;
  readonly recipient: string;
  readonly notice: Notice;
  readonly idempotencyKey: string;
  readonly urgent: boolean;
  /** Messages of one outlet with the same value leave in the order in which they were queued. */
  readonly inOrderWith: string | null;
  readonly dueAt: Date;
  readonly queuedBy: Actor;
};

export type Message = NewMessage & {
  readonly site: SiteId;
  readonly queuedAt: Date;
  readonly state: MessageState;
  readonly attempts: number;
  readonly failures: number;
  readonly doubts: number;
  readonly settledAt: Date | null;
  readonly receipt: string | null;
  readonly trouble: Trouble | null;
  readonly troubleStatus: number | null;
};

/** What a list shows: nothing of what the message says. */
export type MessageSummary = Omit<Message, 'notice'> & { readonly template: Notice['template'] };

/** One try of one message, as its sender holds it. The number of the try is what only the last sender knows. */
export type Try = { readonly site: SiteId; readonly id: MessageId; readonly attempt: number };

export type NoteKind = 'failed' | 'in-doubt' | 'sent-late' | 'sent-again' | 'cancelled';

export type MessageNote = {
  readonly at: Date;
  readonly kind: NoteKind;
  readonly attempt: number;
  readonly trouble: Trouble | null;
  readonly troubleStatus: number | null;
  readonly actor: Actor | null;
};

type Row = Selectable<OutboxMessageTable>;

export function toSummary(row: Omit<Row, 'fields'>): MessageSummary {
  return {
    site: row.site_id,
    id: row.id,
    outlet: row.outlet as Outlet,
    unit: row.unit_id,
    recipient: row.recipient,
    template: row.template as Notice['template'],
    idempotencyKey: row.idempotency_key,
    urgent: row.urgent,
    inOrderWith: row.in_order_with,
    dueAt: row.due_at,
    queuedBy: row.queued_by as Actor,
    queuedAt: row.queued_at,
    state: row.state as MessageState,
    attempts: row.attempts,
    failures: row.failures,
    doubts: row.doubts,
    settledAt: row.settled_at,
    receipt: row.receipt,
    trouble: row.trouble as Trouble | null,
    troubleStatus: row.trouble_status,
  };
}

export function toMessage(row: Row): Message {
  const { template, ...summary } = toSummary(row);
  return { ...summary, notice: { template, fields: row.fields } as Notice };
}

export const toNote = (row: Selectable<OutboxNoteTable>): MessageNote => ({
  at: row.noted_at,
  kind: row.kind as NoteKind,
  attempt: row.attempt,
  trouble: row.trouble as Trouble | null,
  troubleStatus: row.trouble_status,
  actor: row.actor as Actor | null,
});

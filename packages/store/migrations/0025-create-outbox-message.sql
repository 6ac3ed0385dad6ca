-- All that leaves the house: written in the transaction that has something to say, sent by a job. One row for each outlet.
create table outbox_message (
  site_id integer not null,
  id text collate "C" not null,
  outlet text collate "C" not null,
  -- Whose message it is; null where it is the whole government's.
  unit_id text collate "C",
  -- Personal data, like the fields: both go with the row when it is old.
  recipient text not null,
  template text collate "C" not null,
  fields jsonb not null,
  -- Queued a second time under the same key, a message is the same message; every try carries it to the outlet.
  idempotency_key text collate "C" not null,
  -- The law does not let it wait for the morning.
  urgent boolean not null,
  -- Messages with the same value leave one after another, in the order in which they came.
  in_order_with text collate "C",
  queued_at timestamptz(3) not null default clock_timestamp(),
  queued_by text collate "C" not null,
  state text collate "C" not null default 'waiting',
  due_at timestamptz(3) not null,
  -- Number of the last try. Whoever has it may say what became of that try, and nobody else.
  attempts integer not null default 0,
  -- Tries that failed since it was queued or last sent again by a person.
  failures integer not null default 0,
  -- Tries after which nobody knew whether it had arrived.
  doubts integer not null default 0,
  lease_until timestamptz(3),
  settled_at timestamptz(3),
  -- What the outlet called it when it took it over.
  receipt text,
  trouble text collate "C",
  trouble_status integer,
  constraint outbox_message_pk primary key (site_id, id),
  constraint outbox_message_site_fk foreign key (site_id) references site (id),
  constraint outbox_message_queued_once unique (site_id, outlet, idempotency_key),
  constraint outbox_message_outlet_known check (outlet in ('email', 'sms', 'wechat', 'webhook')),
  constraint outbox_message_state_known
    check (state in ('waiting', 'sending', 'maybe-sent', 'sent', 'failed', 'held', 'cancelled')),
  constraint outbox_message_counts check (0 <= doubts and doubts <= attempts and 0 <= failures and failures <= attempts),
  constraint outbox_message_leased_while_sending check ((state = 'sending') = (lease_until is not null)),
  constraint outbox_message_maybe_sent_has_doubt check (state <> 'maybe-sent' or doubts > 0),
  constraint outbox_message_settled_at_end
    check ((state in ('sent', 'failed', 'held', 'cancelled')) = (settled_at is not null))
);

-- What a sender looks for: the next one of an outlet, the urgent ones first.
create index outbox_message_due on outbox_message (site_id, outlet, urgent desc, due_at, id)
where state in ('waiting', 'maybe-sent');

-- Whether an earlier one has still to leave.
create index outbox_message_order on outbox_message (site_id, outlet, in_order_with, queued_at, id)
where in_order_with is not null and state in ('waiting', 'sending', 'maybe-sent');

-- Senders that fell silent.
create index outbox_message_leased on outbox_message (lease_until) where state = 'sending';

-- The page: the newest first, all of them or those of one state.
create index outbox_message_newest on outbox_message (site_id, queued_at desc, id desc);
create index outbox_message_newest_of_state on outbox_message (site_id, state, queued_at desc, id desc);

select grant_to_app('outbox_message', 'select, insert, update, delete');

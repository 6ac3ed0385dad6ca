-- What happened to a message on its way, but for the success that its own row tells: tries that failed, doubts, and what people did.
create table outbox_note (
  site_id integer not null,
  message_id text collate "C" not null,
  id text collate "C" not null default gen_random_uuid()::text,
  -- By the clock of the database, to the microsecond: it tells their order.
  noted_at timestamptz not null default clock_timestamp(),
  kind text collate "C" not null,
  attempt integer not null,
  trouble text collate "C",
  trouble_status integer,
  -- Who sent it again or took it back; null where nobody did.
  actor text collate "C",
  constraint outbox_note_pk primary key (site_id, message_id, id),
  constraint outbox_note_message_fk foreign key (site_id, message_id) references outbox_message (site_id, id) on delete cascade,
  constraint outbox_note_kind_known check (kind in ('failed', 'in-doubt', 'sent-late', 'sent-again', 'cancelled')),
  constraint outbox_note_says_who check ((kind in ('sent-again', 'cancelled')) = (actor is not null)),
  constraint outbox_note_says_why check ((kind in ('failed', 'in-doubt')) = (trouble is not null))
);

select grant_to_app('outbox_note', 'select, insert, delete');

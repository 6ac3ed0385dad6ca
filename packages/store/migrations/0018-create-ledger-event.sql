-- The ledger (台账): what has happened, in streams of events that are only ever added to. docs/adr/0006-the-ledger.md
create function refuse_rewriting() returns trigger
language plpgsql as $$
begin
  raise exception 'the ledger is only added to: % on % refused', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create table ledger_event (
  site_id integer not null,
  -- Kind and name: unit/0197…, file/…; the kind says which events it may hold.
  stream text collate "C" not null,
  seq integer not null,
  type text collate "C" not null,
  -- The day that counts in law; recorded_at is when it was written down.
  on_day date not null,
  recorded_at timestamptz(3) not null,
  actor text collate "C" not null,
  body jsonb not null,
  -- Of the event before it in the stream; null for the first.
  previous_hash bytea,
  -- SHA-256 over all of the above as canonical JSON (RFC 8785).
  hash bytea not null,
  kind text collate "C" not null generated always as (split_part(stream, '/', 1)) stored,
  constraint ledger_event_pk primary key (site_id, stream, seq),
  constraint ledger_event_stream_named check (stream ~ '^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$'),
  constraint ledger_event_seq_from_one check (seq >= 1),
  constraint ledger_event_first_follows_none check ((seq = 1) = (previous_hash is null)),
  constraint ledger_event_actor_known check (actor ~ '^(staff|system)/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' or actor = 'public'),
  constraint ledger_event_body_object check (jsonb_typeof(body) = 'object'),
  constraint ledger_event_hash_sha256 check (octet_length(hash) = 32)
);

create trigger ledger_event_stays before update or delete on ledger_event
for each row execute function refuse_rewriting();

create trigger ledger_event_not_emptied before truncate on ledger_event
for each statement execute function refuse_rewriting();

select grant_to_app('ledger_event', 'select, insert');

-- A seal (封存) stands for the ends of all streams of a site that have changed since the one before, and carries its hash: who
-- rewrites a sealed event has to rewrite every seal after it, and the copies of their hashes that lie elsewhere.
create table ledger_seal (
  site_id integer not null,
  number integer not null,
  sealed_at timestamptz(3) not null,
  entries integer not null,
  -- Of the seal before; null for the first.
  previous_hash bytea,
  -- SHA-256 over all of the above and the entries in the order of their streams, as canonical JSON.
  hash bytea not null,
  constraint ledger_seal_pk primary key (site_id, number),
  constraint ledger_seal_number_from_one check (number >= 1),
  constraint ledger_seal_first_follows_none check ((number = 1) = (previous_hash is null)),
  constraint ledger_seal_not_empty check (entries >= 1),
  constraint ledger_seal_hash_sha256 check (octet_length(hash) = 32)
);

create table ledger_seal_entry (
  site_id integer not null,
  number integer not null,
  stream text collate "C" not null,
  -- The last event of the stream at that moment, and its hash.
  seq integer not null,
  hash bytea not null,
  constraint ledger_seal_entry_pk primary key (site_id, number, stream),
  constraint ledger_seal_entry_seal_fk foreign key (site_id, number) references ledger_seal (site_id, number),
  constraint ledger_seal_entry_seq_from_one check (seq >= 1)
);

create index ledger_seal_entry_by_stream on ledger_seal_entry (site_id, stream, number);

create trigger ledger_seal_stays before update or delete on ledger_seal
for each row execute function refuse_rewriting();
create trigger ledger_seal_not_emptied before truncate on ledger_seal
for each statement execute function refuse_rewriting();
create trigger ledger_seal_entry_stays before update or delete on ledger_seal_entry
for each row execute function refuse_rewriting();
create trigger ledger_seal_entry_not_emptied before truncate on ledger_seal_entry
for each statement execute function refuse_rewriting();

select grant_to_app('ledger_seal', 'select, insert');
select grant_to_app('ledger_seal_entry', 'select, insert');

-- What is known of each file of the vault: folded from the streams file/…; docs/adr/0008-files-safe-to-keep.md
create table kept_file (
  site_id integer not null,
  id text collate "C" not null,
  unit_id text collate "C" not null,
  purpose text collate "C" not null,
  state text collate "C" not null,
  size integer not null,
  sha256 text collate "C" not null,
  -- By its content, once it has been scanned.
  type text collate "C",
  reasons jsonb not null,
  received_by text collate "C" not null,
  received_at timestamptz(3) not null,
  -- When it came into the state it is in.
  settled_at timestamptz(3) not null,
  stripped_size integer,
  stripped_sha256 text collate "C",
  constraint kept_file_pk primary key (site_id, id),
  constraint kept_file_state_known check (state in ('quarantined', 'clean', 'held', 'discarded')),
  constraint kept_file_clean_has_type check (state <> 'clean' or type is not null)
);

create index kept_file_waiting on kept_file (site_id, received_at) where state = 'quarantined';
create index kept_file_held on kept_file (site_id, settled_at) where state = 'held';
create index kept_file_of_unit on kept_file (site_id, unit_id, received_at);

select grant_to_app('kept_file', 'select, insert, update, delete');

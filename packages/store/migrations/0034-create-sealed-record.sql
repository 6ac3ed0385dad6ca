-- What requests hold of people and has to be erasable later: each record under a key of its own, which is wrapped with the key of its
-- site. The event that names a record keeps its digest. Erased, the row stays without key and bytes. docs/adr/0015-requests.md
create table sealed_record (
  site_id integer not null,
  id text collate "C" not null,
  stream text collate "C" not null,
  kind text collate "C" not null,
  key_id text collate "C",
  wrapped bytea,
  sealed bytea,
  -- Bytes of what was sealed.
  size integer not null,
  sha256 text collate "C" not null,
  created_on date not null,
  erased_on date,
  constraint sealed_record_pk primary key (site_id, id),
  constraint sealed_record_erased_whole check (
    (erased_on is null) = (sealed is not null) and (erased_on is null) = (wrapped is not null)
    and (erased_on is null) = (key_id is not null)
  ),
  constraint sealed_record_wrapped_length check (octet_length(wrapped) = 60)
);

create index sealed_record_of_stream on sealed_record (site_id, stream);
-- Rotation looks for what is not wrapped with the key in use.
create index sealed_record_key on sealed_record (key_id) where key_id is not null;

select grant_to_app('sealed_record', 'select, insert, update');

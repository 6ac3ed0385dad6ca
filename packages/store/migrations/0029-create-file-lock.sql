-- What may have to be forgotten about a file, and so stands in no event: its key, wrapped with a key of its site, its name, and what
-- was found in it word for word. Without its row the bytes of a file are noise, wherever copies of them lie.
create table file_lock (
  site_id integer not null,
  file_id text collate "C" not null,
  variant text collate "C" not null,
  key_id text collate "C" not null,
  wrapped bytea not null,
  name text not null,
  told jsonb not null,
  constraint file_lock_pk primary key (site_id, file_id, variant),
  constraint file_lock_variant_known check (variant in ('original', 'stripped')),
  constraint file_lock_wrapped_length check (octet_length(wrapped) = 60)
);

-- Rotation looks for what is not wrapped with the key in use.
create index file_lock_key on file_lock (key_id);

select grant_to_app('file_lock', 'select, insert, update, delete');

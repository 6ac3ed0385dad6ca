-- Requests of one visitor or account within the current window, counted by all server processes together. Lost in a crash, which
-- does no harm, and so not written to the log of the database.
create unlogged table request_count (
  site_id integer not null,
  -- A keyed hash: no address stands here.
  bucket text collate "C" not null,
  hits integer not null,
  window_ends timestamptz not null,
  constraint request_count_pk primary key (site_id, bucket)
);

create index request_count_by_end on request_count (site_id, window_ends);

select grant_to_app('request_count', 'select, insert, update, delete');

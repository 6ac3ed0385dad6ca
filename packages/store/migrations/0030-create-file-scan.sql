-- Who is scanning a file just now: it spares work, and nothing else depends on it. A claim that is over is anybody's.
create table file_scan (
  site_id integer not null,
  file_id text collate "C" not null,
  until timestamptz(3) not null,
  tries integer not null,
  constraint file_scan_pk primary key (site_id, file_id)
);

select grant_to_app('file_scan', 'select, insert, update, delete');

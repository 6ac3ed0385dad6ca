-- Who looked at whose personal data: one row for each event of the access streams, found by what was looked at.
create table access_record (
  site_id integer not null,
  -- The stream of the thing that was looked at: request/…, file/…
  subject text collate "C" not null,
  recorded_at timestamptz(3) not null,
  stream text collate "C" not null,
  seq integer not null,
  actor text collate "C" not null,
  looked text collate "C" not null,
  data text collate "C" not null,
  constraint access_record_pk primary key (site_id, subject, recorded_at, stream, seq)
);

select grant_to_app('access_record', 'select, insert, delete');

-- The file itself, byte for byte, so that a better reader can read it again.
create table report_file (
  site_id integer not null,
  report_id text collate "C" not null,
  bytes bytea not null,
  constraint report_file_pk primary key (site_id, report_id),
  constraint report_file_report_fk foreign key (site_id, report_id) references report (site_id, id) on delete cascade,
  constraint report_file_at_most_20_mb check (octet_length(bytes) <= 20971520)
);

select grant_to_app('report_file', 'select, insert, delete');

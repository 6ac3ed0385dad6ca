-- What the reader made of the file. A unit's series over its years reads the cells of some twenty rows; comparing all
-- units in one cell is not asked yet, and would be a table of its own, filled from here.
create table report_reading (
  site_id integer not null,
  report_id text collate "C" not null,
  cells jsonb not null,
  sections jsonb not null,
  local_rows jsonb not null,
  problems jsonb not null,
  constraint report_reading_pk primary key (site_id, report_id),
  constraint report_reading_report_fk foreign key (site_id, report_id) references report (site_id, id) on delete cascade
);

select grant_to_app('report_reading', 'select, insert, update, delete');

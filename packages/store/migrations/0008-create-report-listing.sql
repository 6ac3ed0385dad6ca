-- The lists that a report stands in: one for each combination of region level, edition and worst severity, one for its
-- unit, one for each rule it breaks. Any list, however filtered, is one walk along this key, from where the last page ended.
create table report_listing (
  site_id integer not null,
  list text collate "C" not null,
  sort_key text collate "C" not null,
  report_id text collate "C" not null,
  year integer,
  constraint report_listing_pk primary key (site_id, list, sort_key),
  constraint report_listing_report_fk foreign key (site_id, report_id) references report (site_id, id) on delete cascade
);

create index report_listing_by_report on report_listing (site_id, report_id);

select grant_to_app('report_listing', 'select, insert, delete');

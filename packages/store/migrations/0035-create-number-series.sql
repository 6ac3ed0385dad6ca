-- Registration numbers and document numbers (文号): drawn under the lock of the row, in the transaction of the event that bears the number.
create table number_series (
  site_id integer not null,
  unit_id text collate "C" not null,
  kind text collate "C" not null,
  year integer not null,
  last integer not null,
  constraint number_series_pk primary key (site_id, unit_id, kind, year),
  constraint number_series_kind_known check (kind in ('registration', 'letter')),
  constraint number_series_from_one check (last >= 1)
);

-- What a unit writes in front of its numbers; without a row it is told by the unit's name.
create table number_prefix (
  site_id integer not null,
  unit_id text collate "C" not null,
  kind text collate "C" not null,
  prefix text not null,
  constraint number_prefix_pk primary key (site_id, unit_id, kind),
  constraint number_prefix_kind_known check (kind in ('registration', 'letter'))
);

select grant_to_app('number_series', 'select, insert, update');
select grant_to_app('number_prefix', 'select, insert, update');

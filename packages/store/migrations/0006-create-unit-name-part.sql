-- Every ending of every unit's name, so that a search anywhere in a name is a walk along an ordered index: trigrams
-- need three characters, and people type two (莱西).
create table unit_name_part (
  site_id integer not null,
  part text collate "C" not null,
  unit_id text collate "C" not null,
  constraint unit_name_part_pk primary key (site_id, part, unit_id),
  constraint unit_name_part_unit_fk foreign key (site_id, unit_id) references unit (site_id, id) on delete cascade
);

create index unit_name_part_by_unit on unit_name_part (site_id, unit_id);

select grant_to_app('unit_name_part', 'select, insert, delete');

-- The bodies whose reports are kept. Four cities have a district called 鼓楼区: a unit is its name and its region.
create table unit (
  site_id integer not null,
  id text collate "C" not null,
  -- As printed in the report that brought it in; `name_key` is the same without spaces, in simplified script.
  name text not null,
  name_key text collate "C" not null,
  region_code text collate "C",
  constraint unit_pk primary key (site_id, id),
  constraint unit_site_fk foreign key (site_id) references site (id),
  constraint unit_region_fk foreign key (site_id, region_code) references region (site_id, code),
  constraint unit_one_name_a_region unique nulls not distinct (site_id, name_key, region_code),
  constraint unit_id_form check (id ~ '^[0-9a-f]{16}$')
);

select grant_to_app('unit', 'select, insert, delete');

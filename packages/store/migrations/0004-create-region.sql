-- Divisions that units of the archive belong to, each under its parent: 37 山东省, 3702 青岛市, 370285 莱西市.
-- Codes are cut to their level (GB/T 2260), so that the parent is a prefix; a county may stand right under a province (济源市).
create table region (
  site_id integer not null,
  code text collate "C" not null,
  parent text collate "C",
  name text not null,
  constraint region_pk primary key (site_id, code),
  constraint region_site_fk foreign key (site_id) references site (id),
  constraint region_code_digits check (code ~ '^([0-9]{2}){1,3}$'),
  constraint region_parent_is_prefix check (length(parent) < length(code) and starts_with(code, parent))
);

create index region_by_parent on region (site_id, parent, code);

select grant_to_app('region', 'select, insert, update');

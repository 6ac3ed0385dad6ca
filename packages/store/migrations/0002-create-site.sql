-- A site is one government with all that is kept for it; its number leads every key, so that rows can be spread by site.
create table site (
  id integer not null,
  name text not null,
  constraint site_pk primary key (id),
  constraint site_id_not_negative check (id >= 0)
);

-- Site 0 belongs to no government: the public archive of annual reports.
insert into site (id, name) values (0, 'archive');

select grant_to_app('site', 'select');

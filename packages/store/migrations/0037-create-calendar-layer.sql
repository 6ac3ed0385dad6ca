-- Notices of holidays that a site has brought in beside those of the State Council that come with the program: folded from calendar/….
create table calendar_layer (
  site_id integer not null,
  id text collate "C" not null,
  known_from date not null,
  level text collate "C" not null,
  year integer not null,
  notice text not null,
  region text collate "C",
  days jsonb not null,
  constraint calendar_layer_pk primary key (site_id, id, known_from),
  constraint calendar_layer_level_known check (level in ('national', 'region', 'own'))
);

-- By which versions of the calendar all open requests of a site were last counted.
create table calendar_count (
  site_id integer not null,
  versions text not null,
  counted_at timestamptz(3) not null,
  constraint calendar_count_pk primary key (site_id)
);

select grant_to_app('calendar_layer', 'select, insert, delete');
select grant_to_app('calendar_count', 'select, insert, update');

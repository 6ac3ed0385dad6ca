-- The units of a government, one row for each stretch of days on which nothing about the unit changed. Folded from unit/… streams.
create table site_unit (
  site_id integer not null,
  unit_id text collate "C" not null,
  from_day date not null,
  -- The first day on which it was otherwise; null where it still is so.
  until_day date,
  kind text collate "C" not null,
  name text not null,
  short_name text,
  -- Null for the root.
  parent_id text collate "C",
  state text collate "C" not null,
  successor_id text collate "C",
  code text collate "C",
  sort_order integer,
  -- Contact block, review body, court: what art. 12 of the regulation and the remedy notice need.
  described jsonb not null,
  constraint site_unit_pk primary key (site_id, unit_id, from_day),
  constraint site_unit_days_in_order check (until_day > from_day),
  constraint site_unit_state_known check (state in ('open', 'closed'))
);

create index site_unit_by_name on site_unit (site_id, name);
create index site_unit_by_code on site_unit (site_id, code) where code is not null;

-- Where a unit hung, apart from all else that may change about it: the tree is worked out from these.
create table site_unit_place (
  site_id integer not null,
  unit_id text collate "C" not null,
  from_day date not null,
  until_day date,
  parent_id text collate "C",
  constraint site_unit_place_pk primary key (site_id, unit_id, from_day),
  constraint site_unit_place_days_in_order check (until_day > from_day)
);

create index site_unit_place_by_parent on site_unit_place (site_id, parent_id);

-- Every unit with every unit above it, itself at distance 0: "own and below" is one look-up, not a walk.
create table site_unit_above (
  site_id integer not null,
  unit_id text collate "C" not null,
  above_id text collate "C" not null,
  from_day date not null,
  until_day date,
  distance integer not null,
  constraint site_unit_above_pk primary key (site_id, unit_id, above_id, from_day)
);

create index site_unit_above_below on site_unit_above (site_id, above_id, unit_id);

-- Works out anew what is above a unit and above all that has ever been below it. Whatever the order in which streams are
-- folded, the last one of a chain finds the whole chain there: the rows in the end follow from the places alone.
create function refresh_site_unit_above(in_site integer, of_unit text) returns void
language plpgsql as $$
declare
  touched text[];
begin
  with recursive below (unit_id) as (
    select of_unit collate "C"
    union
    select place.unit_id
    from below
    join site_unit_place place on place.site_id = in_site and place.parent_id = below.unit_id
  )
  select array_agg(unit_id) into touched from below;

  delete from site_unit_above where site_id = in_site and unit_id = any (touched);

  insert into site_unit_above (site_id, unit_id, above_id, from_day, until_day, distance)
  with recursive walk (unit_id, above_id, from_day, until_day, distance, next_id) as (
    select unit_id, unit_id, from_day, until_day, 0, parent_id
    from site_unit_place
    where site_id = in_site and unit_id = any (touched)
    union all
    select
      walk.unit_id,
      place.unit_id,
      greatest(walk.from_day, place.from_day),
      least(walk.until_day, place.until_day),
      walk.distance + 1,
      place.parent_id
    from walk
    join site_unit_place place
      on place.site_id = in_site
      and place.unit_id = walk.next_id
      and (place.until_day is null or place.until_day > walk.from_day)
      and (walk.until_day is null or walk.until_day > place.from_day)
    -- No tree of offices is so deep; a circle, which the core refuses, would not end.
    where walk.distance < 30
  )
  select in_site, unit_id, above_id, from_day, until_day, distance from walk;
end
$$;

select grant_to_app('site_unit', 'select, insert, delete');
select grant_to_app('site_unit_place', 'select, insert, delete');
select grant_to_app('site_unit_above', 'select, insert, delete');
-- A site begins with its government; there is no other way to make one than to found it.
select grant_to_app('site', 'select, insert');

-- What units word themselves of their letters, from a day on: folded from phrasing/<unit>, one row an entry.
create table letter_phrasing (
  site_id integer not null,
  unit_id text collate "C" not null,
  seq integer not null,
  letter text collate "C" not null,
  part text collate "C" not null,
  -- Null: from the day on the unit words it no more.
  text text,
  -- The first day on which letters are drafted with it, and the day on which it was said.
  from_on date not null,
  set_on date not null,
  set_at timestamptz(3) not null,
  set_by text collate "C" not null,
  constraint letter_phrasing_pk primary key (site_id, unit_id, seq)
);

select grant_to_app('letter_phrasing', 'select, insert, delete');

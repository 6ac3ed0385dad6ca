-- What a site has set where the law leaves something open: folded from setting/…, one row a change.
create table law_setting (
  site_id integer not null,
  setting text collate "C" not null,
  seq integer not null,
  value jsonb not null,
  -- The first day that it holds for, and the day on which it was set.
  from_on date not null,
  set_on date not null,
  set_at timestamptz(3) not null,
  set_by text collate "C" not null,
  reason text not null,
  constraint law_setting_pk primary key (site_id, setting, seq)
);

select grant_to_app('law_setting', 'select, insert, delete');

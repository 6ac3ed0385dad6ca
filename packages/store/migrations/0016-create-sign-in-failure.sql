-- Failed attempts, counted for a name whether there is such a name or not, and apart for browsers known to their owner.
create table sign_in_failure (
  site_id integer not null,
  -- A keyed hash of the name, and of the browser where it is known.
  bucket text collate "C" not null,
  failures integer not null,
  last_at timestamptz not null,
  constraint sign_in_failure_pk primary key (site_id, bucket),
  constraint sign_in_failure_counts check (failures >= 0)
);

create index sign_in_failure_by_age on sign_in_failure (site_id, last_at);

select grant_to_app('sign_in_failure', 'select, insert, update, delete');

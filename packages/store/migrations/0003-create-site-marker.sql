-- What has been done once for a site and is not done again, such as loading the demonstration.
create table site_marker (
  site_id integer not null,
  marker text not null,
  set_at timestamptz not null default now(),
  constraint site_marker_pk primary key (site_id, marker),
  constraint site_marker_site_fk foreign key (site_id) references site (id)
);

select grant_to_app('site_marker', 'select, insert');

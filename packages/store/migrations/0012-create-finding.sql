-- The contradictions found in a report, in the order of the check.
create table finding (
  site_id integer not null,
  report_id text collate "C" not null,
  ordinal integer not null,
  rule text collate "C" not null,
  says text not null,
  severity text not null,
  place jsonb not null,
  -- A number, a text or null, as the rule gives it.
  expected jsonb not null,
  found jsonb not null,
  params jsonb not null,
  cites text not null,
  constraint finding_pk primary key (site_id, report_id, ordinal),
  constraint finding_report_fk foreign key (site_id, report_id) references report (site_id, id) on delete cascade,
  constraint finding_ordinal_from_one check (ordinal >= 1),
  constraint finding_severity_known check (severity in ('error', 'warning', 'info'))
);

select grant_to_app('finding', 'select, insert, delete');

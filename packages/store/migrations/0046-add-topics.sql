-- What a request is about and for which place (依申请公开备案): both from its words while they were open, or an officer's. Nothing of anybody is in it.
alter table request_case
  add column subject text collate "C",
  add column place_id text collate "C";

-- What one unit received in a period, without the years before it.
create index request_case_by_unit_receipt on request_case (site_id, unit_id, received_on) where received_on is not null;

-- Which groups the 政务公开办 has been told of, and how large they were: only what has doubled since is told again. No place: ''.
create table topic_alert (
  site_id integer not null,
  subject text collate "C" not null,
  place_id text collate "C" not null,
  told_on date not null,
  requests integer not null,
  told_at timestamptz(3) not null,
  -- How many were told; none where nobody has an address.
  told integer not null,
  constraint topic_alert_pk primary key (site_id, subject, place_id, told_on)
);

select grant_to_app('topic_alert', 'select, insert');

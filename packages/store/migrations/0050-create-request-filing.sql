-- What units have filed of their requests with the 政务公开办 (依申请公开备案), as their streams filing/… leave it; the list itself is in the event.
create table request_filing (
  site_id integer not null,
  unit_id text collate "C" not null,
  from_on date not null,
  to_on date not null,
  first_on date not null,
  filed_on date not null,
  filed_by text collate "C" not null,
  requests integer not null,
  -- How many events its stream has.
  seen integer not null,
  constraint request_filing_pk primary key (site_id, unit_id, from_on)
);

create index request_filing_by_period on request_filing (site_id, from_on, unit_id);

-- Which units somebody has been told of whose filing is late; once for each period.
create table filing_reminder (
  site_id integer not null,
  unit_id text collate "C" not null,
  from_on date not null,
  told_at timestamptz(3) not null,
  told integer not null,
  constraint filing_reminder_pk primary key (site_id, unit_id, from_on)
);

select grant_to_app('request_filing', 'select, insert, update, delete');
select grant_to_app('filing_reminder', 'select, insert');

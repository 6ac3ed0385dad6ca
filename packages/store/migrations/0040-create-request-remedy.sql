-- Reviews (行政复议) and suits (行政诉讼) over requests, as the streams request/… leave them: table four, and what is due in them.
-- docs/adr/0015-requests.md
create table request_remedy (
  site_id integer not null,
  request_id text collate "C" not null,
  id text collate "C" not null,
  unit_id text collate "C" not null,
  route text collate "C" not null,
  filed_on date not null,
  accepted_on date,
  copy_on date,
  replied_on date,
  decided_on date,
  result text collate "C",
  constraint request_remedy_pk primary key (site_id, request_id, id),
  constraint request_remedy_decided_whole check ((decided_on is null) = (result is null))
);

create index request_remedy_by_filing on request_remedy (site_id, filed_on, request_id, id);
create index request_remedy_to_reply on request_remedy (site_id, unit_id, copy_on)
where copy_on is not null and replied_on is null and decided_on is null;

select grant_to_app('request_remedy', 'select, insert, update, delete');

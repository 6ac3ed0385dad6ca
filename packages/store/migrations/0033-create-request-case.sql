-- Requests (依申请公开) as their streams request/… leave them. No name, address or text of anybody is here, and nothing that hangs on the
-- day or the calendar: rows follow from the events alone. docs/adr/0015-requests.md
create table request_case (
  site_id integer not null,
  id text collate "C" not null,
  -- The agency that was asked, and where in it the request is being worked on.
  unit_id text collate "C" not null,
  handling_unit_id text collate "C" not null,
  handler text collate "C",
  accepted_on date,
  route text collate "C" not null,
  applicant_type text collate "C" not null,
  supply_form text collate "C" not null,
  supply_way text collate "C" not null,
  submitted_on date not null,
  number text,
  received_on date,
  -- Items for the fee of the month: one, or what the notice of the fee counted.
  items integer not null,
  decided_outcome text collate "C",
  withdrawn_on date,
  -- The letter that answered, the day it left, and with which outcome.
  answer_letter text collate "C",
  closed_on date,
  outcome text collate "C",
  delivered_on date,
  archived_on date,
  constraint request_case_pk primary key (site_id, id),
  constraint request_case_registered_whole check ((number is null) = (received_on is null)),
  constraint request_case_closed_whole check ((closed_on is null) = (outcome is null)),
  constraint request_case_items_from_one check (items >= 1)
);

create unique index request_case_number on request_case (site_id, unit_id, number) where number is not null;
create index request_case_by_closing on request_case (site_id, closed_on, unit_id);
create index request_case_by_receipt on request_case (site_id, received_on, id) where received_on is not null;

create table request_letter (
  site_id integer not null,
  request_id text collate "C" not null,
  id text collate "C" not null,
  unit_id text collate "C" not null,
  code text collate "C" not null,
  drafted_by text collate "C" not null,
  drafted_on date not null,
  submitted_on date,
  signed_on date,
  number text,
  way text collate "C",
  dispatched_on date,
  delivered_on date,
  voided_on date,
  constraint request_letter_pk primary key (site_id, request_id, id)
);

create unique index request_letter_number on request_letter (site_id, unit_id, number) where number is not null;
create index request_letter_to_approve on request_letter (site_id, unit_id, submitted_on)
where submitted_on is not null and dispatched_on is null and voided_on is null;

create table request_party (
  site_id integer not null,
  request_id text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  asked_on date,
  reached_on date,
  answered_on date,
  opinion text collate "C",
  released_on date,
  constraint request_party_pk primary key (site_id, request_id, id)
);

select grant_to_app('request_case', 'select, insert, update, delete');
select grant_to_app('request_letter', 'select, insert, update, delete');
select grant_to_app('request_party', 'select, insert, update, delete');

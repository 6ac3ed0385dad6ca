-- Keyed hashes by which a request is found again: by its tracking code (查询码) with a name, by the form that was sent twice, by the code
-- of a party that is asked. Neither code nor name stands here, and the hashes mean nothing without the keys of the site.
create table request_mark (
  site_id integer not null,
  kind text collate "C" not null,
  mark bytea not null,
  request_id text collate "C" not null,
  -- The party that is asked.
  party_id text collate "C",
  made_on date not null,
  constraint request_mark_pk primary key (site_id, kind, mark),
  constraint request_mark_kind_known check (kind in ('submission', 'tracking', 'party')),
  constraint request_mark_of_party check ((kind = 'party') = (party_id is not null))
);

create index request_mark_of_request on request_mark (site_id, request_id);

-- Which requests came from one applicant: a keyed hash of the document's number, for repeats and for what is counted by the month.
create table request_applicant (
  site_id integer not null,
  request_id text collate "C" not null,
  mark bytea not null,
  constraint request_applicant_pk primary key (site_id, request_id)
);

create index request_applicant_mark on request_applicant (site_id, mark, request_id);

select grant_to_app('request_mark', 'select, insert, delete');
select grant_to_app('request_applicant', 'select, insert, delete');

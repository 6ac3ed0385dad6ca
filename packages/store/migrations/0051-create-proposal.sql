-- Proposals that answered requests become proactive disclosure (条例 art. 44), as their streams proposal/… leave them. What is proposed, and the
-- reasons, are sealed records.
create table proposal (
  site_id integer not null,
  id text collate "C" not null,
  unit_id text collate "C" not null,
  source text collate "C" not null,
  state text collate "C" not null,
  subject text collate "C",
  place_id text collate "C",
  made_on date not null,
  -- By when it is to be published; absent before it is accepted.
  due_on date,
  published_on date,
  constraint proposal_pk primary key (site_id, id)
);

create index proposal_by_unit on proposal (site_id, unit_id, id);

create table proposal_request (
  site_id integer not null,
  proposal_id text collate "C" not null,
  request_id text collate "C" not null,
  -- Neither declined nor withdrawn: the request stands in no other one.
  is_live boolean not null,
  constraint proposal_request_pk primary key (site_id, proposal_id, request_id)
);

create unique index proposal_request_live on proposal_request (site_id, request_id) where is_live;
create index proposal_request_of_request on proposal_request (site_id, request_id, proposal_id);

select grant_to_app('proposal', 'select, insert, update, delete');
select grant_to_app('proposal_request', 'select, insert, update, delete');

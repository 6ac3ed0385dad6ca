-- 更正申请 (条例 art. 41) are handled like requests and are none: what wants a record rectified asks for no information.
alter table request_case
  add column nature text collate "C" not null default 'disclosure',
  -- What became of the record.
  add column result text collate "C",
  add constraint request_case_nature check (nature in ('disclosure', 'rectification')),
  drop constraint request_case_closed_whole,
  add constraint request_case_closed_whole check ((closed_on is null) = (coalesce(outcome, result) is null));

-- What figures, filings, topics, fees and repeats count: requests for information alone.
create view disclosure_request as select * from request_case where nature = 'disclosure';

select grant_to_app('disclosure_request', 'select');

create index request_case_rectification on request_case (site_id, received_on) where nature = 'rectification';

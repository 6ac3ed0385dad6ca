-- Since when something is withheld and nobody has looked at it again (条例 art. 18): the day of the answer, or of the last look.
alter table request_case add column withheld_since date;

create index request_case_withheld on request_case (site_id, withheld_since, id) where withheld_since is not null;

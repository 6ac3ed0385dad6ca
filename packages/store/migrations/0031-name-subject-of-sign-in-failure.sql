-- At what account the attempts were made, as a keyed hash, so that an administrator can have all of them forgotten; empty for an address.
alter table sign_in_failure add column about text collate "C" not null default '';
create index sign_in_failure_by_about on sign_in_failure (site_id, about);

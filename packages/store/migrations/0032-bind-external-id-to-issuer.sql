-- An id names somebody only together with who gave it: another provider may call another person so (OpenID Connect Core 1.0, 5.7).
alter table account add column external_issuer text collate "C";
-- What was typed in before names no issuer, and so nobody; it is set anew.
update account set external_id = null where external_id is not null;
alter table account drop constraint account_one_external_id;
alter table account add constraint account_one_external_id unique (site_id, external_issuer, external_id);
alter table account add constraint account_external_id_of_issuer check ((external_id is null) = (external_issuer is null));

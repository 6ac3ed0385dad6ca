-- How a member of staff proves who he is. What he may do stands in the ledger; a secret never does, so accounts are rows of their own.
create table account (
  site_id integer not null,
  staff_id text collate "C" not null,
  -- As it is written, and as it is looked for: without case, width and space.
  sign_in_name text not null,
  sign_in_key text collate "C" not null,
  -- What single sign-on calls the person; only who is named here comes in that way.
  external_id text collate "C",
  -- argon2id with its parameters and salt (PHC string); null where the person comes by single sign-on only.
  password_hash text,
  password_set_at timestamptz not null,
  must_change boolean not null,
  -- A password that somebody else has set ends, used or not.
  one_time_until timestamptz,
  -- Encrypted under a key that is not in the database.
  totp_sealed bytea,
  totp_confirmed_at timestamptz,
  -- The last code that was used: none at or before it is taken again.
  totp_used_step integer,
  constraint account_pk primary key (site_id, staff_id),
  constraint account_site_fk foreign key (site_id) references site (id),
  constraint account_one_sign_in_name unique (site_id, sign_in_key),
  constraint account_one_external_id unique (site_id, external_id),
  constraint account_hash_is_argon2id check (starts_with(password_hash, '$argon2id$')),
  constraint account_totp_confirmed_has_secret check (totp_confirmed_at is null or totp_sealed is not null)
);

-- Passwords of before, so that none comes back too soon.
create table account_password (
  site_id integer not null,
  staff_id text collate "C" not null,
  set_at timestamptz not null,
  password_hash text not null,
  constraint account_password_pk primary key (site_id, staff_id, set_at),
  constraint account_password_account_fk foreign key (site_id, staff_id) references account (site_id, staff_id) on delete cascade
);

-- Codes for the day the telephone is lost; each is gone once it is used.
create table account_recovery_code (
  site_id integer not null,
  staff_id text collate "C" not null,
  code_hash bytea not null,
  constraint account_recovery_code_pk primary key (site_id, staff_id, code_hash),
  constraint account_recovery_code_account_fk foreign key (site_id, staff_id) references account (site_id, staff_id) on delete cascade
);

select grant_to_app('account', 'select, insert, update');
select grant_to_app('account_password', 'select, insert, delete');
select grant_to_app('account_recovery_code', 'select, insert, delete');

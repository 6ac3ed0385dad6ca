-- Who is signed in, from where, since when: rows, so that they can be shown to their owner and ended.
create table session (
  site_id integer not null,
  -- SHA-256 of the token that the browser holds: whoever reads this table can sign in as nobody.
  token_hash bytea not null,
  -- Names the session where it is shown and ended.
  id text collate "C" not null,
  staff_id text collate "C" not null,
  method text not null,
  second_factor_at timestamptz,
  -- Has to come back in a header with everything that changes something.
  csrf_token text not null,
  user_agent text not null,
  address text not null,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  constraint session_pk primary key (site_id, token_hash),
  constraint session_id_once unique (site_id, id),
  constraint session_account_fk foreign key (site_id, staff_id) references account (site_id, staff_id) on delete cascade,
  constraint session_method_known check (method in ('password', 'single-sign-on'))
);

create index session_by_staff on session (site_id, staff_id);
create index session_by_seen on session (site_id, seen_at);

select grant_to_app('session', 'select, insert, update, delete');

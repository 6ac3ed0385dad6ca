-- Forms that somebody who has not signed in has filled in half and goes on with later, on another device, by a code. The form itself is a
-- sealed record; code and form are keyed hashes, as in request_mark. A draft that was sent holds nothing any more and says so until its
-- time is over. docs/adr/0015-requests.md
create table request_draft (
  site_id integer not null,
  id text collate "C" not null,
  -- Of the key of the form: which files belong to it, and which page.
  form_mark bytea not null,
  -- Of the code with which it is opened elsewhere.
  code_mark bytea not null,
  -- How often it was saved: who saves what he has not seen is told.
  saves integer not null,
  -- Absent where it was sent.
  record_id text collate "C",
  saved_at timestamptz not null,
  kept_until date not null,
  sent_on date,
  constraint request_draft_pk primary key (site_id, id),
  constraint request_draft_form unique (site_id, form_mark),
  constraint request_draft_code unique (site_id, code_mark),
  constraint request_draft_saved check (saves >= 1),
  constraint request_draft_sent_is_empty check ((sent_on is null) = (record_id is not null))
);

create index request_draft_over on request_draft (kept_until);

select grant_to_app('request_draft', 'select, insert, update, delete');

-- Files that somebody who has not signed in has sent with a form, before and after the form became a request: which form they belong to is a
-- keyed hash of the form's own key, so that nobody else's form can take them. Those of a form that is never sent go when their time is
-- over. docs/adr/0015-requests.md
create table request_upload (
  site_id integer not null,
  file_id text collate "C" not null,
  form_mark bytea not null,
  kept_until date not null,
  -- It has come in with a request, and stays with it.
  attached boolean not null default false,
  constraint request_upload_pk primary key (site_id, file_id)
);

create index request_upload_of_form on request_upload (site_id, form_mark);
create index request_upload_over on request_upload (kept_until);

select grant_to_app('request_upload', 'select, insert, update, delete');

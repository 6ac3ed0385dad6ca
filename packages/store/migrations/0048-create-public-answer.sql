-- The public list of answers (条例 arts. 36, 44): that a text stood there follows from the events of the request; the text itself is kept
-- beside, for it goes for good when it is taken out of the list or the application is erased. docs/adr/0015-requests.md
create table public_answer (
  site_id integer not null,
  id text collate "C" not null,
  request_id text collate "C" not null,
  unit_id text collate "C" not null,
  outcome text not null,
  answered_on date not null,
  published_on date not null,
  -- Since when it is no longer there, and why.
  gone_on date,
  gone_why text,
  constraint public_answer_pk primary key (site_id, id),
  constraint public_answer_gone_whole check ((gone_on is null) = (gone_why is null)),
  constraint public_answer_why_known check (gone_why in ('withdrawn', 'setAside', 'erased'))
);

create index public_answer_list on public_answer (site_id, unit_id, published_on desc, id desc) where gone_on is null;
create index public_answer_of_request on public_answer (site_id, request_id);

create table public_answer_text (
  site_id integer not null,
  id text collate "C" not null,
  title text not null,
  asked text not null,
  answered text not null,
  -- Pairs of neighbouring characters, and the unit and year as a word of their own, so that a search stays in that part of the index.
  words tsvector not null,
  constraint public_answer_text_pk primary key (site_id, id)
);

create index public_answer_words on public_answer_text using gin (words) with (fastupdate = off);

select grant_to_app('public_answer', 'select, insert, update, delete');
select grant_to_app('public_answer_text', 'select, insert, update, delete');

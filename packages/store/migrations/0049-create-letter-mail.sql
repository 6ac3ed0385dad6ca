-- Letters that left by mail: which message of the outbox bears which letter. The message itself says nothing of the request; what it encloses is made when it
-- leaves. `noted_at`: what became of it stands in the history of the request.
create table letter_mail (
  site_id integer not null,
  message_id text collate "C" not null,
  request_id text collate "C" not null,
  letter_id text collate "C" not null,
  noted_at timestamptz(3),
  constraint letter_mail_pk primary key (site_id, message_id)
);

create index letter_mail_open on letter_mail (site_id, request_id, letter_id) where noted_at is null;

select grant_to_app('letter_mail', 'select, insert, update');

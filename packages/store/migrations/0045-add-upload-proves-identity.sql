-- Whether a file of a form was put in as the proof of identity (条例 art. 29): each opening of one is recorded as a look at somebody's identity.
alter table request_upload add column proves_identity boolean not null default false;

-- Where each stream ends: what the next event goes after, and what the next seal takes in.
create table ledger_head (
  site_id integer not null,
  stream text collate "C" not null,
  -- Number and hash of the last event; 0 and empty only inside the transaction that begins the stream.
  seq integer not null,
  hash bytea not null,
  -- Number of the last event that a seal stands for.
  sealed_seq integer not null default 0,
  constraint ledger_head_pk primary key (site_id, stream),
  constraint ledger_head_site_fk foreign key (site_id) references site (id),
  constraint ledger_head_sealed_no_more check (sealed_seq between 0 and seq)
);

-- What has not been sealed yet: as small as the last minutes, however large the ledger is.
create index ledger_head_unsealed on ledger_head (site_id, stream) where seq > sealed_seq;

create function refuse_going_back() returns trigger
language plpgsql as $$
begin
  if new.seq < old.seq or new.sealed_seq < old.sealed_seq or new.site_id <> old.site_id or new.stream <> old.stream then
    raise exception 'the ledger is only added to: the head of % cannot go back', old.stream
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger ledger_head_goes_on before update on ledger_head
for each row execute function refuse_going_back();

create trigger ledger_head_stays before delete on ledger_head
for each row execute function refuse_rewriting();

create trigger ledger_head_not_emptied before truncate on ledger_head
for each statement execute function refuse_rewriting();

select grant_to_app('ledger_head', 'select, insert, update');

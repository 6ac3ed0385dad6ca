-- How often a site's archive has changed: whoever keeps a page made from it asks this one row whether the page still holds,
-- also where another program on the same database has made the change. It is counted in the changing transaction, so that
-- nobody sees a new number before the change itself.
create table site_change (
  site_id integer not null,
  changes integer not null,
  constraint site_change_pk primary key (site_id),
  constraint site_change_site_fk foreign key (site_id) references site (id),
  constraint site_change_counts_up check (changes > 0)
);

create function count_site_change() returns trigger
language plpgsql as $$
begin
  insert into site_change as kept (site_id, changes)
  select distinct site_id, 1 from changed
  on conflict on constraint site_change_pk do update set changes = kept.changes + 1;
  return null;
end
$$;

create function count_site_change_of_row() returns trigger
language plpgsql as $$
begin
  insert into site_change as kept (site_id, changes) values (new.site_id, 1)
  on conflict on constraint site_change_pk do update set changes = kept.changes + 1;
  return null;
end
$$;

create trigger report_came after insert on report
referencing new table as changed for each statement execute function count_site_change();

create trigger report_went after delete on report
referencing old table as changed for each statement execute function count_site_change();

-- Every new reading and every new check writes the counts of findings. The version of the reader alone shows on no page, and
-- is written without the site's lock.
create trigger report_read_or_checked_anew after update of errors on report
for each row execute function count_site_change_of_row();

select grant_to_app('site_change', 'select, insert, update');

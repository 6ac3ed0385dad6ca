-- How many reports a list holds in a year, counted where rows come and go, so that no page counts an archive.
create table report_list_size (
  site_id integer not null,
  list text collate "C" not null,
  -- 0 for reports whose year is not known: a key cannot be null.
  year integer not null,
  reports integer not null,
  constraint report_list_size_pk primary key (site_id, list, year),
  constraint report_list_size_not_negative check (reports >= 0)
);

create function count_report_listing() returns trigger
language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into report_list_size as size (site_id, list, year, reports)
    select site_id, list, coalesce(year, 0), count(*) from changed group by 1, 2, 3 order by 1, 2, 3
    on conflict on constraint report_list_size_pk do update set reports = size.reports + excluded.reports;
  else
    update report_list_size as size set reports = size.reports - gone.reports
    from (select site_id, list, coalesce(year, 0) as year, count(*)::integer as reports from changed group by 1, 2, 3) as gone
    where size.site_id = gone.site_id and size.list = gone.list and size.year = gone.year;
    delete from report_list_size as size using changed
    where size.site_id = changed.site_id and size.list = changed.list and size.year = coalesce(changed.year, 0) and size.reports = 0;
  end if;
  return null;
end
$$;

create trigger report_listing_counted_in after insert on report_listing
referencing new table as changed for each statement execute function count_report_listing();

create trigger report_listing_counted_out after delete on report_listing
referencing old table as changed for each statement execute function count_report_listing();

select grant_to_app('report_list_size', 'select, insert, update, delete');

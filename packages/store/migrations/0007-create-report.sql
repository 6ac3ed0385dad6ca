-- One published annual report: what a list shows of it. Its reading, its file and its findings stand beside.
create table report (
  site_id integer not null,
  -- The head of the file's SHA-256: the same file is the same report, on any machine.
  id text collate "C" not null,
  unit_id text collate "C",
  -- As printed; null where the reader found none.
  organization text,
  organization_sort text collate "C" not null,
  region_code text collate "C",
  title text,
  year integer,
  edition text not null,
  script text not null,
  published date,
  origin text not null,
  source_name text not null,
  source_format text not null,
  source_size integer not null,
  source_sha256 text collate "C" not null,
  reader_version text collate "C" not null,
  errors integer not null,
  warnings integer not null,
  infos integer not null,
  imported_at timestamptz not null default now(),
  -- Newest year first, then by name; lists go on from the last one shown.
  sort_key text collate "C" not null generated always as (
    lpad((9999 - coalesce(year, 0))::text, 4, '0') || '/' || organization_sort || '/' || id
  ) stored,
  constraint report_pk primary key (site_id, id),
  constraint report_one_a_file unique (site_id, source_sha256),
  constraint report_site_fk foreign key (site_id) references site (id),
  constraint report_unit_fk foreign key (site_id, unit_id) references unit (site_id, id),
  constraint report_region_fk foreign key (site_id, region_code) references region (site_id, code),
  constraint report_id_is_head_of_sha256 check (id = left(source_sha256, 20)),
  constraint report_sha256_form check (source_sha256 ~ '^[0-9a-f]{64}$'),
  constraint report_year_range check (year between 1 and 9999),
  constraint report_edition_known check (edition in ('2008', '2019', '2021')),
  constraint report_script_known check (script in ('simplified', 'traditional')),
  constraint report_origin_known check (origin in ('import', 'demonstration')),
  constraint report_source_size_not_negative check (source_size >= 0),
  constraint report_counts_not_negative check (errors >= 0 and warnings >= 0 and infos >= 0)
);

create index report_by_unit on report (site_id, unit_id, year);
create index report_by_reader_version on report (site_id, reader_version, id);

select grant_to_app('report', 'select, insert, update, delete');

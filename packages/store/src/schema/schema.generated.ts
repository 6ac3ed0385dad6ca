// Generated from the live schema: node packages/store/src/schema/write-schema-types.ts
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as a value, written as text: the driver would take an array for a PostgreSQL array. */
type Json = ColumnType<unknown, string, string>;

export type FindingTable = {
  site_id: number;
  report_id: string;
  ordinal: number;
  rule: string;
  says: string;
  severity: string;
  place: Json;
  expected: Json;
  found: Json;
  params: Json;
  cites: string;
};

export type RegionTable = {
  site_id: number;
  code: string;
  parent: string | null;
  name: string;
};

export type ReportTable = {
  site_id: number;
  id: string;
  unit_id: string | null;
  organization: string | null;
  organization_sort: string;
  region_code: string | null;
  title: string | null;
  year: number | null;
  edition: string;
  script: string;
  published: string | null;
  origin: string;
  source_name: string;
  source_format: string;
  source_size: number;
  source_sha256: string;
  reader_version: string;
  errors: number;
  warnings: number;
  infos: number;
  imported_at: Generated<Date>;
  sort_key: GeneratedAlways<string>;
};

export type ReportFileTable = {
  site_id: number;
  report_id: string;
  bytes: Buffer;
};

export type ReportListSizeTable = {
  site_id: number;
  list: string;
  year: number;
  reports: number;
};

export type ReportListingTable = {
  site_id: number;
  list: string;
  sort_key: string;
  report_id: string;
  year: number | null;
};

export type ReportReadingTable = {
  site_id: number;
  report_id: string;
  cells: Json;
  sections: Json;
  local_rows: Json;
  problems: Json;
};

export type SchemaMigrationTable = {
  number: number;
  name: string;
  sha256: string;
  applied_at: Generated<Date>;
};

export type SiteTable = {
  id: number;
  name: string;
};

export type SiteChangeTable = {
  site_id: number;
  changes: number;
};

export type SiteMarkerTable = {
  site_id: number;
  marker: string;
  set_at: Generated<Date>;
};

export type UnitTable = {
  site_id: number;
  id: string;
  name: string;
  name_key: string;
  region_code: string | null;
};

export type UnitNamePartTable = {
  site_id: number;
  part: string;
  unit_id: string;
};

export type Database = {
  finding: FindingTable;
  region: RegionTable;
  report: ReportTable;
  report_file: ReportFileTable;
  report_list_size: ReportListSizeTable;
  report_listing: ReportListingTable;
  report_reading: ReportReadingTable;
  schema_migration: SchemaMigrationTable;
  site: SiteTable;
  site_change: SiteChangeTable;
  site_marker: SiteMarkerTable;
  unit: UnitTable;
  unit_name_part: UnitNamePartTable;
};

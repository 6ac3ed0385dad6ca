// Generated from the live schema: node packages/store/src/schema/write-schema-types.ts
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as a value, written as text: the driver would take an array for a PostgreSQL array. */
type Json = ColumnType<unknown, string, string>;

export type AccessRecordTable = {
  site_id: number;
  subject: string;
  recorded_at: Date;
  stream: string;
  seq: number;
  actor: string;
  looked: string;
  data: string;
};

export type AccountTable = {
  site_id: number;
  staff_id: string;
  sign_in_name: string;
  sign_in_key: string;
  external_id: string | null;
  password_hash: string | null;
  password_set_at: Date;
  must_change: boolean;
  one_time_until: Date | null;
  totp_sealed: Buffer | null;
  totp_confirmed_at: Date | null;
  totp_used_step: number | null;
  external_issuer: string | null;
};

export type AccountPasswordTable = {
  site_id: number;
  staff_id: string;
  set_at: Date;
  password_hash: string;
};

export type AccountRecoveryCodeTable = {
  site_id: number;
  staff_id: string;
  code_hash: Buffer;
};

export type CalendarCountTable = {
  site_id: number;
  versions: string;
  counted_at: Date;
};

export type CalendarLayerTable = {
  site_id: number;
  id: string;
  known_from: string;
  level: string;
  year: number;
  notice: string;
  region: string | null;
  days: Json;
};

export type DisclosureRequestTable = {
  site_id: number;
  id: string;
  unit_id: string;
  handling_unit_id: string;
  handler: string | null;
  accepted_on: string | null;
  route: string;
  applicant_type: string;
  supply_form: string;
  supply_way: string;
  submitted_on: string;
  number: string | null;
  received_on: string | null;
  items: number;
  decided_outcome: string | null;
  withdrawn_on: string | null;
  answer_letter: string | null;
  closed_on: string | null;
  outcome: string | null;
  delivered_on: string | null;
  archived_on: string | null;
  reopened_on: string | null;
  ended_on: string | null;
  split_from: string | null;
  merged_into: string | null;
  withheld_since: string | null;
  rating: number | null;
  rated_on: string | null;
  subject: string | null;
  place_id: string | null;
  nature: string;
  result: string | null;
};

export type DueMoveTable = {
  site_id: number;
  request_id: string;
  moved_at: Date;
  before_day: string | null;
  after_day: string | null;
};

export type DueReminderTable = {
  site_id: number;
  request_id: string;
  due_on: string;
  step: string;
  told_at: Date;
  told: number;
};

export type FileLockTable = {
  site_id: number;
  file_id: string;
  variant: string;
  key_id: string;
  wrapped: Buffer;
  name: string;
  told: Json;
};

export type FileScanTable = {
  site_id: number;
  file_id: string;
  until: Date;
  tries: number;
};

export type FilingReminderTable = {
  site_id: number;
  unit_id: string;
  from_on: string;
  told_at: Date;
  told: number;
};

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

export type KeptFileTable = {
  site_id: number;
  id: string;
  unit_id: string;
  purpose: string;
  state: string;
  size: number;
  sha256: string;
  type: string | null;
  reasons: Json;
  received_by: string;
  received_at: Date;
  settled_at: Date;
  stripped_size: number | null;
  stripped_sha256: string | null;
};

export type LawSettingTable = {
  site_id: number;
  setting: string;
  seq: number;
  value: Json;
  from_on: string;
  set_on: string;
  set_at: Date;
  set_by: string;
  reason: string;
};

export type LedgerEventTable = {
  site_id: number;
  stream: string;
  seq: number;
  type: string;
  on_day: string;
  recorded_at: Date;
  actor: string;
  body: Json;
  previous_hash: Buffer | null;
  hash: Buffer;
  kind: GeneratedAlways<string>;
};

export type LedgerHeadTable = {
  site_id: number;
  stream: string;
  seq: number;
  hash: Buffer;
  sealed_seq: Generated<number>;
};

export type LedgerSealTable = {
  site_id: number;
  number: number;
  sealed_at: Date;
  entries: number;
  previous_hash: Buffer | null;
  hash: Buffer;
};

export type LedgerSealEntryTable = {
  site_id: number;
  number: number;
  stream: string;
  seq: number;
  hash: Buffer;
};

export type LetterMailTable = {
  site_id: number;
  message_id: string;
  request_id: string;
  letter_id: string;
  noted_at: Date | null;
};

export type LetterPhrasingTable = {
  site_id: number;
  unit_id: string;
  seq: number;
  letter: string;
  part: string;
  text: string | null;
  from_on: string;
  set_on: string;
  set_at: Date;
  set_by: string;
};

export type NumberPrefixTable = {
  site_id: number;
  unit_id: string;
  kind: string;
  prefix: string;
};

export type NumberSeriesTable = {
  site_id: number;
  unit_id: string;
  kind: string;
  year: number;
  last: number;
};

export type OutboxMessageTable = {
  site_id: number;
  id: string;
  outlet: string;
  unit_id: string | null;
  recipient: string;
  template: string;
  fields: Json;
  idempotency_key: string;
  urgent: boolean;
  in_order_with: string | null;
  queued_at: Generated<Date>;
  queued_by: string;
  state: Generated<string>;
  due_at: Date;
  attempts: Generated<number>;
  failures: Generated<number>;
  doubts: Generated<number>;
  lease_until: Date | null;
  settled_at: Date | null;
  receipt: string | null;
  trouble: string | null;
  trouble_status: number | null;
};

export type OutboxNoteTable = {
  site_id: number;
  message_id: string;
  id: Generated<string>;
  noted_at: Generated<Date>;
  kind: string;
  attempt: number;
  trouble: string | null;
  trouble_status: number | null;
  actor: string | null;
};

export type OutletSettingTable = {
  site_id: number;
  outlet: string;
  quiet_from: number;
  quiet_to: number;
};

export type ProposalTable = {
  site_id: number;
  id: string;
  unit_id: string;
  source: string;
  state: string;
  subject: string | null;
  place_id: string | null;
  made_on: string;
  due_on: string | null;
  published_on: string | null;
};

export type ProposalRequestTable = {
  site_id: number;
  proposal_id: string;
  request_id: string;
  is_live: boolean;
};

export type PublicAnswerTable = {
  site_id: number;
  id: string;
  request_id: string;
  unit_id: string;
  outcome: string;
  answered_on: string;
  published_on: string;
  gone_on: string | null;
  gone_why: string | null;
};

export type PublicAnswerTextTable = {
  site_id: number;
  id: string;
  title: string;
  asked: string;
  answered: string;
  words: string;
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

export type RequestApplicantTable = {
  site_id: number;
  request_id: string;
  mark: Buffer;
};

export type RequestCaseTable = {
  site_id: number;
  id: string;
  unit_id: string;
  handling_unit_id: string;
  handler: string | null;
  accepted_on: string | null;
  route: string;
  applicant_type: string;
  supply_form: string;
  supply_way: string;
  submitted_on: string;
  number: string | null;
  received_on: string | null;
  items: number;
  decided_outcome: string | null;
  withdrawn_on: string | null;
  answer_letter: string | null;
  closed_on: string | null;
  outcome: string | null;
  delivered_on: string | null;
  archived_on: string | null;
  reopened_on: string | null;
  ended_on: string | null;
  split_from: string | null;
  merged_into: string | null;
  withheld_since: string | null;
  rating: number | null;
  rated_on: string | null;
  subject: string | null;
  place_id: string | null;
  nature: Generated<string>;
  result: string | null;
};

export type RequestCountTable = {
  site_id: number;
  bucket: string;
  hits: number;
  window_ends: Date;
};

export type RequestDraftTable = {
  site_id: number;
  id: string;
  form_mark: Buffer;
  code_mark: Buffer;
  saves: number;
  record_id: string | null;
  saved_at: Date;
  kept_until: string;
  sent_on: string | null;
};

export type RequestDueTable = {
  site_id: number;
  request_id: string;
  unit_id: string;
  handling_unit_id: string;
  handler: string | null;
  open: boolean;
  stage: string;
  urgent_on: string;
  due_on: string | null;
  waiting_for: string | null;
  provisional: boolean;
  calendar_version: string;
  counted_on: string;
  counted_at: Date;
  recount_on: string | null;
  late: boolean | null;
  notice_on: string | null;
};

export type RequestFilingTable = {
  site_id: number;
  unit_id: string;
  from_on: string;
  to_on: string;
  first_on: string;
  filed_on: string;
  filed_by: string;
  requests: number;
  seen: number;
};

export type RequestLetterTable = {
  site_id: number;
  request_id: string;
  id: string;
  unit_id: string;
  code: string;
  drafted_by: string;
  drafted_on: string;
  submitted_on: string | null;
  signed_on: string | null;
  number: string | null;
  way: string | null;
  dispatched_on: string | null;
  delivered_on: string | null;
  voided_on: string | null;
  returned_on: string | null;
};

export type RequestMarkTable = {
  site_id: number;
  kind: string;
  mark: Buffer;
  request_id: string;
  party_id: string | null;
  made_on: string;
};

export type RequestPartyTable = {
  site_id: number;
  request_id: string;
  id: string;
  kind: string;
  asked_on: string | null;
  reached_on: string | null;
  answered_on: string | null;
  opinion: string | null;
  released_on: string | null;
};

export type RequestRemedyTable = {
  site_id: number;
  request_id: string;
  id: string;
  unit_id: string;
  route: string;
  filed_on: string;
  accepted_on: string | null;
  copy_on: string | null;
  replied_on: string | null;
  decided_on: string | null;
  result: string | null;
};

export type RequestUploadTable = {
  site_id: number;
  file_id: string;
  form_mark: Buffer;
  kept_until: string;
  attached: Generated<boolean>;
  proves_identity: Generated<boolean>;
};

export type SchemaMigrationTable = {
  number: number;
  name: string;
  sha256: string;
  applied_at: Generated<Date>;
};

export type SealedRecordTable = {
  site_id: number;
  id: string;
  stream: string;
  kind: string;
  key_id: string | null;
  wrapped: Buffer | null;
  sealed: Buffer | null;
  size: number;
  sha256: string;
  created_on: string;
  erased_on: string | null;
};

export type SessionTable = {
  site_id: number;
  token_hash: Buffer;
  id: string;
  staff_id: string;
  method: string;
  second_factor_at: Date | null;
  csrf_token: string;
  user_agent: string;
  address: string;
  made_at: Date;
  seen_at: Date;
};

export type SignInFailureTable = {
  site_id: number;
  bucket: string;
  failures: number;
  last_at: Date;
  about: Generated<string>;
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

export type SiteUnitTable = {
  site_id: number;
  unit_id: string;
  from_day: string;
  until_day: string | null;
  kind: string;
  name: string;
  short_name: string | null;
  parent_id: string | null;
  state: string;
  successor_id: string | null;
  code: string | null;
  sort_order: number | null;
  described: Json;
};

export type SiteUnitAboveTable = {
  site_id: number;
  unit_id: string;
  above_id: string;
  from_day: string;
  until_day: string | null;
  distance: number;
};

export type SiteUnitPlaceTable = {
  site_id: number;
  unit_id: string;
  from_day: string;
  until_day: string | null;
  parent_id: string | null;
};

export type StaffAppointmentTable = {
  site_id: number;
  staff_id: string;
  role: string;
  unit_id: string;
  scope: string;
  from_day: string;
  until_day: string | null;
};

export type StaffMemberTable = {
  site_id: number;
  staff_id: string;
  from_day: string;
  until_day: string | null;
  name: string;
  sign_in_name: string;
  unit_id: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  state: string;
};

export type TopicAlertTable = {
  site_id: number;
  subject: string;
  place_id: string;
  told_on: string;
  requests: number;
  told_at: Date;
  told: number;
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
  access_record: AccessRecordTable;
  account: AccountTable;
  account_password: AccountPasswordTable;
  account_recovery_code: AccountRecoveryCodeTable;
  calendar_count: CalendarCountTable;
  calendar_layer: CalendarLayerTable;
  disclosure_request: DisclosureRequestTable;
  due_move: DueMoveTable;
  due_reminder: DueReminderTable;
  file_lock: FileLockTable;
  file_scan: FileScanTable;
  filing_reminder: FilingReminderTable;
  finding: FindingTable;
  kept_file: KeptFileTable;
  law_setting: LawSettingTable;
  ledger_event: LedgerEventTable;
  ledger_head: LedgerHeadTable;
  ledger_seal: LedgerSealTable;
  ledger_seal_entry: LedgerSealEntryTable;
  letter_mail: LetterMailTable;
  letter_phrasing: LetterPhrasingTable;
  number_prefix: NumberPrefixTable;
  number_series: NumberSeriesTable;
  outbox_message: OutboxMessageTable;
  outbox_note: OutboxNoteTable;
  outlet_setting: OutletSettingTable;
  proposal: ProposalTable;
  proposal_request: ProposalRequestTable;
  public_answer: PublicAnswerTable;
  public_answer_text: PublicAnswerTextTable;
  region: RegionTable;
  report: ReportTable;
  report_file: ReportFileTable;
  report_list_size: ReportListSizeTable;
  report_listing: ReportListingTable;
  report_reading: ReportReadingTable;
  request_applicant: RequestApplicantTable;
  request_case: RequestCaseTable;
  request_count: RequestCountTable;
  request_draft: RequestDraftTable;
  request_due: RequestDueTable;
  request_filing: RequestFilingTable;
  request_letter: RequestLetterTable;
  request_mark: RequestMarkTable;
  request_party: RequestPartyTable;
  request_remedy: RequestRemedyTable;
  request_upload: RequestUploadTable;
  schema_migration: SchemaMigrationTable;
  sealed_record: SealedRecordTable;
  session: SessionTable;
  sign_in_failure: SignInFailureTable;
  site: SiteTable;
  site_change: SiteChangeTable;
  site_marker: SiteMarkerTable;
  site_unit: SiteUnitTable;
  site_unit_above: SiteUnitAboveTable;
  site_unit_place: SiteUnitPlaceTable;
  staff_appointment: StaffAppointmentTable;
  staff_member: StaffMemberTable;
  topic_alert: TopicAlertTable;
  unit: UnitTable;
  unit_name_part: UnitNamePartTable;
};

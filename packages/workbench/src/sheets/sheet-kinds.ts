import { SHEET_TEXTS, UNIT_TEXTS, PEOPLE_TEXTS } from '@gongkai/wording';
import type { Verb } from '@gongkai/staff';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type Rehearsed = components['schemas']['SheetRehearsed'];
/** Of units without passwords. */
export type SheetDone = components['schemas']['SheetDone'] & Partial<components['schemas']['StaffSheetDone']>;

/** One kind of records that go out and come in as Excel. */
export type SheetKind = {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly export: Verb;
  readonly import: Verb;
  /** What has been read of it is read anew. */
  readonly queryKey: string;
  readonly rehearse: (file: Blob) => Promise<Rehearsed>;
  readonly take: (file: Blob, agreed: string) => Promise<SheetDone>;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The file as it is. */
const as = (file: Blob) => ({
  body: file,
  bodySerializer: (body: unknown) => body as Blob,
  headers: { 'content-type': XLSX },
});

export const UNIT_SHEETS: SheetKind = {
  title: UNIT_TEXTS.title,
  lead: SHEET_TEXTS.unitLead,
  file: '/api/work/units.xlsx',
  export: 'unit.export',
  import: 'unit.import',
  queryKey: 'units',
  rehearse: (file) => answerOf(api.POST('/api/work/units/import/rehearsal', as(file))),
  take: (file, agreed) => answerOf(api.POST('/api/work/units/import', { params: { query: { agreed } }, ...as(file) })),
};

export const STAFF_SHEETS: SheetKind = {
  title: PEOPLE_TEXTS.title,
  lead: SHEET_TEXTS.staffLead,
  file: '/api/work/staff.xlsx',
  export: 'staff.export',
  import: 'staff.import',
  queryKey: 'staff',
  rehearse: (file) => answerOf(api.POST('/api/work/staff/import/rehearsal', as(file))),
  take: (file, agreed) => answerOf(api.POST('/api/work/staff/import', { params: { query: { agreed } }, ...as(file) })),
};

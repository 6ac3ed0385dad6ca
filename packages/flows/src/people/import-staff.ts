import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { stateAt, type PermissionRefused, type UnitId } from '@gongkai/staff';
import {
  accountNamed,
  loadUnitTree,
  lockStructure,
  readStream,
  rehearse,
  signInKey,
  staffMemberOn,
  transact,
  type AppendRefused,
  type Db,
  type StaffMember,
  type Tx,
} from '@gongkai/store';
import { makeOneTime, type OneTime } from '../sign-in/open-account.ts';
import type { Passwords } from '../sign-in/passwords.ts';
import {
  asAgreed,
  fieldChanges,
  rowsRefused,
  type NotAsAgreed,
  type RowRefused,
  type RowsRefused,
  type SheetChange,
} from '../units/sheet-rows.ts';
import { refusedTo, type Acting } from './acting.ts';
import { addStaffIn, type AddedStaff } from './add-staff.ts';
import { appendPlaced } from './append-placed.ts';
import { describeStaff, type StaffChange } from '@gongkai/staff';

/** A person as a row of a sheet has him; units are named. Rights are no part of it: they are granted by another office. */
export type StaffSheetRow = {
  readonly row: number;
  readonly name: string;
  readonly signInName: string;
  readonly unit: string;
  readonly title?: string;
  readonly phone?: string;
  readonly email?: string;
};

export type StaffSheetField = 'name' | 'signInName' | 'unit' | 'title' | 'phone' | 'email';
export type ImportStaffAsk = {
  readonly on: PlainDate;
  readonly rows: readonly StaffSheetRow[];
  /** The changes that somebody has looked at, by their digest; others are not made. */
  readonly agreed?: string | undefined;
};
export type ImportedStaff = {
  readonly added: readonly AddedStaff[];
  readonly described: number;
  readonly same: number;
  readonly changes: readonly SheetChange[];
};
export type ImportStaffRefused = PermissionRefused | AppendRefused | RowsRefused<StaffSheetField> | NotAsAgreed;

type Refused = RowRefused<StaffSheetField>;

/**
 * Takes a list of people in, from the day on, all or nothing. Whoever has no account gets one, with a one-time password; whose
 * sign-in name is there is described anew where the row says otherwise. A list transfers and renames nobody.
 */
export async function importStaff(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  acting: Acting,
  ask: ImportStaffAsk,
): Promise<Result<ImportedStaff, ImportStaffRefused>> {
  const refused = refusedTo(acting, 'staff.import', {});
  if (refused) return fail(refused);
  const oneTimes = await oneTimesFor(db, acting, ask.rows, () => makeOneTime(passwords, acting.now));
  return transact(db, (tx) => takeAllIn(tx, acting, ask, oneTimes));
}

/** No password that anybody has. */
const NO_PASSWORD = { password: '', hash: '$argon2id$', until: new Date(0) };

/** What `importStaff` would make otherwise, and what it would refuse; nothing is changed, and the passwords are none. */
export async function rehearseStaffImport(
  db: Db,
  acting: Acting,
  ask: ImportStaffAsk,
): Promise<Result<ImportedStaff, ImportStaffRefused>> {
  const refused = refusedTo(acting, 'staff.import', {});
  if (refused) return fail(refused);
  const oneTimes = await oneTimesFor(db, acting, ask.rows, () => Promise.resolve({ ...NO_PASSWORD, at: acting.now }));
  return rehearse(db, (tx) => takeAllIn(tx, acting, ask, oneTimes));
}

async function takeAllIn(
  tx: Tx,
  acting: Acting,
  { on, rows, agreed }: ImportStaffAsk,
  oneTimes: ReadonlyMap<number, OneTime>,
): Promise<Result<ImportedStaff, ImportStaffRefused>> {
  await lockStructure(tx, acting.site);
  const units = await openUnits(tx, acting, on);
  const wrong: Refused[] = [];
  const added: AddedStaff[] = [];
  const changes: SheetChange[] = [];
  for (const row of rows) {
    const unit = units.get(row.unit);
    if (unit === undefined) {
      wrong.push({ row: row.row, field: 'unit', failure: { code: 'import.unit-unknown', params: { name: row.unit } } });
      continue;
    }
    const done = await takeIn(tx, acting, { on, row, unit, oneTime: oneTimes.get(row.row) });
    if (!done.ok) wrong.push({ row: row.row, field: fieldOf(done.failure), failure: done.failure });
    else {
      if (done.value.added) added.push(done.value.added);
      if (done.value.change) changes.push(done.value.change);
    }
  }
  if (wrong.length > 0) return fail(rowsRefused(wrong));
  const wanted = asAgreed(changes, agreed);
  if (!wanted.ok) return wanted;
  const described = changes.length - added.length;
  return ok({ added, described, same: rows.length - changes.length, changes });
}

/** Hashes cost time that no transaction should wait for: made before it, a few at once. */
async function oneTimesFor(
  db: Db,
  { site }: Acting,
  rows: readonly StaffSheetRow[],
  make: () => Promise<OneTime>,
): Promise<ReadonlyMap<number, OneTime>> {
  const made = new Map<number, OneTime>();
  const waiting = [...rows];
  const work = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift())
      if (!(await accountNamed(db, site, row.signInName))) made.set(row.row, await make());
  };
  await Promise.all([work(), work(), work(), work()]);
  return made;
}

async function openUnits(tx: Tx, { site }: Acting, on: PlainDate): Promise<ReadonlyMap<string, UnitId>> {
  const units = new Map<string, UnitId>();
  for (const [unit, history] of await loadUnitTree(tx, site)) {
    const state = stateAt(history, on);
    if (state?.state === 'open') units.set(state.name, unit);
  }
  return units;
}

type Taking = {
  readonly on: PlainDate;
  readonly row: StaffSheetRow;
  readonly unit: UnitId;
  readonly oneTime: OneTime | undefined;
};

/** What became of a row: somebody new, somebody changed, or nothing. */
type Taken = { readonly added?: AddedStaff; readonly change?: SheetChange };

async function takeIn(tx: Tx, acting: Acting, { on, row, unit, oneTime }: Taking): Promise<Result<Taken, Failure>> {
  const { row: _row, unit: _unit, ...said } = row;
  const account = await accountNamed(tx, acting.site, row.signInName);
  if (!account) {
    // Somebody's account when the list came, and now nobody's: accounts do not go, so this is a second row of the same list.
    if (!oneTime) return fail({ code: 'store.conflict', params: { seen: 0 } });
    const added = await addStaffIn(tx, acting, { ...said, on, unit }, oneTime);
    const { name, ...rest } = said;
    const fields = fieldChanges({}, { ...rest, unit: row.unit });
    return added.ok ? ok({ added: added.value, change: { row: row.row, name, what: 'new', fields } }) : added;
  }
  const member = await staffMemberOn(tx, acting.site, account.staff, on);
  if (oneTime || !member) return fail({ code: 'account.name-taken', params: { name: signInKey(row.signInName) } });
  if (member.state === 'left') return fail({ code: 'staff.has-left', params: { on } });
  if (member.name !== row.name) return fail({ code: 'import.differs', params: { name: row.signInName, field: 'name' } });
  if (member.unit !== unit) return fail({ code: 'import.differs', params: { name: row.signInName, field: 'unit' } });
  return describeAnew(tx, acting, { on, row, member });
}

async function describeAnew(
  tx: Tx,
  acting: Acting,
  { on, row, member }: { readonly on: PlainDate; readonly row: StaffSheetRow; readonly member: StaffMember },
): Promise<Result<Taken, Failure>> {
  const other = (['title', 'phone', 'email'] as const).filter((field) => row[field] !== member[field]);
  if (other.length === 0) return ok({});
  const change: StaffChange = Object.fromEntries(other.map((field) => [field, row[field] ?? null]));
  const events = await readStream(tx, acting.site, `staff/${member.id}`);
  const described = describeStaff(events, on, change);
  if (!described.ok) return described;
  const saved = await appendPlaced(tx, acting, [{ stream: `staff/${member.id}`, seen: events.length, events: described.value }]);
  if (!saved.ok) return saved;
  return ok({ change: { row: row.row, name: row.name, what: 'changed', fields: fieldChanges(member, change) } });
}

const FIELDS: readonly string[] = ['name', 'signInName', 'unit', 'title', 'phone', 'email'] satisfies StaffSheetField[];

function fieldOf({ code, params }: Failure): StaffSheetField {
  const field = String(params?.['field']);
  if (FIELDS.includes(field)) return field as StaffSheetField;
  if (code === 'staff.name-unusable') return 'name';
  return code.startsWith('unit.') ? 'unit' : 'signInName';
}

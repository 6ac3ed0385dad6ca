import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { stateAt, type PermissionRefused, type UnitId } from '@gongkai/staff';
import {
  accountNamed,
  loadUnitTree,
  lockStructure,
  readStream,
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
import { rowsRefused, type RowRefused, type RowsRefused } from '../units/sheet-rows.ts';
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
export type ImportStaffAsk = { readonly on: PlainDate; readonly rows: readonly StaffSheetRow[] };
export type ImportedStaff = { readonly added: readonly AddedStaff[]; readonly described: number; readonly same: number };
export type ImportStaffRefused = PermissionRefused | AppendRefused | RowsRefused<StaffSheetField>;

type Refused = RowRefused<StaffSheetField>;

/**
 * Takes a list of people in, from the day on, all or nothing. Whoever has no account gets one, with a one-time password; whose
 * sign-in name is there is described anew where the row says otherwise. A list transfers and renames nobody.
 */
export async function importStaff(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  acting: Acting,
  { on, rows }: ImportStaffAsk,
): Promise<Result<ImportedStaff, ImportStaffRefused>> {
  const refused = refusedTo(acting, 'staff.import', {});
  if (refused) return fail(refused);
  const oneTimes = await oneTimesFor(db, passwords, acting, rows);
  return transact(db, async (tx): Promise<Result<ImportedStaff, ImportStaffRefused>> => {
    await lockStructure(tx, acting.site);
    const units = await openUnits(tx, acting, on);
    const wrong: Refused[] = [];
    const added: AddedStaff[] = [];
    const counts = { described: 0, same: 0 };
    for (const row of rows) {
      const unit = units.get(row.unit);
      if (unit === undefined) {
        wrong.push({ row: row.row, field: 'unit', failure: { code: 'import.unit-unknown', params: { name: row.unit } } });
        continue;
      }
      const done = await takeIn(tx, acting, { on, row, unit, oneTime: oneTimes.get(row.row) });
      if (!done.ok) wrong.push({ row: row.row, field: fieldOf(done.failure), failure: done.failure });
      else if (done.value === 'described' || done.value === 'same') counts[done.value] += 1;
      else added.push(done.value);
    }
    return wrong.length > 0 ? fail(rowsRefused(wrong)) : ok({ added, ...counts });
  });
}

/** Hashes cost time that no transaction should wait for: made before it, a few at once. */
async function oneTimesFor(db: Db, passwords: Passwords, { site, now }: Acting, rows: readonly StaffSheetRow[]) {
  const made = new Map<number, OneTime>();
  const waiting = [...rows];
  const work = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift())
      if (!(await accountNamed(db, site, row.signInName))) made.set(row.row, await makeOneTime(passwords, now));
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

async function takeIn(
  tx: Tx,
  acting: Acting,
  { on, row, unit, oneTime }: Taking,
): Promise<Result<AddedStaff | 'described' | 'same', Failure>> {
  const { row: _row, unit: _unit, ...said } = row;
  const account = await accountNamed(tx, acting.site, row.signInName);
  if (!account) {
    // Somebody's account when the list came, and now nobody's: accounts do not go, so this is a second row of the same list.
    return oneTime
      ? addStaffIn(tx, acting, { ...said, on, unit }, oneTime)
      : fail({ code: 'store.conflict', params: { seen: 0 } });
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
): Promise<Result<'described' | 'same', Failure>> {
  const other = (['title', 'phone', 'email'] as const).filter((field) => row[field] !== member[field]);
  if (other.length === 0) return ok('same');
  const change: StaffChange = Object.fromEntries(other.map((field) => [field, row[field] ?? null]));
  const events = await readStream(tx, acting.site, `staff/${member.id}`);
  const described = describeStaff(events, on, change);
  if (!described.ok) return described;
  const saved = await appendPlaced(tx, acting, [{ stream: `staff/${member.id}`, seen: events.length, events: described.value }]);
  return saved.ok ? ok('described') : saved;
}

const FIELDS: readonly string[] = ['name', 'signInName', 'unit', 'title', 'phone', 'email'] satisfies StaffSheetField[];

function fieldOf({ code, params }: Failure): StaffSheetField {
  const field = String(params?.['field']);
  if (FIELDS.includes(field)) return field as StaffSheetField;
  if (code === 'staff.name-unusable') return 'name';
  return code.startsWith('unit.') ? 'unit' : 'signInName';
}

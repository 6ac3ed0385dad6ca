import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { describeStaff, join, type StaffEvent, type StaffId, type UnitId } from '@gongkai/staff';
import { signInKey, siteName, transact, type NameTaken, type Db, type Tx } from '@gongkai/store';
import { queueMessage } from '../messages/queue-message.ts';
import { makeOneTime, openAccount, type OneTime } from '../sign-in/open-account.ts';
import type { Passwords } from '../sign-in/passwords.ts';
import { refusedTo, type Acting } from './acting.ts';
import { appendPlaced } from './append-placed.ts';
import { openUnitPath, type StaffChangeRefused } from './change-staff.ts';
import { newId } from './new-id.ts';

export type NewStaff = {
  /** The first legal day with the government. */
  readonly on: PlainDate;
  readonly name: string;
  readonly signInName: string;
  readonly unit: UnitId;
  readonly title?: string;
  readonly phone?: string;
  readonly email?: string;
};

export type AddStaffRefused = StaffChangeRefused | NameTaken;
export type AddedStaff = { readonly staff: StaffId; readonly signInName: string; readonly oneTime: OneTime };

/** Makes somebody one of the staff, with an account that is entered with a one-time password, given back to be handed over once. */
export async function addStaff(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  acting: Acting,
  ask: NewStaff,
): Promise<Result<AddedStaff, AddStaffRefused>> {
  const oneTime = await makeOneTime(passwords, acting.now);
  return transact(db, (tx) => addStaffIn(tx, acting, ask, oneTime));
}

/** Tells him that he has an account; an address that no mail could reach keeps nobody from having one. */
async function invite(
  tx: Tx,
  { site, actor, now }: Acting,
  {
    name,
    signInName,
    unit,
    email,
  }: { readonly name: string; readonly signInName: string; readonly unit: UnitId; readonly email: string },
): Promise<void> {
  const government = await siteName(tx, site);
  const notice = { template: 'account.invited', fields: { government, name, signInName } } as const;
  await queueMessage(tx, { site, outlet: 'email', unit, recipient: email, notice, actor, now });
}

/** The same within a transaction that does more. */
export async function addStaffIn(
  tx: Tx,
  acting: Acting,
  ask: NewStaff,
  oneTime: OneTime,
): Promise<Result<AddedStaff, AddStaffRefused>> {
  const { on, name, unit, title, phone, email } = ask;
  const path = await openUnitPath(tx, acting, unit, on);
  if (!path.ok) return path;
  const refused = refusedTo(acting, 'staff.add', { unit, path: path.value });
  if (refused) return fail(refused);
  const staff = newId(acting.now);
  const joined = join(on, { name: name.trim(), signInName: signInKey(ask.signInName), unit });
  if (!joined.ok) return joined;
  const events: StaffEvent[] = [joined.value];
  const change = {
    ...(title === undefined ? {} : { title }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
  if (Object.keys(change).length > 0) {
    const described = describeStaff(events, on, change);
    if (!described.ok) return described;
    events.push(...described.value);
  }
  const { signInName } = joined.value.body;
  const opened = await openAccount(tx, acting.site, { staff, signInName, oneTime });
  if (!opened.ok) return opened;
  const saved = await appendPlaced(tx, acting, [{ stream: `staff/${staff}`, seen: 0, events }]);
  if (!saved.ok) return saved;
  if (email !== undefined) await invite(tx, acting, { name: name.trim(), signInName, unit, email });
  return ok({ staff, signInName, oneTime });
}

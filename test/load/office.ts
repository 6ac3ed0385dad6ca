import { appendEvents, createPasswords, makeOneTime, openAccount, transact, type Db } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import type { Role, StaffEvent, UnitEvent } from '@gongkai/staff';

export const SITE = 7;
const ON = plainDate('2020-01-01');
const MADE = { site: SITE, seen: 0, actor: 'system/load' } as const;

/** Who works in each bureau: ten people. */
const POSTS: readonly Role[] = [
  'disclosureHead',
  ...Array.from({ length: 6 }, () => 'handler' as const),
  ...Array.from({ length: 2 }, () => 'reviewer' as const),
  'signer',
];

export type Officer = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly role: Role;
  readonly password: string;
};

/** A government with so many bureaus of ten people each, who have accounts; all made up. */
export async function foundGovernment(db: Db, bureaus: number, now: Date): Promise<readonly Officer[]> {
  await db.insertInto('site').values({ id: SITE, name: '临江市' }).execute();
  await append(db, 'unit/root', [{ type: 'unit.founded', on: ON, body: { kind: 'government', name: '临江市人民政府' } }], now);
  const officers: Officer[] = [];
  for (let bureau = 1; bureau <= bureaus; bureau += 1) {
    const unit = `u${bureau}`;
    const founded: UnitEvent = {
      type: 'unit.founded',
      on: ON,
      body: { kind: 'department', name: `临江市第${bureau}工作局`, parent: 'root' },
    };
    const described: UnitEvent = {
      type: 'unit.described',
      on: ON,
      body: { court: '临江区人民法院', phone: '0517-80000000', address: '临江市学府路1号' },
    };
    await append(db, `unit/${unit}`, [founded, described], now);
    for (const [at, role] of POSTS.entries()) officers.push(await hire(db, unit, `${unit}-${at}`, role, now));
  }
  return officers;
}

async function hire(db: Db, unit: string, id: string, role: Role, now: Date): Promise<Officer> {
  const oneTime = await makeOneTime(createPasswords(), now);
  const name = `load-${id}`;
  const events: readonly StaffEvent[] = [
    { type: 'staff.joined', on: ON, body: { name: `职员${id}`, signInName: name, unit } },
    { type: 'staff.appointed', on: ON, body: { role, unit, scope: 'ownUnit' } },
  ];
  await append(db, `staff/${id}`, events, now);
  const opened = await transact(db, (tx) => openAccount(tx, SITE, { staff: id, signInName: name, oneTime }));
  if (!opened.ok) throw new Error(opened.failure.code);
  return { id, name, unit, role, password: oneTime.password };
}

async function append(
  db: Db,
  stream: `unit/${string}` | `staff/${string}`,
  events: readonly (UnitEvent | StaffEvent)[],
  now: Date,
): Promise<void> {
  const done = await transact(db, (tx) => appendEvents(tx, { ...MADE, stream, now }, events));
  if (!done.ok) throw new Error(`${stream}: ${done.failure.code}`);
}

import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import {
  ADMINISTRATORS,
  appoint,
  foundUnit,
  join,
  type Administrator,
  type StaffId,
  type UnitChange,
  type UnitId,
  type UnitKind,
  type UnitRefused,
  type NameRefused,
  type AppointRefused,
} from '@gongkai/staff';
import {
  insertSite,
  transact,
  type AccountTaken,
  type AppendRefused,
  type Db,
  type SiteId,
  type SiteNameTaken,
  type Tx,
} from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { appendPlaced } from '../people/append-placed.ts';
import { newId } from '../people/new-id.ts';
import { makeOneTime, openAccount, type OneTime } from '../sign-in/open-account.ts';
import type { Passwords } from '../sign-in/passwords.ts';

export type FoundSiteAsk = {
  /** The government's, or the department's, full name. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly described?: UnitChange;
  /** Who holds the three offices; three persons with three sign-in names. */
  readonly administrators: Readonly<Record<Administrator, { readonly name: string; readonly signInName: string }>>;
  /** The first legal day. */
  readonly on: PlainDate;
  readonly now: Date;
};

export type FoundedSite = {
  readonly site: SiteId;
  readonly unit: UnitId;
  /** Their passwords, to be handed over once. */
  readonly administrators: Readonly<
    Record<Administrator, { readonly staff: StaffId; readonly signInName: string; readonly oneTime: OneTime }>
  >;
};

export type FoundSiteRefused =
  SiteNameTaken | UnitRefused | NameRefused | AppointRefused | AppendRefused | AccountTaken | Failure<'site.administrators-same'>;

/** A government begins: its site, its root unit and the three administrators, who are three persons (三员分立). All or nothing. */
export async function foundSite(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  ask: FoundSiteAsk,
): Promise<Result<FoundedSite, FoundSiteRefused>> {
  const names = ADMINISTRATORS.map((role) => ask.administrators[role].signInName);
  if (new Set(names).size < names.length) return fail({ code: 'site.administrators-same' });
  const oneTimes = await Promise.all(names.map(() => makeOneTime(passwords, ask.now)));
  return transact(db, async (tx): Promise<Result<FoundedSite, FoundSiteRefused>> => {
    const site = await insertSite(tx, ask.name);
    if (!site.ok) return site;
    const acting: Acting = { site: site.value, person: undefined, actor: 'system/founding', now: ask.now, today: ask.on };
    const root = await foundRoot(tx, acting, ask);
    if (!root.ok) return root;
    const made = new Map<Administrator, FoundedSite['administrators'][Administrator]>();
    for (const [at, role] of ADMINISTRATORS.entries()) {
      const oneTime = oneTimes[at];
      if (!oneTime) throw new Error('a password for each administrator');
      const added = await addAdministrator(tx, acting, { ...ask.administrators[role], role, unit: root.value, oneTime });
      if (!added.ok) return added;
      made.set(role, { staff: added.value, signInName: ask.administrators[role].signInName, oneTime });
    }
    const administrators = Object.fromEntries(made) as FoundedSite['administrators'];
    return ok({ site: site.value, unit: root.value, administrators });
  });
}

async function foundRoot(
  tx: Tx,
  acting: Acting,
  { name, kind, described, on }: FoundSiteAsk,
): Promise<Result<UnitId, UnitRefused | AppendRefused>> {
  const unit = newId(acting.now);
  const events = foundUnit({ unit, tree: new Map() }, on, { kind, name, ...(described === undefined ? {} : { described }) });
  if (!events.ok) return events;
  const saved = await appendPlaced(tx, acting, [{ stream: `unit/${unit}`, seen: 0, events: events.value }]);
  return saved.ok ? ok(unit) : saved;
}

type NewAdministrator = {
  readonly role: Administrator;
  readonly name: string;
  readonly signInName: string;
  readonly unit: UnitId;
  readonly oneTime: OneTime;
};

async function addAdministrator(
  tx: Tx,
  acting: Acting,
  { role, name, signInName, unit, oneTime }: NewAdministrator,
): Promise<Result<StaffId, FoundSiteRefused>> {
  const joined = join(acting.today, { name, signInName, unit });
  if (!joined.ok) return joined;
  const appointed = appoint([joined.value], acting.today, { role, unit, scope: 'site' }, undefined, [unit]);
  if (!appointed.ok) return appointed;
  const staff = newId(acting.now);
  const opened = await openAccount(tx, acting.site, { staff, signInName, oneTime });
  if (!opened.ok) return opened;
  const events = [joined.value, appointed.value];
  const saved = await appendPlaced(tx, acting, [{ stream: `staff/${staff}`, seen: 0, events }]);
  return saved.ok ? ok(staff) : saved;
}

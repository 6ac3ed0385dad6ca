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
  signInKey,
  transact,
  type NameTaken,
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

export type FoundedAdministrator = {
  readonly staff: StaffId;
  readonly name: string;
  readonly signInName: string;
  /** To be handed over once. */
  readonly oneTime: OneTime;
};

export type FoundedSite = {
  readonly site: SiteId;
  readonly unit: UnitId;
  readonly administrators: Readonly<Record<Administrator, FoundedAdministrator>>;
};

export type FoundSiteRefused =
  SiteNameTaken | UnitRefused | NameRefused | AppointRefused | AppendRefused | NameTaken | Failure<'site.administrators-same'>;

/** A government begins: its site, its root unit and the three administrators, who are three persons (三员分立). All or nothing. */
export async function foundSite(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  ask: FoundSiteAsk,
): Promise<Result<FoundedSite, FoundSiteRefused>> {
  const make = () => makeOneTime(passwords, ask.now);
  const [systemAdmin, securityAdmin, auditAdmin] = await Promise.all([make(), make(), make()]);
  return transact(db, (tx) => foundSiteIn(tx, ask, { systemAdmin, securityAdmin, auditAdmin }));
}

/** The same within a transaction that does more. */
export async function foundSiteIn(
  tx: Tx,
  ask: FoundSiteAsk,
  oneTimes: Readonly<Record<Administrator, OneTime>>,
): Promise<Result<FoundedSite, FoundSiteRefused>> {
  const names = ADMINISTRATORS.map((role) => signInKey(ask.administrators[role].signInName));
  if (new Set(names).size < names.length) return fail({ code: 'site.administrators-same' });
  const site = await insertSite(tx, ask.name);
  if (!site.ok) return site;
  const acting: Acting = { site: site.value, person: undefined, actor: 'system/founding', now: ask.now, today: ask.on };
  const unit = await foundRoot(tx, acting, ask);
  if (!unit.ok) return unit;
  const made = new Map<Administrator, FoundedAdministrator>();
  for (const role of ADMINISTRATORS) {
    const added = await addAdministrator(tx, acting, role, { ...ask.administrators[role], unit: unit.value }, oneTimes[role]);
    if (!added.ok) return added;
    made.set(role, added.value);
  }
  return ok({ site: site.value, unit: unit.value, administrators: Object.fromEntries(made) as FoundedSite['administrators'] });
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

async function addAdministrator(
  tx: Tx,
  acting: Acting,
  role: Administrator,
  who: { readonly name: string; readonly signInName: string; readonly unit: UnitId },
  oneTime: OneTime,
): Promise<Result<FoundedAdministrator, FoundSiteRefused>> {
  const signInName = signInKey(who.signInName);
  const joined = join(acting.today, { ...who, signInName });
  if (!joined.ok) return joined;
  const appointed = appoint([joined.value], acting.today, { role, unit: who.unit, scope: 'site' }, undefined, [who.unit]);
  if (!appointed.ok) return appointed;
  const staff = newId(acting.now);
  const opened = await openAccount(tx, acting.site, { staff, signInName, oneTime });
  if (!opened.ok) return opened;
  const events = [joined.value, appointed.value];
  const saved = await appendPlaced(tx, acting, [{ stream: `staff/${staff}`, seen: 0, events }]);
  return saved.ok ? ok({ staff, name: who.name, signInName, oneTime }) : saved;
}

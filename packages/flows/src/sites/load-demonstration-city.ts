import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  appoint,
  describeStaff,
  foundUnits,
  join,
  ROLES,
  type Administrator,
  type NewUnit,
  type Person,
  type Role,
  type StaffEvent,
  type UnitId,
} from '@gongkai/staff';
import { loadUnitTree, transact, type Db, type SiteId, type Tx } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { appendPlaced } from '../people/append-placed.ts';
import { newId } from '../people/new-id.ts';
import { makeOneTime, openAccount, type OneTime } from '../sign-in/open-account.ts';
import type { Passwords } from '../sign-in/passwords.ts';
import { planCity, type PlannedPerson, type PlannedUnit } from './demonstration/plan-city.ts';
import { foundSiteIn, type FoundSiteRefused } from './found-site.ts';

export type DemonstrationAsk = {
  readonly units: number;
  readonly people: number;
  /** The first legal day of everything. */
  readonly on: PlainDate;
  readonly now: Date;
};

export type DemonstrationCity = {
  readonly site: SiteId;
  readonly name: string;
  readonly units: number;
  readonly people: number;
  /** Everybody's one-time password, the administrators' too: it is there to be tried. */
  readonly password: string;
  /** One person for each role, to begin with. */
  readonly examples: readonly {
    readonly role: Role;
    readonly signInName: string;
    readonly name: string;
    readonly unit: string;
  }[];
  /** Each unit and who does what there, for whoever goes on to act for them. */
  readonly posts: readonly {
    readonly unit: UnitId;
    readonly shortName: string | undefined;
    readonly people: Readonly<Partial<Record<Role, Person>>>;
  }[];
};

const ADMINISTRATORS_OF_CITY: Readonly<Record<Administrator, { readonly name: string; readonly signInName: string }>> = {
  systemAdmin: { name: '周建华', signInName: 'xitong' },
  securityAdmin: { name: '吴安邦', signInName: 'anquan' },
  auditAdmin: { name: '郑明察', signInName: 'shenji' },
};

/** A city to try everything with, as a site of its own, all or nothing; a second time it is refused, for its name is there. */
export async function loadDemonstrationCity(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  ask: DemonstrationAsk,
): Promise<Result<DemonstrationCity, FoundSiteRefused>> {
  const { on, now } = ask;
  const { units, people } = planCity(ask);
  const [root, ...below] = units;
  if (!root) throw new Error('a city without a government');
  // One hash for all: three thousand of them would take minutes, and the password is everybody's.
  const oneTime = await makeOneTime(passwords, now);
  return transact(db, async (tx): Promise<Result<DemonstrationCity, FoundSiteRefused>> => {
    const administrators = ADMINISTRATORS_OF_CITY;
    const oneTimes = { systemAdmin: oneTime, securityAdmin: oneTime, auditAdmin: oneTime };
    const founded = await foundSiteIn(tx, { ...root, administrators, on, now }, oneTimes);
    if (!founded.ok) return founded;
    const { site } = founded.value;
    const acting: Acting = { site, person: undefined, actor: 'system/demonstration', now, today: on };
    const ids = new Map([[root.name, founded.value.unit]]);
    const added = await addUnits(tx, acting, below, ids);
    if (!added.ok) return added;
    const posts = new Map<string, Partial<Record<Role, Person>>>();
    for (const person of people) {
      const joined = await addPerson(tx, acting, person, ids, oneTime);
      if (!joined.ok) return joined;
      const post = posts.get(person.unit) ?? {};
      for (const { role } of joined.value.appointments) post[role] ??= joined.value;
      posts.set(person.unit, post);
    }
    const examples = examplesOf(root.name, people);
    return ok({
      site,
      name: root.name,
      units: units.length,
      people: people.length + 3,
      password: oneTime.password,
      examples,
      posts: units.map(({ name, shortName }) => ({ unit: idOf(ids, name), shortName, people: posts.get(name) ?? {} })),
    });
  });
}

type Added = Result<void, FoundSiteRefused>;

async function addUnits(tx: Tx, acting: Acting, units: readonly PlannedUnit[], ids: Map<string, UnitId>): Promise<Added> {
  const wanted = units.map(({ parent, ...unit }): NewUnit => {
    const id = newId(acting.now);
    ids.set(unit.name, id);
    return { ...unit, unit: id, ...(parent === undefined ? {} : { parent: idOf(ids, parent) }) };
  });
  const founded = foundUnits(await loadUnitTree(tx, acting.site), acting.today, wanted);
  if (!founded.ok) throw new Error(`the plan of the city is not sound: ${JSON.stringify(founded.refused[0])}`);
  return appendPlaced(
    tx,
    acting,
    founded.value.map(({ unit, events }) => ({ stream: `unit/${unit}`, seen: 0, events })),
  );
}

function idOf(ids: ReadonlyMap<string, UnitId>, name: string): UnitId {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the plan of the city does not hold ${name}`);
  return id;
}

async function addPerson(
  tx: Tx,
  acting: Acting,
  person: PlannedPerson,
  ids: ReadonlyMap<string, UnitId>,
  oneTime: OneTime,
): Promise<Result<Person, FoundSiteRefused>> {
  const { name, signInName, title, phone } = person;
  const on = acting.today;
  const home = idOf(ids, person.unit);
  const joined = join(on, { name, signInName, unit: home });
  if (!joined.ok) return joined;
  const described = describeStaff([joined.value], on, { title, phone });
  if (!described.ok) throw new Error(`the plan of the city is not sound: ${described.failure.code}`);
  const events: StaffEvent[] = [joined.value, ...described.value];
  const appointments = person.appointments.map(({ unit, ...planned }) => ({ ...planned, unit: idOf(ids, unit) }));
  for (const appointment of appointments) {
    const appointed = appoint(events, on, appointment, undefined, [appointment.unit]);
    if (!appointed.ok) return appointed;
    events.push(appointed.value);
  }
  const staff = newId(acting.now);
  const opened = await openAccount(tx, acting.site, { staff, signInName, oneTime });
  if (!opened.ok) return opened;
  const placed = await appendPlaced(tx, acting, [{ stream: `staff/${staff}`, seen: 0, events }]);
  return placed.ok ? ok({ id: staff, unit: home, state: 'active', secondFactor: false, appointments }) : placed;
}

/** Where the most requests of the demonstration are: whoever tries it finds something to do at each desk. */
const BUSIEST = '淮安市自然资源和规划局';

function examplesOf(root: string, people: readonly PlannedPerson[]): DemonstrationCity['examples'] {
  return ROLES.flatMap((role) => {
    const administrator = (ADMINISTRATORS_OF_CITY as Readonly<Partial<Record<Role, { name: string; signInName: string }>>>)[role];
    if (administrator) return [{ role, ...administrator, unit: root }];
    const holders = people.filter(({ appointments }) => appointments.some((each) => each.role === role));
    const person = holders.find(({ unit }) => unit === BUSIEST) ?? holders[0];
    return person ? [{ role, name: person.name, signInName: person.signInName, unit: person.unit }] : [];
  });
}

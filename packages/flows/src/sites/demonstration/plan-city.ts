import { isOrganizationCode, isUnifiedSocialCreditCode } from '@gongkai/law';
import type { Appointment, UnitChange, UnitKind } from '@gongkai/staff';
import { AUTHORIZED_BODIES, CITY_DEPARTMENTS, COUNTY_DEPARTMENTS, TOWN_BRANCHES, ZONES } from './departments.data.ts';
import { CITY, COUNTIES, type DemonstrationCounty } from './huai-an.data.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './people-names.data.ts';

/** A unit of the plan; its key is its name, for a plan has no ids. */
export type PlannedUnit = {
  readonly name: string;
  readonly shortName?: string;
  readonly kind: UnitKind;
  /** Name of the unit above; absent for the root. */
  readonly parent?: string;
  readonly described: UnitChange;
};

export type PlannedPerson = {
  readonly name: string;
  readonly signInName: string;
  readonly unit: string;
  readonly title: string;
  readonly phone: string;
  /** Units by name. */
  readonly appointments: readonly Appointment[];
};

export type PlannedCity = { readonly units: readonly PlannedUnit[]; readonly people: readonly PlannedPerson[] };

/**
 * A city to try the program with: the names of its divisions and departments are real, its people, codes and telephones are
 * not. The same sizes give the same city. A unit stands after the one above it.
 *
 * @param size `units` is at most what the city has, some 870; each unit has somebody, so there are at least as many `people`
 */
export function planCity(size: { readonly units: number; readonly people: number }): PlannedCity {
  const units = allUnits().slice(0, Math.max(1, size.units)).map(numbered);
  return { units, people: peopleOf(units, Math.max(size.people, units.length)) };
}

type Unnumbered = Omit<PlannedUnit, 'described'>;

const ROOT = `${CITY.name}人民政府`;
/** Districts are named with their city, counties without. */
const placeOf = ({ name }: DemonstrationCounty) => (name.endsWith('区') ? `${CITY.name}${name}` : name);
const townBody = (town: string) => (town.endsWith('街道') ? `${town}办事处` : `${town}人民政府`);

/** The order in which a smaller city grows into the larger one: every kind of unit is there from some seventy on. */
function allUnits(): readonly Unnumbered[] {
  const [first, ...rest] = COUNTIES;
  return [
    { name: ROOT, kind: 'government' },
    ...CITY_DEPARTMENTS.map(([name, shortName]) => ({
      name: `${CITY.name}${name}`,
      shortName: `市${shortName}`,
      kind: 'department' as const,
      parent: ROOT,
    })),
    ...ZONES.map((name) => ({ name: `${CITY.name}${name}`, kind: 'dispatched' as const, parent: ROOT })),
    ...AUTHORIZED_BODIES.map((name) => ({ name: `${CITY.name}${name}`, kind: 'authorized' as const, parent: ROOT })),
    ...COUNTIES.map((county) => ({ name: `${placeOf(county)}人民政府`, kind: 'government' as const, parent: ROOT })),
    ...(first ? [...townsOf(first), ...departmentsOf(first), ...branchesOf(first)] : []),
    ...rest.flatMap(departmentsOf),
    ...rest.flatMap(townsOf),
    ...rest.flatMap(branchesOf),
  ];
}

const departmentsOf = (county: DemonstrationCounty): readonly Unnumbered[] =>
  COUNTY_DEPARTMENTS.map(([name, shortName]) => ({
    name: `${placeOf(county)}${name}`,
    shortName: `${county.name.slice(-1)}${shortName}`,
    kind: 'department',
    parent: `${placeOf(county)}人民政府`,
  }));

const townsOf = (county: DemonstrationCounty): readonly Unnumbered[] =>
  county.towns.map((town) => ({
    name: `${placeOf(county)}${townBody(town)}`,
    shortName: town,
    kind: 'town',
    parent: `${placeOf(county)}人民政府`,
  }));

const branchesOf = (county: DemonstrationCounty): readonly Unnumbered[] =>
  county.towns.flatMap((town) =>
    TOWN_BRANCHES.map(([department, branch]) => ({
      name: `${placeOf(county)}${department}${town.replace(/街道$|镇$/, '')}${branch}`,
      kind: 'dispatched' as const,
      parent: `${placeOf(county)}${department}`,
    })),
  );

/** Codes with right check digits that are nobody's, telephones that cannot be dialled, an address at a road that every town has. */
function numbered(unit: Unnumbered, at: number): PlannedUnit {
  const local = String(at + 1).padStart(8, '0');
  return {
    ...unit,
    described: {
      order: at,
      code: codeOf(at + 1),
      address: `${/^.+?[市区县]/.exec(unit.name)?.[0] ?? CITY.name}人民路${at + 1}号`,
      hours: '工作日 8:30—12:00，14:00—17:30（法定节假日除外）',
      phone: `0517-${local}`,
      fax: `0517-${local}`,
      postcode: '223000',
      email: `dw${at + 1}@demo.example.cn`,
      // A city of several districts has no court by its name alone; its offices stand in this one.
      ...(unit.parent === ROOT && unit.kind === 'department' ? { court: `${CITY.name}清江浦区人民法院` } : {}),
      disclosureOffice: `${unit.shortName ?? unit.name}办公室`,
      ...(unit.kind === 'government' && unit.parent === undefined ? { division: CITY.code } : {}),
    },
  };
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码 of an agency of the city; no real one has letters where this has DEM. */
function codeOf(number: number): string {
  const body = `DEM${String(number).padStart(5, '0')}`;
  const organization = [...'0123456789X'].map((check) => body + check).find(isOrganizationCode) ?? '';
  const code = [...ALPHABET].map((check) => `11${CITY.code}${organization}${check}`).find(isUnifiedSocialCreditCode);
  if (code === undefined) throw new Error(`no check digit fits ${body}`);
  return code;
}

/** Who is in a unit, in the order in which its posts are filled. */
const POSTS: readonly { readonly title: string; readonly roles: readonly Appointment['role'][] }[] = [
  { title: '科员', roles: ['handler'] },
  { title: '科长', roles: ['reviewer'] },
  { title: '副局长', roles: ['signer'] },
  { title: '办公室主任', roles: ['disclosureHead'] },
  { title: '科员', roles: [] },
];

function peopleOf(units: readonly PlannedUnit[], count: number): readonly PlannedPerson[] {
  const people: PlannedPerson[] = [];
  const taken = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    const unit = units[at % units.length];
    const post = Math.floor(at / units.length);
    if (!unit) break;
    const { name, sound } = nameOf(at);
    let signInName = sound;
    for (let again = 2; taken.has(signInName); again += 1) signInName = `${sound}${again}`;
    taken.add(signInName);
    const { title, roles } = postOf(unit, post);
    const phone = `0517-${String(at + 1).padStart(8, '0')}`;
    people.push({ name, signInName, unit: unit.name, title, phone, appointments: roles });
  }
  return people;
}

const SITE_WIDE = ['openGovernmentOffice', 'inspector'] as const;

function postOf(unit: PlannedUnit, post: number): { readonly title: string; readonly roles: readonly Appointment[] } {
  const { title, roles } = POSTS[post % POSTS.length] ?? { title: '科员', roles: [] };
  const scope = unit.kind === 'government' ? 'ownAndBelow' : 'ownUnit';
  const held: Appointment[] = roles.map((role) => ({ role, unit: unit.name, scope }));
  // 政务公开办 and those who inspect look at the whole city from its office.
  const wide = unit.name === `${CITY.name}人民政府办公室` ? SITE_WIDE[post % 4] : undefined;
  if (wide) held.push({ role: wide, unit: ROOT, scope: 'site' });
  return { title, roles: held };
}

/** Names go round so that neighbours differ: two steps that share no divisor with the lengths of the lists. */
function nameOf(at: number): { readonly name: string; readonly sound: string } {
  const [family, familySound] = FAMILY_NAMES[(at * 7 + Math.floor(at / FAMILY_NAMES.length)) % FAMILY_NAMES.length] ?? [
    '王',
    'wang',
  ];
  const [given, givenSound] = GIVEN_NAMES[(at * 5 + 3) % GIVEN_NAMES.length] ?? ['伟', 'wei'];
  return { name: family + given, sound: familySound + givenSound };
}

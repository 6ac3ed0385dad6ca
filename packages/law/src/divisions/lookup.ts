import { type Division } from './division.ts';
import { register } from './register.ts';

/** `year` leaves out names that had ended before it; without it every name since 2008 counts. */
export type DivisionYear = { readonly year?: number };

/** Was the name in use in the year? In the year of the change both the old and the new name are. */
export function inUse(division: Division, { year }: DivisionYear): boolean {
  return division.until === undefined || year === undefined || year <= division.until;
}

/** The division with the GB/T 2260 code; today's before a former one that had the same code. */
export function divisionByCode(code: string): Division | undefined {
  return register().byCode.get(code);
}

/** All divisions with exactly this full name (朝阳区: two), those of today first. Simplified script. */
export function divisionsNamed(name: string, on: DivisionYear = {}): readonly Division[] {
  return (register().byName.get(name) ?? []).filter((division) => inUse(division, on));
}

let lastSigns: ReadonlySet<number> | undefined;

/** Whether any name ends with this sign: most signs end none, so that nothing need be looked up. */
export function mayEndName(sign: number): boolean {
  lastSigns ??= new Set([...register().byName.keys()].map((name) => name.charCodeAt(name.length - 1)));
  return lastSigns.has(sign);
}

/**
 * The division above, as it is today: a county's city, or its province where no city stands between (districts of a
 * municipality, 济源市); undefined for a province.
 */
export function parentOf(division: Division): Division | undefined {
  if (division.level === 'province') return undefined;
  const province = divisionByCode(`${division.code.slice(0, 2)}0000`);
  if (division.level === 'city') return province;
  const city = divisionByCode(`${division.code.slice(0, 4)}00`);
  if (city && city.until === undefined) return city;
  const successor = division.successors?.map(divisionByCode).find((each) => each !== undefined);
  return successor && successor.code !== division.code ? parentOf(successor) : province;
}

/** The divisions above, nearest first. */
export function ancestorsOf(division: Division): readonly Division[] {
  const parent = parentOf(division);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** Does the division lie under the other one? A division does not lie under itself. */
export function isUnder(division: Division, above: Division): boolean {
  if (division.level === above.level) return false;
  const prefix = above.level === 'province' ? above.code.slice(0, 2) : above.code.slice(0, 4);
  return division.code.startsWith(prefix) || ancestorsOf(division).some(({ code }) => code === above.code);
}

import { expect, test } from 'vitest';
import { divisionByCode, isUnifiedSocialCreditCode } from '@gongkai/law';
import { plainDate } from '@gongkai/kernel';
import { isAdministrator, MAY_LIE_UNDER, ROLES, join, usableChange, isUnitName } from '@gongkai/staff';
import { CITY, COUNTIES } from './huai-an.data.ts';
import { planCity } from './plan-city.ts';

test('the city and its counties are those of the register of divisions', () => {
  expect(divisionByCode(CITY.code)?.name).toBe(CITY.name);
  for (const { code, name } of COUNTIES) expect(divisionByCode(code)?.name).toBe(name);
});

test.each([
  [80, 300],
  [800, 3000],
  [1, 1],
])('%i units and %i people make a sound city', (units, count) => {
  const city = planCity({ units, people: count });
  expect([city.units.length, city.people.length]).toEqual([units, count]);
  const byName = new Map(city.units.map((unit) => [unit.name, unit]));
  expect(byName.size).toBe(units);
  const seen = new Set<string>();
  for (const { name, kind, parent, shortName, described } of city.units) {
    expect(isUnitName(name) && (shortName === undefined || isUnitName(shortName))).toBe(true);
    expect(usableChange(described)).toMatchObject({ ok: true });
    expect(isUnifiedSocialCreditCode(String(described.code))).toBe(true);
    if (parent !== undefined) {
      expect(seen).toContain(parent);
      expect(MAY_LIE_UNDER[kind]).toContain(byName.get(parent)?.kind);
    }
    seen.add(name);
  }
  for (const person of city.people)
    expect(join(plainDate('2025-01-01'), { name: person.name, signInName: person.signInName, unit: person.unit }).ok).toBe(true);
  expect(new Set(city.people.map(({ signInName }) => signInName)).size).toBe(count);
  expect(new Set(city.units.map(({ described }) => described.code)).size).toBe(units);
});

test('every business role is there, and every kind of unit', () => {
  const city = planCity({ units: 80, people: 300 });
  const held = new Set(city.people.flatMap(({ appointments }) => appointments.map(({ role }) => role)));
  expect([...held].toSorted()).toEqual(ROLES.filter((role) => !isAdministrator(role)).toSorted());
  expect(new Set(city.units.map(({ kind }) => kind)).size).toBe(5);
});

test('the same sizes give the same city', () => {
  expect(planCity({ units: 80, people: 300 })).toEqual(planCity({ units: 80, people: 300 }));
});

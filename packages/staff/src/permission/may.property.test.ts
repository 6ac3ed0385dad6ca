import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { may, mayAnywhere } from './may.ts';
import { PERSON_STATES, type Appointment, type PermissionObject, type Person } from './person.ts';
import { ADMINISTRATORS, isAdministrator, ROLES, SCOPES, type Role, type Scope } from './roles.ts';
import { VERBS, verbRow, type Verb } from './verbs.ts';

/** city ─ bureau ─ office, and town beside the bureau. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  office: ['office', 'bureau', 'city'],
  bureau: ['bureau', 'city'],
  town: ['town', 'city'],
  city: ['city'],
};
const UNITS = Object.keys(PATHS);
const STATES = [undefined, 'open', 'closed', 'active', 'suspended', 'left', 'of tomorrow'] as const;

const role = fc.constantFrom(...ROLES);
const scope = fc.constantFrom(...SCOPES);
const unit = fc.constantFrom(...UNITS);
const verb = fc.constantFrom(...VERBS);
const appointment: fc.Arbitrary<Appointment> = fc.record({ role, unit, scope });
/** Any combination, also those that no appointment would allow: the table must hold without them. */
const person: fc.Arbitrary<Person> = fc.record({
  id: fc.constant('me'),
  unit,
  appointments: fc.array(appointment, { maxLength: 4 }),
  state: fc.constantFrom(...PERSON_STATES),
  secondFactor: fc.boolean(),
});
const object: fc.Arbitrary<PermissionObject> = fc
  .record({ of: fc.option(unit), person: fc.constantFrom(undefined, 'me', 'other'), state: fc.constantFrom(...STATES) })
  .map(({ of, person: whose, state }) => ({
    ...(of === null ? {} : { unit: of, path: PATHS[of] ?? [] }),
    ...(whose === undefined ? {} : { person: whose }),
    ...(state === undefined ? {} : { state }),
  }));

const activeWith = (...appointments: readonly Appointment[]): Person => ({
  id: 'me',
  unit: 'bureau',
  appointments,
  state: 'active',
  secondFactor: true,
});

describe('walked whole: role × verb × scope × unit × state', () => {
  const walk = (each: (role: Role, verb: Verb, scope: Scope, of: string, state: string | undefined) => void) => {
    for (const r of ROLES)
      for (const v of VERBS) for (const s of SCOPES) for (const of of UNITS) for (const state of STATES) each(r, v, s, of, state);
  };
  const asked = (r: Role, v: Verb, s: Scope, of: string, state: string | undefined) =>
    may(activeWith({ role: r, unit: 'bureau', scope: s }), v, {
      unit: of,
      path: PATHS[of] ?? [],
      ...(state === undefined ? {} : { state }),
    });

  test('each question has an answer, and a refusal names a known code', () => {
    const codes = new Set<string>();
    let questions = 0;
    walk((...question) => {
      questions += 1;
      codes.add(asked(...question)?.code ?? 'yes');
    });
    expect(questions).toBe(ROLES.length * VERBS.length * SCOPES.length * UNITS.length * STATES.length);
    expect([...codes].toSorted()).toEqual([
      'permission.administrators-apart',
      'permission.no-role',
      'permission.not-yours',
      'permission.outside-scope',
      'permission.state',
      'yes',
    ]);
  });

  test('an administrator reads no case, whatever his scope', () => {
    walk((r, v, s, of, state) => {
      if (isAdministrator(r) && (verbRow(v).cases || /^case\.|^message\.read$|^file\.read$/.test(v)))
        expect([v, asked(r, v, s, of, state)?.code]).toEqual([v, 'permission.administrators-apart']);
    });
  });

  test('nothing outside the scope', () => {
    const inside: Readonly<Record<Scope, readonly string[]>> = {
      ownUnit: ['bureau'],
      ownAndBelow: ['bureau', 'office'],
      site: UNITS,
    };
    walk((r, v, s, of, state) => {
      if (verbRow(v).reach === 'unit' && !inside[s].includes(of))
        expect([v, asked(r, v, s, of, state)]).not.toEqual([v, undefined]);
      if (verbRow(v).reach === 'site' && s !== 'site') expect([v, asked(r, v, s, of, state)]).not.toEqual([v, undefined]);
    });
  });

  test('each verb can be done by somebody, and each role can do something that not every role can', () => {
    const doers = (v: Verb) =>
      ROLES.filter((r) => mayAnywhere(activeWith({ role: r, unit: 'city', scope: 'site' }), v) === undefined);
    expect(VERBS.filter((v) => doers(v).length === 0)).toEqual([]);
    expect(ROLES.filter((r) => VERBS.every((v) => doers(v).includes(r) === (doers(v).length === ROLES.length)))).toEqual([]);
  });

  test('no verb is shared by administrators and business where it touches cases', () => {
    for (const v of VERBS) if (verbRow(v).cases) expect([v, verbRow(v).roles.some(isAdministrator)]).toEqual([v, false]);
  });
});

test('who is suspended or has left may nothing', () => {
  fc.assert(
    fc.property(person, verb, object, (who, what, whereto) => {
      fc.pre(who.state !== 'active');
      expect(may(who, what, whereto)?.code).toBe('permission.not-active');
      expect(mayAnywhere(who, what)?.code).toBe('permission.not-active');
    }),
  );
});

test('who holds an administrator’s office reads no case, also if a slip made him a handler as well', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...ADMINISTRATORS), verb, object, (who, office, what, whereto) => {
      fc.pre(verbRow(what).cases === true);
      const both = { ...who, appointments: [...who.appointments, { role: office, unit: 'city', scope: 'site' as const }] };
      expect(may(both, what, whereto)).toBeDefined();
    }),
  );
});

test('an administrator without a second factor can do no more than set it up', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...ADMINISTRATORS), verb, object, (who, office, what, whereto) => {
      const appointments = [...who.appointments, { role: office, unit: 'city', scope: 'site' as const }];
      const allowed = may({ ...who, appointments, secondFactor: false }, what, whereto) === undefined;
      if (allowed) expect(verbRow(what).beforeSecondFactor).toBe(true);
    }),
  );
});

test('a wider scope never allows less', () => {
  fc.assert(
    fc.property(person, appointment, scope, verb, object, (who, one, wider, what, whereto) => {
      fc.pre(SCOPES.indexOf(wider) >= SCOPES.indexOf(one.scope));
      const narrow = may({ ...who, appointments: [...who.appointments, one] }, what, whereto);
      const wide = may({ ...who, appointments: [...who.appointments, { ...one, scope: wider }] }, what, whereto);
      if (narrow === undefined) expect(wide).toBeUndefined();
    }),
  );
});

test('one more business appointment never takes a right away from business', () => {
  fc.assert(
    fc.property(person, appointment, verb, object, (who, more, what, whereto) => {
      fc.pre(!isAdministrator(more.role));
      if (may(who, what, whereto) === undefined)
        expect(may({ ...who, appointments: [...who.appointments, more] }, what, whereto)).toBeUndefined();
    }),
  );
});

test('what may be done to an object may be done somewhere', () => {
  fc.assert(
    fc.property(person, verb, object, (who, what, whereto) => {
      if (may(who, what, whereto) === undefined) expect(mayAnywhere(who, what)).toBeUndefined();
    }),
  );
});

test('nobody appoints, suspends or resets himself, nor touches what is another’s own', () => {
  fc.assert(
    fc.property(person, verb, object, (who, what, whereto) => {
      if (verbRow(what).notOneself) expect(may(who, what, { ...whereto, person: who.id })).toBeDefined();
      if (verbRow(what).reach === 'own') expect(may(who, what, { ...whereto, person: 'other' })).toBeDefined();
    }),
  );
});

test('an object without a unit is in nobody’s scope', () => {
  fc.assert(
    fc.property(person, verb, (who, what) => {
      if (verbRow(what).reach === 'unit') expect(may(who, what, {})).toBeDefined();
    }),
  );
});

import { plainDate, type PlainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { Appointment, Person } from '../permission/person.ts';
import type { Role, Scope } from '../permission/roles.ts';
import { administratorTimes, appoint, join, withdraw, type OtherAdministrators } from './decide-staff.ts';
import type { StaffEvent } from './staff-event.ts';
import { fitting, staffAt, staffHistory } from './staff-history.ts';

const day = (text: string): PlainDate => plainDate(`2025-${text}`);
const joined: StaffEvent = {
  type: 'staff.joined',
  on: day('01-06'),
  body: { name: '李秀英', signInName: 'lixy', unit: 'bureau' },
};
const office = (role: Role, scope: Scope = 'site', unit = 'city'): Appointment => ({ role, unit, scope });
const appointed = (on: string, body: Appointment): StaffEvent => ({ type: 'staff.appointed', on: day(on), body });
const nobody: OtherAdministrators = { systemAdmin: [], securityAdmin: [], auditAdmin: [] };

describe('appointing', () => {
  const founder = (events: readonly StaffEvent[], on: string, to: Appointment) =>
    appoint(events, day(on), to, undefined, [to.unit]);

  test.each([
    ['two administrators’ offices', office('securityAdmin'), office('systemAdmin'), 'appointment.administrators-apart'],
    ['a handler is made administrator', office('handler'), office('auditAdmin'), 'appointment.administrator-and-business'],
    ['an administrator is made handler', office('auditAdmin'), office('handler'), 'appointment.administrator-and-business'],
    ['the same office twice', office('signer'), office('signer'), 'appointment.already-held'],
    ['two business offices', office('handler'), office('reviewer'), undefined],
    ['the same office elsewhere', office('handler'), office('handler', 'ownUnit', 'bureau'), undefined],
  ])('%s', (_why, held, wanted, code) => {
    const done = founder([joined, appointed('02-01', held)], '03-01', wanted);
    expect(done.ok ? undefined : done.failure.code).toBe(code);
  });

  test('an earlier day does not slip past a later office', () => {
    const done = founder([joined, appointed('05-01', office('handler'))], '03-01', office('systemAdmin'));
    expect(done).toMatchObject({ ok: false, failure: { code: 'appointment.administrator-and-business' } });
  });

  test('after the one office is given up, the other may follow on the same day', () => {
    const events: StaffEvent[] = [
      joined,
      appointed('02-01', office('handler')),
      { type: 'staff.relieved', on: day('03-01'), body: { role: 'handler', unit: 'city' } },
    ];
    expect(founder(events, '03-01', office('systemAdmin')).ok).toBe(true);
  });

  test('another scope takes the place of the one before', () => {
    const events = [joined, appointed('02-01', office('handler', 'site')), appointed('03-01', office('handler', 'ownUnit'))];
    expect(staffAt(events, day('03-01'))?.appointments).toEqual([office('handler', 'ownUnit')]);
    expect(staffAt(events, day('02-28'))?.appointments).toEqual([office('handler', 'site')]);
  });

  test.each([
    ['what his own right reaches', 'ownAndBelow', office('handler', 'ownAndBelow', 'section'), undefined],
    ['a wider scope than his own', 'ownAndBelow', office('handler', 'site', 'section'), 'appointment.wider-than-own'],
    ['a unit outside his own', 'ownAndBelow', office('handler', 'ownUnit', 'town'), 'appointment.wider-than-own'],
    ['anything, with the whole site', 'site', office('systemAdmin', 'site', 'city'), undefined],
  ] as const)('whoever appoints gives %s', (_why, scope, wanted, code) => {
    const paths: Readonly<Record<string, readonly string[]>> = { section: ['section', 'bureau', 'city'], town: ['town', 'city'] };
    const by: Person = {
      id: 'me',
      unit: 'bureau',
      appointments: [{ role: 'securityAdmin', unit: 'bureau', scope }],
      state: 'active',
      secondFactor: true,
    };
    const done = appoint([joined], day('03-01'), wanted, by, paths[wanted.unit] ?? [wanted.unit]);
    expect(done.ok ? undefined : done.failure.code).toBe(code);
  });
});

describe('the last administrator', () => {
  const events = [joined, appointed('02-01', office('systemAdmin'))];
  const left: Extract<StaffEvent, { type: 'staff.left' }> = { type: 'staff.left', on: day('03-01'), body: {} };
  const times = (from: string, until?: string) => [{ from: day(from), ...(until === undefined ? {} : { until: day(until) }) }];
  const codeOf = (others: OtherAdministrators) => {
    const done = withdraw(events, left, others);
    return done.ok ? undefined : done.failure.code;
  };

  test.each([
    ['nobody else', nobody, 'appointment.last-administrator'],
    ['another of the same office', { ...nobody, systemAdmin: times('02-15') }, undefined],
    ['another of another office', { ...nobody, auditAdmin: times('02-15') }, 'appointment.last-administrator'],
    ['a successor who comes later', { ...nobody, systemAdmin: times('03-02') }, 'appointment.last-administrator'],
    ['a successor from the very day', { ...nobody, systemAdmin: times('03-01') }, undefined],
    ['another who goes as well', { ...nobody, systemAdmin: times('02-15', '06-01') }, 'appointment.last-administrator'],
    ['two who follow each other', { ...nobody, systemAdmin: [...times('02-15', '06-01'), ...times('06-01')] }, undefined],
  ])('leaves: %s', (_why, others, code) => expect(codeOf(others)).toBe(code));

  test('neither suspended, nor relieved, nor made narrower', () => {
    const changes = [
      { type: 'staff.suspended', on: day('03-01'), body: {} },
      { type: 'staff.relieved', on: day('03-01'), body: { role: 'systemAdmin', unit: 'city' } },
      { type: 'staff.appointed', on: day('03-01'), body: office('systemAdmin', 'ownAndBelow') },
    ] as const;
    for (const change of changes)
      expect(withdraw(events, change, nobody)).toMatchObject({ ok: false, failure: { code: 'appointment.last-administrator' } });
  });

  test('who holds no such office goes when he likes, also where an office is already empty', () => {
    expect(withdraw([joined, appointed('02-01', office('handler'))], left, nobody).ok).toBe(true);
  });

  test('a suspended administrator is none', () => {
    const history = staffHistory([...events, { type: 'staff.suspended', on: day('04-01'), body: {} }]);
    expect(history.ok && administratorTimes(history.value).systemAdmin).toMatchObject([
      { from: day('02-01'), until: day('04-01') },
    ]);
  });
});

describe('a history', () => {
  test.each<readonly [string, readonly StaffEvent[], StaffEvent, string]>([
    ['before joining', [joined], { type: 'staff.suspended', on: day('01-05'), body: {} }, 'staff.not-joined'],
    ['joining twice', [joined], { ...joined, on: day('02-01') }, 'staff.already-joined'],
    [
      'resumed without having been suspended',
      [joined],
      { type: 'staff.resumed', on: day('02-01'), body: {} },
      'staff.not-suspended',
    ],
    [
      'transferred to where he is',
      [joined],
      { type: 'staff.transferred', on: day('02-01'), body: { unit: 'bureau' } },
      'staff.same-unit',
    ],
    [
      'relieved of what he does not hold',
      [joined],
      { type: 'staff.relieved', on: day('02-01'), body: { role: 'signer', unit: 'city' } },
      'appointment.not-held',
    ],
    [
      'after leaving',
      [joined, { type: 'staff.left', on: day('02-01'), body: {} }],
      { type: 'staff.renamed', on: day('02-02'), body: { name: '李英' } },
      'staff.has-left',
    ],
    [
      'suspended and appointed',
      [joined, { type: 'staff.suspended', on: day('02-01'), body: {} }],
      appointed('02-02', office('signer')),
      'staff.not-active',
    ],
  ])('refuses what is %s', (_why, events, event, code) => {
    expect(fitting(events, event)).toMatchObject({ ok: false, failure: { code } });
  });

  test('a description keeps what it does not name and drops what it empties', () => {
    const events: StaffEvent[] = [
      joined,
      { type: 'staff.described', on: day('02-01'), body: { phone: '0517-87222222', title: '科长' } },
      { type: 'staff.described', on: day('02-02'), body: { phone: null } },
    ];
    expect(staffAt(events, day('02-02'))).toMatchObject({ title: '科长', name: '李秀英' });
    expect(staffAt(events, day('02-02'))).not.toHaveProperty('phone');
  });

  test('signing in shapes nothing', () => {
    const signedIn: StaffEvent = { type: 'staff.signedIn', on: day('02-01'), body: { method: 'password', secondFactor: true } };
    expect(staffHistory([joined, signedIn])).toEqual(staffHistory([joined]));
  });
});

test.each([
  ['李秀英', 'lixy', undefined],
  ['阿卜杜拉·买买提', 'abdulla', undefined],
  ['', 'lixy', 'staff.name-unusable'],
  ['李\n英', 'lixy', 'staff.name-unusable'],
  ['=cmd()', 'lixy', 'staff.name-unusable'],
  ['李秀英', 'Li Xy', 'staff.sign-in-name-unusable'],
  ['李秀英', 'a', 'staff.sign-in-name-unusable'],
  ['李秀英', 'ab-', 'staff.sign-in-name-unusable'],
  ['李秀英', '李秀英', undefined],
])('name %s signing in as %s', (name, signInName, code) => {
  const done = join(day('01-06'), { name, signInName, unit: 'bureau' });
  expect(done.ok ? undefined : done.failure.code).toBe(code);
});

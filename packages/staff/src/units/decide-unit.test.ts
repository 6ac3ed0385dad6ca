import { plainDate, type PlainDate, type Result } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { closeUnit, describeUnit, foundUnit, mergeUnit, moveUnit, renameUnit, type UnitRefused } from './decide-unit.ts';
import type { UnitEvent } from './unit-event.ts';
import { unitAt, unitHistory } from './unit-history.ts';
import { childrenFrom, pathAt, type UnitTree } from './unit-tree.ts';
import type { UnitKind } from './unit-kind.ts';

const day = (text: string): PlainDate => plainDate(`2025-${text}`);
type Site = ReadonlyMap<string, readonly UnitEvent[]>;

const founded = (kind: UnitKind, name: string, parent?: string, on = '01-01'): readonly UnitEvent[] => [
  { type: 'unit.founded', on: day(on), body: { kind, name, ...(parent === undefined ? {} : { parent }) } },
];
const SITE: Site = new Map([
  ['gov', founded('government', '沭阳县人民政府')],
  ['edu', founded('department', '沭阳县教育局', 'gov')],
  ['sport', founded('department', '沭阳县体育局', 'gov')],
  ['pool', founded('authorized', '沭阳县游泳馆', 'sport')],
  ['town', founded('town', '庙头镇人民政府', 'gov', '06-01')],
]);

function treeOf(site: Site): UnitTree {
  return new Map(
    [...site].map(([id, events]) => {
      const history = unitHistory(events);
      if (!history.ok) throw new Error(history.failure.code);
      return [id, history.value];
    }),
  );
}
const place = (unit: string, site: Site = SITE) => ({ unit, events: site.get(unit) ?? [], tree: treeOf(site) });
const withEvents = (unit: string, ...events: readonly UnitEvent[]): Site =>
  new Map(SITE).set(unit, [...(SITE.get(unit) ?? []), ...events]);
const codeOf = (done: Result<unknown, UnitRefused>) => (done.ok ? undefined : done.failure.code);

const merged: Site = withEvents('sport', { type: 'unit.moved', on: day('02-01'), body: { parent: 'edu' } });

test.each<readonly [string, Result<unknown, UnitRefused>, string | undefined]>([
  [
    'a unit under one that is there',
    foundUnit(place('new'), day('02-01'), { kind: 'department', name: '沭阳县民政局', parent: 'gov' }),
    undefined,
  ],
  [
    'under one that is not there',
    foundUnit(place('new'), day('02-01'), { kind: 'department', name: '沭阳县民政局', parent: 'nowhere' }),
    'unit.parent-missing',
  ],
  [
    'under one that is founded later',
    foundUnit(place('new'), day('02-01'), { kind: 'authorized', name: '庙头镇供水站', parent: 'town' }),
    'unit.parent-missing',
  ],
  ['a second root', foundUnit(place('new'), day('02-01'), { kind: 'government', name: '泗阳县人民政府' }), 'unit.needs-parent'],
  [
    'a government under a department',
    foundUnit(place('new'), day('02-01'), { kind: 'government', name: '泗阳县人民政府', parent: 'edu' }),
    'unit.kind-under',
  ],
  [
    'a name that is there already',
    foundUnit(place('new'), day('02-01'), { kind: 'department', name: '沭阳县教育局', parent: 'gov' }),
    'unit.name-taken',
  ],
  [
    'a name that will be there',
    foundUnit(place('new'), day('02-01'), { kind: 'town', name: '庙头镇人民政府', parent: 'gov' }),
    'unit.name-taken',
  ],
  [
    'a name like a formula',
    foundUnit(place('new'), day('02-01'), { kind: 'department', name: '=HYPERLINK', parent: 'gov' }),
    'unit.name-unusable',
  ],
  [
    'a wrong code',
    foundUnit(place('new'), day('02-01'), {
      kind: 'department',
      name: '沭阳县民政局',
      parent: 'gov',
      described: { code: '000000001' },
    }),
    'unit.code-wrong',
  ],
  [
    'founded twice',
    foundUnit(place('edu'), day('02-01'), { kind: 'department', name: '沭阳县民政局', parent: 'gov' }),
    'unit.already-founded',
  ],
  ['the same name', renameUnit(place('edu'), day('02-01'), { name: '沭阳县教育局' }), 'unit.same-name'],
  ['a name before the founding', renameUnit(place('town'), day('05-31'), { name: '庙头街道办事处' }), 'unit.before-founding'],
  ['under itself', moveUnit(place('sport'), day('02-01'), 'sport'), 'unit.under-itself'],
  ['the root moves', moveUnit(place('gov'), day('02-01'), 'edu'), 'unit.is-root'],
  ['where it is', moveUnit(place('edu'), day('02-01'), 'gov'), 'unit.same-parent'],
  ['a circle of two', moveUnit(place('edu', merged), day('03-01'), 'sport'), 'unit.under-itself'],
  ['a circle that begins later', moveUnit(place('edu', merged), day('01-15'), 'sport'), 'unit.under-itself'],
  ['closed with units under it', closeUnit(place('sport'), day('02-01')), 'unit.has-children'],
  ['closed with nothing under it', closeUnit(place('pool'), day('02-01')), undefined],
  [
    'under a closed one',
    moveUnit(place('town', withEvents('edu', { type: 'unit.closed', on: day('06-15'), body: {} })), day('07-01'), 'edu'),
    'unit.parent-closed',
  ],
  [
    'the root closes',
    closeUnit({ ...place('gov'), tree: treeOf(new Map([['gov', SITE.get('gov') ?? []]])) }, day('02-01')),
    'unit.is-root',
  ],
  [
    'after its end',
    renameUnit(place('pool', withEvents('pool', { type: 'unit.closed', on: day('02-01'), body: {} })), day('02-01'), {
      name: '沭阳游泳馆',
    }),
    'unit.has-ended',
  ],
  ['a telephone that is none', describeUnit(place('edu'), day('02-01'), { phone: '打给我' }), 'unit.description-unusable'],
  ['a division that is not there', describeUnit(place('gov'), day('02-01'), { division: '999999' }), 'unit.division-unknown'],
])('%s', (_why, done, code) => {
  expect(codeOf(done)).toBe(code);
});

describe('a merger', () => {
  const childEvents = (unit: string) => {
    const tree = treeOf(SITE);
    return new Map(childrenFrom(tree, unit, day('03-01')).map((child) => [child, SITE.get(child) ?? []]));
  };
  const done = mergeUnit(place('sport'), day('03-01'), 'edu', childEvents('sport'));

  test('ends the one and takes what is under it to the other', () => {
    expect(done).toEqual({
      ok: true,
      value: [
        { unit: 'sport', event: { type: 'unit.merged', on: '2025-03-01', body: { into: 'edu' } } },
        { unit: 'pool', event: { type: 'unit.moved', on: '2025-03-01', body: { parent: 'edu' } } },
      ],
    });
  });

  test('keeps the old name and place for the old days', () => {
    if (!done.ok) throw new Error(done.failure.code);
    const after = new Map(SITE);
    for (const { unit, event } of done.value) after.set(unit, [...(after.get(unit) ?? []), event]);
    const sport = after.get('sport') ?? [];
    expect(unitAt(sport, day('02-28'))).toMatchObject({ name: '沭阳县体育局', state: 'open' });
    expect(unitAt(sport, day('03-01'))).toMatchObject({ name: '沭阳县体育局', state: 'closed', successor: 'edu' });
    expect(pathAt(treeOf(after), 'pool', day('02-28'))).toEqual(['pool', 'sport', 'gov']);
    expect(pathAt(treeOf(after), 'pool', day('03-01'))).toEqual(['pool', 'edu', 'gov']);
  });

  test('with the unit right under it, that one comes up', () => {
    const up = mergeUnit(
      place('sport', new Map(SITE).set('pool', founded('department', '沭阳县少体校', 'sport'))),
      day('03-01'),
      'pool',
      new Map([['pool', founded('department', '沭阳县少体校', 'sport')]]),
    );
    expect(up).toMatchObject({ ok: true, value: [{ unit: 'sport' }, { unit: 'pool', event: { body: { parent: 'gov' } } }] });
  });

  test.each([
    ['into itself', 'sport', 'unit.merged-into-itself'],
    ['into one that is not there yet', 'town', 'unit.successor-closed'],
  ])('not %s', (_why, into, code) => {
    expect(codeOf(mergeUnit(place('sport'), day('03-01'), into, childEvents('sport')))).toBe(code);
  });
});

test('codes are kept without hyphen and in capital letters, an empty text takes a value away', () => {
  const first = describeUnit(place('edu'), day('02-01'), {
    code: ' 11370812004339255b ',
    phone: '0527-83591234、83595678',
    fax: '',
  });
  expect(first).toMatchObject({
    ok: true,
    value: [{ body: { code: '11370812004339255B', phone: '0527-83591234、83595678', fax: null } }],
  });
});

test('a description of a day holds until another, field by field', () => {
  const events: UnitEvent[] = [
    ...(SITE.get('edu') ?? []),
    { type: 'unit.described', on: day('02-01'), body: { phone: '0527-83591234', address: '沭阳县人民路1号' } },
    { type: 'unit.described', on: day('03-01'), body: { phone: null, fax: '0527-83590000' } },
  ];
  expect(unitAt(events, day('01-31'))?.described).toEqual({});
  expect(unitAt(events, day('02-28'))?.described).toEqual({ phone: '0527-83591234', address: '沭阳县人民路1号' });
  expect(unitAt(events, day('03-01'))?.described).toEqual({ address: '沭阳县人民路1号', fax: '0527-83590000' });
});

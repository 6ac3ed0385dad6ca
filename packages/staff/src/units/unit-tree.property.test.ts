import { plainDate, type PlainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeUnit, foundUnit, mergeUnit, moveUnit, renameUnit, type UnitRefused } from './decide-unit.ts';
import type { UnitEvent } from './unit-event.ts';
import { stateAt, unitAt, unitHistory } from './unit-history.ts';
import { childrenFrom, pathAt, type UnitTree } from './unit-tree.ts';
import { MAY_LIE_UNDER, UNIT_KINDS, type UnitKind } from './unit-kind.ts';

const DAYS = Array.from({ length: 12 }, (_, at) => plainDate(`2025-${String(at + 1).padStart(2, '0')}-01`));
const day = fc.constantFrom(...DAYS);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyUnit = fc.constantFrom('root', 'a', 'b', 'c', 'd', 'e', 'f');

type Site = Map<string, readonly UnitEvent[]>;
type Done =
  { readonly ok: true; readonly site: Site; readonly on: PlainDate } | { readonly ok: false; readonly failure: UnitRefused };
type Step = (site: Site) => Done;

const treeOf = (site: Site): UnitTree =>
  new Map(
    [...site].map(([unit, events]) => {
      const history = unitHistory(events);
      if (!history.ok) throw new Error(history.failure.code);
      return [unit, history.value];
    }),
  );

const placing =
  (on: PlainDate, decide: (tree: UnitTree, site: Site) => readonly { unit: string; event: UnitEvent }[] | UnitRefused): Step =>
  (site) => {
    const decided = decide(treeOf(site), site);
    if ('code' in decided) return { ok: false, failure: decided };
    const next = new Map(site);
    for (const { unit, event } of decided) next.set(unit, [...(next.get(unit) ?? []), event]);
    return { ok: true, site: next, on };
  };

/** What anybody may ask for, sensible or not, on any day, in any order. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({
      on: day,
      unit: id,
      parent: anyUnit,
      kind: fc.constantFrom(...UNIT_KINDS),
      name: fc.constantFrom('甲局', '乙局', '丙局', '丁局'),
    })
    .map(({ on, unit, ...body }) =>
      placing(on, (tree, site) => {
        // Ids are made anew for each unit; one that is taken is never founded again.
        if (site.has(unit)) return { code: 'unit.already-founded' };
        const done = foundUnit({ unit, tree }, on, body);
        return done.ok ? done.value.map((event) => ({ unit, event })) : done.failure;
      }),
    ),
  fc.record({ on: day, unit: id, parent: anyUnit }).map(({ on, unit, parent }) =>
    placing(on, (tree, site) => {
      const done = moveUnit({ unit, events: site.get(unit) ?? [], tree }, on, parent);
      return done.ok ? done.value.map((event) => ({ unit, event })) : done.failure;
    }),
  ),
  fc.record({ on: day, unit: id, name: fc.constantFrom('甲局', '乙局', '戊局', '己局') }).map(({ on, unit, name }) =>
    placing(on, (tree, site) => {
      const done = renameUnit({ unit, events: site.get(unit) ?? [], tree }, on, { name });
      return done.ok ? done.value.map((event) => ({ unit, event })) : done.failure;
    }),
  ),
  fc.record({ on: day, unit: id }).map(({ on, unit }) =>
    placing(on, (tree, site) => {
      const done = closeUnit({ unit, events: site.get(unit) ?? [], tree }, on);
      return done.ok ? done.value.map((event) => ({ unit, event })) : done.failure;
    }),
  ),
  fc.record({ on: day, unit: id, into: anyUnit }).map(({ on, unit, into }) =>
    placing(on, (tree, site) => {
      const children = new Map(childrenFrom(tree, unit, on).map((child) => [child, site.get(child) ?? []]));
      const done = mergeUnit({ unit, events: site.get(unit) ?? [], tree }, on, into, children);
      return done.ok ? done.value : done.failure;
    }),
  ),
);

const FIRST = plainDate('2025-01-01');
const founded = (kind: UnitKind, name: string, parent?: string): readonly UnitEvent[] => [
  { type: 'unit.founded', on: FIRST, body: { kind, name, ...(parent === undefined ? {} : { parent }) } },
];
const ROOT: Site = new Map([
  ['root', founded('government', '某县人民政府')],
  ['a', founded('department', '子局', 'root')],
  ['b', founded('department', '丑局', 'a')],
  ['c', founded('dispatched', '寅局', 'root')],
]);

function sound(site: Site): void {
  const tree = treeOf(site);
  for (const on of DAYS) {
    const names: string[] = [];
    for (const unit of tree.keys()) {
      const state = stateAt(tree.get(unit) ?? [], on);
      if (state?.state !== 'open') continue;
      names.push(state.name);
      const path = pathAt(tree, unit, on);
      // Every open unit hangs on the root through open units only, each of a kind that may lie there.
      expect(path.at(-1)).toBe('root');
      const states = path.map((each) => stateAt(tree.get(each) ?? [], on));
      expect(states.every((each) => each?.state === 'open')).toBe(true);
      states.slice(0, -1).forEach((each, at) => {
        const above = states[at + 1];
        expect(each && above && MAY_LIE_UNDER[each.kind].includes(above.kind)).toBe(true);
      });
    }
    expect(new Set(names).size).toBe(names.length);
  }
}

test('whatever is asked for, the tree is sound on every day, and a refusal changes nothing', () => {
  let carriedOut = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      let site = ROOT;
      for (const each of steps) {
        const done = each(site);
        if (!done.ok) {
          refused += 1;
          continue;
        }
        carriedOut += 1;
        const before = site;
        site = done.site;
        sound(site);
        // What holds from a day on leaves the days before it as they were.
        for (const unit of before.keys())
          for (const on of DAYS.filter((one) => one < done.on))
            expect(unitAt(site.get(unit) ?? [], on)).toEqual(unitAt(before.get(unit) ?? [], on));
      }
    }),
    { numRuns: 100 },
  );
  expect(Math.min(carriedOut, refused)).toBeGreaterThan(100);
});

test('the order in which events were recorded on different days does not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 8 }), fc.nat(), (days, seed) => {
      const events: UnitEvent[] = days
        .toSorted()
        .map((on, at) =>
          at === 0
            ? { type: 'unit.founded', on, body: { kind: 'department', name: '甲局', parent: 'root' } }
            : { type: 'unit.renamed', on, body: { name: `${at}局` } },
        );
      const turned = [...events.slice(seed % events.length), ...events.slice(0, seed % events.length)];
      expect(unitHistory(turned)).toEqual(unitHistory(events));
    }),
  );
});

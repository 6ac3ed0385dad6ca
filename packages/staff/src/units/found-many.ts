import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { UnitId } from '../permission/person.ts';
import type { UnitRefused } from './decide-unit.ts';
import type { UnitChange, UnitEvent, UnitEventOf } from './unit-event.ts';
import { isUnitName, usableChange } from './unit-facts.ts';
import { unitHistory, type UnitHistory } from './unit-history.ts';
import { treeFault, type UnitTree } from './unit-tree.ts';

export type NewUnit = UnitEventOf<'unit.founded'>['body'] & { readonly unit: UnitId; readonly described?: UnitChange };
export type FoundedUnit = { readonly unit: UnitId; readonly events: readonly UnitEvent[] };

/** What is wrong with one of the units, counted from 0. */
export type UnitOfManyRefused = { readonly at: number; readonly failure: UnitRefused };

/**
 * Many new units of one day, all or none: each may lie under one that is founded with it. Where some cannot be, all that can be
 * told of every one of them is told at once.
 */
export function foundUnits(
  tree: UnitTree,
  on: PlainDate,
  units: readonly NewUnit[],
):
  | { readonly ok: true; readonly value: readonly FoundedUnit[] }
  | { readonly ok: false; readonly refused: readonly UnitOfManyRefused[] } {
  const refused: UnitOfManyRefused[] = [];
  const founded: Founded[] = [];
  for (const [at, unit] of units.entries()) {
    const done = alone(on, unit);
    if (done.ok) founded.push({ at, unit: unit.unit, ...done.value });
    else refused.push({ at, failure: done.failure });
  }
  const together = new Map([...tree, ...founded.map(({ unit, history }) => [unit, history] as const)]);
  if (refused.length > 0 || treeFault(together, on)) {
    // One after the other, so that each is blamed for what it brings, and not for the first that was found.
    const sound = new Map(tree);
    for (const { at, unit, history } of parentsFirst(founded)) {
      const fault = treeFault(new Map(sound).set(unit, history), on);
      if (fault) refused.push({ at, failure: fault });
      else sound.set(unit, history);
    }
    return { ok: false, refused: refused.toSorted((a, b) => a.at - b.at) };
  }
  return { ok: true, value: founded.map(({ unit, events }) => ({ unit, events })) };
}

type Founded = FoundedUnit & { readonly at: number; readonly history: UnitHistory };

/** Each after the one that it lies under; those that lie under each other come last, as they stand. */
function parentsFirst(units: readonly Founded[]): readonly Founded[] {
  const waiting = new Map(units.map((unit) => [unit.unit, unit]));
  const ordered: Founded[] = [];
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    for (const unit of waiting.values()) {
      const parent = unit.history[0]?.state.parent;
      if (parent !== undefined && waiting.has(parent)) continue;
      ordered.push(unit);
      waiting.delete(unit.unit);
    }
  }
  return [...ordered, ...waiting.values()];
}

function alone(
  on: PlainDate,
  { unit: _unit, described, ...body }: NewUnit,
): Result<{ readonly events: readonly UnitEvent[]; readonly history: UnitHistory }, UnitRefused> {
  const { name, shortName } = body;
  if (!isUnitName(name) || (shortName !== undefined && !isUnitName(shortName)))
    return fail({ code: 'unit.name-unusable', params: { name: name.slice(0, 80) } });
  const change = usableChange(described ?? {});
  if (!change.ok) return change;
  const events: UnitEvent[] = [{ type: 'unit.founded', on, body }];
  if (Object.keys(change.value).length > 0) events.push({ type: 'unit.described', on, body: change.value });
  const history = unitHistory(events);
  return history.ok ? ok({ events, history: history.value }) : history;
}

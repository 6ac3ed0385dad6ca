import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { UnitId } from '../permission/person.ts';
import type { UnitChange, UnitEvent, UnitEventOf } from './unit-event.ts';
import { isUnitName, usableChange, type UnitFactsRefused } from './unit-facts.ts';
import { stateAt, unitHistory, type UnitHistoryRefused } from './unit-history.ts';
import { childrenFrom, treeFault, type TreeRefused, type UnitTree } from './unit-tree.ts';

export type UnitRefused =
  | UnitHistoryRefused
  | UnitFactsRefused
  | TreeRefused
  | Failure<'unit.has-children' | 'unit.successor-closed' | 'unit.merged-into-itself'>;

/** An event and the unit in whose history it belongs. */
export type PlacedEvent = { readonly unit: UnitId; readonly event: UnitEvent };

/** What a decision has to know: the unit's own events, and the tree that they and all others make. */
export type UnitPlace = { readonly unit: UnitId; readonly events: readonly UnitEvent[]; readonly tree: UnitTree };

type Founding = UnitEventOf<'unit.founded'>['body'] & { readonly described?: UnitChange };

/** A new unit; `described` becomes an event of its own on the same day. Without a parent it is the root of the site. */
export function foundUnit(
  place: Omit<UnitPlace, 'events'>,
  on: PlainDate,
  { described, ...body }: Founding,
): Result<readonly UnitEvent[], UnitRefused> {
  if (place.tree.has(place.unit)) return fail({ code: 'unit.already-founded' });
  if (!isUnitName(body.name) || (body.shortName !== undefined && !isUnitName(body.shortName)))
    return fail({ code: 'unit.name-unusable', params: { name: body.name.slice(0, 80) } });
  const change = usableChange(described ?? {});
  if (!change.ok) return change;
  const events: UnitEvent[] = [{ type: 'unit.founded', on, body }];
  if (Object.keys(change.value).length > 0) events.push({ type: 'unit.described', on, body: change.value });
  return fitting({ ...place, events: [] }, events);
}

/** Another name from the day on, and another short name or none; what was answered before keeps the old ones. */
export function renameUnit(
  place: UnitPlace,
  on: PlainDate,
  body: UnitEventOf<'unit.renamed'>['body'],
): Result<readonly UnitEvent[], UnitRefused> {
  if (!isUnitName(body.name) || (body.shortName !== undefined && !isUnitName(body.shortName)))
    return fail({ code: 'unit.name-unusable', params: { name: body.name.slice(0, 80) } });
  return fitting(place, [{ type: 'unit.renamed', on, body }]);
}

/** From the day on under another unit. */
export function moveUnit(place: UnitPlace, on: PlainDate, parent: UnitId): Result<readonly UnitEvent[], UnitRefused> {
  return fitting(place, [{ type: 'unit.moved', on, body: { parent } }]);
}

/** What is said of the unit from the day on: contact block, codes, review body, court. */
export function describeUnit(place: UnitPlace, on: PlainDate, change: UnitChange): Result<readonly UnitEvent[], UnitRefused> {
  const usable = usableChange(change);
  return usable.ok ? fitting(place, [{ type: 'unit.described', on, body: usable.value }]) : usable;
}

/** The unit is no more from the day on. Units under it must have gone elsewhere first. */
export function closeUnit(place: UnitPlace, on: PlainDate, reason?: string): Result<readonly UnitEvent[], UnitRefused> {
  const children = childrenFrom(place.tree, place.unit, on);
  if (children.length > 0) return fail({ code: 'unit.has-children', params: { children: children.length } });
  return fitting(place, [{ type: 'unit.closed', on, body: reason === undefined ? {} : { reason } }]);
}

/**
 * From the day on the unit is part of another one, and the units under it are under that one. Its name stays for the days
 * before.
 *
 * @param childEvents the events of the units directly under it, as `childrenFrom` names them
 */
export function mergeUnit(
  place: UnitPlace,
  on: PlainDate,
  into: UnitId,
  childEvents: ReadonlyMap<UnitId, readonly UnitEvent[]>,
): Result<readonly PlacedEvent[], UnitRefused> {
  const { unit, events, tree } = place;
  if (into === unit) return fail({ code: 'unit.merged-into-itself' });
  if (stateAt(tree.get(into) ?? [], on)?.state !== 'open') return fail({ code: 'unit.successor-closed', params: { on } });
  const placed: PlacedEvent[] = [{ unit, event: { type: 'unit.merged', on, body: { into } } }];
  // A successor that was under the merged unit comes up to where that one was.
  const above = stateAt(tree.get(unit) ?? [], on)?.parent;
  for (const child of childEvents.keys()) {
    // One that comes under it only later is not moved; the tree then refuses its coming.
    if (stateAt(tree.get(child) ?? [], on)?.parent !== unit) continue;
    const parent = child === into ? above : into;
    if (parent !== undefined) placed.push({ unit: child, event: { type: 'unit.moved', on, body: { parent } } });
  }
  const after = new Map(tree);
  for (const { unit: each, event } of placed) {
    const history = unitHistory([...(each === unit ? events : (childEvents.get(each) ?? [])), event]);
    if (!history.ok) return history;
    after.set(each, history.value);
  }
  const fault = treeFault(after, on);
  return fault ? fail(fault) : ok(placed);
}

/** The events, where they fit the unit's whole history and the tree, before and after their day. */
function fitting({ unit, events, tree }: UnitPlace, more: readonly UnitEvent[]): Result<readonly UnitEvent[], UnitRefused> {
  const history = unitHistory([...events, ...more]);
  if (!history.ok) return history;
  const [first] = more;
  const fault = first ? treeFault(new Map(tree).set(unit, history.value), first.on) : undefined;
  return fault ? fail(fault) : ok(more);
}

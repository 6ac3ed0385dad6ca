import type { Failure, PlainDate } from '@gongkai/kernel';
import { includes } from '../dated/by-day.ts';
import type { UnitId } from '../permission/person.ts';
import { stateAt, type UnitHistory, type UnitState } from './unit-history.ts';
import { MAY_LIE_UNDER } from './unit-kind.ts';

/** All units of a site with their histories. */
export type UnitTree = ReadonlyMap<UnitId, UnitHistory>;

export type TreeRefused = Failure<
  | 'unit.needs-parent'
  | 'unit.parent-missing'
  | 'unit.parent-closed'
  | 'unit.under-itself'
  | 'unit.kind-under'
  | 'unit.name-taken'
  | 'unit.code-taken'
>;

/** The unit and those above it on the day, nearest first; empty where the unit is not there yet. Ended units still have one. */
export function pathAt(tree: UnitTree, unit: UnitId, day: PlainDate): readonly UnitId[] {
  const path: UnitId[] = [];
  let at: UnitId | undefined = unit;
  while (at !== undefined && !path.includes(at)) {
    const state: UnitState | undefined = stateAt(tree.get(at) ?? [], day);
    if (!state) return path;
    path.push(at);
    at = state.parent;
  }
  return path;
}

/**
 * What is wrong with the tree from the day on; undefined: nothing. It is asked after a change has been put in, so that one place
 * knows all rules: one root, parents that exist and are open, no unit under itself, kinds that fit, names and codes once.
 */
export function treeFault(tree: UnitTree, from: PlainDate): TreeRefused | undefined {
  for (const day of changingDays(tree, from)) {
    const fault = faultOn(tree, day);
    if (fault) return fault;
  }
  return undefined;
}

/** The day itself, and every later one on which some unit changes. */
function changingDays(tree: UnitTree, from: PlainDate): readonly PlainDate[] {
  const days = new Set([from]);
  for (const history of tree.values()) for (const span of history) if (span.from > from) days.add(span.from);
  return [...days].sort();
}

function faultOn(tree: UnitTree, day: PlainDate): TreeRefused | undefined {
  const states = new Map<UnitId, UnitState>();
  for (const [id, history] of tree) {
    const state = stateAt(history, day);
    if (state) states.set(id, state);
  }
  return placeFault(states, day) ?? doubleFault(states, day);
}

function placeFault(states: ReadonlyMap<UnitId, UnitState>, day: PlainDate): TreeRefused | undefined {
  let roots = 0;
  /** Known to hang on a root: no walk passes a unit twice. */
  const hanging = new Set<UnitId>();
  for (const [id, { state, parent, kind, name }] of states) {
    if (state === 'closed') continue;
    if (parent === undefined) roots += 1;
    else {
      const above = states.get(parent);
      if (!above) return { code: 'unit.parent-missing', params: { name, on: day } };
      if (above.state === 'closed') return { code: 'unit.parent-closed', params: { name, parent: above.name, on: day } };
      if (!MAY_LIE_UNDER[kind].includes(above.kind))
        return { code: 'unit.kind-under', params: { name, kind, parent: above.kind } };
    }
    if (!hangs(states, id, hanging)) return { code: 'unit.under-itself', params: { name, on: day } };
  }
  return roots > 1 ? { code: 'unit.needs-parent' } : undefined;
}

function hangs(states: ReadonlyMap<UnitId, UnitState>, id: UnitId, hanging: Set<UnitId>): boolean {
  const walked = new Set<UnitId>();
  for (let at: UnitId | undefined = id; at !== undefined && !hanging.has(at); at = states.get(at)?.parent) {
    if (walked.has(at)) return false;
    walked.add(at);
  }
  for (const each of walked) hanging.add(each);
  return true;
}

function doubleFault(states: ReadonlyMap<UnitId, UnitState>, day: PlainDate): TreeRefused | undefined {
  const names = new Set<string>();
  const codes = new Set<string>();
  for (const { state, name, described } of states.values()) {
    if (state === 'closed') continue;
    if (names.has(name)) return { code: 'unit.name-taken', params: { name, on: day } };
    names.add(name);
    const { code } = described;
    if (code === undefined) continue;
    if (codes.has(code)) return { code: 'unit.code-taken', params: { code, on: day } };
    codes.add(code);
  }
  return undefined;
}

/** The open units directly under a unit, on the day or on any later one. */
export function childrenFrom(tree: UnitTree, unit: UnitId, day: PlainDate): readonly UnitId[] {
  return [...tree]
    .filter(([, history]) =>
      history.some(
        (span) => span.state.parent === unit && span.state.state === 'open' && (span.from >= day || includes(span, day)),
      ),
    )
    .map(([id]) => id);
}

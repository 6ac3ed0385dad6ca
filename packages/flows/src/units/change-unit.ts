import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import {
  pathAt,
  stateAt,
  type PermissionRefused,
  type UnitEvent,
  type UnitId,
  type UnitPlace,
  type UnitRefused,
  type UnitTree,
  type Verb,
} from '@gongkai/staff';
import { loadUnitTree, lockStructure, readStream, transact, type AppendRefused, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { appendPlaced } from '../people/append-placed.ts';

export type UnitChangeRefused = UnitRefused | PermissionRefused | AppendRefused | Failure<'unit.missing'>;

type MaybePromise<T> = T | Promise<T>;

/** What a unit's decision goes by, loaded under the lock of the site's structure. */
export type LoadedUnit = UnitPlace & { readonly tx: Tx };

/** The unit as an object of rights: where it lies today, and whether it is open. */
export function unitObject(tree: UnitTree, unit: UnitId, day: PlainDate) {
  const state = stateAt(tree.get(unit) ?? [], day)?.state;
  const path = pathAt(tree, unit, day);
  // A unit that begins later lies where it will lie.
  const later = path.length === 0 ? tree.get(unit)?.[0]?.from : undefined;
  return { unit, path: later === undefined ? path : pathAt(tree, unit, later), ...(state === undefined ? {} : { state }) };
}

/**
 * Loads a unit, asks whether it may be changed, decides and saves: one transaction, one at a time for each site.
 *
 * @param ask `seen`: how many events of the unit whoever filled in a form had before him; where there are others, it is refused
 */
export function changeUnit<F extends Failure = never>(
  db: Db,
  acting: Acting,
  ask: { readonly unit: UnitId; readonly verb: Verb; readonly seen?: number | undefined },
  decide: (loaded: LoadedUnit) => MaybePromise<Result<readonly UnitEvent[], UnitChangeRefused | F>>,
): Promise<Result<void, UnitChangeRefused | F>> {
  const { unit, verb, seen } = ask;
  return transact(db, async (tx) => {
    await lockStructure(tx, acting.site);
    const tree = await loadUnitTree(tx, acting.site);
    if (!tree.has(unit)) return fail({ code: 'unit.missing' } as const);
    const refused = refusedTo(acting, verb, unitObject(tree, unit, acting.today));
    if (refused) return fail(refused);
    const events = await readStream(tx, acting.site, `unit/${unit}`);
    // What was typed was typed over what was so then.
    if (seen !== undefined && seen !== events.length) return fail({ code: 'store.conflict', params: { seen } } as const);
    const decided = await decide({ unit, events, tree, tx });
    if (!decided.ok) return decided;
    const saved = await appendPlaced(tx, acting, [{ stream: `unit/${unit}`, seen: events.length, events: decided.value }]);
    return saved.ok ? ok(undefined) : saved;
  });
}

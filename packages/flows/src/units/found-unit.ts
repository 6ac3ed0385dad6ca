import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { foundUnit as decideFounding, type UnitChange, type UnitId, type UnitKind } from '@gongkai/staff';
import { loadUnitTree, lockStructure, transact, type Db } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { appendPlaced } from '../people/append-placed.ts';
import { newId } from '../people/new-id.ts';
import { unitObject, type UnitChangeRefused } from './change-unit.ts';

export type FoundUnitAsk = {
  /** The first legal day of the unit. */
  readonly on: PlainDate;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName?: string;
  readonly parent: UnitId;
  readonly described?: UnitChange;
};

/** Makes a new unit under another one; gives its id. */
export function foundUnit(db: Db, acting: Acting, { on, ...body }: FoundUnitAsk): Promise<Result<UnitId, UnitChangeRefused>> {
  return transact(db, async (tx) => {
    await lockStructure(tx, acting.site);
    const tree = await loadUnitTree(tx, acting.site);
    if (!tree.has(body.parent)) return fail({ code: 'unit.missing' } as const);
    const refused = refusedTo(acting, 'unit.found', unitObject(tree, body.parent, acting.today));
    if (refused) return fail(refused);
    const unit = newId(acting.now);
    const decided = decideFounding({ unit, tree }, on, body);
    if (!decided.ok) return decided;
    const saved = await appendPlaced(tx, acting, [{ stream: `unit/${unit}`, seen: 0, events: decided.value }]);
    return saved.ok ? ok(unit) : saved;
  });
}

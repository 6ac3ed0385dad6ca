import { fail, type PlainDate, type Result } from '@gongkai/kernel';
import { moveUnit as decideMove, type UnitId } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { changeUnit, unitObject, type UnitChangeRefused } from './change-unit.ts';

export type MoveUnitAsk = { readonly unit: UnitId; readonly on: PlainDate; readonly parent: UnitId };

/** Puts a unit, with all below it, under another one from a day on; whoever does it must reach both. */
export function moveUnit(db: Db, acting: Acting, { unit, on, parent }: MoveUnitAsk): Promise<Result<void, UnitChangeRefused>> {
  return changeUnit(db, acting, { unit, verb: 'unit.move' }, (loaded) => {
    if (!loaded.tree.has(parent)) return fail({ code: 'unit.missing' } as const);
    const refused = refusedTo(acting, 'unit.move', unitObject(loaded.tree, parent, acting.today));
    return refused ? fail(refused) : decideMove(loaded, on, parent);
  });
}

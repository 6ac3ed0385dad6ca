import { fail, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { closeUnit as decideClosing, type UnitId } from '@gongkai/staff';
import { staffTiedTo, type Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { changeUnit, type UnitChangeRefused } from './change-unit.ts';

export type CloseUnitAsk = { readonly unit: UnitId; readonly on: PlainDate; readonly reason?: string };
export type CloseUnitRefused = UnitChangeRefused | Failure<'unit.has-people'>;

/** Ends a unit on a day, the first on which it is no more. Units and people must have gone elsewhere first. */
export function closeUnit(db: Db, acting: Acting, { unit, on, reason }: CloseUnitAsk): Promise<Result<void, CloseUnitRefused>> {
  return changeUnit<Failure<'unit.has-people'>>(db, acting, { unit, verb: 'unit.close' }, async (loaded) => {
    const people = (await staffTiedTo(loaded.tx, acting.site, unit, on)).length;
    return people > 0 ? fail({ code: 'unit.has-people', params: { people } }) : decideClosing(loaded, on, reason);
  });
}

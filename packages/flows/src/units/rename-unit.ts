import type { PlainDate, Result } from '@gongkai/kernel';
import { renameUnit as decideRenaming, type UnitId } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { changeUnit, type UnitChangeRefused } from './change-unit.ts';

export type RenameUnitAsk = {
  readonly unit: UnitId;
  /** From this legal day on. */
  readonly on: PlainDate;
  readonly name: string;
  readonly shortName?: string;
  readonly seen?: number | undefined;
};

/** Gives a unit another name from a day on; what was answered before keeps the old one. */
export function renameUnit(
  db: Db,
  acting: Acting,
  { unit, on, seen, ...body }: RenameUnitAsk,
): Promise<Result<void, UnitChangeRefused>> {
  return changeUnit(db, acting, { unit, verb: 'unit.rename', seen }, (loaded) => decideRenaming(loaded, on, body));
}

import type { PlainDate, Result } from '@gongkai/kernel';
import { describeUnit as decideDescription, type UnitChange, type UnitId } from '@gongkai/staff';
import type { Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { changeUnit, type UnitChangeRefused } from './change-unit.ts';

export type DescribeUnitAsk = {
  readonly unit: UnitId;
  readonly on: PlainDate;
  readonly change: UnitChange;
  readonly seen?: number | undefined;
};

/** What is said of a unit from a day on: contact block of 条例 art. 12(2), codes, review body, court. */
export function describeUnit(
  db: Db,
  acting: Acting,
  { unit, on, change, seen }: DescribeUnitAsk,
): Promise<Result<void, UnitChangeRefused>> {
  return changeUnit(db, acting, { unit, verb: 'unit.describe', seen }, (loaded) => decideDescription(loaded, on, change));
}

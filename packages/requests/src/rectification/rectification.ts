import type { PlainDate } from '@gongkai/kernel';
import type { RectificationResult } from '@gongkai/law';
import type { SealedRef, StaffRef } from '../case/refs.ts';

/** What came in asks for information, or wants a record of the applicant himself rectified (更正, 条例 art. 41). */
export const NATURES = ['disclosure', 'rectification'] as const;
export type Nature = (typeof NATURES)[number];

/** What the unit found when it looked into the record, and what follows from it. */
export type RectificationDecision = {
  readonly result: RectificationResult;
  readonly finding: SealedRef;
  readonly by: StaffRef;
  readonly on: PlainDate;
  /** The number of its event. */
  readonly at: number;
};

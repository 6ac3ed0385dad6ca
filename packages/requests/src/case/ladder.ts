import type { Urgency } from './urgency.ts';

/** The steps of the ladder on which somebody is told, the most urgent first. */
export const LADDER = ['overdue', 'today', 'oneDay', 'fiveDays'] as const satisfies readonly Urgency[];
export type LadderStep = (typeof LADDER)[number];

/** Who is told: 承办人, 公开工作机构负责人 of the unit, 政务公开办. */
export const LADDER_READERS = ['handler', 'disclosureHead', 'openGovernmentOffice'] as const;
export type LadderReader = (typeof LADDER_READERS)[number];

/**
 * Who is told on a step: first whoever handles the request, from the last working day on the head of the unit's disclosure work as well, and once it is overdue
 * the office that supervises all units (条例 arts. 3, 47). Where nobody handles it yet, the head is told from the first step.
 */
export function readersOf(step: LadderStep, isHandled: boolean): readonly LadderReader[] {
  const head = step === 'fiveDays' && isHandled ? [] : (['disclosureHead'] as const);
  const office = step === 'overdue' ? (['openGovernmentOffice'] as const) : [];
  return [...(isHandled ? (['handler'] as const) : []), ...head, ...office];
}

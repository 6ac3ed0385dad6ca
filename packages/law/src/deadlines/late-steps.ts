import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { workingDayAfter, type CountRefused } from '../calendar/count.ts';
import { cite } from '../citation/cite.ts';
import { dayOfFact, type ClockFact } from './clock-fact.ts';
import { workingDayPeriod } from './period.ts';

/** D2: an ordinary letter that was confirmed later than it came. D3: a notice to correct after its seven working days. */
export type LateStep = {
  readonly deadline: 'D2' | 'D3';
  readonly on: PlainDate;
  readonly due: PlainDate;
  readonly cites: string;
};

/** Steps after their day: art. 31(2) asks for the confirmation of the same day, art. 30 for a notice within seven working days. */
export function lateStepsOf(calendar: Calendar, known: readonly ClockFact[]): Result<readonly LateStep[], CountRefused> {
  const steps: LateStep[] = [];
  const receipt = known.find((fact) => fact.kind === 'received');
  if (receipt?.kind !== 'received') return ok(steps);
  const { on, arrivedOn } = receipt;
  if (arrivedOn !== undefined && arrivedOn < on)
    steps.push({ deadline: 'D2', on, due: arrivedOn, cites: cite('disclosure', 31, { item: 2 }) });
  const period = workingDayPeriod('D3', on);
  const asked = known.filter(({ kind }) => kind === 'correctionAsked');
  if (!period || asked.length === 0) return ok(steps);
  const counted = workingDayAfter(calendar, on, period.count);
  if (!counted.ok) return counted;
  const { due } = counted.value;
  for (const fact of asked)
    if (dayOfFact(fact) > due) steps.push({ deadline: 'D3', on: dayOfFact(fact), due, cites: period.cites });
  return ok(steps);
}

/** Without notices to correct that came too late, and without the answers to those alone: they move nothing. */
export function withoutLate(known: readonly ClockFact[], late: readonly LateStep[]): readonly ClockFact[] {
  const isLate = (on: PlainDate) => late.some((step) => step.deadline === 'D3' && step.on === on);
  const asked = known.flatMap((fact) => (fact.kind === 'correctionAsked' ? [fact.on] : []));
  if (!asked.some(isLate)) return known;
  const inTime = asked.filter((on) => !isLate(on));
  return known.filter((fact) => {
    if (fact.kind === 'correctionAsked') return !isLate(fact.on);
    if (fact.kind !== 'corrected' && fact.kind !== 'correctionLapsed') return true;
    return inTime.some((on) => on <= fact.on);
  });
}

import { closingOf } from '../figures/table-three.ts';
import { answerDue } from './clock.ts';
import type { Day } from './day.ts';
import type { RequestCase } from './request-case.ts';

/** Did the first answer leave after its due day? What was set aside since does not change that. */
export function answeredLate(request: RequestCase, day: Day): boolean {
  const closed = closingOf(request);
  const due = closed && answerDue(request, { ...day, on: closed.on });
  return due?.ok === true && closed !== undefined && due.value.due < closed.on;
}

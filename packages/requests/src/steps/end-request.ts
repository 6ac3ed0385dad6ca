import { ok } from '@gongkai/kernel';
import { workingDayAfter } from '@gongkai/law';
import type { SealedRef } from '../case/refs.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/**
 * Closes what was never received, without an answer, for it was no request before the law: given up by the applicant before the
 * confirmation, or never confirmed although the unit tried as long as the setting says (art. 31(2)(3)); what it tried stands in the reason.
 * Whoever comes back later asks anew.
 */
export function endRequest({ request, day }: Desk, reason: SealedRef): Step {
  const { receipt, endedOn, withdrawnOn, submittedOn } = request;
  if (receipt) return refuse('request.already-received', art(31), { on: receipt.on });
  if (endedOn !== undefined) return refuse('request.ended', art(31), { on: endedOn });
  if (withdrawnOn !== undefined) return ok([{ type: 'request.ended', on: day.on, body: { why: 'withdrawn', reason } }]);
  const wait = workingDayAfter(day.calendar, submittedOn, day.settings.confirmationWaitDays);
  if (!wait.ok) return wait;
  if (day.on <= wait.value.due) return refuse('request.may-confirm', art(31), { until: wait.value.due });
  return ok([{ type: 'request.ended', on: day.on, body: { why: 'unconfirmed', reason } }]);
}

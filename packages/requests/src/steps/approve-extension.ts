import { ok } from '@gongkai/kernel';
import { workingDayPeriod } from '@gongkai/law';
import { answerDue } from '../case/clock.ts';
import type { SealedRef } from '../case/refs.ts';
import { art, notGoingOn, refuse, type Desk, type Step } from './desk.ts';

/**
 * The head of the 政府信息公开工作机构 consents to more time (art. 33(2)); it counts from when the applicant is told. Once, before the due
 * day, and no longer than the law has.
 */
export function approveExtension({ request, day }: Desk, workingDays: number, reason: SealedRef): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const cites = art(33, { paragraph: 2 });
  if (request.extension?.toldOn !== undefined) return refuse('extension.second', cites, { on: request.extension.toldOn });
  const due = answerDue(request, day);
  if (!due.ok) return due;
  if (day.on > due.value.due) return refuse('extension.after-due', cites, { on: day.on, due: due.value.due });
  const most = workingDayPeriod('D7', day.on)?.count ?? 0;
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > most)
    return refuse('extension.too-long', cites, { days: workingDays, most });
  return ok([{ type: 'extension.approved', on: day.on, body: { workingDays, reason } }]);
}

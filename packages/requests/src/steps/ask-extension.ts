import { ok } from '@gongkai/kernel';
import { workingDayPeriod } from '@gongkai/law';
import { answerDue } from '../case/clock.ts';
import type { SealedRef } from '../case/refs.ts';
import { extensionPending } from '../case/stage.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import { art, notGoingOn, refuse, type Desk, type Refused, type Step } from './desk.ts';

const CITES = art(33, { paragraph: 2 });

/**
 * 申请延期: whoever works on the request asks the head of the 政府信息公开工作机构 for more time (art. 33(2)). What cannot be consented to
 * cannot be asked for: after the due day, a second time, for longer than the law has. After a refusal it may be asked for anew.
 */
export function askExtension(desk: Desk, workingDays: number, reason: SealedRef): Step {
  const { request, day } = desk;
  const { extension, extensionAsk } = request;
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  if (extension && extension.toldOn === undefined)
    return refuse('extension.approved-before', CITES, { on: extension.approvedOn });
  if (extensionAsk && extensionPending(request)) return refuse('extension.asked-before', CITES, { on: extensionAsk.on });
  return extensionWrong(desk, workingDays) ?? ok([{ type: 'extension.asked', on: day.on, body: { workingDays, reason } }]);
}

/** The head does not consent, and says why: the answer stays due when it was. */
export function refuseExtension({ request, day }: Desk, reason: SealedRef): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  if (!extensionPending(request)) return refuse('extension.not-asked', CITES);
  return ok([{ type: 'extension.refused', on: day.on, body: { reason } }]);
}

/** Why there can be no such extension today, whoever asks for it or consents: the applicant has been told of one, it is too late, it is too long. */
export function extensionWrong({ request, day }: Pick<Desk, 'request' | 'day'>, workingDays: number): Refused | undefined {
  const refused = notDisclosure(request);
  if (refused) return refused;
  if (request.extension?.toldOn !== undefined) return refuse('extension.second', CITES, { on: request.extension.toldOn });
  const due = answerDue(request, day);
  if (!due.ok) return due;
  if (day.on > due.value.due) return refuse('extension.after-due', CITES, { on: day.on, due: due.value.due });
  const most = workingDayPeriod('D7', day.on)?.count ?? 0;
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > most)
    return refuse('extension.too-long', CITES, { days: workingDays, most });
  return undefined;
}

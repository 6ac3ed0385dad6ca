import { addDays, type PlainDate } from '@gongkai/kernel';
import { answerDue, answeredLate, correctionNotice, stageOf, type Day, type RequestCase, type Stage } from '@gongkai/requests';
import type { RequestDue } from '@gongkai/store';

/** Stages that end by themselves, when the time of somebody else is over. */
const PASSING: readonly Stage[] = ['correctionPending', 'consulting', 'reasonPending', 'feePending'];

/**
 * When a request is due and where it stands on the day. After the answer it is what it was on the day the answer left, for that says
 * whether it was in time.
 */
export function countDue(id: string, request: RequestCase, today: Day): RequestDue {
  const { answer, archivedOn, endedOn, receipt, assigned } = request;
  const open = answer === undefined && archivedOn === undefined && endedOn === undefined;
  const day = answer ? { ...today, on: answer.on } : today;
  const due = receipt && answerDue(request, day);
  const counted = due?.ok === true ? due.value : undefined;
  const stage = stageOf(request, today);
  const notice = open ? correctionNotice(request, today) : undefined;
  const noticeOn = notice?.isCalledFor === true ? notice.due.due : undefined;
  // A lapse that is not proven yet, and a notice that runs, come by themselves.
  const changes = open && (counted?.waiting !== undefined || PASSING.includes(stage));
  return {
    request: id,
    unit: request.unit,
    handlingUnit: assigned?.unit ?? request.unit,
    ...(assigned ? { handler: assigned.handler } : {}),
    open,
    ...(answeredLate(request, today) ? { late: true } : {}),
    stage,
    urgentOn: nearest(counted?.due, noticeOn) ?? receipt?.on ?? request.submittedOn,
    ...(counted ? { dueOn: counted.due } : {}),
    ...(noticeOn === undefined ? {} : { noticeOn }),
    ...(counted?.waiting ? { waitingFor: counted.waiting.for } : {}),
    provisional: counted?.provisional ?? false,
    calendarVersion: counted?.calendar.join(' ') ?? '',
    countedOn: day.on,
    ...recountOn(changes ? today.on : noticeOn),
  };
}

/** Of two days the one that comes first. */
const nearest = (one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** Otherwise on the day after: a notice that was not sent in time is missed for good. */
const recountOn = (last: PlainDate | undefined): Pick<RequestDue, 'recountOn'> =>
  last === undefined ? {} : { recountOn: addDays(last, 1) };

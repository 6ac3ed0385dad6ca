import type { Due } from '@gongkai/law';
import { noticeDue } from './clock.ts';
import type { Day } from './day.ts';
import type { RequestCase } from './request-case.ts';

/** Until when a correction can be asked for, and whether the case calls for one. */
export type CorrectionNotice = { readonly due: Due; readonly isCalledFor: boolean };

/**
 * The seven working days for the one notice to correct (条例 art. 30), as long as it can be sent: it is not sent, nothing is decided, and they
 * are not over. Most requests need none: it is called for where the application lacks something, or where the notice is being written.
 */
export function correctionNotice(request: RequestCase, day: Day): CorrectionNotice | undefined {
  const { answer, archivedOn, endedOn, withdrawnOn, mergedInto, correction, decision, letters, lacks = [] } = request;
  const isOver = [answer, archivedOn, endedOn, withdrawnOn, mergedInto, correction, decision].some((each) => each !== undefined);
  const counted = isOver ? undefined : noticeDue(request, day);
  const due = counted?.ok === true ? counted.value : undefined;
  if (due === undefined || due.due < day.on) return undefined;
  const isWritten = [...letters.values()].some(({ step, voidedOn }) => step.code === 'L03' && voidedOn === undefined);
  return { due, isCalledFor: lacks.length > 0 || isWritten };
}

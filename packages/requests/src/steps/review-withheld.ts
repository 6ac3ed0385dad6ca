import { ok, type PlainDate } from '@gongkai/kernel';
import { dueOf, outcomeRow, type Due } from '@gongkai/law';
import type { Day } from '../case/day.ts';
import type { RequestCase } from '../case/request-case.ts';
import type { SealedRef } from '../case/refs.ts';
import { isAnswer } from '../letters/letter-step.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/**
 * Since when something of the request is withheld on a ground of arts. 14–16: the day of the answer, or of the last look at it. Undefined
 * where nothing is, or where a look has found that it can be disclosed now.
 */
export function withheldSince({ answer, letters, withheldReview }: RequestCase): PlainDate | undefined {
  const step = answer && letters.get(answer.letter)?.step;
  if (answer?.outcome === undefined || !step || !isAnswer(step)) return undefined;
  if (step.grounds.length === 0 && outcomeRow(answer.outcome).ground === undefined) return undefined;
  if (withheldReview === undefined || withheldReview.on < answer.on) return answer.on;
  return withheldReview.disclosable ? undefined : withheldReview.on;
}

/** By when what is withheld has to be looked at again (D13, art. 18: “regularly”, how often is a setting). */
export function withheldReviewDue(request: RequestCase, { on, calendar, settings }: Day): Due | undefined {
  const start = withheldSince(request);
  const due = start === undefined ? undefined : dueOf(calendar, { id: 'D13', start, on, settings });
  return due?.ok === true ? due.value : undefined;
}

/** Looked at again: it stays withheld, or may be disclosed now, which is then done as proactive disclosure. With the reasons either way. */
export function reviewWithheld({ request, day }: Desk, disclosable: boolean, reason: SealedRef): Step {
  const since = withheldSince(request);
  if (since === undefined) return refuse('withheld.nothing', art(18));
  if (day.on < since) return refuse('request.day-before', art(18), { on: day.on, received: since });
  return ok([{ type: 'withheld.reviewed', on: day.on, body: { disclosable, reason } }]);
}

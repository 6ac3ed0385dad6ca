import { ok, type PlainDate } from '@gongkai/kernel';
import { cite } from '@gongkai/law';
import type { SealedRef } from '../case/refs.ts';
import { art, refuse, type Desk, type Refused, type Step } from '../steps/desk.ts';
import type { Remedy, RemedyAgainst, RemedyId, RemedyResult, RemedyRoute } from './remedy.ts';

const REVIEW = cite('review', 11, { item: 14 });
const SUIT = cite('suit', 44, { paragraph: 1 });
const citesOf = (route: RemedyRoute): string => (route === 'review' ? REVIEW : SUIT);

export type Filing = {
  readonly remedy: RemedyId;
  readonly route: RemedyRoute;
  readonly against: RemedyAgainst;
  readonly review?: RemedyId;
};

/**
 * Somebody has gone to review or to court. What others did is entered, not judged: whether it may be is theirs to decide. It is against a
 * letter that has left, or against there being none; a suit after a review follows one that is decided.
 */
export function fileRemedy({ request, day }: Desk, { remedy, route, against, review }: Filing): Step {
  const cites = citesOf(route);
  const { receipt, letters, remedies } = request;
  if (!receipt) return refuse('request.not-received', art(31));
  if (remedies.has(remedy)) return refuse('remedy.known', cites);
  if (day.on < receipt.on) return refuse('request.day-before', cites, { on: day.on, received: receipt.on });
  if (against.kind === 'letter') {
    const letter = letters.get(against.letter);
    if (!letter?.dispatched) return refuse('letter.not-dispatched', cites);
    if (day.on < letter.dispatched.on) return refuse('request.day-before', cites, { on: day.on, received: letter.dispatched.on });
  }
  if ((review === undefined) === (route === 'suitAfterReview')) return refuse('remedy.review-missing', cite('suit', 45));
  const before = review === undefined ? undefined : remedies.get(review);
  if (review !== undefined && (before?.route !== 'review' || !before.decided))
    return refuse('remedy.review-missing', cite('suit', 45));
  return ok([
    { type: 'remedy.filed', on: day.on, body: { remedy, route, against, ...(review === undefined ? {} : { review }) } },
  ]);
}

/** It was taken up; of a review also by which procedure (行政复议法 art. 53). */
export function acceptRemedy(desk: Desk, id: RemedyId, procedure?: 'simple' | 'ordinary'): Step {
  const found = pending(desk, id);
  if (!('route' in found)) return found;
  if (found.acceptedOn !== undefined) return refuse('remedy.accepted', citesOf(found.route), { on: found.acceptedOn });
  if ((procedure === undefined) === (found.route === 'review')) return refuse('remedy.procedure-wrong', cite('review', 53));
  const body = { remedy: id, ...(procedure === undefined ? {} : { procedure }) };
  return ok([{ type: 'remedy.accepted', on: desk.day.on, body }]);
}

/** The copy of the application, or of the complaint, has come: the reply of the unit is due from here (D22). */
export function receiveCopy(desk: Desk, id: RemedyId): Step {
  const found = pending(desk, id);
  if (!('route' in found)) return found;
  if (found.copyOn !== undefined) return refuse('remedy.copy-second', citesOf(found.route), { on: found.copyOn });
  return ok([{ type: 'remedy.copyReceived', on: desk.day.on, body: { remedy: id } }]);
}

/** The unit has replied, with its evidence. A late reply is one as well: it counts as none before the law, and that is for others to say. */
export function replyToRemedy(desk: Desk, id: RemedyId, reply?: SealedRef): Step {
  const found = pending(desk, id);
  if (!('route' in found)) return found;
  if (found.copyOn === undefined) return refuse('remedy.no-copy', citesOf(found.route));
  if (found.repliedOn !== undefined) return refuse('remedy.replied', citesOf(found.route), { on: found.repliedOn });
  return ok([{ type: 'remedy.replied', on: desk.day.on, body: { remedy: id, ...(reply === undefined ? {} : { reply }) } }]);
}

export type RemedyDecision = {
  readonly result: RemedyResult;
  readonly point?: SealedRef;
  readonly anew?: { readonly until?: PlainDate };
};

/**
 * It is decided. Only what is corrected is ordered anew, and only the answer that stands; then the request is open again from the day on
 * which the decision came to the unit (D24).
 */
export function decideRemedy(desk: Desk, id: RemedyId, { result, point, anew }: RemedyDecision): Step {
  const found = pending(desk, id);
  if (!('route' in found)) return found;
  const cites = citesOf(found.route);
  const { on } = desk.day;
  if (anew) {
    if (result !== 'corrected') return refuse('remedy.not-corrected', cites);
    if (found.against.kind !== 'letter' || desk.request.answer?.letter !== found.against.letter)
      return refuse('remedy.other-answer', cites);
    if (anew.until !== undefined && anew.until <= on) return refuse('delay.day-past', cites, { until: anew.until });
  }
  return ok([
    {
      type: 'remedy.decided',
      on,
      body: { remedy: id, result, ...(point === undefined ? {} : { point }), ...(anew ? { anew } : {}) },
    },
  ]);
}

/** A review or suit that is not decided, on a day on which this may have happened. */
function pending({ request, day }: Desk, id: RemedyId): Remedy | Refused {
  const found = request.remedies.get(id);
  if (!found) return refuse('remedy.unknown', REVIEW);
  const cites = citesOf(found.route);
  if (found.decided) return refuse('remedy.decided', cites, { on: found.decided.on });
  const latest = [found.filedOn, found.acceptedOn, found.copyOn, found.repliedOn].filter((on) => on !== undefined).toSorted();
  const last = latest.at(-1) ?? found.filedOn;
  return day.on < last ? refuse('request.day-before', cites, { on: day.on, received: last }) : found;
}

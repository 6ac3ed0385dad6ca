import { addDays, ok, type PlainDate } from '@gongkai/kernel';
import type { Rating } from '../case/rating.ts';
import type { RequestCase } from '../case/request-case.ts';
import type { SealedRef } from '../case/refs.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/** Days of the calendar for which a rating may be changed, from the day of the first [house rule: the law asks for 社会评议 (art. 46) and names no period]. */
export const RATING_DAYS = 30;

/** The last day on which the rating may be changed; undefined before there is one. */
export const rateUntil = ({ rated }: Pick<RequestCase, 'rated'>): PlainDate | undefined =>
  rated && addDays(rated.firstOn, RATING_DAYS);

/** How content the applicant is with the answer that stands, with a few words if he likes; said once, and changed for some days. */
export function rateAnswer({ request, day }: Desk, rating: Rating, remark?: SealedRef): Step {
  const { answer } = request;
  if (!answer) return refuse('request.not-answered', art(46));
  if (day.on < answer.on) return refuse('request.day-before', art(46), { on: day.on, received: answer.on });
  const until = rateUntil(request);
  if (until !== undefined && day.on > until) return refuse('rating.final', art(46), { until });
  return ok([{ type: 'answer.rated', on: day.on, body: { rating, ...(remark ? { remark } : {}) } }]);
}

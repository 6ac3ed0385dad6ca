import { addDays, ok, type PlainDate } from '@gongkai/kernel';
import type { Day } from '../case/day.ts';
import type { Rating } from '../case/rating.ts';
import type { RequestCase } from '../case/request-case.ts';
import type { SealedRef } from '../case/refs.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/** The last day on which the rating may be changed, by the setting; undefined before there is one. */
export const rateUntil = ({ rated }: Pick<RequestCase, 'rated'>, { settings }: Pick<Day, 'settings'>): PlainDate | undefined =>
  rated && addDays(rated.firstOn, settings.ratingDays);

/** How content the applicant is with the answer that stands, with a few words if he likes; said once, and changed for some days. */
export function rateAnswer({ request, day }: Desk, rating: Rating, remark?: SealedRef): Step {
  const { answer } = request;
  if (!answer) return refuse('request.not-answered', art(46));
  if (day.on < answer.on) return refuse('request.day-before', art(46), { on: day.on, received: answer.on });
  const until = rateUntil(request, day);
  if (until !== undefined && day.on > until) return refuse('rating.final', art(46), { until });
  return ok([{ type: 'answer.rated', on: day.on, body: { rating, ...(remark ? { remark } : {}) } }]);
}

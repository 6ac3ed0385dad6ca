import { decideOutcome, submitRequest, type RequestDeps } from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { GRANTED } from '@gongkai/requests/testing';
import { done, sentLetter, type By } from './sent-letter.ts';

/** A request of the counter with its tracking code, answered on the same day. */
export async function answeredRequest(
  deps: RequestDeps,
  place: { readonly site: number; readonly unit: string; readonly now: Date },
): Promise<{ readonly request: string; readonly code: string; readonly name: string }> {
  const { site, unit, now } = place;
  const today = dayInChina(now.getTime());
  const by: By = (who) => ({ site, person: undefined, actor: `staff/${who}`, now, today });
  const name = '司马长风';
  const form = {
    type: 'natural',
    name,
    document: 'residentCard',
    number: '110101199003070097',
    phone: '13812345678',
    content: '申请公开2025年度防汛应急预案',
    form: 'paper',
    way: 'pickup',
  };
  const days = { submittedOn: today };
  const { request, code } = done(await submitRequest(deps, by('handler'), { unit, route: 'counter', days, form }));
  done(await decideOutcome(deps, by('handler'), { request, ...GRANTED }));
  const step = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
  await sentLetter(deps, by, request, step, {});
  return { request, code, name };
}

import { ok } from '@gongkai/kernel';
import type { RectificationResult } from '@gongkai/law';
import type { RequestCase } from '../case/request-case.ts';
import type { SealedRef } from '../case/refs.ts';
import { art, notGoingOn, refuse, type Desk, type Refused, type Step } from '../steps/desk.ts';

/** Nothing of arts. 30 and 32–40 is asked for by whoever wants a record rectified: those steps are not there for him. */
export const notDisclosure = ({ nature }: Pick<RequestCase, 'nature'>): Refused | undefined =>
  nature === 'rectification' ? refuse('rectification.other-procedure', art(41)) : undefined;

/** Whoever asks for information asks for nothing to be rectified; that is a case of its own. */
const notRectification = ({ nature }: Pick<RequestCase, 'nature'>): Refused | undefined =>
  nature === 'rectification' ? undefined : refuse('rectification.not-asked', art(41));

/**
 * What the unit found in the record and in the evidence, and what follows: rectified, not, passed on, or referred (条例 art. 41). Decided
 * again as long as nothing has left.
 */
export function decideRectification({ request, day }: Desk, result: RectificationResult, finding: SealedRef): Step {
  return (
    notRectification(request) ??
    notGoingOn(request, day.on) ??
    ok([{ type: 'rectification.decided', on: day.on, body: { result, finding } }])
  );
}

/** Why the letter that tells it may not leave: nothing is decided, or something else. */
export function rectificationRefused({ request, day }: Desk, result: RectificationResult | undefined): Refused | undefined {
  const refused = notRectification(request) ?? notGoingOn(request, day.on);
  if (refused) return refused;
  if (!request.rectification) return refuse('rectification.not-decided', art(41));
  return request.rectification.result === result
    ? undefined
    : refuse('rectification.other-result', art(41), { decided: request.rectification.result });
}

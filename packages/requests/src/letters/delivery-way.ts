import type { SupplyWay } from '../application/applicant.ts';
import type { DeliveryWay } from '../case/refs.ts';
import type { CaseLetter, RequestCase } from '../case/request-case.ts';
import { art, refuse, type Refused } from '../steps/desk.ts';
import { sendingsOf } from './arrival.ts';
import { closes } from './letter-step.ts';

/** What is known of whom a letter goes to; never the address itself. */
export type Reach = { readonly [What in Address]?: boolean };
type Address = 'address' | 'email' | 'phone';

/** Ways that need something to go to; what is handed over in person, put up or looked at online needs nothing. */
const NEEDS: Readonly<Partial<Record<DeliveryWay, Address>>> = {
  registeredPost: 'address',
  post: 'address',
  email: 'email',
  fax: 'phone',
};

/** Which ways keep to what the applicant chose (条例 arts. 29(2)(3), 40). By hand is as good as by post or over the counter. */
const AS_CHOSEN: Readonly<Record<SupplyWay, readonly DeliveryWay[]>> = {
  pickup: ['pickup', 'served'],
  post: ['registeredPost', 'post', 'served'],
  email: ['email'],
  online: ['online'],
  fax: ['fax'],
};

/** The ways that keep to what the applicant chose; undefined for a letter that is no answer, where he has chosen none, and where they were tried in vain. */
export function waysChosen({ supply, lacks }: RequestCase, letter: CaseLetter): readonly DeliveryWay[] | undefined {
  if (!closes(letter.step) || lacks?.includes('supply') === true) return undefined;
  const chosen = AS_CHOSEN[supply.way];
  return sendingsOf(letter).some(({ way }) => chosen.includes(way)) ? undefined : chosen;
}

/**
 * Why a letter may not go a way: there is nothing to go to, or the applicant has chosen another. With a reason it may, for an office knows of
 * addresses that no form names; but not by mail, which this program sends itself.
 *
 * @param how.explained a reason is given
 */
export function wayRefused(
  request: RequestCase,
  letter: CaseLetter,
  { way, explained }: { readonly way: DeliveryWay; readonly explained: boolean },
  reach: Reach,
): Refused | undefined {
  const needed = NEEDS[way];
  if (needed !== undefined && reach[needed] !== true && (way === 'email' || !explained))
    return refuse('letter.address-missing', art(29, { paragraph: 2 }), { way });
  const chosen = waysChosen(request, letter);
  if (chosen !== undefined && !chosen.includes(way) && !explained)
    return refuse('letter.way-differs', art(40), { chosen: request.supply.way, way });
  return undefined;
}

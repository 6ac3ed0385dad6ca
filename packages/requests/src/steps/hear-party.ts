import { ok } from '@gongkai/kernel';
import type { Party } from '../case/request-case.ts';
import type { FileRef, PartyId, PartyKind, PartyOpinion, SealedRef } from '../case/refs.ts';
import { notDisclosure } from '../rectification/decide-rectification.ts';
import { art, notGoingOn, refuse, type Desk, type Refused, type Step } from './desk.ts';

/** Somebody whose word may be needed; asked only when the letter leaves. */
export function nameParty(
  { request, day }: Desk,
  body: { readonly party: PartyId; readonly kind: PartyKind; readonly contact: SealedRef },
): Step {
  const refused = notGoingOn(request, day.on) ?? notDisclosure(request);
  if (refused) return refused;
  if (request.parties.has(body.party)) return refuse('party.known', art(32));
  return ok([{ type: 'party.named', on: day.on, body }]);
}

/** The letter came to it on that day, where no receipt says so by itself: its fifteen working days run from here. */
export function reachParty(desk: Desk, party: PartyId): Step {
  const found = asked(desk, party);
  if ('ok' in found) return found;
  if (found.reachedOn !== undefined) return refuse('party.already-reached', art(32), { on: found.reachedOn });
  return ok([{ type: 'party.reached', on: desk.day.on, body: { party } }]);
}

/** Its word. One that comes after its time is taken as long as the request is open: the unit weighs it. */
export function hearParty(
  desk: Desk,
  body: {
    readonly party: PartyId;
    readonly opinion: PartyOpinion;
    readonly statement?: SealedRef;
    readonly files?: readonly FileRef[];
  },
): Step {
  const found = asked(desk, body.party);
  if ('ok' in found) return found;
  return ok([{ type: 'party.answered', on: desk.day.on, body }]);
}

/**
 * The codes that a party was sent open nothing any more: its letter went to a wrong address. However the request stands, for a code also
 * opens the letter of one that is closed.
 */
export function revokePartyCode({ request, day }: Desk, body: { readonly party: PartyId; readonly reason: SealedRef }): Step {
  const party = request.parties.get(body.party);
  if (!party) return refuse('party.unknown', art(32));
  if (party.askedOn === undefined) return refuse('party.not-asked', art(32));
  return ok([{ type: 'party.codeRevoked', on: day.on, body }]);
}

/** The unit goes on without another agency's help. A third party's time cannot be cut short (art. 32), nor a co-maker's (art. 34). */
export function releaseParty(desk: Desk, party: PartyId): Step {
  const { request, day } = desk;
  const named = request.parties.get(party);
  // One that was never asked is let go by whoever named it.
  if (named && named.askedOn === undefined && named.releasedOn === undefined)
    return notGoingOn(request, day.on) ?? ok([{ type: 'party.released', on: day.on, body: { party } }]);
  const found = asked(desk, party);
  if ('ok' in found) return found;
  if (found.kind !== 'otherAgency') return refuse('party.may-speak', found.kind === 'thirdParty' ? art(32) : art(34));
  return ok([{ type: 'party.released', on: desk.day.on, body: { party } }]);
}

function asked({ request, day }: Desk, id: PartyId): Party | Refused {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const party = request.parties.get(id);
  if (!party) return refuse('party.unknown', art(32));
  if (party.askedOn === undefined) return refuse('party.not-asked', art(32));
  if (day.on < party.askedOn) return refuse('request.day-before', art(32), { on: day.on, received: party.askedOn });
  if (party.answered || party.releasedOn !== undefined) return refuse('party.already-heard', art(32));
  return party;
}

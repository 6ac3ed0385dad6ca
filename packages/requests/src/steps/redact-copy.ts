import { ok } from '@gongkai/kernel';
import type { FileRef, LetterId } from '../case/refs.ts';
import type { RequestEventOf } from '../case/request-event.ts';
import { lettersTurn } from './approve-letter.ts';
import { art, notGoingOn, refuse, type Desk, type Step } from './desk.ts';

/** A paper of the office that is to be given in part is laid beside the request. */
export function addMaterial({ request, day }: Desk, file: FileRef): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  return ok([{ type: 'material.added', on: day.on, body: { file } }]);
}

/** What can be given apart from what cannot is made into a copy of its own (art. 37); the caller has proved that it is clean. */
export function keepRedactedCopy({ request, day }: Desk, copy: RequestEventOf<'copy.redacted'>['body']): Step {
  const refused = notGoingOn(request, day.on);
  if (refused) return refused;
  const isKnown = request.copies.some(
    (each) => each.copy === copy.copy || each.makings?.some((making) => copy.makings?.includes(making)),
  );
  if (isKnown) return refuse('copy.known', art(37));
  return ok([{ type: 'copy.redacted', on: day.on, body: copy }]);
}

/** A copy leaves with a letter: before the letter is handed on, so that whoever signs it knows what goes with it. */
export function attachCopy(desk: Desk, id: LetterId, copy: FileRef): Step {
  const letter = lettersTurn(desk, id);
  if (!('step' in letter)) return letter;
  if (letter.submittedOn !== undefined) return refuse('letter.already-submitted', art(45), { on: letter.submittedOn });
  // Some letters are numbered without a review, and final from then on.
  if (letter.number !== undefined) return refuse('letter.already-numbered', art(45), { number: letter.number });
  if (!desk.request.copies.some((each) => each.copy === copy)) return refuse('copy.not-redacted', art(37));
  if (letter.copies.includes(copy)) return refuse('copy.already-attached', art(37));
  return ok([{ type: 'letter.copyAttached', on: desk.day.on, body: { letter: id, copy } }]);
}

import { ok } from '@gongkai/kernel';
import type { CaseLetter, Dispatch } from '../case/request-case.ts';
import type { LetterId, ReturnReason } from '../case/refs.ts';
import { asksOpinion } from '../letters/letter-step.ts';
import { sendingsOf } from '../letters/arrival.ts';
import { art, refuse, type Desk, type Refused, type Step } from './desk.ts';
import { sendingRefused, type Sending } from './send-letter.ts';

type Out = { readonly letter: CaseLetter; readonly last: Dispatch };

/** A letter that has left and of which nothing says that it has come. */
function outside({ request, day }: Desk, id: LetterId, why?: ReturnReason): Out | Refused {
  const letter = request.letters.get(id);
  if (!letter) return refuse('letter.unknown', art(45));
  const last = sendingsOf(letter).at(-1);
  if (!last) return refuse('letter.not-dispatched', art(45));
  // A mail server that has taken a mail over may still send it back.
  const mayBounce = last.way === 'email' && why === 'bounced';
  if (letter.deliveredOn !== undefined && !mayBounce) return refuse('letter.delivered', art(45), { on: letter.deliveredOn });
  return day.on < last.on ? refuse('request.day-before', art(45), { on: day.on, received: last.on }) : { letter, last };
}

/** It came back, and why: as the post or the mail server says. What is put up for everybody cannot come back. */
export function returnLetter(desk: Desk, id: LetterId, why: ReturnReason): Step {
  const out = outside(desk, id, why);
  if (!('last' in out)) return out;
  if (out.last.returned) return refuse('letter.already-returned', art(45), { on: out.last.returned.on });
  if (out.last.way === 'publicNotice') return refuse('letter.notice-final', art(45));
  return ok([{ type: 'letter.returned', on: desk.day.on, body: { letter: id, why } }]);
}

/** The code that stands in the letter was taken back: it goes beside another one, on a sheet, which no mail of the program carries. */
function codeRefused({ request }: Desk, { step }: CaseLetter, { way, proof }: Sending, hasCode: boolean): Refused | undefined {
  const revokedOn = asksOpinion(step) ? request.parties.get(step.party)?.codeRevokedOn : undefined;
  if (revokedOn === undefined) return undefined;
  const cites = art(step.code === 'L06' ? 32 : 34);
  if (!hasCode) return refuse('letter.code-revoked', cites, { on: revokedOn });
  return way === 'email' && proof === undefined ? refuse('letter.code-not-mailed', cites, { on: revokedOn }) : undefined;
}

/**
 * The same letter once more, with its number and its text, by a way that was not tried yet, or was with a wrong address. A public notice is for whom no other way
 * reaches, and none comes after it (民事诉讼法 art. 95, taken over).
 *
 * @param hasCode the party that is asked has a code with which it can answer
 */
export function sendAgain(desk: Desk, id: LetterId, how: Sending, hasCode = true): Step {
  const out = outside(desk, id);
  if (!('last' in out)) return out;
  if (!out.last.returned) return refuse('letter.not-returned', art(45), { on: out.last.on });
  if (desk.day.on < out.last.returned.on)
    return refuse('request.day-before', art(45), { on: desk.day.on, received: out.last.returned.on });
  if (sendingsOf(out.letter).some(({ way, returned }) => way === how.way && returned?.why !== 'badAddress'))
    return refuse('letter.way-tried', art(45), { way: how.way });
  return (
    codeRefused(desk, out.letter, how, hasCode) ??
    sendingRefused(how) ??
    ok([{ type: 'letter.sentAgain', on: desk.day.on, body: { letter: id, ...how } }])
  );
}

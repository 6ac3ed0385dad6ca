import { LETTER_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import type { ShownRequest } from '../request-query.ts';
import { addressOf } from './letter-address.ts';
import type { CaseLetters } from './letter-query.ts';

export type LetterLine = { readonly to: string; readonly text: string };

type NextOf = Pick<
  ShownRequest,
  'id' | 'stage' | 'decision' | 'answer' | 'withdrawnOn' | 'correction' | 'reasons' | 'fee' | 'extension'
>;
type Letter = CaseLetters['letters'][number];

const UNDER_WAY: ReadonlySet<string> = new Set(['draft', 'review', 'signed', 'final']);
/** Letters that ask a party for its opinion. */
const ASKING: ReadonlySet<string> = new Set(['L06', 'L08', 'L09']);

/**
 * Letters on their way, those that have left and whose coming is not entered yet, though something hangs on it, and those that have to be
 * written where nobody has begun them: the answer that was decided on, and the question to a party.
 */
export function nextLetters(request: NextOf, { letters, offered }: CaseLetters): readonly LetterLine[] {
  const { id, decision, answer, withdrawnOn, extension } = request;
  const isGivenUp = withdrawnOn !== null && answer === null;
  const closing = decision?.outcome === 'other.misc' ? decision.letter.code : undefined;
  // After a withdrawal nothing else can leave than the letter that closes it.
  const isNext = (code: string) => !isGivenUp || code === closing;
  const line = (letter: Letter, text: string) => ({ to: `/requests/${id}/letters/${letter.id}`, text });
  const going = letters.filter(({ code, state }) => UNDER_WAY.has(state) && isNext(code));
  const coming = letters.filter((letter) => letter.state === 'dispatched' && !isGivenUp && isAwaited(letter, request));
  // What the head has consented to counts from when the applicant is told.
  const isGranted = extension !== null && extension.toldOn === null;
  const writing = offered.filter(
    ({ code, refused, open }) =>
      refused === null &&
      open === null &&
      answer === null &&
      isNext(code) &&
      (code === decision?.letter.code || (code === 'L05' && isGranted) || (ASKING.has(code) && decision === null)),
  );
  return [
    ...coming.map((letter) => line(letter, TEXTS.enterDelivery(letter.title))),
    ...going.map((letter) => line(letter, TEXTS.underWay(letter.title, letter.stateName))),
    ...writing.map((each) => ({ to: addressOf(id, each), text: TEXTS.write(TEXTS.titleTo(each.title, each.partyName)) })),
  ];
}

/** An answer is laid away, and a period runs, only when it is known that the letter has come (arts. 30, 35, 45 of the regulation). */
function isAwaited({ id, code }: Letter, { stage, answer, correction, reasons, fee }: NextOf): boolean {
  if (id === answer?.letter) return stage === 'answered';
  const isOpen = answer === null;
  if (code === 'L03') return isOpen && correction?.until === null && correction.receivedOn === null;
  if (code === 'L04') return isOpen && reasons?.until === null && reasons.receivedOn === null;
  return code === 'L11' && isOpen && fee?.until === null && fee.paidOn === null && fee.waivedOn === null;
}

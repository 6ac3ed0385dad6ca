import { ok } from '@gongkai/kernel';
import type { CaseLetter } from '../case/request-case.ts';
import type { LetterId, SealedRef } from '../case/refs.ts';
import { approvalOf } from '../letters/approval.data.ts';
import { isAnswer, type LetterStep } from '../letters/letter-step.ts';
import { art, refuse, type Desk, type Refused, type Step } from './desk.ts';
import { stepRefused } from './step-rules.ts';

const isLetter = (found: CaseLetter | Refused): found is CaseLetter => 'step' in found;

/** The letter, where it has neither left nor been given up. */
export function lettersTurn({ request }: Desk, id: LetterId): CaseLetter | Refused {
  const letter = request.letters.get(id);
  if (!letter) return refuse('letter.unknown', art(45));
  if (letter.voidedOn !== undefined) return refuse('letter.voided', art(45), { on: letter.voidedOn });
  if (letter.dispatched) return refuse('letter.dispatched', art(45), { on: letter.dispatched.on });
  return letter;
}

/** From the handler to whoever reviews and signs. */
export function submitLetter(desk: Desk, id: LetterId): Step {
  const letter = lettersTurn(desk, id);
  if (!isLetter(letter)) return letter;
  if (letter.submittedOn !== undefined) return refuse('letter.already-submitted', art(45), { on: letter.submittedOn });
  return stepRefused(desk, letter.step) ?? ok([{ type: 'letter.submitted', on: desk.day.on, body: { letter: id } }]);
}

export type LetterOpinion = {
  readonly matter: 'secrecy' | 'legality';
  readonly agrees: boolean;
  readonly opinion?: SealedRef;
};

/** 保密审查 or 合法性审查, by somebody else than the writer (art. 17). */
export function opineOnLetter(desk: Desk, id: LetterId, opinion: LetterOpinion): Step {
  const letter = handedOn(desk, id);
  if (!isLetter(letter)) return letter;
  if (letter.writers.includes(desk.by)) return refuse('letter.same-person', art(17, { paragraph: 1 }));
  // An opinion against is not talked over by another's: the letter goes back.
  if (letter[opinion.matter]?.agrees === false)
    return refuse('letter.opinion-against', art(17, { paragraph: 1 }), { matter: opinion.matter });
  return ok([{ type: 'letter.opined', on: desk.day.on, body: { letter: id, ...opinion } }]);
}

/** Back to the writer, with the reason; opinions given so far were on another text and fall with it. */
export function sendBackLetter(desk: Desk, id: LetterId, reason: SealedRef): Step {
  const letter = lettersTurn(desk, id);
  if (!isLetter(letter)) return letter;
  if (letter.submittedOn === undefined) return refuse('letter.not-submitted', art(45));
  // Its number would stand for nothing: it is voided instead, and the row says so.
  if (letter.number !== undefined) return refuse('letter.already-numbered', art(45), { number: letter.number });
  return ok([{ type: 'letter.sentBack', on: desk.day.on, body: { letter: id, reason } }]);
}

/** 签发. Every opinion that the letter needs has to be there and to agree. */
export function signLetter(desk: Desk, id: LetterId): Step {
  const letter = handedOn(desk, id);
  if (!isLetter(letter)) return letter;
  const { opinions, otherPerson, cites } = approvalOf(letter.step.code);
  for (const matter of opinions) {
    if (!letter[matter]) return refuse('letter.opinion-missing', cites, { matter });
    if (!letter[matter].agrees) return refuse('letter.opinion-against', cites, { matter });
  }
  const hands = [...letter.writers, ...opinions.map((matter) => letter[matter]?.by)];
  if (otherPerson && hands.includes(desk.by)) return refuse('letter.same-person', cites);
  return (
    decidedSince(desk, letter) ??
    stepRefused(desk, letter.step) ??
    ok([{ type: 'letter.signed', on: desk.day.on, body: { letter: id } }])
  );
}

/** The decision is newer than the letter, or the search that it tells of: whoever looked at the letter has not seen what it now rests on. */
export function decidedSince({ request }: Desk, { step, draftedAt }: CaseLetter): Refused | undefined {
  const { search } = request;
  if (step.code === 'L24' && search?.inParts && search.at > draftedAt)
    return refuse('answer.searched-since', art(36, { item: 4 }), { on: search.on });
  const told = decisionOf(step, request);
  return told && told.at > draftedAt ? refuse('answer.decided-since', told.cites, { on: told.on }) : undefined;
}

/** The decision that a letter tells; undefined for one of the procedure. */
function decisionOf(step: LetterStep, { decision, rectification }: Desk['request']) {
  if (isAnswer(step)) return decision && { ...decision, cites: art(36) };
  return step.code === 'L34' ? rectification && { ...rectification, cites: art(41) } : undefined;
}

function handedOn(desk: Desk, id: LetterId): CaseLetter | Refused {
  const letter = lettersTurn(desk, id);
  if (!isLetter(letter)) return letter;
  if (letter.signed) return refuse('letter.already-signed', art(45), { on: letter.signed.on });
  return letter.submittedOn === undefined ? refuse('letter.not-submitted', art(45)) : letter;
}

/**
 * 文号, and with it the text that leaves. The number is drawn in the transaction that keeps this, so that none is missing and none is given
 * twice.
 */
export function numberLetter(desk: Desk, id: LetterId, given: { readonly number: string; readonly final: SealedRef }): Step {
  const letter = lettersTurn(desk, id);
  if (!isLetter(letter)) return letter;
  if (letter.number !== undefined) return refuse('letter.already-numbered', art(45), { number: letter.number });
  if (!letter.signed && approvalOf(letter.step.code).signer !== 'none') return refuse('letter.not-signed', art(45));
  return ok([{ type: 'letter.numbered', on: desk.day.on, body: { letter: id, ...given } }]);
}

/** It will not leave. A number that it has stays taken, so that the row has no gap without an explanation. */
export function voidLetter(desk: Desk, id: LetterId, reason: SealedRef): Step {
  const letter = lettersTurn(desk, id);
  if (!isLetter(letter)) return letter;
  return ok([{ type: 'letter.voided', on: desk.day.on, body: { letter: id, reason } }]);
}

import { ok } from '@gongkai/kernel';
import { basisOf } from '@gongkai/law';
import type { LetterId, SealedRef } from '../case/refs.ts';
import { isAnswer, type FeeBasis, type LetterStep } from '../letters/letter-step.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';
import { stepRefused } from './step-rules.ts';

/** A letter for a step, or a new text for one that has not been handed on. */
export function draftLetter(desk: Desk, letter: LetterId, step: LetterStep, content: SealedRef, fee?: FeeBasis): Step {
  const { request, day } = desk;
  const refused = stepRefused(desk, step);
  if (refused) return refused;
  if (isAnswer(step)) {
    const basis = basisOf(step.outcome, step.basis);
    if (!basis.ok) return basis;
    // Each outcome has its own letter: a refusal cannot be dressed as something else.
    if (basis.value.letter !== step.code)
      return refuse('answer.other-outcome', basis.value.cites, { decided: basis.value.letter, letter: step.code });
  }
  const before = request.letters.get(letter);
  if (before?.dispatched) return refuse('letter.dispatched', art(45), { on: before.dispatched.on });
  if (before?.voidedOn !== undefined) return refuse('letter.voided', art(45), { on: before.voidedOn });
  if (before?.submittedOn !== undefined) return refuse('letter.already-submitted', art(45), { on: before.submittedOn });
  return ok([{ type: 'letter.drafted', on: day.on, body: { letter, step, content, ...(fee ? { fee } : {}) } }]);
}

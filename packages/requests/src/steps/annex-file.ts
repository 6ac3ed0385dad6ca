import { ok } from '@gongkai/kernel';
import { letterRow } from '@gongkai/law';
import type { LetterId } from '../case/refs.ts';
import type { Annex } from '../case/request-case.ts';
import { lettersTurn } from './approve-letter.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/**
 * A paper that is given whole leaves with a letter to the applicant (附件), under the digest that it has now: before the letter is handed on,
 * so that whoever signs it knows what goes with it. Papers that are given in part leave as redacted copies.
 */
export function annexFile(desk: Desk, id: LetterId, { file, sha256 }: Annex): Step {
  const letter = lettersTurn(desk, id);
  if (!('step' in letter)) return letter;
  if (letter.submittedOn !== undefined) return refuse('letter.already-submitted', art(45), { on: letter.submittedOn });
  // Some letters are numbered without a review, and final from then on.
  if (letter.number !== undefined) return refuse('letter.already-numbered', art(45), { number: letter.number });
  if (letterRow(letter.step.code).to !== 'applicant') return refuse('annex.not-to-applicant', art(36));
  if (!desk.request.materials.some((each) => each.file === file)) return refuse('annex.unknown', art(36));
  if (letter.annexes?.some((each) => each.file === file)) return refuse('annex.already-attached', art(36));
  return ok([{ type: 'letter.annexed', on: desk.day.on, body: { letter: id, file, sha256 } }]);
}

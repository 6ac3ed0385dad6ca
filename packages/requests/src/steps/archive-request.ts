import { ok } from '@gongkai/kernel';
import { ARCHIVE_HOLDS } from '../case/archive-holds.ts';
import type { RequestCase } from '../case/request-case.ts';
import { arrivedOn, hasFailed } from '../letters/arrival.ts';
import { passesOver } from './decide-outcome.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/**
 * Laid away, answered and closed (art. 45): after the answer has come to the applicant, or every way has failed.
 *
 * @param digest SHA-256 of the archive that holds its papers
 */
export function archiveRequest({ request, day }: Desk, digest: string): Step {
  if (request.archivedOn !== undefined) return refuse('request.archived', art(45), { on: request.archivedOn });
  if (!request.answer) return refuse('request.not-answered', art(45));
  const letter = request.letters.get(request.answer.letter);
  if (letter && arrivedOn(letter, day) === undefined && !hasFailed(letter))
    return refuse('answer.not-delivered', art(45), { on: request.answer.on });
  if (request.decision && passesOver(request.decision) && untold(request)) return refuse('outcome.needs-notice', art(32));
  return ok([{ type: 'request.archived', on: day.on, body: { digest, holds: ARCHIVE_HOLDS } }]);
}

/** A third party that has not agreed, and does not know yet that it was disclosed all the same, and why (art. 32). */
const untold = ({ parties, letters }: RequestCase): boolean =>
  [...parties].some(
    ([id, { kind, askedOn, answered }]) =>
      kind === 'thirdParty' &&
      askedOn !== undefined &&
      answered?.opinion !== 'agrees' &&
      ![...letters.values()].some(({ step, dispatched }) => dispatched && step.code === 'L10' && step.party === id),
  );

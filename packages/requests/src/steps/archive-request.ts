import { ok } from '@gongkai/kernel';
import { art, refuse, type Desk, type Step } from './desk.ts';

/**
 * Laid away, answered and closed (art. 45).
 *
 * @param digest SHA-256 of the archive that holds its papers
 */
export function archiveRequest({ request, day }: Desk, digest: string): Step {
  if (request.archivedOn !== undefined) return refuse('request.archived', art(45), { on: request.archivedOn });
  if (!request.answer) return refuse('request.not-answered', art(45));
  return ok([{ type: 'request.archived', on: day.on, body: { digest } }]);
}

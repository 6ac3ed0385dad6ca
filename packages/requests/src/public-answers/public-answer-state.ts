import type { PublicAnswer, RequestCase } from '../case/request-case.ts';

/** `setAside`: the answer that it tells of no longer stands. */
export type PublicAnswerState = 'prepared' | 'published' | 'withdrawn' | 'setAside' | 'erased';

/** How it stands with a text for the public list; what takes it away goes before what put it there. */
export function stateOfPublicAnswer({ answer }: RequestCase, of: PublicAnswer): PublicAnswerState {
  if (of.erasedOn !== undefined) return 'erased';
  if (of.withdrawnOn !== undefined) return 'withdrawn';
  if (answer?.letter !== of.letter) return 'setAside';
  return of.published ? 'published' : 'prepared';
}

/** Everybody can read it. */
export const isLive = (request: RequestCase, of: PublicAnswer): boolean => stateOfPublicAnswer(request, of) === 'published';

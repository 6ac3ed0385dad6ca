import { fail, ok, type Result } from '@gongkai/kernel';
import type { Ground } from '@gongkai/law';
import {
  foldRequest,
  offeredLetters,
  type CaseLetter,
  type LetterId,
  type OfferedLetter,
  type RequestCase,
} from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { readStream } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { rightsOnCase } from './case-permission.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';

export type CaseLetters = {
  readonly letters: readonly (CaseLetter & { readonly id: LetterId })[];
  /** What could be written today, and why the rest could not: by the law and the history first, then by rights. */
  readonly offered: readonly (Omit<OfferedLetter, 'refused'> & {
    readonly refused?: OfferedLetter['refused'] | PermissionRefused;
  })[];
  /** On what the answer that was decided on withholds something, and whether the register knows how was looked for it. */
  readonly withheld: { readonly grounds: readonly Ground[]; readonly otherContent: boolean; readonly searched: boolean };
  readonly parties: RequestCase['parties'];
  readonly nature: RequestCase['nature'];
  readonly seen: number;
};

/** The letters of a request, without a word of them, and those that it could need. */
export async function listLetters(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string },
): Promise<Result<CaseLetters, RequestRefused>> {
  const { site, today } = acting;
  const events = await readStream(deps.db, site, `request/${ask.request}`);
  const request = foldRequest(events);
  if (!request) return fail({ code: 'request.missing' });
  const rights = await rightsOnCase(deps.db, acting, request);
  const refused = rights(['case.read']);
  if (refused) return fail(refused);
  const mayNot = rights(['case.handle']);
  const day = await dayOf(deps.db, site, today, request);
  const desk = { request, day, by: acting.actor.replace(/^staff\//, '') };
  return ok({
    letters: [...request.letters].map(([id, letter]) => ({ id, ...letter })),
    offered: offeredLetters(desk).map((each) => ({ ...each, ...(each.refused || !mayNot ? {} : { refused: mayNot }) })),
    withheld: {
      grounds: request.decision?.grounds ?? [],
      otherContent: request.decision?.answers.otherContent === true,
      searched: request.search?.inParts === true,
    },
    parties: request.parties,
    nature: request.nature,
    seen: events.length,
  });
}

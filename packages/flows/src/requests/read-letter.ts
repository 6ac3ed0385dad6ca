import { fail, ok, type Result } from '@gongkai/kernel';
import {
  approvalOf,
  foldRequest,
  letterActs,
  type ApprovalRow,
  type CaseLetter,
  type LetterAct,
  type LetterDraft,
  type LetterId,
  type RequestCase,
  type StepRefused,
} from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { namesOfStreams, readStream, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { rightsOnCase, type CaseRights } from './case-permission.ts';
import { annexTitles, letterAnnexes, type LetterAnnex } from './letter-annexes.ts';
import { letterVerbs } from './letter-verbs.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { saidAt, type SaidEvent } from './said-at.ts';
import { openSealedText } from './seal-text.ts';

export type OfferedAct = { readonly act: LetterAct; readonly refused?: StepRefused | PermissionRefused };

/** A letter as its page shows it. */
export type ShownLetter = {
  readonly id: LetterId;
  readonly request: RequestCase;
  readonly letter: CaseLetter;
  /** The text: the draft, or from its number on what leaves. */
  readonly content: LetterDraft;
  readonly isFinal: boolean;
  /** What leaves with it, or left. */
  readonly annexes: readonly LetterAnnex[];
  readonly approval: ApprovalRow;
  readonly history: readonly SaidEvent[];
  readonly acts: readonly OfferedAct[];
  /** The `seen` of a form that is filled in over this. */
  readonly seen: number;
  /** Names of members of staff, by their streams. */
  readonly names: ReadonlyMap<string, string>;
};

/** A letter with its text, its way through the hands, and what may be done with it by whoever asks. That he looked is noted first. */
export function readLetter(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string; readonly letter: LetterId; readonly exported?: boolean },
): Promise<Result<ShownLetter, RequestRefused>> {
  const { site, today } = acting;
  return transact(deps.db, async (tx): Promise<Result<ShownLetter, RequestRefused>> => {
    const events = await readStream(tx, site, `request/${ask.request}`);
    const request = foldRequest(events);
    if (!request) return fail({ code: 'request.missing' });
    const mayNot = await rightsOnCase(tx, acting, request);
    const refused = mayNot(['case.read']);
    if (refused) return fail(refused);
    const letter = request.letters.get(ask.letter);
    if (!letter) return fail({ code: 'letter.unknown' });
    const looked = ask.exported === true ? 'exported' : 'viewed';
    const recorded = await recordAccessIn(tx, { ...acting, looked, subject: `request/${ask.request}`, data: 'content' });
    if (!recorded.ok) return recorded;
    const opened = await openSealedText(tx, deps, site, ask.request, (letter.final ?? letter.content).record);
    if (!opened.ok) return opened;
    const content = JSON.parse(opened.value.text) as LetterDraft;
    const annexes = await letterAnnexes(tx, site, request, letter);
    const own = events.filter(({ body }) => 'letter' in body && body.letter === ask.letter);
    const said = await saidAt(tx, deps, { site, request: ask.request }, own);
    if (!said.ok) return said;
    const day = await dayOf(tx, site, today, request);
    const desk = { request, day, by: acting.actor.replace(/^staff\//, '') };
    return ok({
      id: ask.letter,
      request,
      letter,
      content: { ...content, ...(letter.final || annexes.length === 0 ? {} : { annexes: annexTitles(annexes) }) },
      annexes,
      isFinal: letter.final !== undefined,
      approval: approvalOf(letter.step.code),
      history: said.value,
      acts: offeredActs(letterActs(desk, ask.letter), letter, mayNot),
      seen: events.length,
      names: await namesOfStreams(tx, site, [...new Set(own.map(({ actor }) => actor))], today),
    });
  });
}

const offeredActs = (byLaw: ReturnType<typeof letterActs>, { step }: CaseLetter, mayNot: CaseRights): readonly OfferedAct[] =>
  [...byLaw].map(([act, not]) => {
    const refused = not ?? mayNot(letterVerbs(act, step.code));
    return { act, ...(refused ? { refused } : {}) };
  });

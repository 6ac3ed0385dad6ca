import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { LetterCode } from '@gongkai/law';
import { foldRequest, letterActs, type CaseLetter, type LetterAct, type LetterId, type RequestCase } from '@gongkai/requests';
import { mayAnywhere, type PermissionRefused, type Verb } from '@gongkai/staff';
import { historiesOf, lettersUnderWay, namesOfStreams } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { reachOf } from '../people/reach-of.ts';
import { siteDays } from '../settings/site-days.ts';
import { placesOf, rightsAmong } from './case-permission.ts';
import { letterVerbs } from './letter-verbs.ts';
import type { RequestDeps } from './request-deps.ts';

/** A letter that waits for whoever asks, and for what. */
export type WaitingLetter = {
  readonly request: string;
  readonly letter: LetterId;
  readonly code: LetterCode;
  readonly nature: RequestCase['nature'];
  readonly registration?: string;
  readonly unit: string;
  readonly unitName: string;
  /** Since when it waits: handed on, or come back where nobody had to see it before. */
  readonly submittedOn: PlainDate;
  readonly acts: readonly LetterAct[];
};

/** What somebody else waits for; to send a letter back or to give it up is never what it waits for. */
const WAITED_FOR: readonly LetterAct[] = ['opineSecrecy', 'opineLegality', 'sign', 'number', 'dispatch', 'sendAgain'];
const VERBS: readonly Verb[] = ['case.review', 'case.sign', 'case.signProcedure', 'case.handle'];
/** Nobody has more on his desk; those beyond it come up when the first have gone. */
const MOST = 300;

/** Letters that wait for an opinion, a signature, a number or the post of whoever asks, those that wait longest first. */
export async function lettersWaiting(
  deps: RequestDeps,
  acting: Acting,
): Promise<Result<readonly WaitingLetter[], PermissionRefused>> {
  const { site, person, today, actor } = acting;
  const verbs = person ? VERBS.filter((verb) => mayAnywhere(person, verb) === undefined) : VERBS;
  if (person && verbs.length === 0) {
    const refused = mayAnywhere(person, 'case.list');
    return refused ? fail(refused) : ok([]);
  }
  const appointments = verbs.flatMap((verb) => reachOf(acting, verb));
  const under = await lettersUnderWay(deps.db, site, { appointments, on: today }, MOST);
  const histories = await historiesOf(deps.db, site, [...new Set(under.map(({ request }) => request))]);
  const days = await siteDays(deps.db, site);
  const open: { readonly id: string; readonly letter: LetterId; readonly request: RequestCase; readonly byLaw: LetterAct[] }[] =
    [];
  for (const { request: id, letter } of under) {
    const request = foldRequest(histories.get(id) ?? []);
    const kept = request?.letters.get(letter);
    if (!request || !kept || waitsSince(kept) === undefined) continue;
    const byLaw = [...letterActs({ request, day: days(today, request), by: actor.replace(/^staff\//, '') }, letter)]
      .filter(([act, not]) => not === undefined && WAITED_FOR.includes(act) && !isGiven(act, kept))
      .map(([act]) => act);
    if (byLaw.length > 0) open.push({ id, letter, request, byLaw });
  }
  const places = await placesOf(
    deps.db,
    acting,
    open.map(({ request }) => request),
  );
  const found: Omit<WaitingLetter, 'unitName'>[] = [];
  for (const { id, letter, request, byLaw } of open) {
    const kept = request.letters.get(letter);
    const submittedOn = kept && waitsSince(kept);
    if (!kept || submittedOn === undefined) continue;
    const mayNot = rightsAmong(acting, places, request);
    const acts = byLaw.filter((act) => !mayNot(letterVerbs(act, kept.step.code)));
    if (acts.length === 0) continue;
    const registration = request.receipt ? { registration: request.receipt.number } : {};
    const { unit, nature } = request;
    found.push({ request: id, letter, code: kept.step.code, nature, unit, submittedOn, acts, ...registration });
  }
  const units = [...new Set(found.map(({ unit }) => `unit/${unit}` as const))];
  const names = await namesOfStreams(deps.db, site, units, today);
  return ok(found.map((each) => ({ ...each, unitName: names.get(`unit/${each.unit}`) ?? each.unit })));
}

/** Handed on, or, where nobody has to see it before it leaves, come back. */
const waitsSince = ({ submittedOn, dispatched, again = [] }: CaseLetter): PlainDate | undefined =>
  submittedOn ?? (again.at(-1) ?? dispatched)?.returned?.on;

/** An opinion that is there already can be given anew, and nobody waits for it. */
const isGiven = (act: LetterAct, letter: { readonly secrecy?: unknown; readonly legality?: unknown }): boolean =>
  (act === 'opineSecrecy' && letter.secrecy !== undefined) || (act === 'opineLegality' && letter.legality !== undefined);

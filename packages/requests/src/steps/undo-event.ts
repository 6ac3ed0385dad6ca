import { ok, type PlainDate } from '@gongkai/kernel';
import { foldRequest, undoneEvents } from '../case/fold-request.ts';
import type { SealedRef } from '../case/refs.ts';
import type { DoneEvent, RequestEventType } from '../case/request-event.ts';
import { sendingsOf } from '../letters/arrival.ts';
import { closes, type LetterStep } from '../letters/letter-step.ts';
import { art, refuse, type Desk, type Step } from './desk.ts';

/** An event and the day on which it was entered, which may be later than its own. */
export type EnteredEvent = DoneEvent & { readonly enteredOn: PlainDate };

/**
 * Slips of the register that may be taken back, each with the letters that rest on it: who has such a letter was told. Never what bears a
 * number, a text or a signature, what has left the house, or what is gone for good.
 */
const UNDOABLE: Readonly<Partial<Record<RequestEventType, readonly LetterStep['code'][]>>> = {
  'request.assigned': [],
  'request.accepted': [],
  'request.sentBack': [],
  'request.noted': [],
  'conference.recorded': [],
  'conference.corrected': [],
  'request.searched': [],
  'request.withdrawn': [],
  'request.ended': [],
  'request.archived': [],
  'request.merged': [],
  'request.likened': [],
  'correction.received': ['L04', 'L05', 'L11', 'L12'],
  'reasons.received': ['L12'],
  'reasons.judged': ['L12'],
  'party.reached': ['L10'],
  'party.answered': ['L10'],
  'party.released': ['L10'],
  'extension.asked': [],
  'extension.refused': [],
  'extension.approved': ['L05'],
  'fee.paid': ['L05', 'L12'],
  'fee.waived': ['L05', 'L12'],
  'outcome.decided': ['L10'],
  'rectification.decided': [],
  'letter.delivered': [],
  'letter.returned': [],
  'withheld.reviewed': [],
  'remedy.filed': [],
  'remedy.accepted': [],
  'remedy.copyReceived': [],
  'remedy.replied': [],
  'remedy.decided': [],
};

/** What an answer does not rest on: it may be put right after it, too. */
const AFTER_ANSWER: readonly RequestEventType[] = [
  'request.assigned',
  'request.accepted',
  'request.noted',
  'conference.recorded',
  'conference.corrected',
  'request.archived',
  'letter.delivered',
  'letter.returned',
  'withheld.reviewed',
  'remedy.filed',
  'remedy.accepted',
  'remedy.copyReceived',
  'remedy.replied',
];

/**
 * Takes an entry back, by a new event that names it and says why; the entry stays in the history and counts no more, for earlier days
 * neither. Whoever made the slip may take it back on the day on which he entered it, when nobody has relied on it; later another person
 * has to [house rule: what others have seen and counted by is not changed by the one who would gain from it]. What the applicant or a party
 * entered by a code is theirs; only once the code of a party was taken back, because it had come to another, is its answer taken back too, by another person than
 * whoever took back the code: an objection is not done away with by one alone. Its letter counts as come back then: the days of the party
 * run from its coming to the party itself.
 *
 * @param events the whole history, from the first
 * @param event the number of the entry, from 1
 */
export function undoEvent(desk: Desk, events: readonly EnteredEvent[], event: number, reason: SealedRef): Step {
  const { day, by } = desk;
  const target = events[event - 1];
  if (!target) return refuse('undo.unknown', art(45));
  if (undoneEvents(events).has(event)) return refuse('undo.twice', art(45));
  const { type, actor = '' } = target;
  const resting = UNDOABLE[type];
  if (!resting) return refuse('undo.never', art(45));
  const revoked = actor === 'public' ? codeRevokedSince(target, events.slice(event)) : undefined;
  if (actor === 'public' && !revoked) return refuse('undo.not-ours', art(45));
  if (revoked?.actor === `staff/${by}`) return refuse('undo.same-revoker', art(32), { on: revoked.enteredOn });
  if (actor === `staff/${by}` && target.enteredOn !== day.on)
    return refuse('undo.same-person', art(45), { on: target.enteredOn });
  if (toldSince(desk, events.slice(event), type, resting)) return refuse('undo.told', art(45));
  const undo = (entry: number, what: RequestEventType): DoneEvent => ({
    type: 'event.undone',
    on: day.on,
    body: { event: entry, type: what, reason },
  });
  const undone = [undo(event, type), ...(revoked ? misdirected(desk, target, events, undo) : [])];
  return isWhole([...events, ...undone]) ? ok(undone) : refuse('undo.rests', art(45));
}

/** The letter of a party went to another: nothing says any more that it has come, and it may be sent again. */
function misdirected(
  { request, day }: Desk,
  answer: EnteredEvent,
  events: readonly EnteredEvent[],
  undo: (entry: number, what: RequestEventType) => DoneEvent,
): readonly DoneEvent[] {
  if (answer.type !== 'party.answered') return [];
  const { party } = answer.body;
  const gone = undoneEvents(events);
  const reached = events.flatMap((each, at) =>
    each.type === 'party.reached' && each.body.party === party && !gone.has(at + 1) ? [undo(at + 1, each.type)] : [],
  );
  const id = request.parties.get(party)?.letter;
  const letter = id === undefined ? undefined : request.letters.get(id);
  const last = letter && sendingsOf(letter).at(-1);
  if (id === undefined || !last || last.returned || last.way === 'publicNotice') return reached;
  return [...reached, { type: 'letter.returned', on: day.on, body: { letter: id, why: 'badAddress' } }];
}

/** That the code by which a party answered was taken back: it had been in other hands than those of the party (条例 art. 32). */
const codeRevokedSince = (answer: EnteredEvent, since: readonly EnteredEvent[]): EnteredEvent | undefined =>
  answer.type === 'party.answered'
    ? since.findLast((each) => each.type === 'party.codeRevoked' && each.body.party === answer.body.party)
    : undefined;

/** A letter that rests on the entry has left since. */
function toldSince(
  { request }: Desk,
  since: readonly EnteredEvent[],
  type: RequestEventType,
  resting: readonly LetterStep['code'][],
): boolean {
  const undone = new Set(since.flatMap((each) => (each.type === 'event.undone' ? [each.body.event] : [])));
  if (undone.size === since.length && since.length > 0) return false;
  return since.some((each) => {
    if (each.type !== 'letter.dispatched') return false;
    const step = request.letters.get(each.body.letter)?.step;
    if (!step) return false;
    return closes(step) ? !AFTER_ANSWER.includes(type) : resting.includes(step.code);
  });
}

/** Without the entry the rest still follows one from another. */
function isWhole(events: readonly DoneEvent[]): boolean {
  try {
    foldRequest(events);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

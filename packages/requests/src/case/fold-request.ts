import type { PlainDate } from '@gongkai/kernel';
import { closes } from '../letters/letter-step.ts';
import { applyRemedy } from '../remedies/apply-remedy.ts';
import type { Topic } from '../topics/topic.ts';
import { applyPublicAnswer, erasedFrom } from '../public-answers/apply-public-answer.ts';
import type { CaseLetter, Party, RequestCase } from './request-case.ts';
import type { LetterId, PartyId } from './refs.ts';
import type { DoneEvent, RequestEventOf } from './request-event.ts';

type Change<T> = { readonly [Field in keyof T]?: T[Field] };

/**
 * The case that a history, told from its first event, comes to, without what was undone; undefined before it has come in. Throws RangeError where an event cannot follow those before it: the
 * ledger holds only what `packages/requests/src/steps` has decided.
 */
export function foldRequest(events: readonly DoneEvent[]): RequestCase | undefined {
  const undone = undoneEvents(events);
  return events.reduce<RequestCase | undefined>(
    // What was undone still has its number in the history.
    (before, event, at) => (before && undone.has(at + 1) ? { ...before, events: before.events + 1 } : applyEvent(before, event)),
    undefined,
  );
}

/** Numbers of the events that were taken back, from 1. */
export const undoneEvents = (events: readonly DoneEvent[]): ReadonlySet<number> =>
  new Set(events.flatMap((event) => (event.type === 'event.undone' ? [event.body.event] : [])));

/** One event more. */
function applyEvent(before: RequestCase | undefined, event: DoneEvent): RequestCase {
  if (event.type === 'request.submitted') {
    if (before) throw new RangeError('submitted twice');
    return submitted(event);
  }
  if (!before) throw new RangeError(`${event.type} before it was submitted`);
  return following({ ...before, events: before.events + 1 }, event);
}

function submitted({ on, body }: RequestEventOf<'request.submitted'>): RequestCase {
  const { unit, nature = 'disclosure', route, days, applicantType, application, supply, lacks, splitFrom, topic } = body;
  return {
    events: 1,
    unit,
    nature,
    route,
    days,
    applicantType,
    supply,
    ...(lacks === undefined ? {} : { lacks }),
    applications: [application],
    submittedOn: on,
    parties: new Map(),
    conferences: new Map(),
    materials: [],
    copies: [],
    letters: new Map(),
    setAside: [],
    remedies: new Map(),
    publicAnswers: new Map(),
    splitInto: [],
    alike: [],
    ...(splitFrom === undefined ? {} : { splitFrom }),
    ...(topic === undefined ? {} : { topic }),
  };
}

function following(before: RequestCase, event: Exclude<DoneEvent, { type: 'request.submitted' }>): RequestCase {
  const { on } = event;
  const by = (event.actor ?? '').replace(/^staff\//, '');
  switch (event.type) {
    case 'request.confirmed':
      return { ...before, confirmedOn: on };
    case 'request.received':
      return { ...before, receipt: { number: event.body.number, on: event.body.receivedOn, cites: event.body.cites } };
    case 'request.assigned':
      return { ...before, assigned: { unit: event.body.unit, handler: event.body.handler } };
    case 'request.accepted':
      return { ...before, assigned: { ...there(before.assigned, event.type), acceptedOn: on } };
    case 'request.sentBack': {
      const { assigned: _gone, ...rest } = before;
      return rest;
    }
    case 'request.ended':
      return { ...before, endedOn: on };
    case 'request.merged':
      return { ...before, mergedInto: event.body.into };
    case 'request.split':
      return {
        ...toldAnew(withoutDecision(before), event.body.topic),
        splitInto: [...before.splitInto, ...event.body.into],
        applications: [...before.applications, event.body.application],
      };
    case 'request.likened': {
      const { earlier, percent } = event.body;
      return { ...before, alike: [...before.alike, { request: earlier, percent, on }] };
    }
    case 'event.undone':
      return before.answer ? before : withoutDecision(before);
    case 'answer.rated':
      return { ...before, rated: { firstOn: before.rated?.firstOn ?? on, on, rating: event.body.rating } };
    case 'topic.corrected':
      return { ...before, topic: { ...event.body.topic, corrected: { on, by } } };
    case 'withheld.reviewed':
      return { ...before, withheldReview: { on, disclosable: event.body.disclosable } };
    case 'remedy.filed':
    case 'remedy.accepted':
    case 'remedy.copyReceived':
    case 'remedy.replied':
    case 'remedy.decided':
      return applyRemedy(before, event);
    case 'publicAnswer.prepared':
    case 'publicAnswer.published':
    case 'publicAnswer.withdrawn':
      return applyPublicAnswer(before, event);
    case 'record.erased':
      return erasedFrom(before, event);
    case 'request.noted':
      return before;
    case 'conference.recorded':
    case 'conference.corrected':
      return { ...before, conferences: conferred(before.conferences, event, by) };
    case 'request.searched':
      return { ...before, search: searched(event, before.events) };
    case 'request.withdrawn':
      return { ...before, withdrawnOn: on };
    case 'request.archived':
      return { ...before, archivedOn: on, laidAway: { ...event.body, at: before.events } };
    case 'correction.received':
      // What was decided was decided on another text.
      return {
        ...toldAnew(withoutLacks(withoutDecision(before)), event.body.topic),
        ...(event.body.lacks === undefined ? {} : { lacks: event.body.lacks }),
        applications: [...before.applications, event.body.application],
        correction: { ...there(before.correction, event.type), receivedOn: on },
      };
    case 'reasons.received':
      return { ...before, reasons: { ...there(before.reasons, event.type), receivedOn: on } };
    case 'reasons.judged':
      return { ...before, reasons: { ...there(before.reasons, event.type), reasonable: event.body.reasonable } };
    case 'party.named': {
      const { party, kind, contact } = event.body;
      return { ...before, parties: new Map(before.parties).set(party, { kind, contact }) };
    }
    case 'party.reached':
      return partyReached(before, event.body.party, on);
    case 'party.answered':
      return partyChanged(withoutDecision(before), event.body.party, { answered: { on, opinion: event.body.opinion } });
    case 'party.codeRevoked':
      return partyChanged(before, event.body.party, { codeRevokedOn: on });
    case 'party.released':
      return partyChanged(before, event.body.party, { releasedOn: on });
    case 'extension.asked':
      return { ...before, extensionAsk: { on, by, ...event.body } };
    case 'extension.refused': {
      const asked = there(before.extensionAsk, event.type);
      return { ...before, extensionAsk: { ...asked, refused: { on, by, reason: event.body.reason } } };
    }
    case 'extension.approved': {
      const { extensionAsk: _answered, ...rest } = before;
      return { ...rest, extension: { approvedOn: on, approvedBy: by, workingDays: event.body.workingDays } };
    }
    case 'fee.paid':
      return { ...before, fee: { ...there(before.fee, event.type), paidOn: on, ...receiptOf(event.body) } };
    case 'fee.waived':
      return { ...before, fee: { ...there(before.fee, event.type), waivedOn: on } };
    case 'outcome.decided':
      return { ...before, decision: { ...event.body, by, on, at: before.events } };
    case 'rectification.decided':
      return { ...before, rectification: { ...event.body, by, on, at: before.events } };
    case 'letter.drafted': {
      const { letter, step, content } = event.body;
      const { writers: others = [], copies = [], annexes } = before.letters.get(letter) ?? {};
      const writers = [...others.filter((each) => each !== by), by];
      const drafted = { step, content, writers, copies, ...(annexes && { annexes }), draftedOn: on, draftedAt: before.events };
      return { ...before, letters: new Map(before.letters).set(letter, drafted) };
    }
    case 'material.added':
      return { ...before, materials: [...before.materials, { file: event.body.file, by, on }] };
    case 'copy.redacted':
      return { ...before, copies: [...before.copies, { ...event.body, by, on }] };
    case 'letter.copyAttached': {
      const { letter, copy } = event.body;
      return letterChanged(before, letter, { copies: [...letterOf(before, letter).copies, copy] });
    }
    case 'letter.annexed': {
      const { letter, ...annex } = event.body;
      return letterChanged(before, letter, { annexes: [...(letterOf(before, letter).annexes ?? []), annex] });
    }
    case 'letter.submitted':
      return letterChanged(before, event.body.letter, { submittedOn: on });
    case 'letter.opined': {
      const { letter, matter, agrees } = event.body;
      return letterChanged(before, letter, { [matter]: { by, on, agrees } });
    }
    case 'letter.sentBack': {
      const { submittedOn: _s, secrecy: _c, legality: _l, signed: _g, ...rest } = letterOf(before, event.body.letter);
      return { ...before, letters: new Map(before.letters).set(event.body.letter, rest) };
    }
    case 'letter.signed':
      return letterChanged(before, event.body.letter, { signed: { by, on } });
    case 'letter.numbered':
      return letterChanged(before, event.body.letter, { number: event.body.number, final: event.body.final });
    case 'letter.dispatched':
      return dispatched(before, event);
    case 'letter.delivered':
      return delivered(before, event);
    case 'letter.returned':
      return returned(before, event);
    case 'letter.sentAgain': {
      const { letter, reason: _why, ...how } = event.body;
      return letterChanged(before, letter, { again: [...(letterOf(before, letter).again ?? []), { on, ...how }] });
    }
    case 'letter.voided':
      return letterChanged(before, event.body.letter, { voidedOn: on });
  }
}

/** A conference, or its newest version. */
function conferred(
  before: RequestCase['conferences'],
  { type, on, body: { conference: id, ...said } }: RequestEventOf<'conference.recorded'> | RequestEventOf<'conference.corrected'>,
  by: string,
): RequestCase['conferences'] {
  const version = { ...said, by, on };
  const versions = type === 'conference.corrected' ? there(before.get(id), type).versions : undefined;
  return new Map(before).set(id, { id, versions: versions ? [...versions, version] : [version] });
}

/** What is known now was not when it was decided: it is decided again. */
const withoutLacks = ({ lacks: _gone, ...rest }: RequestCase): RequestCase => rest;

function withoutDecision({ decision: _gone, rectification: _too, ...rest }: RequestCase): RequestCase {
  return rest;
}

/** Other words say what it is about, unless an officer has. */
const toldAnew = (before: RequestCase, topic: Topic | undefined): RequestCase =>
  topic === undefined || before.topic?.corrected ? before : { ...before, topic };

/** What a letter does when it leaves. */
function dispatched(before: RequestCase, { on, body }: RequestEventOf<'letter.dispatched'>): RequestCase {
  const { letter, reason: _why, ...how } = body;
  const { step } = letterOf(before, letter);
  const sent = letterChanged(before, letter, { dispatched: { on, ...how } });
  if (closes(step)) {
    const told = 'outcome' in step ? { outcome: step.outcome } : { result: step.result };
    return { ...sent, answer: { letter, on, ...told } };
  }
  switch (step.code) {
    case 'L03':
      return { ...sent, correction: { letter, askedOn: on, until: step.until } };
    case 'L04':
      return { ...sent, reasons: { letter, askedOn: on, until: step.until } };
    case 'L05':
      return { ...sent, extension: { ...there(before.extension, 'L05'), toldOn: on } };
    case 'L06':
    case 'L08':
    case 'L09':
      return partyChanged(sent, step.party, { askedOn: on, letter });
    case 'L11':
      return { ...sent, fee: { letter, noticedOn: on, amount: step.amount } };
    case 'L12':
      return { ...sent, delay: { on, until: step.until } };
    default:
      return sent;
  }
}

/** A letter that has come to whom it was sent, from which day that one's own period runs. */
function delivered(before: RequestCase, { on, body: { letter } }: RequestEventOf<'letter.delivered'>): RequestCase {
  const { step } = letterOf(before, letter);
  const arrived = letterChanged(before, letter, { deliveredOn: on });
  if (step.code === 'L06' || step.code === 'L08' || step.code === 'L09') return partyReached(arrived, step.party, on);
  return arrived;
}

/** The last sending has come back: a mail also after a server had taken it over, and then it has not come. */
function returned(before: RequestCase, { on, body: { letter, why } }: RequestEventOf<'letter.returned'>): RequestCase {
  const { deliveredOn, ...kept } = letterOf(before, letter);
  const { dispatched: first, again = [], step } = kept;
  const last = { ...there(again.at(-1) ?? first, 'letter.returned'), returned: { on, why } };
  const back = again.length === 0 ? { dispatched: last } : { again: [...again.slice(0, -1), last] };
  const changed = { ...before, letters: new Map(before.letters).set(letter, { ...kept, ...back }) };
  if (deliveredOn === undefined || !('party' in step)) return changed;
  const { reachedOn, ...party } = there(changed.parties.get(step.party), step.party);
  return reachedOn === deliveredOn ? { ...changed, parties: new Map(changed.parties).set(step.party, party) } : changed;
}

/** The first day on which it is known to have the letter; a receipt that comes in later moves nothing. */
const partyReached = (before: RequestCase, party: PartyId, on: PlainDate): RequestCase =>
  partyChanged(before, party, { reachedOn: before.parties.get(party)?.reachedOn ?? on });

function there<T>(what: T | undefined, event: string): T {
  if (what === undefined) throw new RangeError(`${event} before what it belongs to`);
  return what;
}

const letterOf = (of: RequestCase, letter: LetterId): CaseLetter => there(of.letters.get(letter), letter);

const letterChanged = (before: RequestCase, letter: LetterId, change: Change<CaseLetter>): RequestCase => ({
  ...before,
  letters: new Map(before.letters).set(letter, { ...letterOf(before, letter), ...change }),
});

const partyChanged = (before: RequestCase, party: PartyId, change: Change<Party>): RequestCase => ({
  ...before,
  parties: new Map(before.parties).set(party, { ...there(before.parties.get(party), party), ...change }),
});

const searched = (
  { on, body: { found, record, searchedOn } }: RequestEventOf<'request.searched'>,
  at: number,
): NonNullable<RequestCase['search']> => ({ on: searchedOn ?? on, found, record, at, inParts: searchedOn !== undefined });

const receiptOf = ({ receipt }: { readonly receipt?: string }) => (receipt === undefined ? {} : { receipt });

import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { foldRequest, type Desk, type RequestCase, type RequestEvent } from '@gongkai/requests';
import type { Verb } from '@gongkai/staff';
import { appendEvents, putRequestDues, putSealedRecord, readStream, transact, type RecordedEvent, type Tx } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { refusedToCase } from './case-permission.ts';
import { countDue } from './count-due.ts';
import type { Decided, RequestDeps, RequestRefused, Seal } from './request-deps.ts';
import { sealingFor } from './seal-text.ts';
import { tellStaff } from './tell-staff.ts';

/** What every step is asked with. */
export type StepAsk = {
  readonly request: string;
  /** Number of the events that whoever filled in a form had before him; where there are others, the step is refused. */
  readonly seen?: number | undefined;
  /** The legal day, where it is an earlier one: a letter that came yesterday. */
  readonly on?: PlainDate | undefined;
};

/** What a step is decided on, in its transaction. */
export type AtDesk = {
  readonly tx: Tx;
  readonly desk: Desk;
  readonly request: RequestCase;
  /** Its whole history. */
  readonly events: readonly RecordedEvent<RequestEvent>[];
  readonly seal: Seal;
};

/** How many events the request has now: the `seen` of the next form. */
export type StepDone = { readonly seen: number };

/** Decisions that were overtaken are made anew on what is there now, unless a form was filled in over what was. */
const TRIES = 5;

/**
 * Loads a request, asks whether it may be done, decides and saves: events, what they seal, the rows that follow and the due day, in one
 * transaction.
 *
 * @param verbs of which one is enough
 */
export async function takeStep<F extends Failure = never>(
  deps: RequestDeps,
  acting: Acting,
  ask: StepAsk,
  verbs: readonly [Verb, ...Verb[]] | ((request: RequestCase) => readonly [Verb, ...Verb[]]),
  decide: (at: AtDesk) => Decided<F> | Promise<Decided<F>>,
): Promise<Result<StepDone, RequestRefused | F>> {
  const on = ask.on ?? acting.today;
  if (on > acting.today) return fail({ code: 'request.day-to-come', params: { on, today: acting.today } });
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  for (let tried = 1; ; tried += 1) {
    const done = await transact(deps.db, (tx) => step(tx, deps, acting, { ...ask, on }, verbs, decide));
    const overtaken = !done.ok && done.failure.code === 'store.conflict' && ask.seen === undefined;
    if (!overtaken || tried === TRIES) return done;
  }
}

async function step<F extends Failure>(
  tx: Tx,
  deps: RequestDeps,
  acting: Acting,
  { request: id, seen, on }: StepAsk & { readonly on: PlainDate },
  verbs: Parameters<typeof takeStep>[3],
  decide: (at: AtDesk) => Decided<F> | Promise<Decided<F>>,
): Promise<Result<StepDone, RequestRefused | F>> {
  const { site, actor, now, today } = acting;
  const events = await readStream(tx, site, `request/${id}`);
  const request = foldRequest(events);
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(tx, acting, typeof verbs === 'function' ? verbs(request) : verbs, request);
  if (refused) return fail(refused);
  if (seen !== undefined && seen !== events.length) return fail({ code: 'store.conflict', params: { seen } });
  const day = await dayOf(tx, site, on, request);
  const { seal, records } = sealingFor(deps, { site, request: id, now, today });
  const decided = await decide({ tx, request, events, seal, desk: { request, day, by: actor.replace(/^staff\//, '') } });
  if (!decided.ok) return decided;
  if (on < today && !decided.value.every(mayBearEarlierDay)) return fail({ code: 'request.day-past', params: { on, today } });
  for (const record of records) await putSealedRecord(tx, site, record);
  const saved = await appendEvents(
    tx,
    { site, stream: `request/${id}`, seen: events.length, history: events, actor, now },
    decided.value,
  );
  if (!saved.ok) return saved;
  const after = foldRequest([...events, ...decided.value.map((event) => ({ ...event, actor }))]);
  if (after) {
    await putRequestDues(tx, site, [countDue(id, after, { ...day, on: today })], now);
    await tellStaff(tx, acting, { id, request: after, seen: events.length }, decided.value);
  }
  return ok({ seen: events.length + decided.value.length });
}

/** What others do may be entered later, with the day on which it was. */
const REPORTED: ReadonlySet<RequestEvent['type']> = new Set([
  'request.confirmed',
  'request.received',
  'request.withdrawn',
  'correction.received',
  'reasons.received',
  'party.reached',
  'party.answered',
  'fee.paid',
  'letter.delivered',
  'letter.returned',
  'remedy.filed',
  'remedy.accepted',
  'remedy.copyReceived',
  'remedy.decided',
] as const);

/**
 * What the unit does itself bears the day on which it is entered, or any lateness could be written away; only the post's own number
 * shows that a letter had gone before.
 */
const mayBearEarlierDay = (event: RequestEvent): boolean =>
  REPORTED.has(event.type) ||
  ((event.type === 'letter.dispatched' || event.type === 'letter.sentAgain') && event.body.proof !== undefined);

/** Longest text of a note, a reason or an opinion; a longer one is a file. */
const LONGEST_TEXT = 20_000;

/** A text that has to be there, sealed under its kind. */
export async function sealedText(
  seal: Seal,
  kind: Parameters<Seal>[0],
  text: string,
): Promise<Result<Awaited<ReturnType<Seal>>, RequestRefused>> {
  const said = text.normalize('NFC').trim();
  if (said === '') return fail({ code: 'request.text-missing', params: { what: kind } });
  if (said.length > LONGEST_TEXT) return fail({ code: 'request.text-too-long', params: { what: kind, most: LONGEST_TEXT } });
  return ok(await seal(kind, said));
}

/** The same where it may be left out. */
export async function sealedTextIf(
  seal: Seal,
  kind: Parameters<Seal>[0],
  text: string | undefined,
): Promise<Result<Awaited<ReturnType<Seal>> | undefined, RequestRefused>> {
  return text === undefined || text.trim() === '' ? ok(undefined) : sealedText(seal, kind, text);
}

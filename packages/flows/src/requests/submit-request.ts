import { randomUUID } from 'node:crypto';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { receiptDate, type ReceiptFacts, type Route } from '@gongkai/law';
import {
  foldRequest,
  readApplication,
  readPaperApplication,
  submitRequest as decide,
  trackingCode,
  type ApplicationForm,
  type ApplicationRefused,
  type PaperApplication,
} from '@gongkai/requests';
import {
  appendEvents,
  attachUploads,
  findRequestMark,
  putApplicantMark,
  putRequestDues,
  putRequestMark,
  putSealedRecord,
  readStream,
  siteUnitOn,
  transact,
  unitPath,
  type Tx,
} from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { dayOf } from '../settings/site-days.ts';
import { countDue } from './count-due.ts';
import { drawRequestNumber } from './draw-request-number.ts';
import { applicationText } from './kept-application.ts';
import { missingFile } from './missing-file.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { markOf, marksOf } from './request-marks.ts';
import { sealingFor } from './seal-text.ts';
import { topicReader } from './topics/topic-reader.ts';
import { tellStaff } from './tell-staff.ts';

export type SubmitRequestAsk = {
  readonly unit: string;
  readonly route: Route;
  /** The days that the route asks for; of the web it is today, whatever stands here. */
  readonly days: ReceiptFacts;
  readonly form: ApplicationForm;
  /** It came on paper or by word of mouth and is taken in with what it lacks; of the public it never is. */
  readonly mayLack?: boolean;
  /** Files of the vault that come with it. */
  readonly attachments?: readonly string[];
  /** Which of those prove who asks. */
  readonly identity?: readonly string[];
  /** Made by whoever shows the form, random and of 16 characters or more: the same form sent twice with it is one request. */
  readonly clientKey?: string;
};

/** What the applicant is handed: nobody can look the code up again. */
export type SubmissionReceipt = {
  readonly request: string;
  readonly code: string;
  readonly submittedOn: PlainDate;
  /** Absent until unit and applicant have confirmed with each other. */
  readonly number?: string;
  readonly receivedOn?: PlainDate;
  /** It had come in before. */
  readonly already: boolean;
};

export type SubmitRequestRefused =
  | RequestRefused
  | ApplicationRefused
  | Failure<
      'request.route-not-public' | 'request.client-key-short' | 'request.too-many-files' | 'unit.missing' | 'unit.has-ended'
    >;

const SHORTEST_KEY = 16;

/** A form, the proof of identity, and what goes with them. */
export const MOST_ATTACHMENTS = 20;

/**
 * A request comes in, from the public by the web or by the staff for every other route. All or nothing: events, sealed application, number,
 * code, due day. The same form with the same key comes to the same request and the same receipt, whenever it is sent again.
 *
 * @param beside what has to happen with it, in its transaction; where that refuses, nothing has come in
 */
export async function submitRequest<F extends Failure = never>(
  deps: RequestDeps,
  acting: Acting,
  ask: SubmitRequestAsk,
  beside?: (tx: Tx) => Promise<Result<void, F>>,
): Promise<Result<SubmissionReceipt, SubmitRequestRefused | F>> {
  const { site, actor, today } = acting;
  if (actor === 'public' && ask.route !== 'web') return fail({ code: 'request.route-not-public' });
  if (ask.clientKey !== undefined && ask.clientKey.length < SHORTEST_KEY)
    return fail({ code: 'request.client-key-short', params: { least: SHORTEST_KEY } });
  const attachments = ask.attachments ?? [];
  if (attachments.length > MOST_ATTACHMENTS) return fail({ code: 'request.too-many-files', params: { most: MOST_ATTACHMENTS } });
  const read = readForm(ask.form, actor !== 'public' && ask.mayLack === true);
  if (!read.ok) return read;
  const identity = (ask.identity ?? []).filter((file) => attachments.includes(file));
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  const days = actor === 'public' ? { submittedOn: today } : ask.days;
  // Bound to all that was said: somebody else's key with another name finds nothing.
  const said = JSON.stringify([ask.clientKey ?? randomUUID(), ask.unit, ask.route, read.value.application, attachments]);
  const marks = marksOf(deps.vault.ring(), site, 'submission', said);
  const codes = marksOf(deps.vault.ring(), site, 'code', said).map(trackingCode);
  return transact(deps.db, async (tx): Promise<Result<SubmissionReceipt, SubmitRequestRefused | F>> => {
    const refused = (await refusedThere(tx, acting, ask.unit)) ?? (await missingFile(tx, site, ask.unit, attachments));
    if (refused) return fail(refused);
    const request = newId(acting.now);
    const before = await findRequestMark(tx, site, 'submission', marks);
    const first = marks[0] ?? new Uint8Array();
    const made = !before && (await putRequestMark(tx, site, { kind: 'submission', mark: first, request, on: today }));
    if (!made) return receiptAgain(tx, acting, marks, codes);
    const held = await beside?.(tx);
    if (held && !held.ok) return held;
    return keep(tx, deps, acting, { ...ask, ...read.value, days, attachments, identity, request, code: codes[0] ?? '' });
  });
}

function readForm(form: ApplicationForm, mayLack: boolean): Result<PaperApplication, ApplicationRefused> {
  if (mayLack) return readPaperApplication(form);
  const read = readApplication(form);
  return read.ok ? ok({ application: read.value, lacks: [] }) : read;
}

async function refusedThere(tx: Tx, acting: Acting, unit: string): Promise<SubmitRequestRefused | undefined> {
  const state = await siteUnitOn(tx, acting.site, unit, acting.today);
  if (!state) return { code: 'unit.missing' };
  // Nothing is asked of the table of rights where nobody has signed in.
  const path = acting.person ? await unitPath(tx, acting.site, unit, acting.today) : [];
  const refused = refusedTo(acting, 'case.register', { unit, path });
  if (refused) return refused;
  return state.state === 'closed' ? { code: 'unit.has-ended', params: { on: acting.today } } : undefined;
}

type Kept = Required<Pick<SubmitRequestAsk, 'unit' | 'route' | 'days' | 'attachments' | 'identity'>> &
  PaperApplication & {
    readonly request: string;
    readonly code: string;
  };

async function keep(
  tx: Tx,
  deps: RequestDeps,
  acting: Acting,
  { request, unit, route, days, application, lacks, attachments, identity: proofs, code }: Kept,
): Promise<Result<SubmissionReceipt, SubmitRequestRefused>> {
  const { site, actor, now, today } = acting;
  const ring = deps.vault.ring();
  const { seal, records } = sealingFor(deps, { site, request, now, today });
  const { type: applicantType, identity, name } = application.applicant;
  const plain = {
    unit,
    ...(application.rectification ? { nature: 'rectification' as const } : {}),
    route,
    days,
    applicantType,
    application: await seal(
      'application',
      applicationText({ application, attachments, ...(proofs.length === 0 ? {} : { identity: proofs }) }),
    ),
    supply: application.supply,
    ...(lacks.length === 0 ? {} : { lacks }),
  };
  // What is to be rectified is about the applicant himself, and is no subject that others ask about.
  const topic = application.rectification ? undefined : (await topicReader(tx, { site, unit, today }))(application.content);
  const submission = { ...plain, ...(topic === undefined ? {} : { topic }) };
  const may = decide(submission, '', today);
  if (!may.ok) return may;
  const receipt = receiptDate(route, days);
  const number = receipt.ok ? await drawRequestNumber(tx, site, unit, 'registration', receipt.value.on) : undefined;
  const decided = decide(submission, number ?? '', today);
  if (!decided.ok) return decided;
  for (const record of records) await putSealedRecord(tx, site, record);
  await attachUploads(tx, site, attachments);
  // Those who did not say who they are are not one person.
  if (identity.number !== '') await putApplicantMark(tx, site, request, markOf(ring, site, 'applicant', identity));
  await putRequestMark(tx, site, { kind: 'tracking', mark: markOf(ring, site, 'tracking', { code, name }), request, on: today });
  const saved = await appendEvents(tx, { site, stream: `request/${request}`, seen: 0, actor, now }, decided.value);
  if (!saved.ok) return saved;
  const made = foldRequest(decided.value);
  if (made) {
    await putRequestDues(tx, site, [countDue(request, made, await dayOf(tx, site, today, made))], now);
    await tellStaff(tx, acting, { id: request, request: made, seen: 0 }, decided.value);
  }
  return ok({
    request,
    code,
    submittedOn: today,
    ...(receipt.ok && number !== undefined ? { number, receivedOn: receipt.value.on } : {}),
    already: false,
  });
}

/** The receipt of what had come in before, under the key of the site that was in use then. */
async function receiptAgain(
  tx: Tx,
  { site }: Acting,
  marks: readonly Uint8Array[],
  codes: readonly string[],
): Promise<Result<SubmissionReceipt, SubmitRequestRefused>> {
  const found = await findRequestMark(tx, site, 'submission', marks);
  const at = marks.findIndex((mark) => found !== undefined && Buffer.from(mark).equals(found.mark));
  const request = found && foldRequest(await readStream(tx, site, `request/${found.request}`));
  if (!found || !request) throw new Error('a submission that is marked and not there');
  return ok({
    request: found.request,
    code: codes[at] ?? '',
    submittedOn: request.submittedOn,
    ...(request.receipt ? { number: request.receipt.number, receivedOn: request.receipt.on } : {}),
    already: true,
  });
}

import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { AnswerDeadline, LetterCode, Route } from '@gongkai/law';
import { letterRow } from '@gongkai/law';
import {
  answerDue,
  correctUntil,
  factsOf,
  feeDue,
  foldRequest,
  rateUntil,
  reasonsUntil,
  stageOf,
  undoneEvents,
  type ApplicationLack,
  type Day,
  type FileRef,
  type LetterContent,
  type Rating,
  type RequestCase,
  type RequestEventType,
  type Stage,
} from '@gongkai/requests';
import { readStream, type SiteId } from '@gongkai/store';
import { dayOf } from '../settings/site-days.ts';
import { findTracked, type TrackingProof, type TrackingRefused } from './find-tracked.ts';
import { proposalTold, type ProposalTold } from './proposals/proposal-told.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

/** What the applicant sees of his request: what happened to it outside the office, and nothing of others. */
export type TrackedRequest = {
  readonly request: string;
  readonly unit: string;
  readonly route: Route;
  readonly nature: RequestCase['nature'];
  readonly submittedOn: PlainDate;
  readonly number?: string;
  readonly receivedOn?: PlainDate;
  readonly stage: Stage;
  /** With its explanation; absent before the receipt. After the answer: as it was when that left. */
  readonly due?: AnswerDeadline;
  readonly timeline: readonly {
    readonly type: RequestEventType;
    readonly on: PlainDate;
    readonly letter?: string;
    /** Number of the receipt for a fee. */
    readonly receipt?: string;
  }[];
  /** Letters to him that have left, in the order of their leaving. */
  readonly letters: readonly {
    readonly letter: string;
    readonly code: LetterCode;
    readonly number?: string;
    readonly on: PlainDate;
    readonly deliveredOn?: PlainDate;
    /** Papers and redacted copies that went with it. */
    readonly copies: readonly FileRef[];
  }[];
  readonly correctUntil?: PlainDate;
  /** What the paper lacks that a correction has to bring. */
  readonly lacks: readonly ApplicationLack[];
  readonly reasonsUntil?: PlainDate;
  /** `restarts`: whether paying begins the answer period anew (setting feePaymentRestartsClock). */
  readonly fee?: {
    readonly amount: number;
    readonly payUntil?: PlainDate;
    readonly restarts: boolean;
    /** How and where, in the words of the notice. */
    readonly payment?: string;
    /** It was not paid in its time. */
    readonly lapsed: boolean;
  };
  readonly mayWithdraw: boolean;
  readonly answer?: RequestCase['answer'];
  /** How content he was, and until when he may say otherwise; absent as long as there is no answer, and when it is too late. */
  readonly rating?: { readonly given?: Rating; readonly until?: PlainDate };
  /** Whether he may propose that it becomes proactive, and what became of that. */
  readonly proposal: ProposalTold;
};

/** Steps that the applicant takes or is told of. */
const SHOWN: readonly RequestEventType[] = [
  'request.submitted',
  'request.confirmed',
  'request.received',
  'request.withdrawn',
  'correction.received',
  'reasons.received',
  'fee.paid',
  'fee.waived',
  'letter.dispatched',
  'letter.delivered',
  'letter.returned',
  'letter.sentAgain',
  'answer.rated',
];

/** Code and name belong together: how it stands with the request. */
export async function trackRequest(
  deps: RequestDeps,
  proof: TrackingProof,
  today: PlainDate,
): Promise<Result<TrackedRequest, TrackingRefused | RequestRefused>> {
  const found = await findTracked(deps, proof);
  if (!found.ok) return found;
  const { request: id } = found.value;
  const events = await readStream(deps.db, proof.site, `request/${id}`);
  const request = foldRequest(events);
  if (!request) return fail({ code: 'tracking.unknown' });
  const day = await dayOf(deps.db, proof.site, today, request);
  const { receipt, answer, correction, reasons, fee } = request;
  const due = answerDue(request, answer ? { ...day, on: answer.on } : day);
  const open =
    answer === undefined &&
    request.archivedOn === undefined &&
    request.withdrawnOn === undefined &&
    request.endedOn === undefined;
  const payUntil = feeDue(request, day);
  const { fee: feeFact } = factsOf(request, day);
  const letters = lettersToApplicant(request);
  const proposal = await proposalTold(deps, proof.site, { id, request, today });
  if (!proposal.ok) return proposal;
  const payment = await paymentTold(deps, proof.site, id, request);
  if (!payment.ok) return payment;
  const shown = new Set(letters.map(({ letter }) => letter));
  const undone = undoneEvents(events);
  return ok({
    request: id,
    unit: request.unit,
    route: request.route,
    nature: request.nature,
    submittedOn: request.submittedOn,
    ...(receipt ? { number: receipt.number, receivedOn: receipt.on } : {}),
    stage: stageOf(request, day),
    // Nobody waits for the answer to what was given up.
    ...(receipt && due.ok && request.withdrawnOn === undefined ? { due: due.value } : {}),
    timeline: events.flatMap(({ type, on, body }, at) => {
      if (!SHOWN.includes(type) || undone.has(at + 1)) return [];
      if (!('letter' in body)) return [{ type, on, ...('receipt' in body ? { receipt: body.receipt } : {}) }];
      return shown.has(body.letter) ? [{ type, on, letter: body.letter }] : [];
    }),
    letters,
    lacks: request.lacks ?? [],
    ...(open && correction && correction.receivedOn === undefined
      ? { correctUntil: correctUntil(request, day) ?? correction.until }
      : {}),
    ...(open && reasons && reasons.receivedOn === undefined ? { reasonsUntil: reasonsUntil(request, day) ?? reasons.until } : {}),
    ...(open && fee && feeFact !== 'settled'
      ? {
          fee: {
            amount: fee.amount,
            restarts: day.settings.feePaymentRestartsClock,
            ...(payment.value === undefined ? {} : { payment: payment.value }),
            lapsed: feeFact === 'lapsed',
            ...(payUntil.ok && payUntil.value ? { payUntil: payUntil.value.due } : {}),
          },
        }
      : {}),
    mayWithdraw: open,
    ...(answer ? { answer } : {}),
    ...ratingOf(request, day),
    proposal: proposal.value,
  });
}

/** How and where it is paid, as the notice says it that left; it is sealed with the rest of the notice, for an office may name people there. */
async function paymentTold(
  deps: RequestDeps,
  site: SiteId,
  id: string,
  { fee, letters }: RequestCase,
): Promise<Result<string | undefined, RequestRefused>> {
  const notice = fee && letters.get(fee.letter)?.final;
  if (!notice) return ok(undefined);
  const opened = await openSealedText(deps.db, deps, site, id, notice.record);
  if (!opened.ok) return opened.failure.code === 'record.erased' ? ok(undefined) : opened;
  const { parts } = JSON.parse(opened.value.text) as LetterContent;
  return ok(parts.find(({ part }) => part === 'paymentMethod')?.text);
}

function ratingOf(request: RequestCase, day: Day): Pick<TrackedRequest, 'rating'> {
  const until = rateUntil(request, day);
  if (!request.answer || (until !== undefined && until < day.on)) return {};
  return { rating: request.rated && until !== undefined ? { given: request.rated.rating, until } : {} };
}

/** Letters to third parties and other agencies are theirs. */
export const lettersToApplicant = ({ letters, copies: proved }: RequestCase): TrackedRequest['letters'] =>
  [...letters]
    .flatMap(([letter, { step, number, dispatched, deliveredOn, copies, annexes = [] }]) =>
      dispatched && letterRow(step.code).to === 'applicant'
        ? [
            {
              letter,
              code: step.code,
              on: dispatched.on,
              copies: [...annexes.map(({ file }) => file), ...copies.filter((copy) => proved.some((each) => each.copy === copy))],
              ...(number === undefined ? {} : { number }),
              ...(deliveredOn === undefined ? {} : { deliveredOn }),
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

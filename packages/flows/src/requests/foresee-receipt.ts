import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  answerDeadline,
  receiptDate,
  type AnswerDeadline,
  type ReceiptFacts,
  type ReceiptRefused,
  type Route,
} from '@gongkai/law';
import type { Nature, StepRefused } from '@gongkai/requests';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import type { RequestDeps } from './request-deps.ts';

export type ForeseenReceipt = {
  /** By which article. */
  readonly cites: string;
  /** Absent as long as unit and applicant have to confirm with each other. */
  readonly receipt?: { readonly on: PlainDate; readonly confirmedLate: boolean };
  /** When the answer is due; where the confirmation is awaited, supposing that it comes today. */
  readonly due?: AnswerDeadline;
};

/**
 * What art. 31 makes of a route and its days, before anything is kept: the day of receipt and the day on which the answer is due. The
 * same functions decide when the request is kept.
 */
export async function foreseeReceipt(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { route, days, nature = 'disclosure' }: { readonly route: Route; readonly days: ReceiptFacts; readonly nature?: Nature },
): Promise<Result<ForeseenReceipt, PermissionRefused | ReceiptRefused | StepRefused>> {
  const { person, site, today } = acting;
  const refused = person && mayAnywhere(person, 'case.register');
  if (refused) return fail(refused);
  const received = receiptDate(route, days);
  const awaited =
    !received.ok &&
    received.failure.code === 'receipt.fact-missing' &&
    received.failure.params?.['fact'] === 'confirmedOn' &&
    receiptDate(route, { ...days, confirmedOn: today });
  const receipt = awaited === false ? received : awaited;
  if (!receipt.ok) return receipt;
  const { on, cites, confirmedLate } = receipt.value;
  if (on > today) return fail({ code: 'request.day-before', params: { on: today, received: on }, cites });
  const day = await dayOf(db, site, today, { submittedOn: on, setAside: [] });
  const fact = { kind: 'received' as const, on, ...(nature === 'rectification' ? { rectification: true as const } : {}) };
  const due = answerDeadline(day.calendar, [fact], today, day.settings);
  return ok({
    cites,
    ...(awaited === false ? { receipt: { on, confirmedLate } } : {}),
    ...(due.ok ? { due: due.value } : {}),
  });
}

import { isAnswer } from '../letters/letter-step.ts';
import { openParties, type Day } from './clock.ts';
import type { RequestCase } from './request-case.ts';

/** Where a request stands, as the lists show it; from coming in to the archive. */
export const STAGES = [
  'submitted',
  'received',
  'inProgress',
  'correctionPending',
  'consulting',
  'reasonPending',
  'feePending',
  'drafted',
  'reviewed',
  'signed',
  'answered',
  'delivered',
  'archived',
] as const;
export type Stage = (typeof STAGES)[number];

/** The one stage of a request on a day. What waits for somebody outside goes before what the unit itself is at. */
export function stageOf(request: RequestCase, day: Day): Stage {
  const { receipt, assigned, correction, reasons, fee, answer, archivedOn, letters } = request;
  if (archivedOn !== undefined) return 'archived';
  if (answer) return letters.get(answer.letter)?.deliveredOn === undefined ? 'answered' : 'delivered';
  if (!receipt) return 'submitted';
  const drafts = [...letters.values()].filter(
    ({ step, voidedOn, dispatched }) => isAnswer(step) && voidedOn === undefined && !dispatched,
  );
  if (drafts.some(({ signed }) => signed)) return 'signed';
  if (correction && correction.receivedOn === undefined && day.on <= correction.until) return 'correctionPending';
  if (fee && fee.paidOn === undefined && fee.waivedOn === undefined) return 'feePending';
  if (openParties(request, day).length > 0) return 'consulting';
  if (reasons && reasons.receivedOn === undefined && day.on <= reasons.until) return 'reasonPending';
  if (drafts.some(({ secrecy, legality }) => secrecy?.agrees === true && legality?.agrees === true)) return 'reviewed';
  if (drafts.length > 0) return 'drafted';
  return assigned?.acceptedOn === undefined ? 'received' : 'inProgress';
}

import { arrivedOn } from '../letters/arrival.ts';
import { closes } from '../letters/letter-step.ts';
import { factsOf } from '../assistant/case-facts.ts';
import { openParties } from './clock.ts';
import type { Day } from './day.ts';
import type { RequestCase } from './request-case.ts';

/** Where a request stands, as the lists show it; from coming in to the archive. */
export const STAGES = [
  'submitted',
  'received',
  'inProgress',
  'extensionAsked',
  'correctionPending',
  'consulting',
  'reasonPending',
  'feePending',
  'lapsed',
  'withdrawn',
  'drafted',
  'reviewed',
  'signed',
  'answered',
  'delivered',
  'archived',
  'ended',
] as const;
export type Stage = (typeof STAGES)[number];

/** More time is asked for, and nobody has said yes or no. */
export const extensionPending = ({ extensionAsk }: Pick<RequestCase, 'extensionAsk'>): boolean =>
  extensionAsk !== undefined && extensionAsk.refused === undefined;

/** The one stage of a request on a day. What waits for somebody outside goes before what the unit itself is at. */
export function stageOf(request: RequestCase, day: Day): Stage {
  const { receipt, assigned, answer, archivedOn, letters, withdrawnOn } = request;
  if (archivedOn !== undefined) return 'archived';
  if (request.endedOn !== undefined) return 'ended';
  if (answer) {
    const letter = letters.get(answer.letter);
    return letter && arrivedOn(letter, day) !== undefined ? 'delivered' : 'answered';
  }
  if (withdrawnOn !== undefined) return 'withdrawn';
  if (!receipt) return 'submitted';
  const drafts = [...letters.values()].filter(
    ({ step, voidedOn, dispatched }) => closes(step) && voidedOn === undefined && !dispatched,
  );
  if (drafts.some(({ signed }) => signed)) return 'signed';
  const { correction, reasons, fee } = factsOf(request, day);
  // Given up by silence: what is left is to say so (L33).
  if (correction === 'lapsed' || fee === 'lapsed') return 'lapsed';
  // The head has to say something, whoever else is waited for.
  if (extensionPending(request)) return 'extensionAsked';
  if (correction === 'waiting') return 'correctionPending';
  if (fee === 'waiting') return 'feePending';
  if (openParties(request, day).length > 0) return 'consulting';
  if (reasons === 'waiting') return 'reasonPending';
  if (drafts.some(({ secrecy, legality }) => secrecy?.agrees === true && legality?.agrees === true)) return 'reviewed';
  if (drafts.length > 0) return 'drafted';
  return assigned?.acceptedOn === undefined ? 'received' : 'inProgress';
}

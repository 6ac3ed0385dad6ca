import { assess } from '../assistant/assess.ts';
import { factsOf, type CaseFacts } from '../assistant/case-facts.ts';
import { answerDue, openParties } from '../case/clock.ts';
import type { PartyId } from '../case/refs.ts';
import { extensionPending } from '../case/stage.ts';
import { closes } from '../letters/letter-step.ts';
import { decideRectification } from '../rectification/decide-rectification.ts';
import { approveExtension } from './approve-extension.ts';
import { askExtension, refuseExtension } from './ask-extension.ts';
import { acceptRequest, assignRequest, noteRequest, passOnRequest, sendBackRequest } from './assign-request.ts';
import { archiveRequest } from './archive-request.ts';
import { undecidable } from './decide-outcome.ts';
import { notOpen, type Desk, type Step, type StepRefused } from './desk.ts';
import { endRequest } from './end-request.ts';
import { judgeReasons, receiveCorrection, receiveFee, receiveReasons, waiveFee, withdrawRequest } from './hear-applicant.ts';
import { hearParty, nameParty, reachParty, releaseParty, revokePartyCode } from './hear-party.ts';
import { splitRefused } from './join-requests.ts';
import { recordConference } from './record-conference.ts';
import { recordSearch } from './record-search.ts';
import { confirmRequest } from './submit-request.ts';

/** What can be done with a request as a whole, but for its letters and its single parties. */
export const CASE_STEPS = [
  'confirm',
  'assign',
  'accept',
  'passOn',
  'sendBack',
  'note',
  'confer',
  'search',
  'nameParty',
  'receiveCorrection',
  'receiveReasons',
  'judgeReasons',
  'receiveFee',
  'waiveFee',
  'askExtension',
  'extend',
  'refuseExtension',
  'decide',
  'decideRectification',
  'split',
  'withdraw',
  'end',
  'archive',
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

const SOMETHING = { record: '', sha256: '' };

/** Each step with the least that can be asked of it: what is refused so is refused whatever the form says. */
const TRIED: Readonly<Record<CaseStep, (desk: Desk) => Step | ReturnType<typeof notOpen>>> = {
  confirm: (desk) => confirmRequest(desk, ''),
  assign: (desk) => assignRequest(desk, { unit: '', handler: '' }),
  accept: acceptRequest,
  passOn: (desk) => passOnRequest(desk, '', SOMETHING),
  sendBack: (desk) => sendBackRequest(desk, SOMETHING),
  note: (desk) => noteRequest(desk, SOMETHING),
  confer: (desk) => recordConference(desk, { conference: '', heldOn: desk.day.on, record: SOMETHING }),
  search: (desk) => recordSearch(desk, { found: false, searchedOn: desk.day.on, record: SOMETHING }),
  nameParty: (desk) => nameParty(desk, { party: '', kind: 'thirdParty', contact: SOMETHING }),
  receiveCorrection: (desk) => receiveCorrection(desk, SOMETHING),
  receiveReasons: (desk) => receiveReasons(desk, SOMETHING),
  judgeReasons: (desk) => judgeReasons(desk, true),
  receiveFee: (desk) => receiveFee(desk, { amount: desk.request.fee?.amount ?? 0, receipt: '0000' }),
  waiveFee,
  askExtension: (desk) => askExtension(desk, 1, SOMETHING),
  extend: (desk) => approveExtension(desk, 1, SOMETHING),
  refuseExtension: (desk) => refuseExtension(desk, SOMETHING),
  decide: ({ request, day }) => notOpen(request, day.on) ?? undecidable(request),
  decideRectification: (desk) => decideRectification(desk, 'refused', SOMETHING),
  split: (desk) => splitRefused(desk, 1),
  withdraw: (desk) => withdrawRequest(desk, SOMETHING),
  end: (desk) => endRequest(desk, SOMETHING),
  archive: (desk) => archiveRequest(desk, ''),
};

/** What the law and the history say against each step today; those that are not named in it may be taken. */
export function refusedSteps(desk: Desk): ReadonlyMap<CaseStep, StepRefused> {
  const refused = new Map<CaseStep, StepRefused>();
  for (const step of CASE_STEPS) {
    const tried = TRIED[step](desk);
    if (tried && !tried.ok) refused.set(step, tried.failure);
  }
  return refused;
}

/** What can be done about one party. */
export const PARTY_STEPS = ['reach', 'hear', 'release', 'revokeCode'] as const;
export type PartyStep = (typeof PARTY_STEPS)[number];

/** As `refusedSteps`, of one party. */
export function refusedPartySteps(desk: Desk, party: PartyId): ReadonlyMap<PartyStep, StepRefused> {
  const tried: Readonly<Record<PartyStep, Step>> = {
    reach: reachParty(desk, party),
    hear: hearParty(desk, { party, opinion: 'agrees' }),
    release: releaseParty(desk, party),
    revokeCode: revokePartyCode(desk, { party, reason: SOMETHING }),
  };
  const refused = new Map<PartyStep, StepRefused>();
  for (const step of PARTY_STEPS) {
    const done = tried[step];
    if (!done.ok) refused.set(step, done.failure);
  }
  return refused;
}

/** With so many working days left somebody should think of an extension (条例 art. 33(2)). */
const EXTENSION_IN_MIND = 5;

/**
 * What should be done next, the first first; only what may be done. Empty where somebody outside is waited for, or where the letters go
 * on by themselves.
 */
export function nextSteps(desk: Desk): readonly CaseStep[] {
  const refused = refusedSteps(desk);
  return [...new Set(wanted(desk))].filter((step) => !refused.has(step));
}

function wanted({ request, day }: Desk): readonly CaseStep[] {
  const { receipt, assigned, decision, letters, answer } = request;
  const facts = factsOf(request, day);
  if (answer) return ['archive'];
  // Closed only when the time to wait for the confirmation is over.
  if (!receipt) return ['confirm', 'end'];
  if (!assigned) return ['assign'];
  if (assigned.acceptedOn === undefined) return ['accept', 'sendBack'];
  // All that is left of a request that was given up is to close it in form.
  if (facts.withdrawn) return decision?.outcome === 'other.misc' ? [] : ['decide'];
  if (request.nature === 'rectification') return request.rectification ? [] : ['decideRectification'];
  const steps: CaseStep[] = extensionPending(request) ? ['extend', 'refuseExtension'] : [];
  if (facts.correction === 'waiting') steps.push('receiveCorrection');
  if (facts.reasons === 'waiting') steps.push('receiveReasons');
  if (facts.fee === 'waiting') steps.push('receiveFee', 'waiveFee');
  const assessment = assess(decision?.answers ?? {}, facts);
  if (assessment.kind === 'do' && assessment.what !== 'nameEarlier') steps.push(assessment.what);
  const writing = [...letters.values()].some(({ step, voidedOn }) => closes(step) && voidedOn === undefined);
  // What is decided is written next; decided anew only where something has come in between.
  // While somebody may still speak, or correct, or pay, there is nothing that could be decided.
  if (!isWaiting({ request, day }, facts) && (!decision || (!writing && assessment.kind !== 'leaf'))) steps.push('decide');
  const due = answerDue(request, day);
  if (!writing && due.ok && due.value.daysLeft <= EXTENSION_IN_MIND && !request.extension) steps.push('askExtension', 'extend');
  return steps;
}

const isWaiting = ({ request, day }: Pick<Desk, 'request' | 'day'>, facts: CaseFacts): boolean =>
  [facts.correction, facts.fee, facts.thirdParties, facts.coMakers].includes('waiting') || openParties(request, day).length > 0;

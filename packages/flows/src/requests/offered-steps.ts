import {
  AFTER_ANSWER_STEPS,
  CASE_STEPS,
  correctTopic,
  nextSteps,
  PARTY_STEPS,
  refusedAfterAnswer,
  refusedPartySteps,
  refusedRemedySteps,
  refusedSteps,
  REMEDY_STEPS,
  type AfterAnswerStep,
  type CaseStep,
  type Desk,
  type PartyId,
  type PartyStep,
  type RemedyId,
  type RemedyStep,
  type StepRefused,
} from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import type { CaseRights } from './case-permission.ts';
import { STEP_VERBS } from './step-verbs.ts';

/** A step, and why it may not be taken by whoever asks: by the law and the history, or by his rights; absent where it may. */
export type OfferedStep<Step extends string = CaseStep> = {
  readonly step: Step;
  readonly refused?: StepRefused | PermissionRefused;
};

export type OfferedSteps = {
  readonly steps: readonly OfferedStep[];
  /** What should be done next, by whoever may; the first first. */
  readonly next: readonly CaseStep[];
  readonly parties: ReadonlyMap<PartyId, readonly OfferedStep<PartyStep>[]>;
  /** What follows an answer: something filed, or a look at what is withheld. */
  readonly afterAnswer: readonly OfferedStep<AfterAnswerStep>[];
  readonly remedies: ReadonlyMap<RemedyId, readonly OfferedStep<RemedyStep>[]>;
  /** Why what it is about cannot be put right; absent where it can. */
  readonly topic?: StepRefused | PermissionRefused;
};

const OF_EXTENSION: ReadonlySet<CaseStep> = new Set(['askExtension', 'extend', 'refuseExtension']);

/** Everything that can be done with a request today by whoever has these rights on it, and why the rest cannot. */
export function offeredSteps(desk: Desk, mayNot: CaseRights): OfferedSteps {
  const steps = offeredOf(CASE_STEPS, refusedSteps(desk), mayNot);
  const handling = mayNot(STEP_VERBS.nameParty);
  const parties = [...desk.request.parties.keys()].map((party) => {
    const not = refusedPartySteps(desk, party);
    const offered = PARTY_STEPS.map((step): OfferedStep<PartyStep> => {
      const refused = not.get(step) ?? handling;
      return { step, ...(refused ? { refused } : {}) };
    });
    return [party, offered] as const;
  });
  // Anything but what it says now: only why nothing at all may be said is asked.
  const tried = correctTopic(desk, { subject: 'other', place: '' }, { record: '', sha256: '' });
  const remedies = [...desk.request.remedies.keys()].map(
    (remedy) => [remedy, offeredOf(REMEDY_STEPS, refusedRemedySteps(desk, remedy), mayNot)] as const,
  );
  const topic = (tried.ok ? undefined : tried.failure) ?? mayNot(STEP_VERBS.correctTopic);
  return {
    steps,
    // An extension is asked for by one and consented to by another: each is told his part.
    next: nextSteps(desk).filter((step) => !OF_EXTENSION.has(step) || mayNot(STEP_VERBS[step]) === undefined),
    parties: new Map(parties),
    afterAnswer: offeredOf(AFTER_ANSWER_STEPS, refusedAfterAnswer(desk), mayNot),
    remedies: new Map(remedies),
    ...(topic ? { topic } : {}),
  };
}

/** The law says first why not; then the rights of whoever asks. */
const offeredOf = <Step extends keyof typeof STEP_VERBS>(
  steps: readonly Step[],
  byLaw: ReadonlyMap<Step, StepRefused>,
  mayNot: CaseRights,
): readonly OfferedStep<Step>[] =>
  steps.map((step) => {
    const refused = byLaw.get(step) ?? mayNot(STEP_VERBS[step]);
    return { step, ...(refused ? { refused } : {}) };
  });

import {
  CASE_STEPS,
  nextSteps,
  PARTY_STEPS,
  refusedPartySteps,
  refusedSteps,
  type CaseStep,
  type Desk,
  type PartyId,
  type PartyStep,
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
};

/** Everything that can be done with a request today by whoever has these rights on it, and why the rest cannot. */
export function offeredSteps(desk: Desk, mayNot: CaseRights): OfferedSteps {
  const byLaw = refusedSteps(desk);
  const steps: OfferedStep[] = [];
  for (const step of CASE_STEPS) {
    const refused = byLaw.get(step) ?? mayNot(STEP_VERBS[step]);
    steps.push({ step, ...(refused ? { refused } : {}) });
  }
  const handling = mayNot(STEP_VERBS.nameParty);
  const parties = [...desk.request.parties.keys()].map((party) => {
    const not = refusedPartySteps(desk, party);
    const offered = PARTY_STEPS.map((step): OfferedStep<PartyStep> => {
      const refused = not.get(step) ?? handling;
      return { step, ...(refused ? { refused } : {}) };
    });
    return [party, offered] as const;
  });
  return { steps, next: nextSteps(desk), parties: new Map(parties) };
}

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
import type { Db } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
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

/** Everything that can be done with a request today, and why the rest cannot. */
export async function offeredSteps(db: Db, acting: Acting, desk: Desk): Promise<OfferedSteps> {
  const { request } = desk;
  const rights = new Map<string, Promise<PermissionRefused | undefined>>();
  const mayNot = (step: CaseStep) => {
    const verbs = STEP_VERBS[step];
    const key = verbs.join(' ');
    const asked = rights.get(key) ?? refusedToCase(db, acting, verbs, request);
    rights.set(key, asked);
    return asked;
  };
  const byLaw = refusedSteps(desk);
  const steps: OfferedStep[] = [];
  for (const step of CASE_STEPS) {
    const refused = byLaw.get(step) ?? (await mayNot(step));
    steps.push({ step, ...(refused ? { refused } : {}) });
  }
  const handling = await mayNot('nameParty');
  const parties = [...request.parties.keys()].map((party) => {
    const not = refusedPartySteps(desk, party);
    const offered = PARTY_STEPS.map((step): OfferedStep<PartyStep> => {
      const refused = not.get(step) ?? handling;
      return { step, ...(refused ? { refused } : {}) };
    });
    return [party, offered] as const;
  });
  return { steps, next: nextSteps(desk), parties: new Map(parties) };
}

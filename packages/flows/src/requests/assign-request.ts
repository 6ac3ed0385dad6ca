import { fail, type Failure, type Result } from '@gongkai/kernel';
import { assignRequest as decide, type StaffRef, type UnitRef } from '@gongkai/requests';
import { staffMemberOn, unitPath } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type AssignRequestAsk = StepAsk & { readonly unit: UnitRef; readonly handler: StaffRef };
export type AssignRequestRefused = RequestRefused | Failure<'request.unit-elsewhere' | 'staff.missing'>;

/** To a handler, or from one to another: in the agency that was asked, or in a unit below it. */
export function assignRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: AssignRequestAsk,
): Promise<Result<StepDone, AssignRequestRefused>> {
  const { unit, handler } = ask;
  const { site, today } = acting;
  return takeStep<Failure<'request.unit-elsewhere' | 'staff.missing'>>(
    deps,
    acting,
    ask,
    STEP_VERBS.assign,
    async ({ tx, desk, request }) => {
      const path = await unitPath(tx, site, unit, today);
      if (!path.includes(request.unit)) return fail({ code: 'request.unit-elsewhere' });
      const member = await staffMemberOn(tx, site, handler, today);
      if (member?.state !== 'active') return fail({ code: 'staff.missing' });
      return decide(desk, { unit, handler });
    },
  );
}

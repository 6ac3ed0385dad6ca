import type { Result } from '@gongkai/kernel';
import { receiveFee as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReceiveFeeAsk = StepAsk & {
  readonly amount: number;
  /** Number of the 财政票据. */
  readonly receipt: string;
};

/** The fee is in, the whole amount in 元, against its receipt. */
export function receiveFee(deps: RequestDeps, acting: Acting, ask: ReceiveFeeAsk): Promise<Result<StepDone, RequestRefused>> {
  const receipt = ask.receipt.normalize('NFKC').replace(/\s/g, '');
  return takeStep(deps, acting, ask, STEP_VERBS.receiveFee, ({ desk }) => decide(desk, { amount: ask.amount, receipt }));
}

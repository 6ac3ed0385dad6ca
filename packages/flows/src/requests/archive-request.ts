import type { Result } from '@gongkai/kernel';
import { archiveRequest as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ArchiveRequestAsk = StepAsk & { readonly digest: string };

/** Laid away, answered and closed. `digest`: SHA-256 of the archive that holds its papers. */
export function archiveRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: ArchiveRequestAsk,
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.archive, ({ desk }) => decide(desk, ask.digest));
}

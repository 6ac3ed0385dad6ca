import type { Result } from '@gongkai/kernel';
import { attachCopy as decide, type FileRef, type LetterId } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from '../requests/take-step.ts';

/** A redacted copy leaves with a letter; a file without a clean certificate does not. */
export function attachCopy(
  deps: RequestDeps,
  acting: Acting,
  ask: StepAsk & { readonly letter: LetterId; readonly copy: FileRef },
): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle'], ({ desk }) => decide(desk, ask.letter, ask.copy));
}

import type { Failure, Result } from '@gongkai/kernel';
import { receiveCorrection as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { applicationText, openApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReceiveCorrectionAsk = StepAsk & {
  /** What is asked for, in its corrected words. */
  readonly content: string;
  /** Files of the vault that came with it. */
  readonly attachments?: readonly string[];
};

export type ReceiveCorrectionRefused = RequestRefused | Failure<'request.text-missing' | 'request.text-too-long'>;

/**
 * The corrected text has come, and the period of the answer begins anew (条例 art. 30). Who asks stays as it was: only what is asked for
 * is corrected.
 */
export function receiveCorrection(
  deps: RequestDeps,
  acting: Acting,
  ask: ReceiveCorrectionAsk,
): Promise<Result<StepDone, ReceiveCorrectionRefused>> {
  return takeStep(deps, acting, ask, STEP_VERBS.receiveCorrection, async ({ tx, desk, request, seal }) => {
    const before = await openApplication(tx, deps, acting.site, ask.request, request);
    if (!before.ok) return before;
    const content = ask.content.normalize('NFC').trim();
    const { application, attachments } = before.value;
    const corrected = { application: { ...application, content }, attachments: [...attachments, ...(ask.attachments ?? [])] };
    const sealed = await sealedText(seal, 'application', content === '' ? '' : applicationText(corrected));
    return sealed.ok ? decide(desk, sealed.value) : sealed;
  });
}

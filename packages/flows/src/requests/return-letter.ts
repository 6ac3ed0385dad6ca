import { fail, type Result } from '@gongkai/kernel';
import { returnLetter as decide, type LetterId, type ReturnReason } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { stopMail } from './stop-mail.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReturnLetterAsk = StepAsk & { readonly letter: LetterId; readonly why: ReturnReason };

/** The letter came back, and why. A mail of it that has not left does not leave any more, so that no letter goes out twice. */
export function returnLetter(deps: RequestDeps, acting: Acting, ask: ReturnLetterAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, ['case.handle', 'case.register'], async ({ tx, desk }) => {
    const decided = decide(desk, ask.letter, ask.why);
    if (!decided.ok) return decided;
    const stopped = await stopMail(tx, acting, ask);
    return stopped ? decided : fail({ code: 'letter.mail-leaving' });
  });
}

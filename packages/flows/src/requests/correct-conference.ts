import type { Result } from '@gongkai/kernel';
import { correctConference as decide, readConference, type ConferenceId, type ConferenceIncomplete } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RecordConferenceAsk } from './record-conference.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepDone } from './take-step.ts';

export type CorrectConferenceAsk = RecordConferenceAsk & { readonly conference: ConferenceId; readonly reason: string };

/** The record of a conference is written down anew, with the reason; both stay in the history. */
export function correctConference(
  deps: RequestDeps,
  acting: Acting,
  ask: CorrectConferenceAsk,
): Promise<Result<StepDone, RequestRefused | ConferenceIncomplete>> {
  const { conference, heldOn } = ask;
  const read = readConference(ask.said);
  if (!read.ok) return Promise.resolve(read);
  return takeStep(deps, acting, ask, STEP_VERBS.confer, async ({ desk, seal }) => {
    const reason = await sealedText(seal, 'reason', ask.reason);
    if (!reason.ok) return reason;
    const sealed = await sealedText(seal, 'conference', JSON.stringify(read.value));
    return sealed.ok ? decide(desk, { conference, heldOn, record: sealed.value }, reason.value) : sealed;
  });
}

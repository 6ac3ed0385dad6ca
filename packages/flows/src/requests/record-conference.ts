import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  readConference,
  recordConference as decide,
  type ConferenceId,
  type ConferenceIncomplete,
  type ConferenceRecord,
} from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** `heldOn`: the day of the conference. */
export type RecordConferenceAsk = StepAsk & { readonly heldOn: PlainDate; readonly said: ConferenceRecord };

/** 疑难会商: what a conference on a hard case came to, sealed; whoever works on the request or answers for it may write it down. */
export async function recordConference(
  deps: RequestDeps,
  acting: Acting,
  ask: RecordConferenceAsk,
): Promise<Result<StepDone & { readonly conference: ConferenceId }, RequestRefused | ConferenceIncomplete>> {
  const read = readConference(ask.said);
  if (!read.ok) return read;
  const conference = newId(acting.now);
  const done = await takeStep(deps, acting, ask, STEP_VERBS.confer, async ({ desk, seal }) => {
    const sealed = await sealedText(seal, 'conference', JSON.stringify(read.value));
    return sealed.ok ? decide(desk, { conference, heldOn: ask.heldOn, record: sealed.value }) : sealed;
  });
  return done.ok ? ok({ ...done.value, conference }) : done;
}

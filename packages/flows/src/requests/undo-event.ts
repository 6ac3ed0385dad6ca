import { dayInChina, type Result } from '@gongkai/kernel';
import { undoEvent as decide } from '@gongkai/requests';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** `event`: the number of the entry in the history of the request, from 1. */
export type UndoEventAsk = StepAsk & { readonly event: number; readonly reason: string };

/** An entry was a slip: it stays in the history and counts no more. Its own maker takes it back on the same day, later somebody else does. */
export function undoEvent(deps: RequestDeps, acting: Acting, ask: UndoEventAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(
    deps,
    acting,
    ask,
    ['case.handle', 'case.register', 'case.assign', 'case.signProcedure'],
    async ({ desk, events, seal }) => {
      const sealed = await sealedText(seal, 'reason', ask.reason);
      if (!sealed.ok) return sealed;
      const entered = events.map((event) => ({ ...event, enteredOn: dayInChina(event.recordedAt.getTime()) }));
      return decide(desk, entered, ask.event, sealed.value);
    },
  );
}

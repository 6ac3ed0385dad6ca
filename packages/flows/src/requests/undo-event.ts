import { dayInChina, type Result } from '@gongkai/kernel';
import { undoEvent as decide, type Desk, type EnteredEvent, type RequestEvent, type StepRefused } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import type { RecordedEvent } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { CaseRights } from './case-permission.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

/** `event`: the number of the entry in the history of the request, from 1. */
export type UndoEventAsk = StepAsk & { readonly event: number; readonly reason: string };

const UNDO_VERBS = ['case.handle', 'case.register', 'case.assign', 'case.signProcedure'] as const;

const enteredOf = (events: readonly RecordedEvent<RequestEvent>[]): readonly EnteredEvent[] =>
  events.map((event) => ({ ...event, enteredOn: dayInChina(event.recordedAt.getTime()) }));

/** Why each entry of a history may not be taken back today by whoever asks; undefined where it may. In the order of the history. */
export function refusedUndos(
  desk: Desk,
  events: readonly RecordedEvent<RequestEvent>[],
  mayNot: CaseRights,
): readonly (StepRefused | PermissionRefused | undefined)[] {
  const entered = enteredOf(events);
  const rights = mayNot(UNDO_VERBS);
  return entered.map((_, at) => {
    const tried = decide(desk, entered, at + 1, { record: '', sha256: '' });
    return tried.ok ? rights : tried.failure;
  });
}

/** An entry was a slip: it stays in the history and counts no more. Its own maker takes it back on the same day, later somebody else does. */
export function undoEvent(deps: RequestDeps, acting: Acting, ask: UndoEventAsk): Promise<Result<StepDone, RequestRefused>> {
  return takeStep(deps, acting, ask, UNDO_VERBS, async ({ desk, events, seal }) => {
    const sealed = await sealedText(seal, 'reason', ask.reason);
    return sealed.ok ? decide(desk, enteredOf(events), ask.event, sealed.value) : sealed;
  });
}

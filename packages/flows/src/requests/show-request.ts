import { fail, ok, type Result } from '@gongkai/kernel';
import type { AnswerDeadline, ClockRefused } from '@gongkai/law';
import {
  answerDue,
  assess,
  factsOf,
  foldRequest,
  stageOf,
  type Assessment,
  type CaseFacts,
  type Day,
  type RequestCase,
  type RequestEvent,
  type Stage,
} from '@gongkai/requests';
import { namesOfStreams, readStream, type RecordedEvent } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { dayOf } from '../settings/site-days.ts';
import { rightsOnCase } from './case-permission.ts';
import { offeredSteps, type OfferedSteps } from './offered-steps.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { streamsIn } from './request-names.ts';
import { refusedUndos } from './undo-event.ts';

/** A request as its page shows it. Texts about people are sealed and named by their records: `readRecord` opens them, and notes who looked. */
export type ShownRequest = {
  readonly id: string;
  readonly request: RequestCase;
  readonly history: readonly RecordedEvent<RequestEvent>[];
  /** The `seen` of a form that is filled in over this. */
  readonly seen: number;
  readonly stage: Stage;
  /** Today, with the calendar by which its periods are counted. */
  readonly day: Day;
  readonly facts: CaseFacts;
  /** The next question of the decision assistant, or the leaf, over the answers that were given last. */
  readonly assessment: Assessment;
  /** When the answer is due, day by day; of an answered request as it was on the day of the answer. Refused before the receipt. */
  readonly due: Result<AnswerDeadline, ClockRefused>;
  readonly offered: OfferedSteps;
  /** Why each entry of the history may not be taken back now; undefined: it may. */
  readonly undos: ReturnType<typeof refusedUndos>;
  /** Names of members of staff who have to do with it, and of its units, by their streams: `staff/…`, `unit/…`. */
  readonly names: ReadonlyMap<string, string>;
};

/** A request with its history, its clock explained, and what comes next. */
export async function showRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: { readonly request: string },
): Promise<Result<ShownRequest, RequestRefused>> {
  const { site, today } = acting;
  const history = await readStream(deps.db, site, `request/${ask.request}`);
  const request = foldRequest(history);
  if (!request) return fail({ code: 'request.missing' });
  const mayNot = await rightsOnCase(deps.db, acting, request);
  const refused = mayNot(['case.read']);
  if (refused) return fail(refused);
  const day = await dayOf(deps.db, site, today, request);
  const facts = factsOf(request, day);
  const by = acting.actor.replace(/^staff\//, '');
  return ok({
    id: ask.request,
    request,
    history,
    seen: history.length,
    stage: stageOf(request, day),
    day,
    facts,
    assessment: assess(request.decision?.answers ?? {}, facts),
    due: answerDue(request, request.answer ? { ...day, on: request.answer.on } : day),
    offered: offeredSteps({ request, day, by }, mayNot),
    undos: refusedUndos({ request, day, by }, history, mayNot),
    names: await namesOfStreams(deps.db, site, streamsIn(request, history), today),
  });
}

import { ok, type Result } from '@gongkai/kernel';
import { foldRequest, splitRefused, splitRequest as decide, type SplitOff } from '@gongkai/requests';
import { appendEvents, putApplicantMark, putRequestDues, putSealedRecord } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { countDue } from './count-due.ts';
import { drawRequestNumber } from './draw-request-number.ts';
import { applicationText, openApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { markOf } from './request-marks.ts';
import { sealingFor } from './seal-text.ts';
import { topicReader } from './topics/topic-reader.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type SplitRequestAsk = StepAsk & {
  /** What the request itself still asks for, and what each new one asks for. */
  readonly remaining: string;
  readonly parts: readonly string[];
};

/** What came of it; the applicant gets a tracking code for each part by `giveTrackingCode`. */
export type RequestSplit = StepDone & { readonly made: readonly { readonly request: string; readonly number: string }[] };

/**
 * One request for several matters becomes several (一事一申请): each part a request of its own, received on the same day, with a number and the
 * applicant of the first.
 */
export async function splitRequest(
  deps: RequestDeps,
  acting: Acting,
  ask: SplitRequestAsk,
): Promise<Result<RequestSplit, RequestRefused>> {
  const { site, actor, now, today } = acting;
  let made: RequestSplit['made'] = [];
  const done = await takeStep(deps, acting, ask, STEP_VERBS.split, async ({ tx, desk, request, seal }) => {
    made = [];
    const refused = splitRefused(desk, ask.parts.length);
    if (refused) return refused;
    const opened = await openApplication(tx, deps, site, ask.request, request);
    if (!opened.ok) return opened;
    const withContent = (content: string): string => {
      const said = content.normalize('NFC').trim();
      return said === '' ? '' : applicationText({ ...opened.value, application: { ...opened.value.application, content: said } });
    };
    const remaining = await sealedText(seal, 'application', withContent(ask.remaining));
    if (!remaining.ok) return remaining;
    const topicOf = await topicReader(tx, { site, unit: request.unit, today });
    const parts: SplitOff[] = [];
    for (const content of ask.parts) {
      const id = newId(now);
      const sealing = sealingFor(deps, { site, request: id, now, today });
      const application = await sealedText(sealing.seal, 'application', withContent(content));
      if (!application.ok) return application;
      for (const record of sealing.records) await putSealedRecord(tx, site, record);
      const number = await drawRequestNumber(tx, site, request.unit, 'registration', desk.day.on);
      const about = topicOf(content);
      parts.push({ id, application: application.value, number, ...(about ? { topic: about } : {}) });
    }
    const topic = topicOf(ask.remaining);
    const split = decide(desk, ask.request, { remaining: remaining.value, parts, ...(topic ? { topic } : {}) });
    if (!split.step.ok) return split.step;
    const { identity } = opened.value.application.applicant;
    for (const [at, { id }] of parts.entries()) {
      const events = split.made[at] ?? [];
      const saved = await appendEvents(tx, { site, stream: `request/${id}`, seen: 0, actor, now }, events);
      if (!saved.ok) return saved;
      if (identity.number !== '') await putApplicantMark(tx, site, id, markOf(deps.vault.ring(), site, 'applicant', identity));
      const folded = foldRequest(events);
      if (folded) await putRequestDues(tx, site, [countDue(id, folded, desk.day)], now);
    }
    made = parts.map(({ id, number }) => ({ request: id, number }));
    return split.step;
  });
  return done.ok ? ok({ ...done.value, made }) : done;
}

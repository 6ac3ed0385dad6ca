import { plainDate } from '@gongkai/kernel';
import { answerDeadline, NATIONAL_CALENDAR, type ClockFact } from '@gongkai/law';
import { deadlineView, type DeadlineView } from './deadline-view.ts';

const received = (on: string): ClockFact => ({ kind: 'received', on: plainDate(on) });

/** A view of real facts in the real calendar: what the gallery shows is what a page would. */
export function sampleDeadline(on: string, facts: readonly ClockFact[]): DeadlineView {
  const answer = answerDeadline(NATIONAL_CALENDAR, facts, plainDate(on));
  if (!answer.ok) throw new Error(answer.failure.code);
  return deadlineView(answer.value);
}

export const SAMPLES = {
  'in time': sampleDeadline('2026-03-16', [received('2026-03-02')]),
  'over Spring Festival, with make-up days': sampleDeadline('2026-02-25', [received('2026-01-30')]),
  'paused and extended': sampleDeadline('2026-04-16', [
    received('2026-03-02'),
    { kind: 'paused', cause: 'thirdParty', from: plainDate('2026-03-06'), to: plainDate('2026-03-23') },
    { kind: 'extended', on: plainDate('2026-04-14'), days: 10 },
  ]),
  'waiting for a correction': sampleDeadline('2026-07-03', [
    received('2026-06-15'),
    { kind: 'correctionAsked', on: plainDate('2026-06-25') },
  ]),
  overdue: sampleDeadline('2026-04-01', [received('2026-03-02')]),
  provisional: sampleDeadline('2026-12-21', [received('2026-12-10')]),
  'set by the agency': sampleDeadline('2026-04-01', [
    received('2026-03-02'),
    { kind: 'delayed', on: plainDate('2026-03-20'), until: plainDate('2026-06-30') },
  ]),
} as const satisfies Readonly<Record<string, DeadlineView>>;

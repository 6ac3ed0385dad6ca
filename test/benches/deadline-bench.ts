import { addDays, plainDate } from '@gongkai/kernel';
import { answerDeadline, nationalCalendarKnownOn, type Calendar, type ClockFact } from '@gongkai/law';

const COUNT = 40_000;
const FIRST = plainDate('2019-12-20');
const ON = plainDate('2020-01-27');

/** Cases received in the weeks before, each third one paused, each seventh extended: as many as a large city has open. */
const cases: readonly (readonly ClockFact[])[] = Array.from({ length: COUNT }, (_, index) => {
  const received = addDays(FIRST, index % 36);
  return [
    { kind: 'received', on: received },
    ...(index % 3 === 0
      ? [{ kind: 'paused', cause: 'thirdParty', from: addDays(received, 2), to: addDays(received, 2 + (index % 9)) } as const]
      : []),
    ...(index % 7 === 0 ? [{ kind: 'extended', on: addDays(received, 2), days: 1 + (index % 20) } as const] : []),
  ];
});

const due = (calendar: Calendar, facts: readonly ClockFact[]): string => {
  const answer = answerDeadline(calendar, facts, ON);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.due;
};

/** Every open deadline counted again when Spring Festival of 2020 was made longer, with its whole explanation, and which moved. */
export function deadlineRate(): { readonly count: number; readonly ms: number; readonly moved: number } {
  const before = cases.map((facts) => due(nationalCalendarBefore, facts));
  const started = performance.now();
  const after = cases.map((facts) => due(nationalCalendarAfter, facts));
  const ms = performance.now() - started;
  return { count: COUNT, ms, moved: after.filter((day, index) => day !== before[index]).length };
}

const nationalCalendarBefore = nationalCalendarKnownOn(plainDate('2020-01-25'));
const nationalCalendarAfter = nationalCalendarKnownOn(plainDate('2020-01-26'));

if (import.meta.main) console.log(deadlineRate());

import type { PlainDate } from '@gongkai/kernel';
import { marksIn, spanMonths, type AnswerDeadline, type DayMark, type SpanMonth } from '@gongkai/law';
import { answerDeadlineSentence, daysLeftText } from '@gongkai/wording';

export type CalendarView = {
  readonly months: readonly SpanMonth[];
  /** For the legend: what occurs. */
  readonly marks: readonly DayMark[];
};

export type DeadlineView = {
  readonly due: PlainDate;
  readonly provisional: boolean;
  readonly overdue: boolean;
  /** 还剩 5 个工作日 */
  readonly left: string;
  readonly sentence: string;
  readonly cites: readonly string[];
  /** Absent where the agency set the day itself, and no days were counted. */
  readonly calendar?: CalendarView;
};

/** What a page shows of an answer's deadline. */
export function deadlineView(answer: AnswerDeadline): DeadlineView {
  const { due, provisional, daysLeft, cites, days, start } = answer;
  const months = spanMonths(start.on, days);
  return {
    due,
    provisional,
    overdue: daysLeft < 0,
    left: daysLeftText(daysLeft),
    sentence: answerDeadlineSentence(answer),
    cites,
    ...(days.length === 0 ? {} : { calendar: { months, marks: marksIn(months) } }),
  };
}

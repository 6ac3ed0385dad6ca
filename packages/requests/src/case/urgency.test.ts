import { plainDate } from '@gongkai/kernel';
import { NATIONAL_CALENDAR } from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import { daysOfUrgency, URGENCIES, urgencyDays, urgencyOf } from './urgency.ts';

/** Wednesday before the holidays of 国庆节 2026 (1–7 October); the 10th is worked. */
const days = urgencyDays(NATIONAL_CALENDAR, plainDate('2026-09-30'));

describe('the step of a due day, holidays left out', () => {
  test.each([
    ['yesterday', '2026-09-29', 'overdue'],
    ['today', '2026-09-30', 'today'],
    ['the first working day after the holidays', '2026-10-08', 'oneDay'],
    ['the second', '2026-10-09', 'fiveDays'],
    ['the fifth, a Saturday that is worked having been one of them', '2026-10-13', 'fiveDays'],
    ['the sixth', '2026-10-14', 'later'],
    ['nothing runs yet', undefined, 'later'],
  ] as const)('%s', (_why, due, urgency) => {
    expect(days.ok && urgencyOf(due === undefined ? undefined : plainDate(due), days.value)).toBe(urgency);
  });
});

test('the days of a step are those whose step it is', () => {
  if (!days.ok) throw new Error(days.failure.code);
  const { value } = days;
  for (let n = 20; n < 31; n += 1)
    for (const urgency of URGENCIES) {
      const day = plainDate(`2026-10-${n - 10}`);
      const { from, before } = daysOfUrgency(urgency, value);
      const inside = (from === undefined || day >= from) && (before === undefined || day < before);
      expect([day, urgency, inside]).toEqual([day, urgency, urgencyOf(day, value) === urgency]);
    }
});

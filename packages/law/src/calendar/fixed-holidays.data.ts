import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';

/**
 * Statutory days with a date of the solar year, newest first: certain before the notice of the year is out. Those of the lunar
 * year and 清明, and the days moved around them, are not. The rows of before 2025 are from general knowledge. [unverified]
 */
export const FIXED_HOLIDAYS: readonly {
  readonly from: PlainDate;
  readonly monthDays: readonly string[];
  readonly cites: string;
}[] = [
  {
    from: plainDate('2025-01-01'),
    monthDays: ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'],
    cites: cite('holidays', 2),
  },
  {
    from: plainDate('2008-01-01'),
    monthDays: ['01-01', '05-01', '10-01', '10-02', '10-03'],
    cites: cite('holidays', 2),
  },
];

/** Whether a day is free by the statute alone, whatever the notice of its year will say. */
export const isFixedHoliday = (date: PlainDate): boolean =>
  FIXED_HOLIDAYS.find(({ from }) => date >= from)?.monthDays.includes(date.slice(5)) ?? false;

import { plainDate, type PlainDate } from '@gongkai/kernel';
import { calendarOf } from './calendar.ts';
import type { CalendarDay, CalendarLayer } from './layer.ts';
import { NATIONAL_DAYS } from './national-days.data.ts';
import { FIRST_ARRANGEMENTS, NATIONAL_NOTICES, type NoticeRow } from './notices.data.ts';

const daysOf = (year: number): readonly CalendarDay[] =>
  NATIONAL_DAYS.filter((row) => row[0] === year).map(([, date, kind, name]) => ({ date: plainDate(date), kind, name }));

/** The days of a notice before a later one of the same year changed some of them. */
function firstDays(
  year: number,
  changed: readonly (readonly [string, 'off' | 'worked' | 'plain', string])[],
): readonly CalendarDay[] {
  const before = new Map(changed.map(([date, kind, name]) => [plainDate(date), { kind, name }]));
  const kept = daysOf(year).filter(({ date }) => !before.has(date));
  const restored = [...before].flatMap(([date, { kind, name }]) => (kind === 'plain' ? [] : [{ date, kind, name }]));
  return [...kept, ...restored].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function layerOf({ year, notice, knownFrom }: NoticeRow, index: number): CalendarLayer {
  const isFirst = NATIONAL_NOTICES.findIndex((row) => row.year === year) === index;
  const changed = FIRST_ARRANGEMENTS.find((row) => row.year === year);
  return {
    id: `national-${year}`,
    level: 'national',
    year,
    notice,
    knownFrom: plainDate(knownFrom),
    days: isFirst && changed ? firstDays(year, changed.days) : daysOf(year),
  };
}

/** Every notice of the State Council held, and its later versions: 2008 to the last year published. */
export const NATIONAL_LAYERS: readonly CalendarLayer[] = NATIONAL_NOTICES.map(layerOf);

/** All that is known, without a region's or an office's own days. */
export const NATIONAL_CALENDAR = calendarOf(NATIONAL_LAYERS);

/** The national calendar as an office could know it on a day. */
export const nationalCalendarKnownOn = (knownOn: PlainDate) => calendarOf(NATIONAL_LAYERS, { knownOn });

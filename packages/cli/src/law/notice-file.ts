import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { calendarOf, NATIONAL_LAYERS, noticeLayer, noticeTableRows, type Calendar, type CalendarLayer } from '@gongkai/law';
import { failureSentence, LAW_COMMAND_TEXTS } from '@gongkai/wording';
import { misuse, type Misuse } from '../command-line.ts';

/** The calendar that is counted by, and the notices of which it is made. */
export type NamedCalendar = { readonly calendar: Calendar; readonly layers: readonly CalendarLayer[] };

/** What is held of the State Council's notices. */
export const heldCalendar = (): NamedCalendar => ({ calendar: calendarOf(NATIONAL_LAYERS), layers: NATIONAL_LAYERS });

/**
 * The same with a notice from a file over it, in the table that an administrator brings in: date, 休 or 班, holiday. It arranges the year in which
 * most of its days lie, for the first may lie in the December before; when it was published the file does not say, so that it is known
 * from today.
 */
export function calendarWith(path: string, today: PlainDate): Result<NamedCalendar, Misuse> {
  const text = textOf(path);
  if (!text.ok) return misuse(LAW_COMMAND_TEXTS.noticeUnread(path, text.failure.code));
  const rows = noticeTableRows(text.value);
  const years = rows.map(({ date }) => Number(date.slice(0, 4)));
  const year = years.toSorted((a, b) => count(years, b) - count(years, a))[0] ?? Number(today.slice(0, 4));
  const heading = { id: `national-${year}`, level: 'national', year, notice: basename(path), knownFrom: today } as const;
  const read = noticeLayer(heading, rows);
  if (!read.ok) return misuse(LAW_COMMAND_TEXTS.noticeFaults(basename(path), read.failure.refusals.map(failureSentence)));
  const layers = [...NATIONAL_LAYERS, read.value];
  return ok({ calendar: calendarOf(layers), layers });
}

const count = (years: readonly number[], year: number): number => years.filter((each) => each === year).length;

function textOf(path: string): Result<string, { readonly code: string }> {
  try {
    return ok(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({ code: (error as NodeJS.ErrnoException).code ?? 'EIO' });
  }
}

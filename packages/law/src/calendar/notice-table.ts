import { fail, ok, plainDateOf, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import { dayOfWeek } from './calendar.ts';
import { isFixedHoliday } from './fixed-holidays.data.ts';
import type { CalendarDay, CalendarLayer } from './layer.ts';

/** A row of a table as it was typed or pasted, and where it stood (from 1). */
export type NoticeTableRow = { readonly row: number; readonly date: string; readonly kind: string; readonly name: string };

export type NoticeRefusal = Failure<
  | 'notice.empty'
  | 'notice.date-unreadable'
  | 'notice.kind-unknown'
  | 'notice.name-missing'
  | 'notice.day-twice'
  | 'notice.other-year'
  | 'notice.worked-weekday'
  | 'notice.statutory-missing'
  | 'notice.published-late'
>;

/** All that is wrong with a table, so that it can be put right at once. */
export type NoticeRefused = Failure<'notice.rows'> & { readonly refusals: readonly NoticeRefusal[] };

const KINDS: Readonly<Record<string, CalendarDay['kind']>> = {
  休: 'off',
  休息: 'off',
  放假: 'off',
  off: 'off',
  班: 'worked',
  上班: 'worked',
  补班: 'worked',
  worked: 'worked',
};

/** 2027-01-01, 2027/1/1, 2027.1.1, 2027年1月1日 */
const DATE = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

function dateOf(text: string): PlainDate | undefined {
  const match = DATE.exec(text.trim());
  return match ? plainDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Heads and blank lines say nothing; columns are apart by a tab, a comma or spaces. */
export function noticeTableRows(text: string): readonly NoticeTableRow[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [date = '', kind = '', ...name] = line.trim().split(/\s*[,，\t]\s*|\s+/);
    if (date === '' || /^(日期|date)$/i.test(date)) return [];
    return [{ row: index + 1, date, kind, name: name.join(' ').trim() }];
  });
}

export type NoticeHeading = Omit<CalendarLayer, 'days'>;

type Read = { readonly row: number; readonly day: CalendarDay };

const LAW = cite('holidays', 2);

function readRow({ row, date, kind, name }: NoticeTableRow, { year, level }: NoticeHeading): Result<Read, NoticeRefusal> {
  const day = dateOf(date);
  if (day === undefined) return fail({ code: 'notice.date-unreadable', params: { row, text: date }, cites: LAW });
  const meant = Object.hasOwn(KINDS, kind.toLowerCase()) ? KINDS[kind.toLowerCase()] : undefined;
  if (meant === undefined) return fail({ code: 'notice.kind-unknown', params: { row, text: kind }, cites: LAW });
  if (name === '') return fail({ code: 'notice.name-missing', params: { row, on: day }, cites: LAW });
  // 元旦 is arranged with the last days of the December before.
  if (!day.startsWith(String(year)) && !day.startsWith(`${year - 1}-12-`))
    return fail({ code: 'notice.other-year', params: { row, on: day, year }, cites: LAW });
  if (meant === 'worked' && level === 'national' && ![0, 6].includes(dayOfWeek(day)))
    return fail({ code: 'notice.worked-weekday', params: { row, on: day }, cites: LAW });
  return ok({ row, day: { date: day, kind: meant, name } });
}

/**
 * A notice as an administrator enters it: one row a day, `date`, 休 or 班, name of the holiday. Gives the layer, or everything
 * that is wrong with the table, row by row.
 *
 * A national notice must leave free what the statute does; its make-up days lie on weekends; and it is published before the
 * year begins or in the year, never after it.
 */
export function noticeLayer(heading: NoticeHeading, rows: readonly NoticeTableRow[]): Result<CalendarLayer, NoticeRefused> {
  const read = rows.map((row) => readRow(row, heading));
  const days = read.flatMap((each) => (each.ok ? [each.value] : []));
  const refusals = [
    ...read.flatMap((each) => (each.ok ? [] : [each.failure])),
    ...twice(days),
    ...(rows.length === 0 ? [{ code: 'notice.empty', cites: LAW } as const] : []),
    ...(heading.level === 'national' ? missingStatutory(days, heading.year) : []),
    ...(heading.knownFrom >= `${heading.year + 1}-01-01` ? [published(heading)] : []),
  ];
  if (refusals.length > 0) return fail({ code: 'notice.rows', params: { rows: refusals.length }, cites: LAW, refusals });
  return ok({ ...heading, days: days.map(({ day }) => day).toSorted((a, b) => (a.date < b.date ? -1 : 1)) });
}

function twice(days: readonly Read[]): readonly NoticeRefusal[] {
  const first = new Map<PlainDate, number>();
  return days.flatMap(({ row, day: { date } }): readonly NoticeRefusal[] => {
    const before = first.get(date);
    if (before === undefined) first.set(date, row);
    return before === undefined ? [] : [{ code: 'notice.day-twice', params: { row, on: date, before }, cites: LAW }];
  });
}

/** Days that the statute frees and no notice can: a table without them was cut short or is of another year. */
function missingStatutory(days: readonly Read[], year: number): readonly NoticeRefusal[] {
  const free = new Set(days.flatMap(({ day }) => (day.kind === 'off' ? [day.date] : [])));
  const wanted = [1, 5, 10].flatMap((month) => [1, 2, 3].flatMap((day) => plainDateOf(year, month, day) ?? []));
  return wanted
    .filter((date) => isFixedHoliday(date) && !free.has(date))
    .map((date) => ({ code: 'notice.statutory-missing', params: { on: date }, cites: LAW }));
}

const published = ({ year, knownFrom }: NoticeHeading): NoticeRefusal => ({
  code: 'notice.published-late',
  params: { year, on: knownFrom },
  cites: LAW,
});

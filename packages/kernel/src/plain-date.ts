/** A civil date as text, `YYYY-MM-DD`; compares and sorts as text. */
export type PlainDate = string & { readonly __plainDate: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The text as a date, or undefined when no such day exists (2023-02-29, 2023-13-01, 23-1-1). */
export function toPlainDate(text: string): PlainDate | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as PlainDate;
}

/** As `toPlainDate`, for text that is known to be a date. Throws RangeError where it is not: that is a bug. */
export function plainDate(text: string): PlainDate {
  const date = toPlainDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
}

/** From parts; undefined when no such day exists. `month` is 1–12. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | undefined {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return toPlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

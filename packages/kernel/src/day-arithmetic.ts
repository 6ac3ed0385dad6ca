import { plainDateOf, type PlainDate } from './plain-date.ts';

const DAY_MS = 86_400_000;
/** China has kept one time, eight hours before UTC, without summer time since 1992. */
const CHINA_MS = 8 * 3_600_000;

/** Days since 1970-01-01, negative before; months are counted from March, so that the day of a leap year comes last. */
function dayNumber(date: PlainDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The other way round. Throws RangeError outside the years 0000–9999. */
function dateOfNumber(days: number): PlainDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const date = plainDateOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
  if (date === undefined) throw new RangeError(`no date ${days} days from 1970-01-01`);
  return date;
}

/** The day `days` later, or earlier where negative. Throws RangeError outside the years 0000–9999. */
export const addDays = (date: PlainDate, days: number): PlainDate => dateOfNumber(dayNumber(date) + days);

/** Days from one date to another, negative where the second is the earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** The civil day in China at an instant, in milliseconds since 1970 (`Date#getTime`). */
export const dayInChina = (instant: number): PlainDate => dateOfNumber(Math.floor((instant + CHINA_MS) / DAY_MS));

/** The instant at which a day begins in China, in milliseconds since 1970. */
export const startOfDayInChina = (date: PlainDate): number => dayNumber(date) * DAY_MS - CHINA_MS;

import { plainDateOf, type PlainDate } from '@gongkai/kernel';

/** Eight digits `yyyymmdd` as a birthday: a day that exists, from 1900 to the day of the check. */
export function birthOf(digits: string, on: PlainDate): PlainDate | undefined {
  const date = plainDateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  return date !== undefined && date >= '1900-01-01' && date <= on ? date : undefined;
}

/**
 * Full years (周岁) on a day. Who is born on 29 February becomes older on 1 March in a common year: until then the
 * stricter rule of the younger age holds.
 */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

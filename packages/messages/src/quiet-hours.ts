import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/** Minutes after midnight in China, 0 to 1439. */
export type Minute = number;

/** Do not disturb from one minute on and up to the other, over midnight where `to` is the smaller. */
export type QuietHours = { readonly from: Minute; readonly to: Minute };

export type BadQuietHours = Failure<'outlet.bad-quiet-hours'>;

const DAY = 24 * 60;
/** All of China keeps one time, eight hours before Greenwich, and never changes its clocks. */
const CHINA = 8 * 60;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minute of the day in China at a moment given in milliseconds since 1970. */
export const minuteInChina = (milliseconds: number): Minute => (((Math.floor(milliseconds / 60_000) + CHINA) % DAY) + DAY) % DAY;

/** From two times as people write them, `21:00` and `08:00`. Refuses what is no time, and an hour that ends where it starts. */
export function quietHours(from: string, to: string): Result<QuietHours, BadQuietHours> {
  const [start, end] = [minute(from), minute(to)];
  if (start === undefined || end === undefined || start === end) return fail({ code: 'outlet.bad-quiet-hours' });
  return ok({ from: start, to: end });
}

function minute(text: string): Minute | undefined {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

export const clockText = (at: Minute): string =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

/** Whether nobody is to be disturbed now. A legally urgent message does not ask. */
export function isQuiet(hours: QuietHours | undefined, now: Minute): boolean {
  if (hours === undefined) return false;
  const { from, to } = hours;
  return from < to ? from <= now && now < to : now >= from || now < to;
}

/** Minutes until people may be disturbed again; 0 where they may be now. */
export function quietMinutesLeft(hours: QuietHours | undefined, now: Minute): number {
  return hours !== undefined && isQuiet(hours, now) ? (hours.to - now + DAY) % DAY : 0;
}

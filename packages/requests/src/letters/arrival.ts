import type { PlainDate } from '@gongkai/kernel';
import { naturalDaysAfter, type LawSettings } from '@gongkai/law';
import type { CaseLetter, Dispatch } from '../case/request-case.ts';
import type { DeliveryWay } from '../case/refs.ts';
import type { Day } from '../case/day.ts';

/** Each time that the letter went out, the first one first. */
export const sendingsOf = ({ dispatched, again = [] }: Pick<CaseLetter, 'dispatched' | 'again'>): readonly Dispatch[] =>
  dispatched ? [dispatched, ...again] : [];

const AT_ONCE: Readonly<Record<LawSettings['electronicArrival'], readonly DeliveryWay[]>> = {
  online: ['online'],
  all: ['online', 'email', 'fax'],
  none: [],
};

/**
 * The day on which the letter counts as having come to its reader, as it is known on a day: the proved one; of a public notice its last
 * day; of an electronic letter the day it left, where the setting says so. The earliest of them. Undefined while nothing says that it has come,
 * and where it came back.
 */
export function arrivedOn(letter: CaseLetter, day: Day): PlainDate | undefined {
  const proved = letter.deliveredOn !== undefined && letter.deliveredOn <= day.on ? letter.deliveredOn : undefined;
  const deemed = sendingsOf(letter)
    .filter(({ on, returned }) => on <= day.on && !(returned && returned.on <= day.on))
    .map((sending) => deemedOn(sending, day))
    .filter((on) => on !== undefined && on <= day.on);
  return [proved, ...deemed].filter((on) => on !== undefined).toSorted()[0];
}

function deemedOn({ on, way }: Dispatch, { calendar, settings }: Day): PlainDate | undefined {
  if (way === 'publicNotice') {
    const end = naturalDaysAfter(calendar, on, settings.publicNoticeDays);
    return end.ok ? end.value.due : undefined;
  }
  return AT_ONCE[settings.electronicArrival].includes(way) ? on : undefined;
}

/** It came back whatever way it was sent, two at least: nobody has it, and that is proved. */
export const hasFailed = (letter: CaseLetter): boolean => {
  const sendings = sendingsOf(letter);
  return letter.deliveredOn === undefined && sendings.length > 1 && sendings.every(({ returned }) => returned !== undefined);
};

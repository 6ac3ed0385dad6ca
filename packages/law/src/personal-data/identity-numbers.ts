import { plainDateOf, type PlainDate } from '@gongkai/kernel';
import { ageOn, birthOf } from './birth.ts';
import { BANK } from './bank-numbers.ts';
import { hasLuhnCheck, hasResidentCheck } from './checksums.ts';
import { type Hit } from './datum.ts';
import { shapeOf, windowOf, windowsOf, type NumberRun, type Window } from './number-runs.ts';
import { before, type Reading } from './reading.ts';

/** First two digits: provinces of GB/T 2260, and 81–83 of the residence permits for 港澳台居民. */
const AREAS = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** P01: area, birthday and check character of GB 11643 are all good. */
export function isResidentNumber(number: string, on: PlainDate): boolean {
  return AREAS.test(number) && birthOf(number.slice(6, 14), on) !== undefined && hasResidentCheck(number);
}

/** P03: the card of 2023 has 18 digits, begins with 9 and holds the birthday at the same place. */
function isPermanentResidentNumber(number: string, on: PlainDate): boolean {
  return number.startsWith('9') && birthOf(number.slice(6, 14), on) !== undefined && hasResidentCheck(number);
}

/** P16 beside the number that shows the age. */
export function minorHits(birth: PlainDate | undefined, from: number, to: number, on: PlainDate): readonly Hit[] {
  if (birth === undefined) return [];
  const age = ageOn(birth, on);
  if (age >= 18) return [];
  // 个人信息保护法 art. 28 draws the line at fourteen.
  return age < 14
    ? [{ detector: 'P16', from, to, severity: 'block', reason: 'privacy.child' }]
    : [{ detector: 'P16', from, to, severity: 'warn', reason: 'privacy.minor' }];
}

function eighteen({ from, to, text }: Window, on: PlainDate): readonly Hit[] {
  const kinds: readonly Hit[] = isResidentNumber(text, on)
    ? [{ detector: 'P01', from, to, severity: 'block', reason: 'privacy.resident-id' }]
    : isPermanentResidentNumber(text, on)
      ? [{ detector: 'P03', from, to, severity: 'block', reason: 'privacy.permanent-resident' }]
      : [];
  return kinds.flatMap((hit) => [hit, ...minorHits(birthOf(text.slice(6, 14), on), from, to, on)]);
}

/** P02 has no check character: only written in one piece or as 6-6-3, and with a birthday of the years 1900–1999. */
function fifteen(run: NumberRun, { text: page }: Reading): readonly Hit[] {
  const windows = run.groups.flatMap((_, at) => (run.groups[at]?.text.length === 15 ? [windowOf(run, at, at)] : []));
  const whole = windowOf(run, 0, run.groups.length - 1);
  if (whole.text.length === 15 && shapeOf(run, whole) === '6-6-3') windows.push(whole);
  return windows.flatMap(({ from, to, text }): readonly Hit[] => {
    const [, year, month, day] = /^\d{6}(\d{2})(\d{2})(\d{2})\d{3}$/.exec(text) ?? [];
    const birth = plainDateOf(1900 + Number(year), Number(month), Number(day));
    if (birth === undefined || !AREAS.test(text)) return [];
    // 卡号 before it and a good Luhn digit: P06 takes it.
    if (hasLuhnCheck(text) && BANK.test(before(page, from, 20))) return [];
    return [{ detector: 'P02', from, to, severity: 'warn', reason: 'privacy.resident-id-15' }];
  });
}

/** Three letters of a country, four digits of a place, the birthday and two more: the card before 2023 [unverified]. */
const OLD_PERMANENT_RESIDENT = /(?<![0-9A-Za-z*])[A-Z]{3}(\d{4})(\d{2})(\d{2})(\d{2})\d{2}(?![0-9A-Za-z*])/g;

function oldCards({ text }: Reading): readonly Hit[] {
  return [...text.matchAll(OLD_PERMANENT_RESIDENT)].flatMap(({ 0: card, 1: place = '', 2: year, 3: month, 4: day, index }) => {
    const birth = plainDateOf(1900 + Number(year), Number(month), Number(day));
    const hit: Hit = {
      detector: 'P03',
      from: index,
      to: index + card.length,
      severity: 'warn',
      reason: 'privacy.permanent-resident',
    };
    return birth !== undefined && AREAS.test(place) ? [hit] : [];
  });
}

/** P01, P02, P03 and, from the birthday in them, P16. Spaces and hyphens may stand anywhere inside 18 digits. */
export function identityNumbers(reading: Reading): readonly Hit[] {
  const { runs, on } = reading;
  const checked = runs.flatMap((run) => {
    let end = 0;
    return windowsOf(run, 18).flatMap((window) => {
      const hits = window.from < end ? [] : eighteen(window, on);
      if (hits.length === 0 || !reading.isFreeOfCodes(window.from, window.to)) return [];
      end = window.to;
      return hits;
    });
  });
  const unchecked = [...runs.flatMap((run) => fifteen(run, reading)), ...oldCards(reading)];
  return [...checked, ...unchecked.filter(({ from, to }) => reading.isFree(from, to))];
}

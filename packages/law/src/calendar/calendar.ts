import { daysBetween, plainDate, type PlainDate } from '@gongkai/kernel';
import { LAYER_LEVELS, versionOf, type CalendarDay, type CalendarLayer, type LayerLevel } from './layer.ts';

/** Before it no arrangement is held. */
export const CALENDAR_BEGINS = plainDate('2008-01-01');

type PlacedDay = CalendarDay & { readonly layer: string; readonly level: LayerLevel };

/** Days that are not what the week makes of them, and the years whose notice is known. */
export type Calendar = {
  readonly days: ReadonlyMap<PlainDate, PlacedDay>;
  /** Version of the national notice, by year; a year that is not here makes every result that touches it provisional. */
  readonly national: ReadonlyMap<number, string>;
  /** Versions of the other layers, by the years in which they have days. */
  readonly local: ReadonlyMap<number, readonly string[]>;
};

export type CalendarChoice = {
  /** Only what had been published by this day; absent: all layers given. */
  readonly knownOn?: PlainDate;
  /** GB/T 2260 code of the unit's division; absent: no region's festivals. */
  readonly region?: string;
};

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

const holds = (layer: CalendarLayer, { knownOn, region }: CalendarChoice): boolean =>
  (knownOn === undefined || layer.knownFrom <= knownOn) &&
  (layer.level !== 'region' || (layer.region !== undefined && region !== undefined && region.startsWith(layer.region)));

/** Of the versions of a notice, the last one. */
function latestVersions(layers: readonly CalendarLayer[]): readonly CalendarLayer[] {
  const byId = new Map<string, CalendarLayer>();
  for (const layer of layers) {
    const before = byId.get(layer.id);
    if (before === undefined || layer.knownFrom >= before.knownFrom) byId.set(layer.id, layer);
  }
  return [...byId.values()];
}

const depth = ({ level }: CalendarLayer): number => LAYER_LEVELS.indexOf(level);

/**
 * The calendar of a place as it was known on a day: national notices, over them the region's, over those the office's own; of two
 * on one level the later published wins.
 */
export function calendarOf(layers: readonly CalendarLayer[], choice: CalendarChoice = {}): Calendar {
  const days = new Map<PlainDate, PlacedDay>();
  const national = new Map<number, string>();
  const local = new Map<number, string[]>();
  const held = latestVersions(layers.filter((layer) => holds(layer, choice)));
  for (const layer of held.toSorted((a, b) => depth(a) - depth(b) || (a.knownFrom < b.knownFrom ? -1 : 1))) {
    const version = versionOf(layer);
    for (const day of layer.days) days.set(day.date, { ...day, layer: version, level: layer.level });
    if (layer.level === 'national') national.set(layer.year, version);
    else
      for (const year of new Set(layer.days.map(({ date }) => yearOf(date))))
        local.set(year, [...(local.get(year) ?? []), version]);
  }
  return { days, national, local };
}

/** Why a day counts or does not. */
export type DayReason = 'weekday' | 'makeUp' | 'weekend' | 'holiday';

export type DayState = {
  readonly working: boolean;
  readonly reason: DayReason;
  /** The holiday for which it is free, or worked instead. */
  readonly name?: string;
  /** The version of the notice that says so. */
  readonly layer?: string;
  /** No notice for its year is known: only the week speaks. */
  readonly unknown?: true;
};

/** 1970-01-01 was a Thursday. */
const THURSDAY = plainDate('1970-01-01');
/** 0 is Sunday, 6 Saturday. */
export const dayOfWeek = (date: PlainDate): number => (((daysBetween(THURSDAY, date) + 4) % 7) + 7) % 7;

const WEEKDAY: DayState = { working: true, reason: 'weekday' };
const WEEKEND: DayState = { working: false, reason: 'weekend' };

/** What a day is in a calendar. `weekday` (0–6) may be given by a caller that counts along. */
export function dayState(calendar: Calendar, date: PlainDate, weekday: number = dayOfWeek(date)): DayState {
  const day = calendar.days.get(date);
  if (day !== undefined) {
    const { name, layer } = day;
    return day.kind === 'worked'
      ? { working: true, reason: weekday === 0 || weekday === 6 ? 'makeUp' : 'weekday', name, layer }
      : { working: false, reason: 'holiday', name, layer };
  }
  const plain = weekday === 0 || weekday === 6 ? WEEKEND : WEEKDAY;
  return calendar.national.has(yearOf(date)) ? plain : { ...plain, unknown: true };
}

export const isWorkingDay = (calendar: Calendar, date: PlainDate): boolean => dayState(calendar, date).working;

/** The versions by which the days from one to another were judged, to be kept beside a result. */
export function versionsBetween(calendar: Calendar, from: PlainDate, to: PlainDate): readonly string[] {
  const versions: string[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const national = calendar.national.get(year);
    versions.push(...(national === undefined ? [] : [national]), ...(calendar.local.get(year) ?? []));
  }
  return versions;
}

/** Days that are worked in one of two calendars and free in the other: what a new or changed notice moves. */
export function changedDays(before: Calendar, after: Calendar): readonly PlainDate[] {
  const dates = new Set([...before.days.keys(), ...after.days.keys()]);
  return [...dates].filter((date) => isWorkingDay(before, date) !== isWorkingDay(after, date)).toSorted();
}

/** Years whose notice one calendar knows and the other does not: their results stop being provisional. */
export const newlyKnownYears = (before: Calendar, after: Calendar): readonly number[] =>
  [...after.national.keys()].filter((year) => !before.national.has(year)).toSorted((a, b) => a - b);

import { EDITIONS, type EditionId } from '@gongkai/report';
import {
  codesDownTo,
  cutCode,
  listKey,
  listSizes,
  regionsOf,
  regionsUnder,
  ruleSizes,
  type Db,
  type ListFilter,
  type ListSize,
  type Region,
  type SiteId,
  type Worst,
} from '@gongkai/store';

const WORST: readonly Worst[] = ['error', 'warning', 'info', 'none'];

export type Choice<T> = { readonly value: T; readonly reports: number };

/** What a list can be narrowed to from where it stands, each with the number of reports that this would leave. */
export type ListChoices = {
  readonly total: number;
  /** Newest first; null for reports whose year is not known. Counted without regard to the year chosen. */
  readonly years: readonly Choice<number | null>[];
  readonly editions: readonly Choice<EditionId>[];
  readonly worst: readonly Choice<Worst>[];
  /** The division chosen and those it lies in, outermost first. */
  readonly within: readonly Region[];
  /** Divisions right below it. */
  readonly regions: readonly Choice<Region>[];
};

/** The choices beside a list. Read from kept counts: no report is looked at. Choices that would leave nothing are not there. */
export async function listChoices(
  db: Db,
  { site, filter, year }: { readonly site: SiteId; readonly filter: ListFilter; readonly year?: number },
): Promise<ListChoices> {
  const region = filter.region === undefined ? null : cutCode(filter.region);
  const within = region === null ? [] : await regionsOf(db, site, codesDownTo(region));
  const below = await regionsUnder(db, site, region);
  const editions = EDITIONS.map(({ id }) => id);
  const keyOf = (narrowed: ListFilter) => listKey({ ...filter, ...narrowed });
  const keys = [
    listKey(filter),
    ...editions.map((edition) => keyOf({ edition })),
    ...WORST.map((worst) => keyOf({ worst })),
    ...below.map(({ code }) => keyOf({ region: code })),
  ];
  const sizes = await listSizes(db, site, [...new Set(keys)]);
  const here = sizes.filter(({ list }) => list === listKey(filter));
  const count = (rows: readonly ListSize[]) =>
    rows.filter((size) => year === undefined || size.year === year).reduce((sum, { reports }) => sum + reports, 0);
  const choose = <T>(values: readonly T[], narrowed: (value: T) => ListFilter): readonly Choice<T>[] =>
    values
      .map((value) => ({ value, reports: count(sizes.filter(({ list }) => list === keyOf(narrowed(value)))) }))
      .filter(({ reports }) => reports > 0);
  return {
    total: count(here),
    years: here.map(({ year: value, reports }) => ({ value, reports })),
    editions: choose(editions, (edition) => ({ edition })),
    worst: choose(WORST, (worst) => ({ worst })),
    within,
    regions: choose(below, ({ code }) => ({ region: code })),
  };
}

/** Every rule that a kept report breaks, with the number of those reports; the most broken first. */
export async function brokenRules(db: Db, { site }: { readonly site: SiteId }): Promise<readonly Choice<string>[]> {
  const sizes = await ruleSizes(db, site);
  return sizes.map(({ rule, reports }) => ({ value: rule, reports })).toSorted((a, b) => b.reports - a.reports);
}

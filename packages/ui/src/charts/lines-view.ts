import type { Break, Series } from '@gongkai/report';

export type LinePoint = { readonly year: number; readonly value: number };

export type LineView = {
  readonly name: string;
  /** Unbroken stretches; nothing is drawn between them. */
  readonly stretches: readonly (readonly LinePoint[])[];
  /** By year, null where no figure stands. */
  readonly values: readonly (number | null)[];
};

export type LinesView = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Every year from the first to the last, also those without a report: a gap in time is a gap on the page. */
  readonly years: readonly number[];
  readonly lines: readonly LineView[];
  /** Between which years a line is broken because the forms count differently. */
  readonly breaks: readonly { readonly after: number; readonly before: number }[];
  readonly highest: number;
  /** Whether every figure is a whole number. */
  readonly whole: boolean;
  /** Whether a year between the first and the last has no figure at all. */
  readonly gap: boolean;
};

/** Series of one unit of measure as lines, cut at breaks, at blanks and at years without a report. Null when fewer than two years have a figure. */
export function linesView(id: string, title: string, series: readonly Series[]): LinesView | null {
  const shown = series.filter(({ points }) => points.some(({ value }) => value !== null));
  const given = [
    ...new Set(shown.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year))),
  ].sort();
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const figures = shown.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  // Lines of one chart mostly break at the same places; each is marked once.
  const within = shown.flatMap((one) => one.breaks).filter(({ after, before }) => after >= first && before <= last);
  const breaks = new Map(within.map(({ after, before }) => [`${after} ${before}`, { after, before }]));
  return {
    id,
    title,
    unit: shown[0]?.concept.unit ?? '',
    years,
    lines: shown.map((one) => ({
      name: one.concept.title,
      stretches: stretchesOf(one),
      values: years.map((year) => one.points.find((point) => point.year === year)?.value ?? null),
    })),
    breaks: [...breaks.values()],
    highest: Math.max(...figures),
    whole: figures.every(Number.isInteger),
    gap: years.some((year) => !given.includes(year)),
  };
}

function stretchesOf({ points, breaks }: Series): readonly (readonly LinePoint[])[] {
  const broken = (from: number, to: number) => breaks.some(({ after, before }: Break) => after === from && before === to);
  const stretches: LinePoint[][] = [];
  let previous: number | undefined;
  for (const { year, value } of points) {
    if (value === null) {
      previous = undefined;
      continue;
    }
    const goesOn = previous !== undefined && year === previous + 1 && !broken(previous, year);
    if (goesOn) stretches.at(-1)?.push({ year, value });
    else stretches.push([{ year, value }]);
    previous = year;
  }
  return stretches;
}

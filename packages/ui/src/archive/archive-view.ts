import type { EditionId } from '@gongkai/report';
import { ARCHIVE_TEXTS, EDITION_NAMES, WORST_NAMES } from '@gongkai/wording';
import type { Counts } from '../report/verdict-view.ts';
import { archiveHref, askInstead, type ArchiveAsk, type Worst } from './archive-ask.ts';

export type Choice<T> = { readonly value: T; readonly reports: number };
export type Division = { readonly code: string; readonly name: string };

/** A report as a list knows it. */
export type ListedReport = {
  readonly id: string;
  readonly unitId: string | null;
  readonly organization: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly edition: EditionId;
  readonly published: string | null;
  /** The file, and when it came in as people read it: they tell versions of one report apart. */
  readonly source: { readonly name: string };
  readonly importedAt: string;
  readonly counts: Counts;
};

/** What the flows say about a list and what it can be narrowed to. */
export type ArchiveSource = {
  readonly ask: ArchiveAsk;
  readonly reports: readonly ListedReport[];
  readonly total: number | null;
  readonly tooMany: boolean;
  readonly after?: string;
  readonly before?: string;
  readonly choices: {
    readonly years: readonly Choice<number | null>[];
    readonly editions: readonly Choice<EditionId>[];
    readonly worst: readonly Choice<Worst>[];
    readonly within: readonly Division[];
    readonly regions: readonly Choice<Division>[];
  };
  /** Full names of divisions by code: 山东省青岛市莱西市. */
  readonly divisions: ReadonlyMap<string, string>;
  /** Reports in the whole archive, to tell an empty archive from an empty list. */
  readonly archive: number;
};

export type OptionView = {
  readonly text: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly reports: number | null;
};
export type FacetView = { readonly name: string; readonly options: readonly OptionView[] };
export type TileView = {
  readonly worst: Worst;
  readonly name: string;
  readonly reports: number;
  readonly href: string;
  readonly chosen: boolean;
};
export type ChosenView = { readonly text: string; readonly href: string };

export type ReportRowView = {
  readonly id: string;
  readonly href: string;
  readonly organization: string;
  readonly year: string;
  readonly division: string | null;
  readonly edition: string;
  readonly published: string;
  /** How it came in, where another of the same unit and year stands beside it; else they would look alike. */
  readonly came: string | null;
  readonly counts: Counts;
  readonly unitHref: string | null;
};

export type ArchiveView = {
  readonly ask: ArchiveAsk;
  readonly count: string;
  readonly tooMany: boolean;
  /** Empty where the list is of a name or a rule, whose reports are not counted by severity. */
  readonly tiles: readonly TileView[];
  readonly facets: readonly FacetView[];
  readonly chosen: readonly ChosenView[];
  readonly rows: readonly ReportRowView[];
  readonly empty: 'archive' | 'list' | null;
  readonly next: string | null;
  readonly previous: string | null;
};

const WORSTS: readonly Worst[] = ['error', 'warning', 'info', 'none'];

export function archiveView(source: ArchiveSource): ArchiveView {
  const { ask, reports } = source;
  return {
    ask,
    count: countOf(source),
    tooMany: source.tooMany,
    tiles: ask.q === undefined && ask.rule === undefined ? tilesOf(source) : [],
    facets: facetsOf(source),
    chosen: chosenOf(source),
    rows: rowViews(reports, source.divisions),
    empty: reports.length > 0 ? null : source.archive === 0 ? 'archive' : 'list',
    next: source.after === undefined ? null : archiveHref({ ...askInstead(ask, {}), after: source.after }),
    previous: source.before === undefined ? null : archiveHref({ ...askInstead(ask, {}), before: source.before }),
  };
}

/** How many reports the list has; where that was not counted, a list of one page still shows them all. */
function countOf({ reports, total, tooMany, after, before }: ArchiveSource): string {
  const isWhole = !tooMany && after === undefined && before === undefined;
  const known = total ?? (isWhole ? reports.length : null);
  return known === null ? ARCHIVE_TEXTS.countUnknown(reports.length) : ARCHIVE_TEXTS.count(known);
}

export const yearText = (year: number | null): string =>
  year === null ? ARCHIVE_TEXTS.unknownYear : ARCHIVE_TEXTS.yearName(year);

/** Rows of one page: versions of a unit's report of one year each say how they came in. */
export function rowViews(reports: readonly ListedReport[], divisions: ReadonlyMap<string, string>): readonly ReportRowView[] {
  const isOneOfSeveral = ({ unitId, year }: ListedReport) =>
    reports.filter((other) => unitId !== null && other.unitId === unitId && other.year === year).length > 1;
  return reports.map((report) => rowView(report, divisions, isOneOfSeveral(report)));
}

function rowView(report: ListedReport, divisions: ReadonlyMap<string, string>, saysHow: boolean): ReportRowView {
  return {
    id: report.id,
    href: `/reports/${report.id}`,
    organization: report.organization ?? ARCHIVE_TEXTS.unknownOrganization,
    year: yearText(report.year),
    division: report.region === null ? null : (divisions.get(report.region) ?? null),
    edition: EDITION_NAMES[report.edition],
    published: report.published === null ? ARCHIVE_TEXTS.unpublished : ARCHIVE_TEXTS.published(report.published),
    came: saysHow ? ARCHIVE_TEXTS.came(report.importedAt, report.source.name) : null,
    counts: report.counts,
    unitHref: report.unitId === null ? null : `/units/${report.unitId}`,
  };
}

const tilesOf = ({ ask, choices }: ArchiveSource): readonly TileView[] =>
  WORSTS.map((worst) => {
    const chosen = ask.worst === worst;
    return {
      worst,
      name: WORST_NAMES[worst],
      reports: choices.worst.find(({ value }) => value === worst)?.reports ?? 0,
      href: archiveHref(askInstead(ask, { worst: chosen ? undefined : worst })),
      chosen,
    };
  });

/** Rows of choices. A list of one rule knows only years; a choice of another kind starts from the whole archive. */
function facetsOf({ ask, choices }: ArchiveSource): readonly FacetView[] {
  // Beside a search the kept numbers would count reports that the search leaves out.
  const counted = (reports: number) => (ask.q === undefined && ask.rule === undefined ? reports : null);
  const base = askInstead(ask, { rule: undefined });
  const option = (text: string, to: ArchiveAsk, chosen: boolean, reports: number | null): OptionView => ({
    text,
    href: archiveHref(to),
    chosen,
    reports,
  });
  const years = choices.years.flatMap(({ value, reports }) =>
    value === null ? [] : [option(yearText(value), askInstead(ask, { year: value }), ask.year === value, counted(reports))],
  );
  const parent = choices.within.at(-1);
  const regions = [
    option(ARCHIVE_TEXTS.allRegions, askInstead(base, { region: undefined }), ask.region === undefined, null),
    ...choices.within.map(({ code, name }) => option(name, askInstead(base, { region: code }), parent?.code === code, null)),
    ...choices.regions.map(({ value, reports }) =>
      option(value.name, askInstead(base, { region: value.code }), false, counted(reports)),
    ),
  ];
  const editions = choices.editions.map(({ value, reports }) =>
    option(EDITION_NAMES[value], askInstead(base, { edition: value }), ask.edition === value, counted(reports)),
  );
  const all = (to: ArchiveAsk, chosen: boolean) => option(ARCHIVE_TEXTS.everything, to, chosen, null);
  const facets: readonly FacetView[] = [
    { name: ARCHIVE_TEXTS.year, options: [all(askInstead(ask, { year: undefined }), ask.year === undefined), ...years] },
    { name: ARCHIVE_TEXTS.region, options: regions },
    {
      name: ARCHIVE_TEXTS.edition,
      options: [all(askInstead(base, { edition: undefined }), ask.edition === undefined), ...editions],
    },
  ];
  return facets.filter(({ options }) => options.length > 1);
}

/** What has been chosen, each with the address of the list without it. */
function chosenOf({ ask, choices }: ArchiveSource): readonly ChosenView[] {
  const chosen = (text: string, without: keyof ArchiveAsk): ChosenView => ({
    text,
    href: archiveHref(askInstead(ask, { [without]: undefined })),
  });
  const region = choices.within.map(({ name }) => name).join(' › ');
  return [
    ...(ask.q === undefined ? [] : [chosen(ARCHIVE_TEXTS.nameChosen(ask.q), 'q')]),
    ...(ask.rule === undefined ? [] : [chosen(ARCHIVE_TEXTS.ruleChosen(ask.rule), 'rule')]),
    ...(ask.year === undefined ? [] : [chosen(yearText(ask.year), 'year')]),
    ...(ask.region === undefined ? [] : [chosen(region === '' ? ask.region : region, 'region')]),
    ...(ask.edition === undefined ? [] : [chosen(EDITION_NAMES[ask.edition], 'edition')]),
    ...(ask.worst === undefined ? [] : [chosen(WORST_NAMES[ask.worst], 'worst')]),
  ];
}

import { comparedOver, nearCopy, type ComparedOver, type EditionId, type Report } from '@gongkai/report';
import { EDITION_NAMES } from '@gongkai/wording';
import { yearText } from '../archive/archive-view.ts';
import { sectionName } from '../report/finding-views.ts';
import type { Counts } from '../report/verdict-view.ts';
import { cellTables } from './cell-tables.ts';
import { changedOnly, type CompareTableView } from './compare-line.ts';
import { conceptTables } from './concept-tables.ts';

/** A report that takes part in a comparison. */
export type CompareSource = { readonly id: string; readonly report: Report; readonly counts: Counts };

export type ComparedReportView = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly year: string;
  readonly edition: string;
  readonly counts: Counts;
};

export type PassageView = {
  readonly length: number;
  readonly sides: readonly { readonly section: string; readonly quote: string }[];
};

export type CompareView = {
  readonly reports: readonly ComparedReportView[];
  /** The one form of all reports, null where they differ. */
  readonly form: EditionId | null;
  readonly over: ComparedOver;
  readonly tables: readonly CompareTableView[];
  readonly notes: readonly string[];
  /** For two reports: what their narratives share. */
  readonly copy: { readonly percent: string; readonly passages: readonly PassageView[]; readonly total: number } | null;
  readonly only: 'all' | 'changed';
};

const MOST_PASSAGES = 12;

/** Reports side by side: cell by cell in one form, by what can be followed over the forms where they differ. */
export function compareView(sources: readonly CompareSource[], only: 'all' | 'changed'): CompareView {
  const reports = sources.map(({ report }) => report);
  const editions = [...new Set(reports.map(({ edition }) => edition))];
  const form = editions.length === 1 ? (editions[0] ?? null) : null;
  const tables = form === null ? conceptTables(reports) : cellTables(reports, form);
  const shown = only === 'all' ? tables : tables.map(changedOnly);
  const notes = shown.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.flatMap(({ note }) => note ?? [])));
  return {
    reports: sources.map(({ id, report, counts }) => ({
      id,
      href: `/reports/${id}`,
      name: report.organization ?? report.title ?? id,
      year: yearText(report.year),
      edition: EDITION_NAMES[report.edition],
      counts,
    })),
    form,
    over: comparedOver(reports),
    tables: shown,
    notes: [...new Set(notes)],
    copy: copyOf(reports),
    only,
  };
}

function copyOf(reports: readonly Report[]): CompareView['copy'] {
  const [a, b] = reports;
  if (a === undefined || b === undefined || reports.length !== 2) return null;
  const { share, passages } = nearCopy(a, b);
  return {
    percent: `${Math.round(share * 1000) / 10}%`,
    total: passages.length,
    passages: passages.slice(0, MOST_PASSAGES).map((passage) => ({
      length: passage.length,
      sides: [
        { section: sectionName(a, passage.a.section), quote: passage.a.quote },
        { section: sectionName(b, passage.b.section), quote: passage.b.quote },
      ],
    })),
  };
}

export type EditionId = '2008' | '2019' | '2021';
export type FormTable = 't2' | 't3' | 't4' | 'stat';

/**
 * The figures of a report as printed, one string a row, cells parted by spaces: `_` is a blank cell, and a row that is shorter
 * than the form lacks its last cells. Keys are row ids with the table in front (`t3.in.new`); a row that is absent is not printed.
 */
export type Figures = Readonly<Record<string, string>>;

/** A part of the report: its heading as printed, its paragraphs, and the table that follows them. */
export type Part = { readonly heading: string; readonly paragraphs: readonly string[]; readonly table?: FormTable };

/** A statement of the prose with the arithmetic behind it; `quote` stands in the text word for word. */
export type Statement = { readonly quote: string; readonly arithmetic: string };

/** A statement that the arithmetic, a table or another sentence proves wrong. */
export type Contradiction = {
  readonly quote: string;
  readonly expected: string | number;
  readonly found: string | number;
  readonly why: string;
};

/** One report: what it says, in our own words, and the figures of the published one. Full-width punctuation throughout. */
export type ReportSource = {
  readonly name: string;
  readonly edition: EditionId;
  /** The year of the report; null where the document does not say it. */
  readonly year: number | null;
  readonly script?: 'traditional';
  readonly organization: string;
  readonly title: string;
  readonly figures: Figures;
  /** Heads of T2 that are printed otherwise than in the form, by the heading of their block. */
  readonly heads?: Readonly<Record<string, readonly string[]>>;
  /** Row labels that are printed otherwise than in the form, by row id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Rows before which the merged cell “三、本年度办理结果” is printed anew (a table cut by a page). */
  readonly splitBefore?: readonly string[];
  readonly opening: readonly string[];
  readonly parts: readonly Part[];
  readonly closing: readonly string[];
  /** Added to the truth file as they are: loose, squashed, form, inferred, table_violations, notes… */
  readonly truth?: Readonly<Record<string, unknown>>;
  readonly holds?: readonly Statement[];
  readonly contradictions?: readonly Contradiction[];
};

/** The cells of a printed row, blank cells as empty texts; none where the row is not printed. */
export function printedCells(figures: Figures, row: string): readonly string[] {
  return (figures[row] ?? '')
    .split(' ')
    .filter((cell) => cell !== '')
    .map((cell) => (cell === '_' ? '' : cell));
}

/** One cell of a table found in a document; `row` and `col` are its top left corner in the expanded grid. */
export type GridCell = {
  readonly text: string;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
};

/** A table with cell borders: `<table>`, a Word table, a PDF table with ruling lines. */
export type Grid = {
  readonly kind: 'grid';
  readonly rows: number;
  readonly cols: number;
  readonly cells: readonly GridCell[];
};

/** One line or paragraph; an empty text is a blank line, which some text copies use for a blank cell. */
export type Paragraph = { readonly kind: 'paragraph'; readonly text: string };

export type Block = Grid | Paragraph;

/** What every reader of a file format delivers, and all that the reader of reports knows of a file. */
export type SourceDocument = {
  readonly blocks: readonly Block[];
  /** Title given outside the text (`<meta name="ArticleTitle">`, `<title>`, document properties). */
  readonly title?: string;
  /** Date of publication given outside the text, as printed. */
  readonly published?: string;
};

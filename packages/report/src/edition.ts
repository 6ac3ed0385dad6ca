/** The three statutory forms: statistics table (to 2018), trial form (2019–2020), form of 2021. */
export type EditionId = '2008' | '2019' | '2021';
export type TableId = 't2' | 't3' | 't4' | 'stat';
/** Table, row and column joined by dots, e.g. `t3.in.new.natural`, `t4.review.upheld`, `stat.pub.total`. */
export type CellId = string;
export type SectionId = string;

/** `count`: whole number ≥ 0. `change`: signed whole number (增63, -1). `amount`: decimal ≥ 0. */
export type CellKind = 'count' | 'change' | 'amount';

export type Column = {
  /** Empty where the table has one column of figures. */
  readonly id: string;
  readonly title: string;
  /** Heads printed above this one, outermost first. */
  readonly under?: readonly string[];
  readonly kind?: CellKind;
  readonly unit?: string;
};

export type Row = {
  /** Empty where the table has one row of figures. */
  readonly id: string;
  /** As printed, numbering included. */
  readonly title: string;
  /** Group labels printed to the left or above, outermost first. */
  readonly under?: readonly string[];
  /** Other wordings met in published reports. */
  readonly also?: readonly string[];
  readonly kind?: CellKind;
  readonly unit?: string;
};

/** A printed cell: a label, or the place of a figure. */
export type PrintedCell = {
  readonly text: string;
  readonly cols: number;
  readonly rows: number;
  readonly cell?: CellId;
  readonly head?: boolean;
};

/** Rows of figures under one set of column heads. T2 has several, every other table one. */
export type Block = {
  readonly heading?: string;
  /** Title over the row labels (信息内容, 统计指标). */
  readonly corner?: string;
  /** How group labels (`under`) are printed: merged cells to the left (T3), or rows of their own with 单位 “——” (统计表). */
  readonly groups?: 'merged' | 'rows';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

/**
 * A balance rule (勾稽关系). `each: 'column'`: `left` and `right` name rows, and the rule holds in every column;
 * `each: 'row'`: they name columns, and it holds in every row; without `each` they are cell ids less the table.
 */
export type Balance = {
  readonly rule: string;
  readonly each?: 'column' | 'row';
  readonly left: readonly string[];
  readonly right: readonly string[];
};

export type Table = {
  readonly id: TableId;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Heads as printed, where column titles alone do not give them (merged cells of T3 and T4). */
  readonly head?: readonly (readonly PrintedCell[])[];
  readonly note?: string;
  readonly balances: readonly Balance[];
};

export type FormSection = {
  readonly id: SectionId;
  /** As printed, without its number. */
  readonly heading: string;
  readonly also?: readonly string[];
  readonly table?: TableId;
};

export type Edition = {
  readonly id: EditionId;
  readonly years: { readonly from: number; readonly to?: number };
  readonly source: string;
  readonly sections: readonly FormSection[];
  readonly tables: readonly Table[];
};

/** A balance rule written out for named cells: Σ left = Σ right. */
export type Equation = {
  readonly rule: string;
  readonly table: TableId;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
  /** The row or column it holds in, as an id of the table; absent for a rule that stands once. */
  readonly along?: string;
};

/** One cell of a form with all that is printed about it. */
export type FormCell = {
  readonly id: CellId;
  readonly table: TableId;
  readonly row: Row;
  readonly column: Column;
  readonly kind: CellKind;
  readonly unit?: string;
};

/** A row of a form with its cells in printed order. */
export type FormRow = { readonly block: Block; readonly row: Row; readonly cells: readonly FormCell[] };

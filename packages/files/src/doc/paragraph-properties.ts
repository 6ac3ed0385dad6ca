import type { Extent } from './piece-table.ts';

/** A cell of a table row as its definition has it; edges in twips (1/1440 inch). */
export type DefinedCell = {
  readonly left: number;
  readonly right: number;
  readonly across: number;
  readonly down: 'none' | 'from' | 'on';
};

/** What matters of a paragraph: whether it stands in a table, how deep, and whether it ends a row, with the cells of that row. */
export type ParagraphProperties = {
  readonly depth: number;
  readonly endsRow: boolean;
  readonly cells: readonly DefinedCell[];
  /** Place of its list, from 1, and the level in it; 0 where it is not numbered. */
  readonly list: number;
  readonly level: number;
};

const PLAIN: ParagraphProperties = { depth: 0, endsRow: false, cells: [], list: 0, level: 0 };

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const DEFINE_TABLE = 0xd608;
const MERGE_DOWN = 0xd62b;
const LEVEL = 0x260a;
const LIST = 0x460b;
/** Lists are counted up to here; beyond stand marks for numbers taken away. */
const LAST_LIST = 0x07fe;
const CHANGE_TABS = 0xc615;
const ELSEWHERE = 0x6646;
const ELSEWHERE_ALSO = 0x6645;

const PAGE = 512;
/** Bytes of an entry in a page of paragraph properties: offset and height. */
const ENTRY = 13;

type Range = { readonly from: number; readonly page: number };

/** Finds the properties of a paragraph by where its end mark is stored ([MS-DOC] 2.8.26, 2.9.23, 2.9.174). */
export class ParagraphIndex {
  private readonly word: Uint8Array;
  private readonly data: Uint8Array;
  private readonly ranges: readonly Range[];

  constructor(word: Uint8Array, table: Uint8Array, data: Uint8Array, [start, length]: Extent) {
    this.word = word;
    this.data = data;
    const bytes = table.subarray(start, start + length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = Math.max(0, Math.floor((bytes.length - 4) / 8));
    this.ranges = Array.from({ length: count }, (_, index) => ({
      from: view.getUint32(index * 4, true),
      page: view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff,
    }));
  }

  at(place: number): ParagraphProperties {
    const range = this.ranges.findLast(({ from }) => from <= place);
    const page = range && this.word.subarray(range.page * PAGE, (range.page + 1) * PAGE);
    if (page?.length !== PAGE) return PLAIN;
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const count = page[PAGE - 1] ?? 0;
    for (let index = 0; index < count && (index + 2) * 4 <= PAGE; index += 1) {
      if (view.getUint32((index + 1) * 4, true) <= place) continue;
      const offset = (page[(count + 1) * 4 + index * ENTRY] ?? 0) * 2;
      return offset === 0 ? PLAIN : propertiesOf(grouped(page, offset), this.data);
    }
    return PLAIN;
  }
}

/** The changes of one entry, after its style: the first byte counts words, or is 0 and the next one does. */
function grouped(page: Uint8Array, offset: number): Uint8Array {
  const size = page[offset] ?? 0;
  const [from, length] = size === 0 ? [offset + 2, (page[offset + 1] ?? 0) * 2] : [offset + 1, size * 2 - 1];
  return page.subarray(from + 2, from + length);
}

function propertiesOf(changes: Uint8Array, data: Uint8Array): ParagraphProperties {
  let [depth, endsRow, list, level] = [0, false, 0, 0];
  let cells: readonly DefinedCell[] = [];
  eachChange(changes, data, (code, operand) => {
    if (code === IN_TABLE) depth = Math.max(depth, operand[0] ?? 0);
    if (code === DEPTH) depth = operand[0] ?? 0;
    if (code === ENDS_ROW) endsRow = operand[0] === 1;
    if (code === LEVEL) level = operand[0] ?? 0;
    if (code === LIST) list = (operand[0] ?? 0) | ((operand[1] ?? 0) << 8);
    if (code === DEFINE_TABLE) cells = definedCells(operand);
    if (code === MERGE_DOWN) {
      const [, place, merge] = operand;
      cells = cells.map((cell, index) => (index === place ? { ...cell, down: downward(merge ?? 0) } : cell));
    }
  });
  return { depth, endsRow, cells, list: list <= LAST_LIST ? list : 0, level };
}

/** Walks a list of property changes ([MS-DOC] 2.6.1): a code that says how long its operand is, then the operand. */
function eachChange(
  bytes: Uint8Array,
  data: Uint8Array,
  visit: (code: number, operand: Uint8Array) => void,
  nested = false,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    const length = operandLength(code, view, at, bytes.length);
    const operand = bytes.subarray(at, at + length);
    // Definitions of broad tables are too long for the page and stand in the stream `Data`.
    if ((code === ELSEWHERE || code === ELSEWHERE_ALSO) && operand.length === 4 && !nested) {
      const place = view.getUint32(at, true);
      const size = (data[place] ?? 0) | ((data[place + 1] ?? 0) << 8);
      eachChange(data.subarray(place + 2, place + 2 + size), data, visit, true);
    } else {
      visit(code, operand);
    }
    at += length;
  }
}

const FIXED: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

function operandLength(code: number, view: DataView, at: number, end: number): number {
  const kind = code >> 13;
  if (kind !== 6) return FIXED[kind] ?? 1;
  if (at + 2 > end) return end - at;
  if (code === DEFINE_TABLE) return view.getUint16(at, true) + 1;
  const length = view.getUint8(at);
  // 255 says that the tabs counted inside say how long it is.
  if (code !== CHANGE_TABS || length !== 255) return length + 1;
  const cleared = view.getUint8(at + 1);
  const added = at + 2 + cleared * 4;
  return added < end ? 2 + cleared * 4 + 1 + view.getUint8(added) * 3 : end - at;
}

/** Number of cells, one edge more than that in twips, then 20 bytes a cell of which the first two say how it is merged. */
function definedCells(operand: Uint8Array): readonly DefinedCell[] {
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength);
  const count = operand[2] ?? 0;
  if (3 + (count + 1) * 2 > operand.length) return [];
  return Array.from({ length: count }, (_, index): DefinedCell => {
    const flags = 3 + (count + 1) * 2 + index * 20;
    const merges = flags + 2 <= operand.length ? view.getUint16(flags, true) : 0;
    return {
      left: view.getInt16(3 + index * 2, true),
      right: view.getInt16(5 + index * 2, true),
      across: merges & 3,
      down: downward((merges >> 5) & 3),
    };
  });
}

const downward = (merge: number): DefinedCell['down'] => (merge === 3 ? 'from' : merge === 1 ? 'on' : 'none');

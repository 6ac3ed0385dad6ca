/** A run of text of an old Word file: character positions `from` to `to`, stored at `at` with one or two bytes a character. */
export type Piece = { readonly from: number; readonly to: number; readonly at: number; readonly wide: boolean };

/** Position and length of a structure in the table stream. */
export type Extent = readonly [at: number, length: number];

/** Where the parts of an old Word file are ([MS-DOC] 2.5, the file information block). */
export type Layout = {
  readonly encrypted: boolean;
  readonly table: '0Table' | '1Table';
  /** Characters of the main text; text boxes begin at `boxes` and have `boxText` characters. */
  readonly mainText: number;
  readonly boxes: number;
  readonly boxText: number;
  readonly pieces: Extent;
  readonly paragraphs: Extent;
  /** Definitions of lists, and the lists themselves. */
  readonly definitions: Extent;
  readonly lists: Extent;
};

const MAGIC = 0xa5ec;
const WORD_97 = 0xc1;
const TEXT_COUNTS = 0x4c;
const PARAGRAPH_INDEX = 0x102;
const PIECE_INDEX = 0x1a2;
const LIST_DEFINITIONS = 0x2e2;
const LISTS = 0x2ea;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Reads the head of the stream `WordDocument`; undefined where it is no Word file of 1997 or later. */
export function layoutOf(word: Uint8Array): Layout | undefined {
  if (word.length < LISTS + 8) return undefined;
  const view = new DataView(word.buffer, word.byteOffset, word.byteLength);
  if (view.getUint16(0, true) !== MAGIC || view.getUint16(2, true) < WORD_97) return undefined;
  const flags = view.getUint16(10, true);
  // Main text, footnotes, headers, macros, annotations, endnotes, text boxes: one after the other.
  const counts = Array.from({ length: 7 }, (_, index) => view.getUint32(TEXT_COUNTS + index * 4, true));
  const pair = (at: number) => [view.getUint32(at, true), view.getUint32(at + 4, true)] as const;
  return {
    encrypted: (flags & ENCRYPTED) !== 0,
    table: (flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table',
    mainText: counts[0] ?? 0,
    boxes: counts.slice(0, 6).reduce((sum, count) => sum + count, 0),
    boxText: counts[6] ?? 0,
    pieces: pair(PIECE_INDEX),
    paragraphs: pair(PARAGRAPH_INDEX),
    definitions: pair(LIST_DEFINITIONS),
    lists: pair(LISTS),
  };
}

const PROPERTIES = 1;
const PIECES = 2;
const NARROW = 0x40000000;

/** The piece table ([MS-DOC] 2.8.35, 2.9.38): in which order the runs of text are to be read. Undefined where it is damaged. */
export function piecesOf(table: Uint8Array, [start, length]: Extent): readonly Piece[] | undefined {
  const bytes = table.subarray(start, start + length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.length && bytes[at] === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > bytes.length || bytes[at] !== PIECES) return undefined;
  const size = Math.min(view.getUint32(at + 1, true), bytes.length - at - 5);
  const count = Math.floor((size - 4) / 12);
  const [positions, runs] = [at + 5, at + 5 + (count + 1) * 4];
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = view.getUint32(runs + index * 8 + 2, true);
    const wide = (place & NARROW) === 0;
    const [from, to] = [view.getUint32(positions + index * 4, true), view.getUint32(positions + index * 4 + 4, true)];
    if (to < from) return undefined;
    pieces.push({ from, to, at: wide ? place : (place & ~NARROW) >>> 1, wide });
  }
  return pieces;
}

/** One character with where it is stored: paragraph properties are found by that. */
export type StoredText = { readonly text: string; readonly placeOf: (index: number) => number };

/** The text of character positions `from` to `to`. */
export function storedText(word: Uint8Array, pieces: readonly Piece[], from: number, to: number): StoredText {
  const narrow = new TextDecoder('windows-1252');
  const broad = new TextDecoder('utf-16le');
  const parts: { readonly begins: number; readonly at: number; readonly width: number }[] = [];
  let text = '';
  for (const piece of pieces) {
    const [begin, end] = [Math.max(from, piece.from), Math.min(to, piece.to)];
    if (begin >= end) continue;
    const width = piece.wide ? 2 : 1;
    const at = piece.at + (begin - piece.from) * width;
    const bytes = word.subarray(at, at + (end - begin) * width);
    parts.push({ begins: text.length, at, width });
    text += (piece.wide ? broad : narrow).decode(bytes);
  }
  const placeOf = (index: number): number => {
    const part = parts.findLast(({ begins }) => begins <= index);
    return part ? part.at + (index - part.begins) * part.width : 0;
  };
  return { text, placeOf };
}

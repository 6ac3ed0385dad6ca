import type { Extent } from './piece-table.ts';
import type { Level, Numbering } from '../word/numbering.ts';

const DEFINITION = 28;
const LIST = 16;
const LEVEL = 28;
const SIMPLE = 1;

/** Number formats of old Word files ([MS-OSHARED] 2.2.1.3) by the names of the newer ones; those not listed count in digits. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircle',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

/** Reads bytes in order; beyond the end everything is 0, so that a damaged table gives no numbers instead of an error. */
class Cursor {
  at: number;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, at: number) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  byte(offset: number): number {
    return this.at + offset < this.view.byteLength ? this.view.getUint8(this.at + offset) : 0;
  }

  word(offset: number): number {
    return this.byte(offset) | (this.byte(offset + 1) << 8);
  }

  long(offset: number): number {
    return (this.word(offset) | (this.word(offset + 2) << 16)) >>> 0;
  }

  get ended(): boolean {
    return this.at >= this.view.byteLength;
  }
}

/** The lists of an old Word file ([MS-DOC] 2.9.131, 2.9.147, 2.9.150) in the shape of the newer ones; a list's id is its place, from 1. */
export function docNumbering(table: Uint8Array, [definitionsAt, length]: Extent, [listsAt, listsLength]: Extent): Numbering {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  if (length > 0) {
    const head = new Cursor(table, definitionsAt);
    const levels = new Cursor(table, definitionsAt + length);
    for (let index = 0; index < head.word(0) && !levels.ended; index += 1) {
      const at = 2 + index * DEFINITION;
      const count = (head.byte(at + 26) & SIMPLE) === 1 ? 1 : 9;
      definitions.set(String(head.long(at)), new Map(Array.from({ length: count }, (_, level) => [level, readLevel(levels)])));
    }
  }
  const lists = new Map<string, { base: string; starts: Map<number, number>; levels: Map<number, Level> }>();
  if (listsLength === 0) return { definitions, lists };
  const head = new Cursor(table, listsAt);
  const count = Math.min(head.long(0), 4096);
  const changes = new Cursor(table, listsAt + 4 + count * LIST);
  for (let index = 0; index < count && !head.ended; index += 1) {
    const at = 4 + index * LIST;
    const list = { base: String(head.long(at)), starts: new Map<number, number>(), levels: new Map<number, Level>() };
    lists.set(String(index + 1), list);
    // Each list's changes begin with four bytes that say nothing.
    changes.at += 4;
    for (let change = 0; change < head.byte(at + 12) && !changes.ended; change += 1) readChange(changes, list);
  }
  return { definitions, lists };
}

function readChange(cursor: Cursor, list: { readonly starts: Map<number, number>; readonly levels: Map<number, Level> }): void {
  const [start, flags] = [cursor.long(0), cursor.byte(4)];
  const level = flags & 15;
  cursor.at += 8;
  if ((flags & 32) !== 0) list.levels.set(level, readLevel(cursor));
  if ((flags & 16) !== 0) list.starts.set(level, list.levels.get(level)?.start ?? start);
}

function readLevel(cursor: Cursor): Level {
  const [start, format, legal, follows] = [cursor.long(0), cursor.byte(4), (cursor.byte(5) & 4) !== 0, cursor.byte(15)];
  const properties = cursor.byte(24) + cursor.byte(25);
  cursor.at += LEVEL + properties;
  const signs = Math.min(cursor.word(0), 255);
  // A character below 9 stands for the count of that level.
  const codes = Array.from({ length: signs }, (_, index) => cursor.word(2 + index * 2));
  cursor.at += 2 + signs * 2;
  return {
    start,
    format: FORMATS[format] ?? 'decimal',
    text: codes.map((code) => (code < 9 ? `%${code + 1}` : String.fromCharCode(code))).join(''),
    style: undefined,
    nothingAfter: follows === 2,
    legal,
  };
}

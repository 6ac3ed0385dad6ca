import { fail, ok, type Result } from '@gongkai/kernel';
import type { DocumentBlock, SourceDocument } from '@gongkai/report';
import { CompoundFile } from '../ole/compound-file.ts';
import type { ReadFailure } from '../read-failure.ts';
import { NumberLabels } from '../word/numbering.ts';
import { docNumbering } from './doc-numbering.ts';
import { docTable, type DocRow } from './doc-table.ts';
import { ParagraphIndex } from './paragraph-properties.ts';
import { layoutOf, piecesOf, storedText, type StoredText } from './piece-table.ts';

const broken = fail<ReadFailure>({ code: 'file.broken', params: { kind: 'doc' } });

const CELL = '\u0007';
const PARAGRAPH = '\r';
const PAGE = '\f';
const FIELD = '\u0013';
const FIELD_TEXT = '\u0014';
const FIELD_END = '\u0015';
/** Places of pictures, notes and drawn objects, soft hyphens. */
const MARKS = /[\u0000-\u0008\u000e-\u001d\u001f]/g;

/**
 * A Word file of 1997 to 2003 (`.doc`, also `.wps` of later WPS) as paragraphs and tables with their merged cells.
 * Numbers that Word makes are written out where the paragraph says so, not where only its style does; tables inside cells come as lines of
 * the cell; text marked as deleted or hidden is not told apart.
 */
export function docDocument(bytes: Uint8Array): Result<SourceDocument, ReadFailure> {
  const file = CompoundFile.open(bytes);
  const word = file?.stream('WordDocument');
  const layout = word && layoutOf(word);
  if (!file || !word || !layout) return broken;
  if (layout.encrypted) return fail({ code: 'file.encrypted' });
  const table = file.stream(layout.table);
  const pieces = table && piecesOf(table, layout.pieces);
  if (!table || !pieces) return broken;
  const index = new ParagraphIndex(word, table, file.stream('Data') ?? new Uint8Array(), layout.paragraphs);
  const main = storedText(word, pieces, 0, layout.mainText);
  const boxes = storedText(word, pieces, layout.boxes, layout.boxes + layout.boxText);
  const labels = new NumberLabels(docNumbering(table, layout.definitions, layout.lists));
  return ok({ blocks: [...blocksOf(main, index, labels), ...blocksOf(boxes, index, labels)] });
}

function blocksOf(stored: StoredText, index: ParagraphIndex, labels: NumberLabels): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let rows: DocRow[] = [];
  let cells: string[][] = [];
  let lines: string[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(...docTable(rows));
    rows = [];
  };
  for (const { text, end, at } of paragraphsOf(stored.text)) {
    const { depth, endsRow, cells: defined, list, level } = index.at(stored.placeOf(at));
    const shown = (list === 0 || endsRow ? '' : labels.next(String(list), level, undefined)) + text;
    if (depth === 0 && end !== CELL) {
      endTable();
      for (const line of shown.split('\n')) blocks.push({ kind: 'paragraph', text: line });
    } else if (endsRow && end === CELL) {
      rows.push({ cells, defined });
      cells = [];
      lines = [];
    } else {
      lines.push(...shown.split('\n'));
      if (end === CELL && depth <= 1) {
        cells.push(lines);
        lines = [];
      }
    }
  }
  endTable();
  return blocks;
}

type Ended = { readonly text: string; readonly end: string; readonly at: number };

/** The text cut at paragraph, cell and page ends, field codes left out; `at` is the place of the end mark. */
function* paragraphsOf(text: string): Generator<Ended> {
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign !== PARAGRAPH && sign !== CELL && sign !== PAGE) continue;
    yield { text: plain(text.slice(from, at)), end: sign, at };
    from = at + 1;
  }
  if (from < text.length) yield { text: plain(text.slice(from)), end: PARAGRAPH, at: text.length - 1 };
}

function plain(text: string): string {
  let shown = '';
  // Of each open field, whether its code or its text is being read.
  const fields: boolean[] = [];
  for (const sign of text) {
    if (sign === FIELD) fields.push(true);
    else if (sign === FIELD_TEXT) fields[fields.length - 1] = false;
    else if (sign === FIELD_END) fields.pop();
    else if (!fields.includes(true)) shown += sign;
  }
  return shown.replaceAll('\u000b', '\n').replaceAll('\u001e', '-').replace(MARKS, '');
}

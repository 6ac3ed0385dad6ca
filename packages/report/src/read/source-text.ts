import type { Grid, GridCell, SourceDocument } from '../document.ts';
import { essence, halfWidth, isDigit, isIdeograph, type Essence } from './characters.ts';
import { isTraditional, simplified } from './script.ts';

/** A document made ready for reading: its lines as one text in simplified, half-width characters, and its tables. */
export type SourceText = {
  readonly text: string;
  readonly essence: Essence;
  readonly grids: readonly Grid[];
  readonly traditional: boolean;
  /** The characters as printed for a range of `text`. */
  readonly printed: (from: number, to: number) => string;
};

// `— 3 —` and the like, left by page breaks; they would count as figures. Longer lines need not be looked at.
const LONGEST_PAGE_NUMBER = 24;
const PAGE_NUMBER = /^\s*(?:[-—–]{1,2}\s*\d{1,3}\s*[-—–]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/;

/** Some offices print the headings of parts as rows across the whole table. */
const isHeading = (cell: GridCell, grid: Grid): boolean => cell.cols === grid.cols && /^\s*[一二三四五六]、/.test(cell.text);

/** And some their whole narrative within borders: no cell of the forms holds a sentence. */
const isProse = ({ text }: GridCell): boolean => text.length >= SENTENCE && text.includes('。');
const SENTENCE = 30;

function linesOf({ blocks }: SourceDocument): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'grid') {
      const told = block.cells.filter((cell) => isHeading(cell, block) || isProse(cell));
      lines.push('', ...told.map((cell) => cell.text), '');
    } else if (!isPageNumber(block.text)) lines.push(block.text);
  }
  return lines;
}

const PAGE = '第'.charCodeAt(0);

/** Most lines begin with an ideograph or a digit, as no page number but 第1页 does. */
function isPageNumber(line: string): boolean {
  const first = line.charCodeAt(0);
  if (line === '' || isDigit(first) || (isIdeograph(first) && first !== PAGE)) return false;
  return line.trim().length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line);
}

function simplifiedGrid(grid: Grid): Grid {
  return { ...grid, cells: grid.cells.map((cell) => ({ ...cell, text: simplified(cell.text, true).text })) };
}

export function sourceText(document: SourceDocument): SourceText {
  const original = linesOf(document).join('\n');
  const grids = document.blocks.filter((block) => block.kind === 'grid');
  const traditional =
    isTraditional(original) || isTraditional(grids.map((grid) => grid.cells.map((cell) => cell.text).join('')).join(''));
  const plain = simplified(original, traditional);
  const text = halfWidth(plain.text);
  return {
    text,
    essence: essence(text),
    grids: traditional ? grids.map(simplifiedGrid) : grids,
    traditional,
    printed: (from, to) => original.slice(plain.toOriginal(from), plain.toOriginal(to)),
  };
}

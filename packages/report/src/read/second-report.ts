import type { Block, SourceDocument } from '../document.ts';
import { essentials, halfWidth } from './characters.ts';
import { isTitleLine, yearIn } from './frame.ts';
import { simplified } from './script.ts';

/** A document up to where another report begins in it, and that report's title. */
export type FirstReport = { readonly document: SourceDocument; readonly second?: string };

/** No title is shorter than 2024年信息公开年报; most lines of tables are. */
const [SHORTEST_TITLE, LONGEST_TITLE] = [8, 80];
/** Labels that a report prints once, one for each form: where they stand before and after a title, there are two reports. */
const ONCE = ['本年新收政府信息公开申请数量', '收到申请数'];

/** The title that a block is, in even characters; titles are looked for only in lines that could be one. */
function titleIn(block: Block): string | undefined {
  if (block.kind !== 'paragraph' || block.text.length > LONGEST_TITLE || block.text.length < SHORTEST_TITLE) return undefined;
  if (!/公[开開]/.test(block.text)) return undefined;
  const line = halfWidth(simplified(block.text).text).trim();
  return isTitleLine(line) && yearIn(line) !== null ? line : undefined;
}

const holds = (block: Block, label: string): boolean =>
  block.kind === 'paragraph'
    ? block.text.includes(label.slice(-4)) && essentials(simplified(block.text).text).includes(label)
    : block.cells.some((cell) => cell.text.includes(label.slice(-4)) && essentials(simplified(cell.text).text).includes(label));

/**
 * Cuts a document where the report of another year begins in it: a title with another year, and the tables of the form both before and
 * after it. Links to other reports, titles in a list of contents and repeated titles cut nothing.
 */
export function firstReport(document: SourceDocument): FirstReport {
  const { blocks } = document;
  const titles: { readonly title: string; readonly at: number; readonly year: number | null }[] = [];
  blocks.forEach((block, at) => {
    const title = titleIn(block);
    if (title !== undefined) titles.push({ title, at, year: yearIn(title) });
  });
  const years = new Set(titles.map(({ year }) => year));
  if (years.size < 2) return { document };
  const tables = blocks.flatMap((block, at) => (ONCE.some((label) => holds(block, label)) ? [at] : []));
  const [first = Infinity, last = -1] = [tables[0], tables.at(-1)];
  const own = titles.findLast(({ at }) => at < first);
  const second = titles.find(({ at, year }) => own && at > first && at < last && year !== own.year);
  return second ? { document: { ...document, blocks: blocks.slice(0, second.at) }, second: second.title } : { document };
}

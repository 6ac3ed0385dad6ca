import type { PageItem, PageLayout } from './page-layout.ts';
import { compactText, type TextLine } from './text-lines.ts';

/** Page numbers as Chinese offices and browsers print them: — 3 —, -3-, 3, 第3页, 第 3 页 共 9 页, 3/9, Page 3 of 9. */
const PAGE_NUMBER =
  /^(?:[-—–―─_·~\s]*\d{1,3}[-—–―─_·~\s]*|第?\s*\d{1,3}\s*页?\s*[/，,、]?\s*共?\s*\d{1,3}\s*页?|第\s*[\d一二三四五六七八九十]{1,4}\s*页|page\s*\d+(?:\s*of\s*\d+)?)$/i;

/** Shares of the page's height in which headers and footers stand. */
const HEADER = 0.09;
const FOOTER = 0.88;
/** A line is repeated when it stands on as many pages as this share of them, at the same height within some points. */
const REPEATED = 0.5;
const SAME_HEIGHT = 4;

/** Leaves out page numbers, and headers and footers that are repeated from page to page. */
export function withoutFurniture(pages: readonly PageLayout[]): readonly PageLayout[] {
  const margins = pages.map(marginLines);
  const heights = new Map<string, number[]>();
  for (const lines of margins) {
    for (const line of lines) {
      const key = wording(line);
      const seen = heights.get(key);
      if (seen) seen.push(line.top);
      else heights.set(key, [line.top]);
    }
  }
  const repeated = (line: TextLine): boolean => {
    const same = (heights.get(wording(line)) ?? []).filter((top) => Math.abs(top - line.top) <= SAME_HEIGHT).length;
    return same >= 2 && same >= pages.length * REPEATED;
  };
  return pages.map((page, index) => {
    const drop = new Set((margins[index] ?? []).filter((line) => PAGE_NUMBER.test(compactText(line).trim()) || repeated(line)));
    return { ...page, items: page.items.filter((item) => item.kind === 'table' || !drop.has(item.line)) };
  });
}

const wording = (line: TextLine): string => compactText(line).replace(/\d+/g, '0');

/** The first and last lines of a page as far as they stand in its margins, the table of the page in between not counted. */
function marginLines({ items, height }: PageLayout): readonly TextLine[] {
  const outermost = (from: readonly PageItem[], inMargin: (line: TextLine) => boolean): readonly TextLine[] => {
    const lines: TextLine[] = [];
    for (const item of from) {
      if (item.kind === 'table' || !inMargin(item.line)) break;
      lines.push(item.line);
    }
    return lines;
  };
  return [
    ...outermost(items, (line) => line.bottom < height * HEADER),
    ...outermost([...items].reverse(), (line) => line.top > height * FOOTER),
  ];
}

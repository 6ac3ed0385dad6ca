import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block, SourceDocument } from '../document.ts';
import { withoutLooks } from './bare-tags.ts';
import { gridOf, type SpannedCell } from './grid.ts';
import { attribute, hidesItsReport, isTakenOut, isUnseen, keepsItsPlace, type Unseen } from './unseen.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

const LINES = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 br tr td th table section article header footer main aside nav form dl dt dd center blockquote pre caption ucapcontent'.split(
    ' ',
  ),
);
// A line of its own even when empty: copies that lost their table borders print a blank cell as an empty paragraph.
const ALWAYS_A_LINE = new Set(['p', 'br']);

const NUMBER_SIGN = '#'.charCodeAt(0);
/** By the name, which all nodes have: the tree adapter's own tests cost more than the rest of a walk. */
const isElement = (node: Node): node is Element => node.nodeName.charCodeAt(0) !== NUMBER_SIGN;
const isText = (node: Node): node is TextNode => node.nodeName === '#text';
const isParent = (node: Node): node is ParentNode => 'childNodes' in node;

function span(element: Element, name: string, most: number): number {
  const printed = attribute(element, name);
  const value = printed === undefined ? 1 : Number.parseInt(printed, 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

/** Walks without recursion: a hostile page nests deeper than the stack. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  if (!enter(root) || !isParent(root)) return;
  const open: ParentNode[] = [root];
  const next: number[] = [0];
  for (let top = 0; top >= 0;) {
    const node = open[top] as ParentNode;
    const at = next[top] as number;
    const child = node.childNodes[at];
    next[top] = at + 1;
    if (child === undefined) {
      top -= 1;
      leave(node);
    } else if (enter(child) && isParent(child)) {
      top += 1;
      open[top] = child;
      next[top] = 0;
    }
  }
}

/** Text of a node with a line feed at each line boundary; runs of blanks folded as a browser does, NBSP kept. */
class Lines {
  readonly done: string[] = [];
  private now = '';
  private filled = false;

  add(text: string): void {
    const plain = folded(text);
    const opens = this.now === '' || this.now.endsWith(' ');
    if (plain === ' ') {
      if (!opens) this.now += plain;
      return;
    }
    this.now += opens ? plain.trimStart() : plain;
    if (!this.filled && plain.trim() !== '') this.filled = true;
  }

  end(always: boolean): void {
    if (this.filled || always) this.done.push(this.now.replace(/ +$/, ''));
    this.now = '';
    this.filled = false;
  }
}

/** Most cells and lines have nothing to fold. */
function folded(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > BLANK) continue;
    if (code !== BLANK || text.charCodeAt(at + 1) <= BLANK) return text.replace(/[\t\n\f\r ]+/g, ' ');
  }
  return text;
}

const BLANK = 0x20;

/** The text of a cell that holds one stretch of text in elements one within the other, as nearly all do; undefined for others. */
function lonelyText(root: Node, unseen: Unseen): string | undefined {
  let node: Node | undefined = root;
  while (isElement(node) && node.childNodes.length === 1 && (node === root || !unseen(node))) {
    const [only]: readonly Node[] = node.childNodes;
    if (only === undefined) return undefined;
    node = only;
  }
  return isText(node) ? folded(node.value).trim() : undefined;
}

function textOf(root: Node, unseen: Unseen): string {
  const lonely = lonelyText(root, unseen);
  if (lonely !== undefined) return lonely;
  const lines = new Lines();
  walk(
    root,
    (node) => {
      if (isText(node)) lines.add(node.value);
      return isElement(node) && (node === root || !unseen(node));
    },
    (node) => {
      if (isElement(node) && LINES.has(node.tagName) && node !== root) lines.end(node.tagName === 'br');
    },
  );
  lines.end(false);
  return lines.done.join('\n').trim();
}

/** Tables that hold no table and no passage of text: the others only lay out the page. */
function dataTables(root: Node, unseen: Unseen): ReadonlySet<Node> {
  const data = new Set<Node>();
  const open: { readonly table: Node; nested: boolean; cells: number; longest: number }[] = [];
  let cell = 0;
  walk(
    root,
    (node) => {
      const table = open.at(-1);
      if (isText(node)) {
        if (table) cell += node.value.trim().length;
        return false;
      }
      if (!isElement(node) || unseen(node)) return !isElement(node);
      if (node.tagName === 'table') {
        if (table) table.nested = true;
        open.push({ table: node, nested: false, cells: 0, longest: 0 });
      } else if (node.tagName === 'td' || node.tagName === 'th') {
        cell = 0;
      }
      return true;
    },
    (node) => {
      const table = open.at(-1);
      if (!table || !isElement(node)) return;
      if (node.tagName === 'td' || node.tagName === 'th') {
        table.cells += 1;
        table.longest = Math.max(table.longest, cell);
      } else if (node === table.table) {
        open.pop();
        if (!table.nested && table.cells > 2 && table.longest < 300) data.add(node);
      }
    },
  );
  return data;
}

function gridOfTable(table: Element, unseen: Unseen): Block | undefined {
  const rows: SpannedCell[][] = [];
  walk(
    table,
    (node) => {
      if (!isElement(node)) return false;
      const hidden = unseen(node);
      if (hidden && !keepsItsPlace(node)) return false;
      if (node.tagName === 'tr') rows.push([]);
      if (node.tagName === 'td' || node.tagName === 'th') {
        const text = hidden ? '' : textOf(node, unseen);
        rows.at(-1)?.push({ text, cols: span(node, 'colspan', 60), rows: span(node, 'rowspan', 400) });
        return false;
      }
      return true;
    },
    () => undefined,
  );
  return gridOf(rows);
}

/** Nearly every page that hides nothing says so by these letters alone. */
const MAY_HIDE = /hidden|none|collapse/i;

/**
 * A web page as lines and tables. parse5 reads it as a browser would, so unclosed tags and tables inside paragraphs come out
 * where a reader sees them. Never throws; a page that is not HTML gives its text as lines.
 */
export function htmlDocument(html: string): SourceDocument {
  const page = withoutLooks(html);
  const root = parse(page);
  const unseen = MAY_HIDE.test(page) && !hidesItsReport(root) ? isUnseen : isTakenOut;
  const data = dataTables(root, unseen);
  const blocks: Block[] = [];
  let lines = new Lines();
  let title: string | undefined;
  let article: string | undefined;
  let published: string | undefined;
  const flush = () => {
    lines.end(false);
    for (const text of lines.done) blocks.push({ kind: 'paragraph', text });
    lines = new Lines();
  };
  walk(
    root,
    (node) => {
      if (isText(node)) {
        lines.add(node.value);
        return false;
      }
      if (!isElement(node)) return true;
      const name = node.tagName;
      if (name === 'title') title ??= textOf(node, isTakenOut);
      if (name === 'meta') {
        const [key, value] = [attribute(node, 'name')?.toLowerCase(), attribute(node, 'content')?.trim()];
        if (key === 'articletitle' && value) article = value;
        if (key === 'pubdate' && value) published = value;
      }
      if (name === 'head') return true;
      if (unseen(node) || name === 'title') return false;
      if (data.has(node)) {
        flush();
        const grid = gridOfTable(node, unseen);
        if (grid) blocks.push(grid);
        return false;
      }
      if (LINES.has(name)) lines.end(false);
      return true;
    },
    (node) => {
      if (isElement(node) && LINES.has(node.tagName)) lines.end(ALWAYS_A_LINE.has(node.tagName));
    },
  );
  flush();
  const named = article ?? title;
  return { blocks, ...(named ? { title: named } : {}), ...(published ? { published } : {}) };
}

import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block, SourceDocument } from '../document.ts';
import { gridOf, type SpannedCell } from './grid.ts';
import { attribute, hidesItsReport, isTakenOut, isUnseen, keepsItsPlace, type Unseen } from './unseen.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const LINES = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 br tr td th table section article header footer main aside nav form dl dt dd center blockquote pre caption ucapcontent'.split(
    ' ',
  ),
);
// A line of its own even when empty: copies that lost their table borders print a blank cell as an empty paragraph.
const ALWAYS_A_LINE = new Set(['p', 'br']);

const span = (element: Element, name: string, most: number): number => {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isFinite(value) && value >= 1 ? Math.min(value, most) : 1;
};
const children = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Walks without recursion: a hostile page nests deeper than the stack. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const stack: { readonly node: Node; next: number }[] = [];
  const open = (node: Node) => {
    if (enter(node)) stack.push({ node, next: 0 });
  };
  open(root);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = children(top.node)[top.next];
    top.next += 1;
    if (child) {
      open(child);
    } else {
      stack.pop();
      leave(top.node);
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
    this.now += this.now === '' || this.now.endsWith(' ') ? plain.trimStart() : plain;
    if (plain.trim() !== '') this.filled = true;
  }

  end(always: boolean): void {
    if (this.filled || always) this.done.push(this.now.replace(/ +$/, ''));
    this.now = '';
    this.filled = false;
  }
}

const folded = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ');

/** The text of a cell that holds one stretch of text in elements one within the other, as nearly all do; undefined for others. */
function lonelyText(root: Node, unseen: Unseen): string | undefined {
  let node: Node | undefined = root;
  while (tree.isElementNode(node) && node.childNodes.length === 1 && (node === root || !unseen(node))) {
    const [only]: readonly Node[] = node.childNodes;
    if (only === undefined) return undefined;
    node = only;
  }
  return tree.isTextNode(node) ? folded(node.value).trim() : undefined;
}

function textOf(root: Node, unseen: Unseen): string {
  const lonely = lonelyText(root, unseen);
  if (lonely !== undefined) return lonely;
  const lines = new Lines();
  walk(
    root,
    (node) => {
      if (tree.isTextNode(node)) lines.add(node.value);
      return tree.isElementNode(node) && (node === root || !unseen(node));
    },
    (node) => {
      if (tree.isElementNode(node) && LINES.has(node.tagName) && node !== root) lines.end(node.tagName === 'br');
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
      if (tree.isTextNode(node)) cell += node.value.trim().length;
      if (!tree.isElementNode(node) || unseen(node)) return 'childNodes' in node && !tree.isElementNode(node);
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
      if (!table || !tree.isElementNode(node)) return;
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
      if (!tree.isElementNode(node)) return false;
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
  const root = parse(html);
  const unseen = MAY_HIDE.test(html) && !hidesItsReport(root) ? isUnseen : isTakenOut;
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
      if (tree.isTextNode(node)) lines.add(node.value);
      if (!tree.isElementNode(node)) return 'childNodes' in node;
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
      if (tree.isElementNode(node) && LINES.has(node.tagName)) lines.end(ALWAYS_A_LINE.has(node.tagName));
    },
  );
  flush();
  const named = article ?? title;
  return { blocks, ...(named ? { title: named } : {}), ...(published ? { published } : {}) };
}

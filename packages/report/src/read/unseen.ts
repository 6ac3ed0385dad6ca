import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const NEVER_SEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'select',
  'textarea',
  'button',
  'svg',
  'object',
  'iframe',
  // Struck out: what the office took back (Word marks its corrections so).
  'del',
  's',
  'strike',
]);

export function attribute({ attrs }: Element, name: string): string | undefined {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return undefined;
}

const NOT_DISPLAYED = /(?:^|[;\s])display\s*:\s*none\b/i;
const NOT_VISIBLE = /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)\b/i;

export type Unseen = (element: Element) => boolean;

/** What a browser never shows as text, whatever the page says. */
export const isTakenOut: Unseen = (element) => NEVER_SEEN.has(element.tagName);

/** That, and what the page hides: attribute `hidden`, `display: none`, `visibility: hidden`. Style sheets are not followed. */
export const isUnseen: Unseen = (element) => isTakenOut(element) || element.attrs.some(hides);

const hides = ({ name, value }: Element['attrs'][number]): boolean =>
  name === 'hidden' || (name === 'style' && (NOT_DISPLAYED.test(value) || NOT_VISIBLE.test(value)));

/** A hidden cell of a table keeps its place unless it is not displayed at all. */
export const keepsItsPlace = (element: Element): boolean => {
  const style = attribute(element, 'style');
  return attribute(element, 'hidden') === undefined && style !== undefined && !NOT_DISPLAYED.test(style);
};

/** Whether more of a page's text is hidden than shown: its script shows it once it runs, and what is hidden is the report. */
export function hidesItsReport(root: Node): boolean {
  let [shown, hidden] = [0, 0];
  const stack: { readonly node: Node; readonly unseen: boolean }[] = [{ node: root, unseen: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top;
    let { unseen } = top;
    if (tree.isTextNode(node)) {
      const { length } = node.value.trim();
      if (unseen) hidden += length;
      else shown += length;
    } else if (tree.isElementNode(node)) {
      if (isTakenOut(node)) continue;
      unseen ||= isUnseen(node);
    }
    if ('childNodes' in node) for (const child of node.childNodes) stack.push({ node: child, unseen });
  }
  return hidden > shown;
}

import fc from 'fast-check';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { withoutAttributes, withoutLooks } from './bare-tags.ts';

type Node = DefaultTreeAdapterTypes.Node;

const READ = new Set(['meta', 'input', 'annotation-xml']);
const READ_ANYWHERE = new Set(['colspan', 'rowspan', 'hidden']);
const HIDES = /display|visibility/;

/** The tree that a browser makes of a page, less the attributes that no reader asks for. */
function treeOf(html: string): string {
  const root = parse(html);
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('attrs' in node && !READ.has(node.tagName))
      node.attrs = node.attrs.filter(({ name, value }) => READ_ANYWHERE.has(name) || (name === 'style' && HIDES.test(value)));
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return serialize(root);
}

const NAMES = (
  'p div span td tr table th tbody a b font s strike i br input meta script style title textarea noscript iframe math mi ' +
  'annotation-xml select option li form template plaintext x-y'
).split(' ');
const name = fc.constantFrom(...NAMES);
const attribute = fc.constantFrom(
  'class="x"',
  "style='a>b'",
  'colspan=2',
  'COLSPAN = "3"',
  'rowspan',
  'hidden',
  'style="color:red"',
  'STYLE="a; display: none"',
  'style=visibility:hidden',
  'title="</title></script>-->"',
  'a=b/',
  '=c',
  'd=',
  'e="<p f=g>"',
  'type=hidden',
  "name='ArticleTitle'",
  'content=y',
  'encoding="text/html"',
  'color=red',
  'g"h',
  '"',
  "'",
  '/',
  '\n',
);
const opening = fc
  .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', ' >', '/>', ' />', ''))
  .map(([tag, attributes, end]) => `<${[tag, ...attributes].join(' ')}${end}`);
const closing = fc.tuple(name, fc.constantFrom('>', ' class="x">', ' ', '')).map(([tag, end]) => `</${tag}${end}`);
const other = fc.constantFrom(
  '文',
  ' ',
  '\n',
  '1 < 2',
  '<!-- <p class="x"> -->',
  '<!-->',
  '<!--->',
  '<!-- --!> ',
  '-->',
  '<!--',
  '<![if !vml]>',
  '<![CDATA[ > ',
  ']]>',
  '<?xml a="b">',
  '<!DOCTYPE html>',
  '</>',
  '</ p>',
  '<',
  '>',
  '"',
  '&lt;',
);
const page = fc.array(fc.oneof({ weight: 4, arbitrary: opening }, { weight: 3, arbitrary: closing }, other), { maxLength: 14 });

test('a page parses to the same tree with and without the attributes that are not read', () => {
  fc.assert(
    fc.property(page, (pieces) => {
      const html = pieces.join('');
      expect(treeOf(withoutAttributes(html))).toBe(treeOf(html));
    }),
    { numRuns: 2000 },
  );
});

const LINES = new Set(['p', 'div', 'td', 'tr', 'table', 'th', 'tbody', 'br', 'li']);
const UNSEEN = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'select']);

/** The text of a tree with a mark for each element that a reader tells lines and cells by; blanks between them do not count. */
function linesOf(html: string): string {
  let told = '';
  const tell = (node: Node): void => {
    if ('tagName' in node && UNSEEN.has(node.tagName)) return;
    if ('value' in node) told += node.value.replace(/\s/g, '');
    const name = 'tagName' in node && LINES.has(node.tagName) ? node.tagName : '';
    if (name !== '') told += `<${name}>`;
    if ('childNodes' in node) node.childNodes.forEach(tell);
    if (name !== '') told += `</${name}>`;
  };
  tell(parse(html));
  return told;
}

test('a page has the same lines and cells with and without the tags of mere looks', () => {
  const span = fc.constantFrom(
    '<span>',
    '<span class="x">',
    '</span>',
    '</span>',
    '<o:p>',
    '</o:p>',
    '<SPAN style="color:red">',
    '</Span >',
  );
  const spanned = fc.array(fc.oneof({ weight: 4, arbitrary: span }, { weight: 4, arbitrary: page }), { maxLength: 12 });
  fc.assert(
    fc.property(spanned, (pieces) => {
      // Before there is a body an end tag of a paragraph says nothing, and a span opens the body.
      const html = `<body>${pieces.flat().join('')}`;
      expect(linesOf(withoutLooks(html))).toBe(linesOf(html));
    }),
    { numRuns: 2000 },
  );
});

test('a span that hides keeps all of them', () => {
  const hiding = '<p><span style="display:none">1<span>2</span></span>3</p>';
  expect(withoutLooks(hiding)).toBe('<p><span style="display:none" >1<span>2</span></span>3</p>');
  expect(withoutLooks('<p><span style="color:red">1<SPAN>2</span></span>3<o:p></o:p></p>')).toBe('<p>123</p>');
});

test('attributes go, spans stay', () => {
  expect(withoutAttributes('<td class="x" colspan="2" style="a>b">1</td><br class="y"/>')).toBe('<td colspan="2" >1</td><br/>');
});

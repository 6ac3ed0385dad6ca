import { describe, expect, test } from 'vitest';
import { htmlDocument } from './html-document.ts';

const texts = (html: string) => htmlDocument(html).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const grid = (html: string) => {
  const found = htmlDocument(html).blocks.find((block) => block.kind === 'grid');
  return found?.cells.map(({ text, row, col, rows, cols }) => [text, row, col, rows, cols]);
};

describe('lines', () => {
  test('text broken over spans is one line, as a browser shows it (沭阳 2023)', () => {
    expect(texts('<p><span>共</span><font>收到</font><span>26<o:p></o:p></span>件</p><p>第二段</p>')).toEqual([
      '共收到26件',
      '第二段',
    ]);
  });

  test('an empty paragraph stays: it may be a blank cell', () => {
    expect(texts('<div><p>1</p><p>&nbsp;</p><p></p><p>2</p></div>')).toEqual(['1', '', '', '2']);
  });

  test('scripts, styles, menus of choice and hidden templates are not text', () => {
    expect(texts('<script>var a="1件"</script><style>p{}</style><select><option>2020</option></select><p>正文</p>')).toEqual([
      '正文',
    ]);
  });

  test.each([
    ['attribute', '<div hidden>本年受理9件</div>'],
    ['attribute with a value', '<div hidden="until-found"><p>本年受理9件</p></div>'],
    ['display', '<p style="color:red; DISPLAY : none !important">本年受理9件</p>'],
    ['visibility', '<div style="visibility:hidden"><p>本年受理9件</p></div>'],
    ['in the middle of a line', '<p>正<span style="display:none">本年受理9件</span>文</p>'],
    ['template', '<template><p>本年受理9件</p></template>'],
  ])('what a page hides is not text: %s', (_why, hidden) => {
    expect(texts(`${hidden}<p>正文有很多很多字</p>`).filter((text) => text !== '正文')).toEqual(['正文有很多很多字']);
    expect(texts(`${hidden}<p>正文有很多很多字</p>`).join('')).not.toContain('9');
  });

  test.each([
    ['overflow: hidden', '<div style="overflow:hidden">本年受理9件</div>'],
    ['a class of that name', '<div class="hidden none">本年受理9件</div>'],
    ['a border of none', '<p style="border-display-x:block;border:none">本年受理9件</p>'],
  ])('what only sounds hidden stays: %s', (_why, shown) => {
    expect(texts(`${shown}<p>正文</p>`)).toEqual(['本年受理9件', '正文']);
  });

  test('a page that hides its whole article until its script runs is read', () => {
    expect(texts('<p>菜单</p><div id="article" style="display:none"><p>本年受理9件</p><p>没有其他事项</p></div>')).toEqual([
      '菜单',
      '本年受理9件',
      '没有其他事项',
    ]);
  });

  test('unclosed tags', () => {
    expect(texts('<p>一<p>二<div>三')).toEqual(['一', '二', '三']);
  });
});

describe('tables', () => {
  test('merged cells take their places', () => {
    expect(grid('<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>')).toEqual([
      ['甲', 0, 0, 2, 1],
      ['乙', 0, 1, 1, 2],
      ['1', 1, 1, 1, 1],
      ['2', 1, 2, 1, 1],
    ]);
  });

  test('a hidden cell is blank, one that is not displayed has no place, and a hidden row is none', () => {
    const row = '<td>甲</td><td style="visibility:hidden">7</td><td style="display:none">8</td><td>1</td>';
    expect(grid(`<table><tr>${row}</tr><tr hidden><td>9</td></tr><tr><td>乙</td><td>2</td><td>3</td></tr></table>`)).toEqual([
      ['甲', 0, 0, 1, 1],
      ['', 0, 1, 1, 1],
      ['1', 0, 2, 1, 1],
      ['乙', 1, 0, 1, 1],
      ['2', 1, 1, 1, 1],
      ['3', 1, 2, 1, 1],
    ]);
  });

  test('a label over two lines is one cell', () => {
    expect(grid('<table><tr><td>本年新<br>制作数量</td><td>1</td><td>2</td></tr></table>')?.[0]?.[0]).toBe('本年新\n制作数量');
  });

  test('a table inside a paragraph is found where a browser shows it', () => {
    const { blocks } = htmlDocument('<p>前<table><tr><td>a</td><td>1</td><td>2</td></tr></table>后</p>');
    expect(blocks.map((block) => (block.kind === 'grid' ? 'grid' : block.text))).toEqual(['前', 'grid', '后']);
  });

  test('a table that only lays out the page gives its lines, and the table within stays one', () => {
    const page =
      '<table><tr><td>菜单</td><td><p>一、总体情况</p><table><tr><td>规章</td><td>1</td><td>2</td></tr></table></td></tr></table>';
    expect(texts(page)).toEqual(['菜单', '一、总体情况']);
    expect(grid(page)?.map(([text]) => text)).toEqual(['规章', '1', '2']);
  });

  test('spans beyond reason are cut', () => {
    expect(grid('<table><tr><td colspan=9999 rowspan=9999>a</td><td>1</td></tr><tr><td>2</td></tr></table>')?.[0]).toEqual([
      'a',
      0,
      0,
      2,
      60,
    ]);
  });
});

test('title and date of the page are kept apart from its text', () => {
  const { title, published } = htmlDocument(
    '<head><title>甲_乙</title><meta name="ArticleTitle" content="甘棠县2020年报告"><meta name="PubDate" content="2021-01-20 10:00"></head><p>x</p>',
  );
  expect({ title, published }).toEqual({ title: '甘棠县2020年报告', published: '2021-01-20 10:00' });
});

test('a page nested deeper than any stack is read', () => {
  const depth = 60_000;
  expect(texts('<div>'.repeat(depth) + '1件' + '</div>'.repeat(depth))).toEqual(['1件']);
});

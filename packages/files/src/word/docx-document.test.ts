import { EDITIONS, type DocumentBlock, type Grid } from '@gongkai/report';
import { describe, expect, test } from 'vitest';
import { balancedFigures, printed } from '../../fixtures/report-figures.ts';
import { wordReport } from '../../fixtures/word-report.ts';
import { docxOf, zipOf } from '../testing/zip-writer.ts';
import { readReportFile } from '../read-report-file.ts';
import { docxDocument } from './docx-document.ts';

const blocksOf = (body: string, parts: Parameters<typeof docxOf>[1] = {}): readonly DocumentBlock[] => {
  const document = docxDocument(docxOf(body, parts));
  if (!document.ok) throw new Error(document.failure.code);
  return document.value.blocks;
};
const textsOf = (body: string, parts: Parameters<typeof docxOf>[1] = {}) =>
  blocksOf(body, parts).map((block) => (block.kind === 'paragraph' ? block.text : block));
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (text: string) => `<w:p>${run(text)}</w:p>`;

describe('a report written by another program', () => {
  const years = { '2008': 2016, '2019': 2019, '2021': 2024 };
  test.each(EDITIONS.flatMap((edition) => [false, true].map((numbered) => [edition.id, numbered, edition] as const)))(
    'form of %s, numbered by Word: %s: every figure and heading comes back',
    async (id, numbered, edition) => {
      const figures = balancedFigures(edition, 31);
      const bytes = await wordReport(edition, figures, { organization: '青石县人民政府', year: years[id], numbered });
      const read = await readReportFile(new Uint8Array(bytes));
      if (!read.ok) throw new Error(read.failure.code);
      const { report, format } = read.value;
      expect(format).toBe('docx');
      expect(report).toMatchObject({ edition: id, year: years[id], organization: '青石县人民政府' });
      expect(Object.fromEntries(Object.entries(report.cells).map(([cell, { value }]) => [cell, value]))).toEqual(figures);
      expect(report.sections.map(({ heading }) => heading).slice(1, 3)).toEqual([
        `一、${edition.sections[0]?.heading}`,
        `二、${edition.sections[1]?.heading}`,
      ]);
    },
  );

  test('merged heads of table three keep their spans', async () => {
    const edition = EDITIONS.find(({ id }) => id === '2021')!;
    const figures = balancedFigures(edition, 3);
    const document = docxDocument(new Uint8Array(await wordReport(edition, figures, { organization: '青石县', year: 2022 })));
    if (!document.ok) throw new Error(document.failure.code);
    const grid = document.value.blocks.filter((block): block is Grid => block.kind === 'grid')[1]!;
    const at = (row: number, col: number) => grid.cells.find((cell) => cell.row === row && cell.col === col);
    expect(at(0, 0)).toMatchObject({ rows: 3, cols: 3 });
    expect(at(0, 3)).toMatchObject({ text: '申请人情况', rows: 1, cols: 7 });
    expect(at(5, 0)).toMatchObject({ text: '三、本年度办理结果', rows: 22, cols: 1 });
    expect(at(3, 9)?.text).toBe(printed(figures['t3.in.new.total']));
  });
});

describe('what stands in a paragraph', () => {
  test.each([
    ['runs, tabs and line breaks', `<w:p>${run('一')}<w:r><w:tab/><w:t>2</w:t><w:br/><w:t>三</w:t></w:r></w:p>`, ['一\t2', '三']],
    ['tab stops are no tabs', `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run('一')}</w:p>`, ['一']],
    ['an empty paragraph stays a line', '<w:p/>', ['']],
    ['entities and character references', p('&lt;1&gt; &amp; &#19968;&#x4E8C;'), ['<1> & 一二']],
    [
      'deleted and moved text is gone, inserted text stays',
      `<w:p><w:del>${run('旧')}</w:del><w:moveFrom>${run('移')}</w:moveFrom><w:ins>${run('新')}</w:ins></w:p>`,
      ['新'],
    ],
    [
      'hidden text is gone, unless the switch is off',
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>见</w:t></w:r></w:p>`,
      ['见'],
    ],
    [
      'the result of a field, not its code',
      `<w:p><w:r><w:instrText>=SUM(A1)</w:instrText></w:r><w:fldSimple w:instr="X">${run('12')}</w:fldSimple></w:p>`,
      ['12'],
    ],
    [
      'links and smart tags are seen through',
      `<w:p><w:hyperlink>${run('网')}</w:hyperlink><w:smartTag>${run('站')}</w:smartTag></w:p>`,
      ['网站'],
    ],
    [
      'a content control keeps its text, not its prompt',
      `<w:p><w:sdt><w:sdtContent>${run('5')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt></w:p>`,
      ['5'],
    ],
    [
      'pinyin above a character is not text',
      `<w:p><w:r><w:ruby><w:rt>${run('xìn')}</w:rt><w:rubyBase>${run('信')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['信'],
    ],
    ['a figure set as a formula', '<w:p><m:oMath><m:r><m:t>6846</m:t></m:r></m:oMath></w:p>', ['6846']],
    ['comments and CDATA', '<w:p><!-- <w:t>x</w:t> --><w:r><w:t><![CDATA[<5>]]></w:t></w:r></w:p>', ['<5>']],
  ])('%s', (_why, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test('a text box comes after its paragraph, once, though Word stores it twice', () => {
    const box = `<w:txbxContent>${p('框内')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(`<w:p>${run('框外')}<w:r>${both}</w:r></w:p>`)).toEqual(['框外', '框内']);
  });

  test('a table of contents repeats the headings and is left out', () => {
    const styles = '<w:style w:styleId="11"><w:name w:val="toc 1"/></w:style>';
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、总体情况 1')}</w:sdtContent></w:sdt>`;
    const styled = `<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr>${run('二、主动公开 2')}</w:p>`;
    expect(textsOf(contents + styled + p('一、总体情况'), { styles })).toEqual(['一、总体情况']);
  });
});

describe('numbers that Word makes', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const list = (id: number, base: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${base}"/>${more}</w:num>`;
  const base = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const item = (text: string, id: number, at = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const outline = base(
    0,
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
  );

  test('headings of three levels, each starting anew under the one above', () => {
    const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 1) + item('丁', 1) + item('戊', 1, 1) + item('2023年', 1, 2);
    expect(textsOf(body, { numbering: outline + list(1, 0) })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '二、丁',
      '（一）戊',
      '1. 2023年',
    ]);
  });

  test('two lists on one definition count on, unless one says where it starts', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = outline + list(1, 0) + list(2, 0) + list(3, 0, restart);
    expect(textsOf(item('甲', 1) + item('乙', 2) + item('丙', 3), { numbering })).toEqual(['一、甲', '二、乙', '一、丙']);
  });

  test('a style brings its numbers along, also from the style below, and a paragraph may decline them', () => {
    const numbering =
      base(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="b"/>')) + list(1, 0);
    const styles =
      '<w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const styled = (id: string, more = '') => `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${run('题')}</w:p>`;
    const declined = styled('a', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(textsOf(styled('a') + styled('b') + declined, { numbering, styles })).toEqual(['一、题', '1.1 题', '题']);
  });

  test('bullets are no numbers', () => {
    expect(textsOf(item('甲', 1), { numbering: base(0, level(0, 'bullet', '●')) + list(1, 0) })).toEqual(['甲']);
  });
});

describe('tables', () => {
  const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const tbl = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
  const cellsOf = (body: string) =>
    (blocksOf(body)[0] as Grid).cells.map(({ text, row, col, rows, cols }) => [text, row, col, rows, cols]);
  const plain = tr(tc('甲') + tc('乙')) + tr(tc('1') + tc('2'));

  test.each([
    [
      'the older way of joining columns',
      tr(tc('甲', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>')) + tr(tc('1') + tc('2')),
      ['甲', 0, 0, 1, 2],
    ],
    [
      'a cell merged downwards by the short form',
      tr(tc('甲', '<w:vMerge w:val="restart"/>') + tc('1')) + tr(tc('', '<w:vMerge/>') + tc('2')),
      ['甲', 0, 0, 2, 1],
    ],
    ['a row that begins farther right', tr(tc('甲') + tc('乙')) + tr(tc('2'), '<w:gridBefore w:val="1"/>'), ['2', 1, 1, 1, 1]],
    [
      'lines of one cell',
      tr(`<w:tc>${p('结果')}${p('维持')}</w:tc>${tc('1')}`) + tr(tc('a') + tc('b')),
      ['结果\n维持', 0, 0, 1, 1],
    ],
    [
      'a row inside a content control',
      `<w:sdt><w:sdtContent>${tr(tc('甲') + tc('乙'))}</w:sdtContent></w:sdt>${tr(tc('1') + tc('2'))}`,
      ['1', 1, 0, 1, 1],
    ],
    ['a row deleted with changes tracked', tr(tc('旧') + tc('旧'), '<w:del/>') + plain, ['甲', 0, 0, 1, 1]],
  ])('%s', (_why, rows, cell) => {
    expect(cellsOf(tbl(rows))).toContainEqual(cell);
  });

  test('a table that only lays out the page gives its contents in order', () => {
    const inner = tbl(plain);
    const blocks = blocksOf(tbl(tr(`<w:tc>${p('前')}${inner}${p('后')}</w:tc>`)));
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'grid'))).toEqual(['前', 'grid', '后']);
  });
});

describe('files that are not what they should be', () => {
  const code = (bytes: Uint8Array) => {
    const document = docxDocument(bytes);
    return document.ok ? 'ok' : document.failure.code;
  };
  const withMain = (xml: string) => zipOf([{ name: 'word/document.xml', bytes: xml }]);
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';

  test.each([
    ['no main part', zipOf([{ name: 'word/x.xml', bytes: '<x/>' }]), 'file.broken'],
    ['a main part cut off', withMain('<w:document><w:body><w:p>'), 'file.broken'],
    ['a main part of other XML', withMain('<x/>'), 'file.broken'],
    ['entities that multiply', withMain(entities), 'file.broken'],
    ['elements nested deeper than any document', withMain(`<w:document><w:body>${'<w:p>'.repeat(100_000)}`), 'file.broken'],
    ['an ordinary file', docxOf(p('一')), 'ok'],
  ])('%s', (_why, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  test('the main part is found under another name', () => {
    const rels = '<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const bytes = zipOf([
      { name: '_rels/.rels', bytes: rels },
      { name: 'word/document2.xml', bytes: `<w:document><w:body>${p('一')}</w:body></w:document>` },
    ]);
    expect(docxDocument(bytes)).toEqual({ ok: true, value: { blocks: [{ kind: 'paragraph', text: '一' }] } });
  });
});

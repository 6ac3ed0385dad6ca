import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentBlock, Grid } from '@gongkai/report';
import { describe, expect, test } from 'vitest';
import { NAMED_FONT, gbkHex, packedStream, pdfOf, shown, type PdfPage } from '../../fixtures/pdf-writer.ts';
import { narrative } from '../../fixtures/word-report.ts';
import { readReportFile } from '../read-report-file.ts';
import { pdfDocument } from './pdf-document.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures', name)));
const truthOf = (name: string) => JSON.parse(Buffer.from(fixture(`${name}.json`)).toString());
const blocksOf = async (bytes: Uint8Array): Promise<readonly DocumentBlock[]> => {
  const document = await pdfDocument(bytes);
  if (!document.ok) throw new Error(document.failure.code);
  return document.value.blocks;
};
const gridsOf = (blocks: readonly DocumentBlock[]) => blocks.filter((block): block is Grid => block.kind === 'grid');
const linesOf = (blocks: readonly DocumentBlock[]) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('reports printed by an office program, one character an item', () => {
  test.each([
    ['ruled-2021', 'table three broken after its first row, heads of table four cut in two by the page'],
    ['repeated-head-2019', 'heads repeated on the next page, also within table two'],
    ['blanks-2021', 'blank cells, a slash, an amount with its unit; a merged label goes on over the page'],
    ['numbered-2021', 'figures of five digits broken over two lines in narrow cells'],
    ['statistics-2008', 'the statistics table over two pages'],
  ])('%s: %s', async (name) => {
    const truth = truthOf(name);
    const read = await readReportFile(fixture(`${name}.pdf`));
    if (!read.ok) throw new Error(read.failure.code);
    const { report, format } = read.value;
    expect(format).toBe('pdf');
    expect(report).toMatchObject({ edition: truth.edition, year: truth.year, organization: truth.organization });
    expect(Object.fromEntries(Object.entries(report.cells).map(([id, { value }]) => [id, value]))).toEqual(truth.cells);
  });

  test('a table over the page is one table, its repeated head printed once', async () => {
    const [, requests] = gridsOf(await blocksOf(fixture('repeated-head-2019.pdf')));
    const texts = requests?.cells.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text === '申请人情况')).toHaveLength(1);
    expect(requests?.rows).toBe(26);
    expect(requests?.cells.find(({ text }) => text === '三、本年度办理结果')).toMatchObject({ row: 5, rows: 20, cols: 1 });
  });

  test('sentences come whole, over lines and pages; page numbers are gone', async () => {
    const lines = linesOf(await blocksOf(fixture('ruled-2021.pdf')));
    expect(lines.filter((line) => narrative(2).includes(line))).toHaveLength(6);
    expect(lines[0]).toBe('青石县人民政府2023年政府信息公开工作年度报告');
    expect(lines.filter((line) => /^— \d+ —$/.test(line))).toEqual([]);
  });

  test('without ruling lines each row is a line that keeps its columns apart', async () => {
    const { cells } = truthOf('unruled-2021');
    const blocks = await blocksOf(fixture('unruled-2021.pdf'));
    expect(gridsOf(blocks)).toEqual([]);
    const columns = ['natural', 'enterprise', 'research', 'welfare', 'legal', 'other', 'total'];
    const rows = ['一、本年新收', '二、上年结转', '四、结转下年度'].map(
      (label) => linesOf(blocks).find((line) => line.trim().startsWith(label)) ?? '',
    );
    const figures = rows.map((row) => row.trim().split(/ {2,}/).slice(1).map(Number));
    expect(figures).toEqual(
      ['in.new', 'in.carried', 'carry.out'].map((row) => columns.map((column) => cells[`t3.${row}.${column}`])),
    );
    // Centred figures of one column: their middles stand within four text columns of each other.
    const middles = rows.map((row) => [...row.matchAll(/\d+/g)].map((match) => match.index + match[0].length / 2));
    for (const at of columns.keys()) {
      const places = middles.map((row) => row[at] ?? NaN);
      expect(Math.max(...places) - Math.min(...places)).toBeLessThan(8);
    }
  });
});

const font = '/Font<</F1 100 0 R>>';
const say = (text: string, x: number, y: number, size?: number) => shown(gbkHex(text), x, y, size);
const page = (content: string, more: Partial<PdfPage> = {}): PdfPage => ({ content, resources: font, ...more });
const pdf = (...pages: readonly PdfPage[]) => pdfOf(pages, NAMED_FONT);
/** Two by two: heads 甲 and 乙, figures 12 and 3; 60 points a row from (100, 700) down. */
const words =
  say('甲', 120, 670) +
  say('乙', 220, 670) +
  say('12', 120, 610) +
  say('3', 220, 610) +
  say('第一行是一段没有列的普通文字用来凑足字数', 100, 500);
const square = [
  ['甲', '乙'],
  ['12', '3'],
];
const tableOf = (blocks: readonly DocumentBlock[]) => {
  const [grid] = gridsOf(blocks);
  return Array.from({ length: grid?.rows ?? 0 }, (_, row) =>
    grid?.cells.filter((cell) => cell.row === row).map(({ text }) => text),
  );
};

describe('ways to rule a table', () => {
  const h = [700, 640, 580];
  const v = [100, 200, 300];
  const dots = (y: number) => Array.from({ length: 101 }, (_, index) => `${100 + index * 2} ${y} 0.8 0.5 re f`).join('\n');
  test.each([
    ['strokes', h.map((y) => `100 ${y} m 300 ${y} l S`).join('\n') + v.map((x) => `\n${x} 580 m ${x} 700 l S`).join('')],
    ['thin filled boxes', h.map((y) => `100 ${y} 200 0.5 re f`).join('\n') + v.map((x) => `\n${x} 580 0.5 120 re f`).join('')],
    ['a box for every cell', [580, 640].flatMap((y) => [100, 200].map((x) => `${x} ${y} 100 60 re S`)).join('\n')],
    [
      'colour behind a head does not matter',
      `0.8 g 100 640 200 60 re f 0 g\n${[580, 640].flatMap((y) => [100, 200].map((x) => `${x} ${y} 100 60 re S`)).join('\n')}`,
    ],
    ['dots for the lines across', h.map(dots).join('\n') + v.map((x) => `\n${x} 580 m ${x} 700 l S`).join('')],
    ['no line at either side', h.map((y) => `100 ${y} m 300 ${y} l S`).join('\n') + '\n200 580 m 200 700 l S'],
    [
      'lines that stop short of the corners',
      h.map((y) => `101 ${y} m 299 ${y} l S`).join('\n') + v.map((x) => `\n${x} 581 m ${x} 699 l S`).join(''),
    ],
    [
      'lines drawn double',
      h
        .flatMap((y) => [y, y - 1.2])
        .map((y) => `100 ${y} m 300 ${y} l S`)
        .join('\n') +
        v
          .flatMap((x) => [x, x + 1.2])
          .map((x) => `\n${x} 580 m ${x} 700 l S`)
          .join(''),
    ],
    [
      'lines in a scaled form',
      `q 2 0 0 2 0 0 cm ${h.map((y) => `50 ${y / 2} m 150 ${y / 2} l S`).join('\n')} Q${v.map((x) => `\n${x} 580 m ${x} 700 l S`).join('')}`,
    ],
  ])('%s', async (_why, lines) => {
    expect(tableOf(await blocksOf(pdf(page(`${lines}\n${words}`))))).toEqual(square);
  });

  test('a frame around a passage is no table', async () => {
    const blocks = await blocksOf(pdf(page(`90 480 300 230 re S\n${words}`)));
    expect(gridsOf(blocks)).toEqual([]);
  });

  test('two figures in one cell are not one longer figure', async () => {
    const two =
      '100 640 100 60 re S 200 640 24 60 re S\n' +
      say('甲', 120, 670) +
      say('3', 209, 680) +
      say('5', 209, 660) +
      words.slice(words.lastIndexOf('BT'));
    expect(tableOf(await blocksOf(pdf(page(two))))).toEqual([['甲', '3\n5']]);
  });
});

describe('ways to print a page', () => {
  const cells = [580, 640].flatMap((y) => [100, 200].map((x) => `${x} ${y} 100 60 re S`)).join('\n');

  test('a Chinese font that is neither in the file nor has a map of its own', async () => {
    const lines = linesOf(await blocksOf(pdf(page(say('政府信息公开年度报告，共办结1191件（含堃、镕）', 72, 700)))));
    expect(lines).toEqual(['政府信息公开年度报告，共办结1191件（含堃、镕）']);
  });

  test('a page that is to be turned for reading', async () => {
    const turned = page(`q 0 1 -1 0 750 0 cm\n${cells}\n${words}\nQ`, { entries: '/Rotate 90' });
    expect(tableOf(await blocksOf(pdf(turned)))).toEqual(square);
  });

  test('a broad table printed sideways on an upright page', async () => {
    expect(tableOf(await blocksOf(pdf(page(`q 0 1 -1 0 750 0 cm\n${cells}\n${words}\nQ`))))).toEqual(square);
  });

  test('text in a form that the page shows', async () => {
    const form = packedStream(
      Buffer.from(`${cells}\n${words}`, 'latin1'),
      `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Matrix[1 0 0 1 0 -50]/Resources<<${font}>>`,
    );
    const bytes = pdfOf([page('/X Do', { resources: '/XObject<</X 103 0 R>>' })], { ...NAMED_FONT, 103: form });
    expect(tableOf(await blocksOf(bytes))).toEqual(square);
  });

  test('text printed twice to look bold is read once', async () => {
    const twice =
      say('共办结1191件申请，其中予以公开的有88件', 72, 700) + say('共办结1191件申请，其中予以公开的有88件', 72.4, 700);
    expect(linesOf(await blocksOf(pdf(page(twice))))).toEqual(['共办结1191件申请，其中予以公开的有88件']);
  });

  test('a watermark across the page is not read', async () => {
    const across = `q 0.7 0.7 -0.7 0.7 100 100 cm\n${say('内部资料', 100, 100, 40)}Q\n`;
    expect(linesOf(await blocksOf(pdf(page(across + say('共办结1191件申请，其中予以公开的有88件', 72, 700)))))).toEqual([
      '共办结1191件申请，其中予以公开的有88件',
    ]);
  });

  test('a number broken over lines is one number in its paragraph; a new paragraph is not joined', async () => {
    const full = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸一二三四全年共';
    const lines = [`${full}办结`, `${full}受理`, `${full}119`, '1件。', `子丑寅卯${full.slice(4)}`].map((line, index) =>
      say(line, index === 4 ? 96 : 72, 700 - index * 20),
    );
    expect(linesOf(await blocksOf(pdf(page(lines.join('')))))).toEqual([
      `${full}办结${full}受理${full}1191件。`,
      `子丑寅卯${full.slice(4)}`,
    ]);
  });

  test('headers that every page repeats and page numbers of other shapes are left out', async () => {
    const one = (number: number, text: string) =>
      page(say('青石县政府信息公开', 72, 810, 9) + say(`第${number}页共2页`, 280, 30, 9) + say(text, 72, 600));
    const [first, second] = ['这是第一页上的一段文字', '这是第二页上的另一段文字，比第一页的那一段要长'];
    expect(linesOf(await blocksOf(pdf(one(1, first), one(2, second))))).toEqual([first, second]);
  });
});

import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  FrameAnchorType,
  FrameWrap,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import type { LetterSheet } from './letter-sheet.ts';
import { finishedDocx } from './finished-docx.ts';
import { FONTS } from './fonts.data.ts';

const RED = 'E60012';
const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** 225 mm in 22 lines, 156 mm in 28 characters (GB/T 9704-2012). */
const PITCH = 580;
const CELL = Math.floor((156 / 25.4 / 28) * 1440);
/**
 * What a character of 16 points gives up so that 28 of them fill a line. It stands at the text: programs for offices do not agree on what
 * a grid of characters asks for.
 */
const CLOSER = CELL - 16 * 20;
const EXACT = { line: PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const run = (text: string, font: (typeof FONTS)[keyof typeof FONTS], size: number, color?: string): TextRun =>
  new TextRun({
    text,
    size: size * 2,
    // One name for both scripts: figures in a letter stand in the same face as its characters.
    font: { ascii: font.name, hAnsi: font.name, eastAsia: font.name, cs: font.name },
    ...(size === 16 ? { characterSpacing: CLOSER } : {}),
    ...(color === undefined ? {} : { color }),
  });

const line = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: EXACT, autoSpaceEastAsianText: false, children: [run(text, FONTS.body, 16)], ...options });

/** The mark of a draft over every page. */
function draftHeaders(draft: string) {
  const header = () =>
    new Header({
      children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run(draft, FONTS.black, 22, '808080')] })],
    });
  return { first: header(), default: header(), even: header() };
}

const blank = (): Paragraph => line('');
const body = (text: string): Paragraph =>
  line(text, { alignment: AlignmentType.BOTH, indent: { firstLineChars: 200, firstLine: 2 * CELL } });

/** Its upper edge 30 mm below that of the paper, and 4 mm under it the first double line, 170 mm long. */
const letterhead = ({ letterhead: name, letterheadSize }: LetterSheet): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    frame: {
      type: 'absolute',
      position: { x: mm(20), y: mm(30) },
      width: mm(170),
      height: 0,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 11, color: RED } },
    spacing: { line: letterheadSize * 24, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: [run(name, FONTS.head, letterheadSize, RED)],
  });

/** The second double line of the first page, 20 mm above the edge of the paper. */
const firstFooter = new Footer({
  children: [
    new Paragraph({
      indent: { left: -mm(8), right: -mm(6) },
      border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 0, color: RED } },
      spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    }),
  ],
});

const pageFooter = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        spacing: { before: 0, after: mm(3) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: FONTS.figures.name })],
      }),
    ],
  });

const annexLines = (annexes: readonly string[]): readonly Paragraph[] =>
  annexes.map((annex, at) => {
    const label = at === 0 ? '附件：' : '';
    const number = annexes.length > 1 ? `${at + 1}．` : '';
    return line(`${label}${number}${annex}`, { indent: { left: (at === 0 ? 2 : 5) * CELL } });
  });

/** Widths as a typesetter counts them: a figure or Latin letter is half a character. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);

/** Name over date, centred on it; the date leaves four characters free on its right, where the seal comes. */
function signature({ agency, date }: LetterSheet): readonly Paragraph[] {
  const [name, day] = [widthOf(agency), widthOf(date)];
  const overhang = Math.max(0, (name - day) / 2);
  const free = Math.max(0, 3.5 - overhang);
  const width = Math.min(28, Math.max(name, day) + 1);
  const options: IParagraphOptions = {
    alignment: AlignmentType.CENTER,
    indent: { left: Math.floor((28 - width - free) * CELL), right: Math.floor(free * CELL) },
    keepLines: true,
  };
  return [line(agency, { ...options, keepNext: true }), line(date, options)];
}

/**
 * The letter as Word opens it, to be looked through and stamped: the fonts that offices have, by name, with free ones named beside them.
 * The same sheet makes the same bytes.
 */
export async function letterDocx(sheet: LetterSheet): Promise<Uint8Array> {
  const [last, ...before] = sheet.paragraphs.toReversed();
  const document = new Document({
    title: sheet.title,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { size: 32, font: FONTS.body.name, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35), header: mm(15), footer: mm(20) },
          },
          grid: { type: DocumentGridType.LINES, linePitch: PITCH },
        },
        ...(sheet.draft === undefined ? {} : { headers: draftHeaders(sheet.draft) }),
        footers: { first: firstFooter, default: pageFooter('right'), even: pageFooter('left') },
        children: [
          letterhead(sheet),
          line(sheet.number, { alignment: AlignmentType.RIGHT }),
          blank(),
          blank(),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            spacing: EXACT,
            children: [run(sheet.title, FONTS.head, 22, '000000')],
          }),
          blank(),
          line(sheet.addressee),
          ...before.toReversed().map(({ text }) => body(text)),
          // The signature must not stand alone on a page.
          ...(last
            ? [
                line(last.text, {
                  alignment: AlignmentType.BOTH,
                  indent: { firstLineChars: 200, firstLine: 2 * CELL },
                  keepNext: true,
                  keepLines: true,
                }),
              ]
            : []),
          ...(sheet.annexes.length > 0 ? [blank(), ...annexLines(sheet.annexes)] : []),
          line('', { keepNext: true }),
          line('', { keepNext: true }),
          ...signature(sheet),
        ],
      },
    ],
  });
  return finishedDocx(new Uint8Array(await Packer.toBuffer(document)), sheet);
}

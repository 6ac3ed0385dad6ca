import { setImmediate } from 'node:timers/promises';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { filledRulings, imageRuling, strokedRulings } from './drawing.ts';
import type { Glyph, PageMarks, Ruling } from './marks.ts';
import { after, IDENTITY, inverse, toMatrix, type Matrix } from './matrix.ts';
import { PLAIN_TEXT, TextPen, type ShownFont, type ShownGlyph, type TextState, type Turn } from './text-pen.ts';

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly (readonly unknown[] | null)[] };
export type OperatorCodes = Readonly<Record<string, number>>;

type Saved = { readonly page: Matrix; readonly text: TextState };
type Size = { readonly width: number; readonly height: number };
type Drawn = { readonly glyphs: Glyph[]; readonly rulings: Ruling[]; readonly turns: Map<Turn, number> };

/** Nested `q` beyond any real page: the rest of the page is read with the state as it is. */
const DEEPEST = 1000;
/** Points; PDF allows no larger page (PDF 32000-1, annex C). */
const LARGEST_PAGE = 14_400;
/** Specks and dots; a dotted border is joined from pieces this long. */
const SHORTEST_RULING = 0.4;

/** A page as pdf.js gives it, whichever of its builds. */
export type MarkedPage = Pick<PDFPageProxy, 'getViewport' | 'getOperatorList' | 'commonObjs'>;

/**
 * Reads one page into characters and lines.
 *
 * @param annotations whether what is laid upon the page is read as well: `shown`, as a reader draws it, with filled fields. Stamps,
 * highlights and comments upon a report are not the report
 */
export async function pageMarks(
  page: MarkedPage,
  codes: OperatorCodes,
  annotations: 'none' | 'shown' = 'none',
): Promise<PageMarks> {
  const operators = (await page.getOperatorList({ annotationMode: annotations === 'shown' ? 1 : 0 })) as Operators;
  const fonts = await fontsOf(page, operators, codes);
  const view = page.getViewport({ scale: 1 });
  const base = toMatrix(view.transform) ?? IDENTITY;
  const upright = { width: view.width, height: view.height };
  const drawn = draw(operators, codes, fonts, base, upright);
  const turn = [...drawn.turns].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  if (turn === 0) return { ...upright, ...drawn, toView: IDENTITY };
  // A landscape table printed sideways on a portrait page: turn the page, not every later step.
  const sideways = turn !== 180;
  const turned = sideways ? { width: view.height, height: view.width } : upright;
  const back: Matrix =
    turn === 90
      ? [0, -1, 1, 0, 0, view.width]
      : turn === 180
        ? [-1, 0, 0, -1, view.width, view.height]
        : [0, 1, -1, 0, view.height, 0];
  return { ...turned, ...draw(operators, codes, fonts, after(back, base), turned), toView: inverse(back) ?? IDENTITY };
}

/**
 * The fonts of a page by the name that its operators give them. They arrive before the operators do, all but for the last turn
 * of the event loop; a font too damaged to arrive at all is done without, since widths and characters come with the operators.
 */
async function fontsOf(page: MarkedPage, operators: Operators, codes: OperatorCodes): Promise<ReadonlyMap<string, ShownFont>> {
  await setImmediate();
  const fonts = new Map<string, ShownFont>();
  operators.fnArray.forEach((code, index) => {
    const name = operators.argsArray[index]?.[0];
    if (code !== codes['setFont'] || typeof name !== 'string' || fonts.has(name) || !page.commonObjs.has(name)) return;
    fonts.set(name, page.commonObjs.get(name) as ShownFont);
  });
  return fonts;
}

function draw(
  operators: Operators,
  codes: OperatorCodes,
  fonts: ReadonlyMap<string, ShownFont>,
  base: Matrix,
  size: Size,
): Drawn {
  const drawn: Drawn = { glyphs: [], rulings: [], turns: new Map() };
  const pen = new TextPen();
  let page = base;
  const saved: Saved[] = [];
  // What is written beyond the edge of the page nobody sees; damaged files put it out where numbers lose their precision.
  const [width, height] = [Math.min(size.width, LARGEST_PAGE), Math.min(size.height, LARGEST_PAGE)];
  const seen = (mark: Glyph) => mark.x + mark.width > 0 && mark.x < width && mark.y + mark.height > 0 && mark.y < height;
  const glyph = (mark: Glyph, turn: Turn) => {
    if (!seen(mark)) return;
    drawn.glyphs.push(mark);
    drawn.turns.set(turn, (drawn.turns.get(turn) ?? 0) + 1);
  };
  const rule = (mark: Ruling | undefined) => {
    if (mark && mark.to - mark.from >= SHORTEST_RULING) drawn.rulings.push(mark);
  };
  const save = () => {
    if (saved.length < DEEPEST) saved.push({ page, text: pen.state });
  };
  const restore = () => {
    const before = saved.pop();
    if (!before) return;
    page = before.page;
    pen.state = before.text;
  };
  const set = (change: Partial<TextState>) => {
    pen.state = { ...pen.state, ...change };
  };
  const transform = (matrix: Matrix | undefined) => {
    if (matrix) page = after(page, matrix);
  };
  const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (args) => transform(toMatrix(args as readonly number[])),
    paintFormXObjectBegin: (args) => {
      save();
      transform(toMatrix(args[0] as ArrayLike<number> | null));
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: (args) => {
      save();
      page = base;
      transform(toMatrix(args[2] as ArrayLike<number> | null));
      transform(toMatrix(args[3] as ArrayLike<number> | null));
    },
    endAnnotation: restore,
    beginText: () => pen.begin(),
    setFont: (args) => set({ font: fonts.get(String(args[0])) ?? PLAIN_TEXT.font, size: number(args[1]) }),
    setCharSpacing: (args) => set({ charSpacing: number(args[0]) }),
    setWordSpacing: (args) => set({ wordSpacing: number(args[0]) }),
    setHScale: (args) => set({ stretch: number(args[0]) / 100 }),
    setLeading: (args) => set({ leading: number(args[0]) }),
    setTextRise: (args) => set({ rise: number(args[0]) }),
    setTextMatrix: (args) => pen.begin(toMatrix(args[0] as ArrayLike<number>) ?? IDENTITY),
    moveText: (args) => pen.moveLine(number(args[0]), number(args[1])),
    setLeadingMoveText: (args) => {
      set({ leading: -number(args[1]) });
      pen.moveLine(number(args[0]), number(args[1]));
    },
    nextLine: () => pen.nextLine(),
    showText: (args) => pen.show((args[0] ?? []) as readonly (ShownGlyph | number | null)[], page, glyph),
    paintSolidColorImageMask: () => rule(imageRuling(page)),
    constructPath: (args) => {
      const data = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (!data) return;
      const painted = args[0] as number;
      if (strokes.has(painted)) strokedRulings(data, page, rule);
      if (fills.has(painted)) filledRulings(data, page, rule);
    },
  };
  const byCode = new Map(Object.entries(steps).map(([name, step]) => [codes[name], step]));
  const painting = (...names: readonly string[]) => new Set(names.map((name) => codes[name]));
  const both = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
  const strokes = painting('stroke', 'closeStroke', ...both);
  const fills = painting('fill', 'eoFill', ...both);
  operators.fnArray.forEach((code, index) => byCode.get(code)?.(operators.argsArray[index] ?? []));
  return drawn;
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

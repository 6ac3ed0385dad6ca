import { lettersOf, plainGlyphs, textLines, type Glyph, type Matrix } from '@gongkai/files/pdf';
import { grayOf } from '../limits.ts';
import type { Recogniser } from '../ocr/recognise.ts';
import { dotsOf, mappedBox, type Box } from '../regions/region.ts';
import type { PageText, Picture, Resolution } from './page.ts';

/** One character of a page: where it stands in the view, on which line, and whether there is ink of it to be seen. */
export type Letter = { readonly box: Box; readonly line: number; readonly seen: boolean };

/** The text of a page, line by line, and for each UTF-16 unit its character; a blank or line end has none. */
export type PageWords = {
  readonly text: string;
  readonly letters: readonly (Letter | undefined)[];
  /** `layer`: from the file. `recognised`: from the dots, since the file says nothing readable. `unread`: from neither. */
  readonly from: 'layer' | 'recognised' | 'unread';
};

/** Fewer characters than this are a page number on a picture of a page. */
const LEAST_LAYER = 20;
/** Least share of characters that a Chinese page can be made of; below it the fonts do not say what they show. */
const READABLE = 0.7;
const READABLE_SIGN = /[\u0020-\u007e\u00b7\u2010-\u203f\u2460-\u24ff\u3000-\u30ff\u3400-\u9fff\uff01-\uff5e]/u;
/** Levels of grey between the darkest and the lightest dot of a character that somebody could make out, if he had to. */
const SEEN = 3;
/** Share of a character's box on each side where the lines of a table may run. */
const MARGIN = 0.15;

const STILL: Matrix = [1, 0, 0, 1, 0, 0];

/** What a page says, from its text layer or, where that says little or nothing readable, from its dots. */
export async function pageWords(
  layer: PageText,
  picture: Picture,
  { perUnit }: Resolution,
  recogniser: () => Promise<Recogniser | undefined>,
): Promise<PageWords> {
  const glyphs = plainGlyphs(layer.glyphs);
  const readable = glyphs.filter(({ text }) => READABLE_SIGN.test(text)).length >= glyphs.length * READABLE;
  const told = { glyphs, turn: layer.turn };
  if (glyphs.length >= LEAST_LAYER && readable) return wordsOf([told], 'layer', picture, perUnit);
  const reading = await recogniser();
  if (reading === undefined) return wordsOf([told], 'unread', picture, perUnit);
  const read = { glyphs: reading.read(picture).map((glyph) => inView(glyph, perUnit)), turn: STILL };
  return wordsOf(readable ? [read, told] : [read], 'recognised', picture, perUnit);
}

const inView = (glyph: Glyph, perUnit: number): Glyph => ({
  ...glyph,
  x: glyph.x / perUnit,
  y: glyph.y / perUnit,
  width: glyph.width / perUnit,
  height: glyph.height / perUnit,
  size: glyph.size / perUnit,
});

function wordsOf(texts: readonly PageText[], from: PageWords['from'], picture: Picture, perUnit: number): PageWords {
  let text = '';
  const letters: (Letter | undefined)[] = [];
  const lines = texts.flatMap(({ glyphs, turn }) => textLines(glyphs).map((line) => ({ line, turn })));
  lines.forEach(({ line: each, turn }, line) => {
    for (const { text: sign, glyph } of lettersOf(each)) {
      const box = glyph && mappedBox(turn, glyph);
      const letter = box && { box, line, seen: isSeen(picture, box, perUnit) };
      text += sign;
      for (let unit = 0; unit < sign.length; unit += 1) letters.push(letter);
    }
    text += '\n';
    letters.push(undefined);
  });
  return { text, letters, from };
}

/** Whether anything stands out within a box; text beneath a black box, in a layer that is off or white on white does not. */
function isSeen(picture: Picture, { x, y, width, height }: Box, perUnit: number): boolean {
  const inner = {
    x: x + width * MARGIN,
    y: y + height * MARGIN,
    width: width * (1 - 2 * MARGIN),
    height: height * (1 - 2 * MARGIN),
  };
  const dots = dotsOf(inner, perUnit, picture);
  if (dots === undefined) return false;
  let [darkest, lightest] = [255, 0];
  for (let row = dots.y; row < dots.y + dots.height; row += 1)
    for (let column = dots.x; column < dots.x + dots.width; column += 1) {
      const gray = grayOf(picture, row * picture.width + column);
      if (gray < darkest) darkest = gray;
      if (gray > lightest) lightest = gray;
      if (lightest - darkest >= SEEN) return true;
    }
  return false;
}

/** The boxes that hold the characters of a stretch of the text, one for each line that it stands on, in the view. */
export function boxesOf({ letters }: PageWords, from: number, to: number): readonly Box[] {
  const lines = new Map<number, Box>();
  for (const letter of letters.slice(from, to)) {
    if (letter === undefined) continue;
    const before = lines.get(letter.line);
    lines.set(letter.line, before === undefined ? letter.box : around(before, letter.box));
  }
  return [...lines.values()];
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

import { middleY, right, type Glyph } from './marks.ts';

/** One visual line: its characters from left to right. */
export type TextLine = {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The commonest type size in it. */
  readonly size: number;
};

/** A gap of this many type sizes parts columns; words and the stretch of justified lines stay below. */
const COLUMN_GAP = 1.6;
/** Between two letters or digits: more is a blank. */
const WORD_GAP = 0.22;
/** Between a Chinese character and anything: automatic spacing (a quarter) and justified lines stay below. */
const IDEOGRAPH_GAP = 0.7;

const LATIN = /^[\u0021-\u007e]+$/;

/** Characters into lines, top to bottom. A character belongs to a line when each one's middle lies within the other's height. */
export function textLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const open: { glyphs: Glyph[]; top: number; bottom: number }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleY(a) - middleY(b))) {
    const middle = middleY(glyph);
    const line = open.slice(-4).find(({ top, bottom }) => {
      const lineMiddle = (top + bottom) / 2;
      return top <= middle && middle <= bottom && glyph.y <= lineMiddle && lineMiddle <= glyph.y + glyph.height;
    });
    if (line) line.glyphs.push(glyph);
    else open.push({ glyphs: [glyph], top: glyph.y, bottom: glyph.y + glyph.height });
  }
  return open.map(({ glyphs: members }) => textLine(members)).sort((a, b) => a.top - b.top);
}

export function textLine(members: readonly Glyph[]): TextLine {
  const glyphs = [...members].sort((a, b) => a.x - b.x);
  const sizes = new Map<number, number>();
  for (const { size } of glyphs) sizes.set(Math.round(size * 2) / 2, (sizes.get(Math.round(size * 2) / 2) ?? 0) + 1);
  return {
    glyphs,
    left: Math.min(...glyphs.map((glyph) => glyph.x)),
    right: Math.max(...glyphs.map(right)),
    top: Math.min(...glyphs.map((glyph) => glyph.y)),
    bottom: Math.max(...glyphs.map((glyph) => glyph.y + glyph.height)),
    size: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
  };
}

type Join = 'none' | 'blank' | 'column';

function joinOf(before: Glyph, glyph: Glyph): Join {
  const gap = (glyph.x - right(before)) / Math.max(before.size, glyph.size);
  if (gap >= COLUMN_GAP) return 'column';
  const latin = LATIN.test(before.text) && LATIN.test(glyph.text);
  return gap >= (latin ? WORD_GAP : IDEOGRAPH_GAP) ? 'blank' : 'none';
}

/** Whether the line holds words set apart as the columns of a table without ruling lines are. */
export const hasColumns = ({ glyphs }: TextLine): boolean =>
  glyphs.some((glyph, index) => index > 0 && joinOf(glyphs[index - 1] as Glyph, glyph) === 'column');

/** The text of a line, with one blank where words stand apart, however far. */
export const compactText = (line: TextLine): string =>
  lettersOf(line)
    .map(({ text }) => text)
    .join('');

/** The same in pieces: what each character stands for, and the character; a blank between words has none. */
export function lettersOf({ glyphs }: TextLine): readonly { readonly text: string; readonly glyph: Glyph | undefined }[] {
  return glyphs.flatMap((glyph, index) => {
    const apart = index > 0 && joinOf(glyphs[index - 1] as Glyph, glyph) !== 'none';
    return [...(apart ? [{ text: ' ', glyph: undefined }] : []), { text: glyph.text, glyph }];
  });
}

/**
 * The text of a line with columns kept apart: each word stands at the text column that its place on the page gives it
 * (`unit` points a column from `origin`; a Chinese character takes two), at least two blanks after the word before it.
 */
export function spacedText({ glyphs }: TextLine, origin: number, unit: number): string {
  let text = '';
  let column = 0;
  glyphs.forEach((glyph, index) => {
    const join = index === 0 ? 'column' : joinOf(glyphs[index - 1] as Glyph, glyph);
    if (join === 'column') {
      const place = Math.min(400, Math.round((glyph.x - origin) / unit));
      const blanks = Math.max(place - column, index === 0 ? 0 : 2);
      text += ' '.repeat(blanks);
      column += blanks;
    } else if (join === 'blank') {
      text += ' ';
      column += 1;
    }
    text += glyph.text;
    column += LATIN.test(glyph.text) ? glyph.text.length : glyph.text.length * 2;
  });
  return text;
}

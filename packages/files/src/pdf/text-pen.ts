import type { Glyph } from './marks.ts';
import { after, IDENTITY, moved, pointX, pointY, type Matrix } from './matrix.ts';

/** What pdf.js says of one character of a shown string; numbers between them are adjustments in 1/1000 of the size. */
export type ShownGlyph = {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
};

export type ShownFont = {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
};

/** Text state that `q` and `Q` keep (PDF 32000-1, table 104). */
export type TextState = {
  readonly font: ShownFont;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 = 100 %. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
};

export const PLAIN_TEXT: TextState = {
  font: {},
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** Share of the type size above the base line; Chinese fonts fill their square from about here down. */
const ASCENT = 0.86;
/** Watermarks run across the page; figures never do. Sine of about 6°. */
const SLANT = 0.1;

/** Which way a character's line runs on the page, in degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270;
export type Taker = (glyph: Glyph, turn: Turn) => void;

/** Follows the text operators of a page and says where each character lands. */
export class TextPen {
  state: TextState = PLAIN_TEXT;
  private line: Matrix = IDENTITY;
  private here: Matrix = IDENTITY;

  begin(matrix: Matrix = IDENTITY): void {
    this.line = matrix;
    this.here = matrix;
  }

  moveLine(x: number, y: number): void {
    this.begin(moved(this.line, x, y));
  }

  nextLine(): void {
    this.moveLine(0, -this.state.leading);
  }

  show(shown: readonly (ShownGlyph | number | null)[], page: Matrix, out: Taker): void {
    const { font, size, charSpacing, wordSpacing, stretch, rise } = this.state;
    const unit = font.fontMatrix?.[0] ?? 0.001;
    for (const item of shown) {
      if (item === null) continue;
      if (typeof item === 'number') {
        const back = (-item * size) / 1000;
        this.here = font.vertical ? moved(this.here, 0, back) : moved(this.here, back * stretch, 0);
        continue;
      }
      const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
      const width = (item.width ?? 0) * unit * size;
      const map = after(page, this.here);
      const text = item.unicode ?? '';
      if (font.vertical) {
        const metric = item.vmetric ?? font.defaultVMetrics ?? [-1000, (item.width ?? 1000) / 2, 880];
        const drop = (metric[0] ?? -1000) * unit * size;
        const left = -(metric[1] ?? 500) * unit * size;
        const top = (metric[2] ?? 880) * unit * size;
        place(text, map, { x: left, y: rise - top, width, size, down: true }, out);
        this.here = moved(this.here, 0, drop - spacing);
      } else {
        place(text, map, { x: 0, y: rise, width: width * stretch, size, down: false }, out);
        this.here = moved(this.here, (width + spacing) * stretch, 0);
      }
    }
  }
}

type Placed = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly down: boolean;
};

function place(text: string, map: Matrix, at: Placed, out: Taker): void {
  const along = [map[0] * at.width, map[1] * at.width] as const;
  const up = [map[2] * at.size, map[3] * at.size] as const;
  const size = Math.hypot(...up);
  // Text of no size is how some producers hide words for searching; what nobody sees is not in the report.
  if (text.trim() === '' || size < 1 || size > 500) return;
  const run = Math.hypot(map[0], map[1]);
  const lies = run > 0 && Math.abs(map[1]) / run < SLANT;
  const stands = run > 0 && Math.abs(map[0]) / run < SLANT;
  if (!lies && !stands) return;
  // From the base line: ASCENT of the size above it, the rest below; a quarter turn exchanges the axes by itself.
  const [x, y] = [pointX(map, at.x, at.y), pointY(map, at.x, at.y)];
  const xs = [x + up[0] * ASCENT, x + along[0] + up[0] * ASCENT, x - up[0] * (1 - ASCENT), x + along[0] - up[0] * (1 - ASCENT)];
  const ys = [y + up[1] * ASCENT, y + along[1] + up[1] * ASCENT, y - up[1] * (1 - ASCENT), y + along[1] - up[1] * (1 - ASCENT)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  if (!Number.isFinite(left) || !Number.isFinite(top)) return;
  const width = Math.max(...xs) - left;
  const height = Math.max(...ys) - top;
  const turn = lies ? (map[0] > 0 ? 0 : 180) : map[1] > 0 ? 90 : 270;
  out({ text, x: left, y: top, width, height, size, upright: at.down === lies }, turn);
}

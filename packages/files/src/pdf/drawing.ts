import type { Ruling } from './marks.ts';
import { pointX, pointY, type Matrix } from './matrix.ts';

/** How pdf.js writes a path: an opcode, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** A filled box no thicker than this is a line that its producer drew as a box. */
const THICKEST_LINE = 3;
/** A line may lean this much over its whole length before it is part of a picture. */
const LEAN = 1;

type Point = readonly [x: number, y: number];

/** The subpaths of a path, in page coordinates; curves are left out, no table is ruled with them. */
function subpaths(data: ArrayLike<number>, page: Matrix): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  const at = (index: number): Point => {
    const [x, y] = [data[index] ?? NaN, data[index + 1] ?? NaN];
    return [pointX(page, x, y), pointY(page, x, y)];
  };
  const open = (...points: Point[]) => {
    path = points;
    paths.push(path);
  };
  for (let index = 0; index < data.length;) {
    const code = data[index];
    if (code === MOVE) {
      open(at(index + 1));
      index += 3;
    } else if (code === LINE) {
      path.push(at(index + 1));
      index += 3;
    } else if (code === CURVE) {
      open(at(index + 5));
      index += 7;
    } else if (code === QUADRATIC) {
      open(at(index + 3));
      index += 5;
    } else if (code === CLOSE) {
      const [start] = path;
      if (start) path.push(start);
      index += 1;
    } else {
      break;
    }
  }
  return paths;
}

function ruling([x1, y1]: Point, [x2, y2]: Point): Ruling | undefined {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (!Number.isFinite(wide + high)) return undefined;
  if (high <= LEAN && wide > high) return { axis: 'h', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  if (wide <= LEAN && high > wide) return { axis: 'v', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  return undefined;
}

/** The lines that stroking a path draws along the axes. */
export function strokedRulings(data: ArrayLike<number>, page: Matrix, out: (ruling: Ruling) => void): void {
  for (const path of subpaths(data, page)) {
    for (let index = 1; index < path.length; index += 1) {
      const line = ruling(path[index - 1] as Point, path[index] as Point);
      if (line) out(line);
    }
  }
}

/** The line that a filled path is, where it is a thin box; broad boxes are only colour behind a cell. */
export function filledRulings(data: ArrayLike<number>, page: Matrix, out: (ruling: Ruling) => void): void {
  for (const path of subpaths(data, page)) {
    const line = thinBox(path);
    if (line) out(line);
  }
}

/** As `filledRulings`, for the unit square that an image fills: some producers rule with images of one pixel. */
export function imageRuling(page: Matrix): Ruling | undefined {
  const corner = (x: number, y: number): Point => [pointX(page, x, y), pointY(page, x, y)];
  return thinBox([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]);
}

function thinBox(path: readonly Point[]): Ruling | undefined {
  if (path.length < 2 || path.length > 6) return undefined;
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (!Number.isFinite(wide + high)) return undefined;
  if (high <= THICKEST_LINE && wide > high) return { axis: 'h', at: (top + bottom) / 2, from: left, to: right };
  if (wide <= THICKEST_LINE && high > wide) return { axis: 'v', at: (left + right) / 2, from: top, to: bottom };
  return undefined;
}

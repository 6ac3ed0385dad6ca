/** A rectangle along the axes: in page units as the server counts, or in the view of a page from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly number[];

const point = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** The box around a box under a map of quarter turns. */
export function mapped(map: Matrix, { x, y, width, height }: Box): Box {
  const [one, other] = [point(map, x, y), point(map, x + width, y + height)];
  const [left, top] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x: left, y: top, width: Math.abs(other.x - one.x), height: Math.abs(other.y - one.y) };
}

/** The map that leads back. Throws RangeError where none does; no page has such a one. */
export function inverse([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Matrix {
  const area = a * d - b * c;
  if (area === 0) throw new RangeError('a page without an area');
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

type Size = { readonly width: number; readonly height: number };

/** The smallest mask: smaller ones are slips of the hand. */
export const SMALLEST = 4;

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The box on its page: no larger than that, and nowhere beside it. */
export function onPage({ x, y, width, height }: Box, page: Size): Box {
  const [wide, high] = [between(width, SMALLEST, page.width), between(height, SMALLEST, page.height)];
  return { x: between(x, 0, page.width - wide), y: between(y, 0, page.height - high), width: wide, height: high };
}

/** The box between two points, wherever the drawing began. */
export const boxBetween = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow does to a box: moves it, with Shift resizes it; undefined for other keys. `step` in units of the view. */
export function stepped(
  box: Box,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  step: number,
): Box | undefined {
  const by = STEPS[key];
  if (by === undefined) return undefined;
  const [across, down] = [by[0] * step, by[1] * step];
  return shiftKey
    ? { ...box, width: Math.max(SMALLEST, box.width + across), height: Math.max(SMALLEST, box.height + down) }
    : { ...box, x: box.x + across, y: box.y + down };
}
